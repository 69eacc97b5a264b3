// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QWidget;

namespace RadarDesk::gui {

/// The keys that a command has now, for a widget that takes them itself while it has the focus:
/// those of the action of that name in the widget's window, or in the window that one belongs to.
/// \a usual where no window has such a command.
[[nodiscard]] QList<QKeySequence> commandKeys(const QWidget &widget, const QString &command,
                                              const QKeySequence &usual);

} // namespace RadarDesk::gui
