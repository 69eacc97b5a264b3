// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

class QWidget;

namespace RadarDesk::gui {

/// Replaces \a place, an empty widget of a form, by \a widget: in its layout, splitter or stack,
/// with its tab order and its name. \a place then points to \a widget.
void fillPlace(QWidget *&place, QWidget *widget);

/// The same at the turn right before \a next, where the form has been put elsewhere since.
void fillPlaceBefore(QWidget *next, QWidget *&place, QWidget *widget);

/// Gives what was made in \a widget later the turns of the Tab key where \a widget stands.
void takeTurns(QWidget *widget);
/// Gives what is in \a widget the turns right after \a last.
void giveTurnsAfter(QWidget *last, const QWidget &widget);
/// What is in \a widget and takes the keyboard, in the order of the Tab key.
[[nodiscard]] QList<QWidget *> turnsIn(const QWidget &widget);

} // namespace RadarDesk::gui
