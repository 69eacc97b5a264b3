// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/presence/testuserconnection.h>

#include <privatechannels/presence/presencecalls.h>
#include <session/sending/runmark.h>

namespace RadarDesk::privatechannels {

using namespace sandbox;
using namespace workbench;
using namespace session;

TestUserConnection::TestUserConnection(PresenceCalls &calls, QObject *parent)
    : QObject(parent)
    , m_calls(calls)
    , m_conversation(calls.newConversation())
{
    connect(&calls, &PresenceCalls::profileChanged, this, &TestUserConnection::onProfileChanged);
    connect(&m_subscriber, &SandboxSubscriber::tokenNeeded, this,
            &TestUserConnection::onTokenNeeded);
    connect(&m_subscriber, &SandboxSubscriber::subscribed, this, [this] {
        m_conversation.update(Outcome::Done, tr("The test user %1 joined.").arg(m_name));
        set(State::In, m_fault);
    });
    connect(&m_subscriber, &SandboxSubscriber::refused, this,
            [this](const QString &, int code, const QString &message) {
                giveUp(tr("Refused (%1): %2").arg(code).arg(message));
            });
    connect(&m_subscriber, &SandboxSubscriber::stateChanged, this,
            &TestUserConnection::onSubscriberState);
}

void TestUserConnection::join(const QString &channel, const QString &name,
                              const PushRadar::JsonValue &clientData)
{
    if (m_state != State::Out)
        leave();
    m_channel = channel;
    m_name = name;
    m_data = clientData;
    m_conversation.begin({.profileId = m_calls.profile().id,
                          .kind = EventKind::Connection,
                          .version = m_calls.profile().version,
                          .channel = channel,
                          .note = tr("The test user %1 is joining.").arg(name)});
    open();
}

void TestUserConnection::open()
{
    const Profile &profile = m_calls.profile();
    m_profileId = profile.id;
    m_url = profile.webSocketUrl;
    set(State::Joining, {});
    m_subscriber.open(profile.webSocketUrl, profile.publicKey, runMark());
    m_subscriber.subscribe(m_channel);
}

void TestUserConnection::leave()
{
    if (m_state == State::Out && m_fault.isEmpty())
        return;
    giveUp({});
}

void TestUserConnection::recordEnd(const QString &reason)
{
    if (m_conversation.id().isEmpty())
        return;
    m_calls.record({.profileId = m_profileId,
                    .kind = EventKind::Connection,
                    .outcome = reason.isEmpty() ? Outcome::Done : Outcome::Failed,
                    .version = m_calls.profile().version,
                    .time = QDateTime::currentDateTimeUtc(),
                    .channel = m_channel,
                    .note = reason.isEmpty() ? tr("The test user %1 left.").arg(m_name) : reason,
                    .partOf = m_conversation.id()});
    if (reason.isEmpty())
        m_conversation.end(Outcome::Done, tr("The test user %1 joined and left.").arg(m_name));
    else
        m_conversation.end(
            Outcome::Failed,
            tr("The test user %1 has an error: %2", "a name, what went wrong").arg(m_name, reason));
}

void TestUserConnection::giveUp(const QString &reason)
{
    recordEnd(reason);
    m_channel.clear();
    m_data.reset();
    m_state = State::Out; // first, so that the end of the connection is no loss
    m_fault = reason;
    m_subscriber.close();
    Q_EMIT changed();
}

void TestUserConnection::setClientData(const PushRadar::JsonValue &clientData)
{
    if (m_state == State::Out || m_data == clientData)
        return;
    m_data = clientData;
    if (m_state == State::In)
        registerData();
    else
        Q_EMIT changed(); // it goes along when it joins
}

void TestUserConnection::onProfileChanged()
{
    const Profile &profile = m_calls.profile();
    if (m_state == State::Out || (profile.id == m_profileId && profile.webSocketUrl == m_url))
        return;
    const bool isSame = profile.id == m_profileId && !profile.webSocketUrl.isEmpty();
    m_subscriber.close();
    if (isSame) // the sandbox runs at another port now
        open();
    else
        leave();
}

void TestUserConnection::onSubscriberState(SandboxSubscriber::State state)
{
    // It connects again by itself.
    if (m_state == State::In && state == SandboxSubscriber::State::Disconnected)
        set(State::Joining, {});
}

void TestUserConnection::onTokenNeeded(const QString &channel, const QString &socketId)
{
    // Client data first, so that it is never shown without them.
    if (m_calls.hasClientData() && m_data)
        registerData();
    else
        askToken(channel, socketId);
}

void TestUserConnection::registerData()
{
    if (!m_calls.hasClientData() || !m_data)
        return;
    const QString socketId = m_subscriber.socketId();
    m_calls.registerData(
        m_channel, socketId, *m_data,
        tr("Registered the client data of the test user %1.").arg(m_name), m_conversation.id(),
        this, [this, socketId, channel = m_channel](const PresenceCalls::Answer &answer) {
            if (socketId != m_subscriber.socketId() || m_state == State::Out)
                return;
            set(m_state,
                answer.fault.isEmpty()
                    ? QString()
                    : tr("The client data of this test user couldn't be registered. %1")
                          .arg(answer.fault));
            if (m_state == State::Joining)
                askToken(channel, socketId);
        });
    Q_EMIT changed();
}

void TestUserConnection::askToken(const QString &channel, const QString &socketId)
{
    m_calls.askToken(
        channel, socketId, tr("The service issued a token for the test user %1.").arg(m_name),
        m_conversation.id(), this, [this, channel, socketId](const PresenceCalls::Answer &answer) {
            if (socketId != m_subscriber.socketId() || m_state == State::Out)
                return;
            if (answer.fault.isEmpty())
                m_subscriber.presentToken(channel, answer.token);
            else
                giveUp(answer.fault);
        });
}

void TestUserConnection::set(State state, const QString &fault)
{
    if (m_state == state && m_fault == fault)
        return;
    m_state = state;
    m_fault = fault;
    Q_EMIT changed();
}

} // namespace RadarDesk::privatechannels

#include "moc_testuserconnection.cpp"
