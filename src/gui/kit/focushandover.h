// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace RadarDesk::gui {

/// Gives the keyboard to \a to whenever \a panel, its parent, gets it. Other than a focus proxy it
/// leaves what stands before \a to reachable by Tab.
void handFocusOn(QWidget &panel, QWidget &to);

} // namespace RadarDesk::gui
