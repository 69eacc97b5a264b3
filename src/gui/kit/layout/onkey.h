// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>

#include <functional>

class QWidget;

namespace RadarDesk::gui {

/// Has \a keys act while \a widget, or something in it, has the keyboard.
void onKey(QWidget &widget, const QKeySequence &keys, const std::function<void()> &act);
/// The same while \a widget itself has it, and nothing in it.
void onOwnKey(QWidget &widget, const QKeySequence &keys, const std::function<void()> &act);

} // namespace RadarDesk::gui
