// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/scenarios/scenariorun.h>

#include <pushradar/message.h>

#include <QHash>
#include <QObject>

namespace RadarDesk::workbench {
class PlaceholderValues;
}

namespace RadarDesk::history {
class History;
}

namespace RadarDesk::session {

class ActiveProfile;
class BroadcastPolicy;
class Session;

/// Sends the broadcasts of scenarios with the active profile, and reports the result of each.
class StepSender : public QObject
{
    Q_OBJECT

public:
    /// All services must outlive it.
    struct Services
    {
        history::History &history;
        Session &session;
        const ActiveProfile &active;
        BroadcastPolicy &gate;
        workbench::PlaceholderValues &placeholders;
    };

    explicit StepSender(const Services &services, QObject *parent = nullptr);

    /// Sends one broadcast with values for its placeholders; see ScenarioSender. If it can't be
    /// sent, the answer is immediate and is a sentence.
    void send(const workbench::ScenarioBroadcast &broadcast,
              const workbench::ScenarioAnswer &answer);
    /// Sets the conversation of the following broadcasts.
    void setConversation(const QString &id) { m_conversation = id; }
    /// Sets the folder whose values they use.
    void setFolder(const QString &folder) { m_folder = folder; }
    /// Cancels the broadcasts in progress.
    void cancelAll();

private:
    /// Why the message must not be sent; empty if it may.
    [[nodiscard]] QString refusalOf(const PushRadar::Message &message) const;
    void onFinished(quint64 number);

    Services m_services;
    QString m_conversation;
    QString m_folder;
    QHash<quint64, workbench::ScenarioAnswer> m_awaited; // by the numbers of their events
};

} // namespace RadarDesk::session
