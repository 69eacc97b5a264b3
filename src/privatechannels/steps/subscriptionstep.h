// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/steps/checkstep.h>

#include <QTimer>

namespace RadarDesk::privatechannels {

/// Subscribes with the endpoint's token, where the protocol for that is known, and sees a broadcast
/// arrive. Finds out why when the service refuses it.
class SubscriptionStep : public CheckStep
{
    Q_OBJECT

public:
    explicit SubscriptionStep(CheckContext &context);

protected:
    void run() override;

private:
    enum class Phase { Subscribing, Broadcasting, Reconnected, Over };

    void onTokenNeeded(const QString &channel);
    void onSubscribed(const QString &channel);
    void onRefused(const QString &channel, int code, const QString &message);
    [[nodiscard]] Finding unknownToken() const;
    void tryOtherProfiles(qsizetype next);
    void presentElsewhere(const QString &channel, const QString &socketId);
    void broadcast();
    void onBroadcast(const PushRadar::Call &call);
    void onArrival(const QString &channel, const QByteArray &data);
    void onTooLate();
    void trySecondSocket();
    void onSecondSocket();
    void succeed();
    void over(const Finding &finding);

    Phase m_phase = Phase::Subscribing;
    QTimer m_limit;
    sandbox::SandboxSubscriber m_second; // as after a reconnection, or of another profile
    QString m_said; // by the service that refused
    QString m_mark; // by which the broadcast is known again
    QString m_secondSocketsToken;
    bool m_hasPaused = false; ///< For an endpoint that was busy.
    bool m_hasArrived = false;
};

} // namespace RadarDesk::privatechannels
