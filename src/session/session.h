// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/redaction/knownsecrets.h>
#include <sandbox/subscriber/sandboxsubscriber.h>
#include <session/observation/arrivalmatcher.h>
#include <workbench/events/event.h>
#include <workbench/profiles/profile.h>

#include <pushradar/call.h>
#include <pushradar/client.h>
#include <pushradar/message.h>

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <memory>
#include <optional>

namespace RadarDesk::workbench {
class ChannelsModel;
}

namespace RadarDesk::history {
class History;
}

namespace RadarDesk::session {

/// Work with one profile: it broadcasts, listens where it can, and records what happens in the
/// history and in the list of channels. No known secret gets into either.
class Session : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the session.
    Session(history::History &history, workbench::ChannelsModel &channels,
            base::KnownSecrets secrets, QObject *parent = nullptr);
    ~Session() override;

    /// Works with \a profile from now on. What is on its way goes on to its end; what waits to be
    /// sent with another profile is not sent. The secret stays while the profile's id does.
    void use(const workbench::Profile &profile);
    /// Sends with \a secret from now on, also what waits for it. Without one, broadcasts wait.
    void setSecret(const std::optional<PushRadar::Secret> &secret);
    /// Ends the wait of those broadcasts that need a secret: there is none, \a reason says why.
    void refuseSecret(const QString &reason);
    /// What it keeps out of events.
    [[nodiscard]] const base::KnownSecrets &secrets() const { return m_secrets; }
    [[nodiscard]] bool isReady() const { return m_v3 != nullptr; }

    /// Sends \a message, after that is recorded, and its channel is listened to where that is
    /// possible. Returns the number of the event that shows how it goes. Without a secret it waits,
    /// and secretNeeded() asks for one. \a typed is what was typed for the data, if something else;
    /// it is recorded with it. It is part of the conversation \a partOf, if that isn't empty.
    quint64 broadcast(const PushRadar::Message &message, PushRadar::ApiVersion version,
                      const QByteArray &typed = {}, const QString &partOf = {});
    /// Gives up on a broadcast that is on its way.
    void cancel(quint64 number);
    [[nodiscard]] bool isSending() const { return !m_calls.isEmpty() || !m_held.isEmpty(); }

    /// Subscribes to a channel, so that what is broadcast on it is seen to arrive. Does nothing
    /// for a service whose subscriber protocol is unpublished, and for a channel that a person has
    /// stopped listening to.
    void follow(const QString &channel);
    void unfollow(const QString &channel);
    /// Has the secret looked for where there is none yet, since a channel needs a token.
    void askForSecret();
    [[nodiscard]] const sandbox::SandboxSubscriber &subscriber() const { return m_subscriber; }

Q_SIGNALS:
    void ready();
    /// It listens to a service, for which no secret is needed.
    void listening();
    /// A broadcast waits for setSecret() or refuseSecret().
    void secretNeeded();
    void sendingChanged(bool sending);
    void broadcastFinished(quint64 number);
    void messageArrived(const QString &channel, quint64 number);
    /// A channel is followed from now on, or no longer.
    void followingChanged(const QString &channel);
    /// A channel can't be listened to; \a reason is a sentence.
    void followingFailed(const QString &channel, const QString &reason);

private:
    struct Held
    {
        quint64 number = 0;
        PushRadar::Message message;
        PushRadar::ApiVersion version = PushRadar::ApiVersion::V3;
        bool isRecorded = false; ///< What is sent can no longer be forgotten.
        bool isReleased = false; ///< Nothing else keeps it from being sent.
    };

    using SharedClient = std::shared_ptr<PushRadar::Client>;

    void connectNow();
    void listenNow();
    void disconnectNow();
    void failHeld(const QString &reason);
    quint64 record(workbench::Event event);
    void send(quint64 number, const PushRadar::Message &message, PushRadar::ApiVersion version);
    void onRecorded(const QList<quint64> &numbers);
    /// Sends what waits for that channel, or for any when it is empty, as soon as it is recorded.
    void releaseHeld(const QString &channel);
    void sendReleased();
    void onBroadcastFinished(quint64 number, ArrivalMatcher::Clock::time_point began,
                             const PushRadar::Call &call);
    void onTokenNeeded(const QString &channel, const QString &socketId);
    void onTokenCallFinished(const QString &channel, PushRadar::Call &call);
    /// The conversation of the broadcast that waits for that channel; empty if there is none.
    [[nodiscard]] QString conversationOn(const QString &channel);
    void onRefused(const QString &channel, int code, const QString &message);
    void onArrival(const QString &channel, const QString &id, const QByteArray &data);
    void onSubscriberState(sandbox::SandboxSubscriber::State state);
    void showDelays(const QList<ArrivalMatcher::Match> &matches);
    void recordConnection(workbench::Outcome outcome, const QString &channel, const QString &note);
    [[nodiscard]] const SharedClient &client(PushRadar::ApiVersion version) const;

    history::History &m_history;
    workbench::ChannelsModel &m_channels;
    base::KnownSecrets m_secrets;
    workbench::Profile m_profile;
    std::optional<PushRadar::Secret> m_secret;
    SharedClient m_v2; // shared with the calls on their way, which outlive a change of profile
    SharedClient m_v3;
    sandbox::SandboxSubscriber m_subscriber;
    ArrivalMatcher m_matcher;
    QHash<quint64, QPointer<PushRadar::Call>> m_calls;
    QList<Held> m_held; // broadcasts that wait for the disk, or until their channel is listened to
    QSet<QString> m_withoutToken; // channels whose token has to wait for the secret
    QTimer m_holdLimit;
    bool m_wasConnected = false;
};

} // namespace RadarDesk::session
