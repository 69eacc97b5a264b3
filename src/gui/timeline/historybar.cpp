// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/timeline/historybar.h>

#include <gui/kit/symbolicon.h>
#include <history/store/history.h>
#include <session/historyremoval.h>

#include <ui_historybar.h>

namespace RadarDesk::gui {

using namespace history;
using namespace session;

HistoryBar::HistoryBar(History &history, HistoryRemoval &removal, QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::HistoryBar>())
    , m_history(history)
    , m_removal(removal)
{
    m_ui->setupUi(this);
    m_ui->historyClose->setIcon(symbolIcon(QStringLiteral("close")));
    hide();
    connect(&history, &History::troubleChanged, this, &HistoryBar::showState);
    connect(&removal, &HistoryRemoval::changed, this, &HistoryBar::showState);
    connect(m_ui->historyAgain, &QPushButton::clicked, &history, &History::retry);
    connect(m_ui->historyUndo, &QPushButton::clicked, &removal, &HistoryRemoval::undo);
    connect(m_ui->historyClose, &QToolButton::clicked, &removal, &HistoryRemoval::finish);
    showState();
}

HistoryBar::~HistoryBar() = default;

void HistoryBar::showState()
{
    const auto &trouble = m_history.trouble();
    const QString &removed = m_removal.text();
    if (trouble)
        m_ui->historyText->setText(
            tr("%1 What happens meanwhile is kept in memory, and written as soon as "
               "that is possible again.")
                .arg(trouble->reason));
    else
        m_ui->historyText->setText(removed);
    m_ui->historyAgain->setVisible(trouble.has_value());
    m_ui->historyUndo->setVisible(!trouble && m_removal.canUndo());
    m_ui->historyClose->setVisible(!trouble);
    setVisible(trouble || !removed.isEmpty());
}

} // namespace RadarDesk::gui

#include "moc_historybar.cpp"
