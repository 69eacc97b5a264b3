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

    /// Switches to \a profile. Calls in progress are finished; broadcasts that wait to be sent with
    /// the previous profile are dropped. The secret is reused while the profile's id is the same.
    void use(const workbench::Profile &profile);
    /// Sets the secret for broadcasts, and sends those that wait for it. Without one, broadcasts
    /// wait.
    void setSecret(const std::optional<PushRadar::Secret> &secret);
    /// Fails the broadcasts that wait for a secret; \a reason says why there is none.
    void refuseSecret(const QString &reason);
    /// The secrets that are replaced in recorded events.
    [[nodiscard]] const base::KnownSecrets &secrets() const { return m_secrets; }
    [[nodiscard]] bool isReady() const { return m_v3 != nullptr; }

    /// Records \a message, listens to its channel where that is possible, and then sends it.
    /// Returns the number of its event, which shows the progress. Without a secret, the broadcast
    /// waits and secretNeeded() asks for one. \a typed is the text that the user typed for the
    /// data, recorded where it differs. \a partOf is the conversation of the broadcast, or empty.
    quint64 broadcast(const PushRadar::Message &message, PushRadar::ApiVersion version,
                      const QByteArray &typed = {}, const QString &partOf = {});
    /// Cancels a broadcast that hasn't finished.
    void cancel(quint64 number);
    [[nodiscard]] bool isSending() const { return !m_calls.isEmpty() || !m_held.isEmpty(); }

    /// Subscribes to a channel, so that its messages are received here. Does nothing for a service
    /// whose subscriber protocol isn't public, and for a channel that the user has stopped
    /// listening to.
    void follow(const QString &channel);
    void unfollow(const QString &channel);
    /// Requests the secret if there is none yet: the token of a channel needs it.
    void askForSecret();
    [[nodiscard]] const sandbox::SandboxSubscriber &subscriber() const { return m_subscriber; }

Q_SIGNALS:
    void ready();
    /// The subscriber connects to the service, which needs no secret.
    void listening();
    /// A broadcast waits for setSecret() or refuseSecret().
    void secretNeeded();
    void sendingChanged(bool sending);
    void broadcastFinished(quint64 number);
    void messageArrived(const QString &channel, quint64 number);
    /// follow() or unfollow() has changed the subscription of a channel.
    void followingChanged(const QString &channel);
    /// A channel can't be listened to; \a reason is a sentence.
    void followingFailed(const QString &channel, const QString &reason);

private:
    struct Held
    {
        quint64 number = 0;
        PushRadar::Message message;
        PushRadar::ApiVersion version = PushRadar::ApiVersion::V3;
        bool isRecorded = false; ///< The history has written the event.
        bool isReleased = false; ///< The secret and the subscription are ready.
    };

    using SharedClient = std::shared_ptr<PushRadar::Client>;

    void connectNow();
    void listenNow();
    void disconnectNow();
    void failHeld(const QString &reason);
    quint64 record(workbench::Event event);
    void send(quint64 number, const PushRadar::Message &message, PushRadar::ApiVersion version);
    void onRecorded(const QList<quint64> &numbers);
    /// Releases the broadcasts that wait for \a channel, or all if it is empty. Each is sent as
    /// soon as its event is written.
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
