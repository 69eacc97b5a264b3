// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/timeline/historybar.h>

#include <history/store/history.h>
#include <session/retention/historyremoval.h>

namespace RadarDesk::gui {

using namespace history;
using namespace session;

HistoryBar::HistoryBar(History &history, HistoryRemoval &removal, QWidget *parent)
    : NoticeBar(parent)
    , m_history(history)
    , m_removal(removal)
{
    setContentsMargins(6, 2, 4, 2); // in line with the rest of the window
    connect(&history, &History::troubleChanged, this, &HistoryBar::showState);
    connect(&removal, &HistoryRemoval::changed, this, &HistoryBar::showState);
    connect(this, &NoticeBar::closed, &removal, &HistoryRemoval::finish);
    showState();
}

void HistoryBar::showState()
{
    const auto &trouble = m_history.trouble();
    setClosable(!trouble);
    if (trouble)
        //: %1 is what is wrong, a whole sentence
        showMessage(tr("%1 New events stay in memory and are saved as soon as possible.")
                        .arg(trouble->reason),
                    tr("&Try again"), [this] { m_history.retry(); });
    else if (m_removal.canUndo())
        offerUndo(m_removal.text(), [this] { m_removal.undo(); });
    else
        showMessage(m_removal.text());
}

} // namespace RadarDesk::gui

#include "moc_historybar.cpp"
