// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QMenu;

namespace RadarDesk::gui {

class TimelinePanel;

/// Adds what can be done with the current event of \a panel, and with those that are selected.
void addEventActions(QMenu &menu, TimelinePanel &panel);

} // namespace RadarDesk::gui
