// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/store/historyrequest.h>
#include <workbench/placeholders/writtenmessage.h>

#include <QObject>

namespace RadarDesk::history {
class History;
}

namespace RadarDesk::workbench {
struct Event;
struct Profile;
} // namespace RadarDesk::workbench

namespace RadarDesk::gui {

class ComposerPanel;

/// Asks in the composer whether a message is really meant for production, and says what differs
/// from the last one that was sent there on that channel, as soon as the history has found it.
class ProductionQuestion : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    ProductionQuestion(ComposerPanel &composer, history::History &history,
                       QObject *parent = nullptr);

    void ask(const workbench::Profile &profile, const workbench::WrittenMessage &written);
    void withdraw();

private:
    void showLast(const workbench::Event *last);

    ComposerPanel &m_composer;
    history::History &m_history;
    history::HistoryRequest m_request;
    QString m_written; ///< The message, to be compared.
    QString m_question;
};

} // namespace RadarDesk::gui
