// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>

class QWidget;

namespace RadarDesk::gui {

/// Gives the keyboard to \a to whenever \a panel, its parent, gets it. Other than a focus proxy it
/// leaves what is before \a to reachable by Tab.
void handFocusOn(QWidget &panel, QWidget &to);

/// Gives the keyboard on to \a to from within a focusInEvent(), and has a screen reader say who has
/// it then.
void passFocus(QWidget &to, Qt::FocusReason reason);

} // namespace RadarDesk::gui
