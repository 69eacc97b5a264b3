// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/steps/checkstep.h>

#include <pushradar/jsonvalue.h>

#include <QTimer>

namespace RadarDesk::privatechannels {

/// Opens a second connection of the same user, reports it to the endpoint, and sees by presence
/// whether it is registered too, and as the same user.
class SecondConnection : public QObject
{
    Q_OBJECT

public:
    /// What it came to.
    struct Outcome
    {
        StepVerdict verdict = StepVerdict::Skipped;
        QString summary; ///< Of a tick or a dash.
        std::optional<Finding> finding = {}; ///< Of a cross.
    };

    /// \a question is that of the first connection, which is on the presence channel \a channel
    /// with its client data. \a context must outlive it.
    SecondConnection(CheckContext &context, EndpointQuestion question, QString channel,
                     QObject *parent = nullptr);

    /// Begins, once.
    void start();

Q_SIGNALS:
    /// The endpoint was called.
    void called(const RadarDesk::privatechannels::EndpointAnswer &answer);
    /// Once.
    void settled(const RadarDesk::privatechannels::SecondConnection::Outcome &outcome);

private:
    enum class Phase { Joining, Joined, Reported, Over };

    void onPresence(int count, const QByteArray &clientData);
    void look();
    void call(bool isRetry);
    void onAnswer(const EndpointAnswer &answer, bool isRetry);
    void onTooLate();
    [[nodiscard]] Outcome shown() const;
    void settle(const Outcome &outcome);

    CheckContext &m_context;
    EndpointQuestion m_question;
    QString m_channel;
    sandbox::SandboxSubscriber m_socket;
    EndpointAnswer m_answer;
    QTimer m_limit;
    QList<PushRadar::JsonValue> m_users; ///< Those whose client data presence shows.
    int m_count = 0; ///< Of users there, a connection without client data being one by itself.
    Phase m_phase = Phase::Joining;
};

} // namespace RadarDesk::privatechannels
