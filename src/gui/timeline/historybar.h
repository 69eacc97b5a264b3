// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/kit/notices/noticebar.h>

namespace RadarDesk::history {
class History;
}

namespace RadarDesk::session {
class HistoryRemoval;
}

namespace RadarDesk::gui {

/// Says that events can't be kept, as long as that is so; and offers to bring back what was taken
/// out of the history.
class HistoryBar : public NoticeBar
{
    Q_OBJECT

public:
    HistoryBar(history::History &history, session::HistoryRemoval &removal,
               QWidget *parent = nullptr);

private:
    void showState();

    history::History &m_history;
    session::HistoryRemoval &m_removal;
};

} // namespace RadarDesk::gui
