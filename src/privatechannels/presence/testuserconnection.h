// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/subscriber/sandboxsubscriber.h>
#include <session/observation/conversationrecord.h>

#include <pushradar/jsonvalue.h>

#include <QObject>
#include <QUrl>

#include <optional>

namespace RadarDesk::privatechannels {

class PresenceCalls;

/// A test user's own subscriber: on a channel, it registers its client data and shows its token
/// each time that it connects.
class TestUserConnection : public QObject
{
    Q_OBJECT

public:
    enum class State { Out, Joining, In };
    Q_ENUM(State)

    /// \a calls must outlive the connection.
    explicit TestUserConnection(PresenceCalls &calls, QObject *parent = nullptr);

    /// Joins \a channel, leaving any other. \a name is what the history calls it.
    void join(const QString &channel, const QString &name, const PushRadar::JsonValue &clientData);
    void leave();
    /// Registers other client data at once, or as soon as it has joined.
    void setClientData(const PushRadar::JsonValue &clientData);

    [[nodiscard]] State state() const { return m_state; }
    /// Where it is or is about to be; empty while it is out.
    [[nodiscard]] const QString &channel() const { return m_channel; }
    /// Why it isn't on the channel, or is without its client data; empty without an error.
    [[nodiscard]] const QString &fault() const { return m_fault; }
    /// What it has registered, or is about to; empty while it is out.
    [[nodiscard]] const std::optional<PushRadar::JsonValue> &clientData() const { return m_data; }
    [[nodiscard]] QString socketId() const { return m_subscriber.socketId(); }

Q_SIGNALS:
    void changed();

private:
    void open();
    void onProfileChanged();
    void onTokenNeeded(const QString &channel, const QString &socketId);
    void onSubscriberState(sandbox::SandboxSubscriber::State state);
    void registerData();
    void askToken(const QString &channel, const QString &socketId);
    void recordEnd(const QString &reason);
    void giveUp(const QString &reason);
    void set(State state, const QString &fault);

    PresenceCalls &m_calls;
    session::ConversationRecord m_conversation; ///< From joining to leaving.
    sandbox::SandboxSubscriber m_subscriber;
    QString m_channel;
    QString m_name;
    QString m_profileId;
    QString m_fault;
    QUrl m_url;
    std::optional<PushRadar::JsonValue> m_data;
    State m_state = State::Out;
};

} // namespace RadarDesk::privatechannels
