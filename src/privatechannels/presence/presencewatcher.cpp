// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/presence/presencewatcher.h>

#include <privatechannels/presence/presencecalls.h>
#include <session/sending/runmark.h>

namespace RadarDesk::privatechannels {

using namespace sandbox;
using namespace workbench;
using namespace session;

PresenceWatcher::PresenceWatcher(PresenceCalls &calls, const SandboxSubscriber &session,
                                 QObject *parent)
    : QObject(parent)
    , m_calls(calls)
    , m_session(session)
{
    connect(&calls, &PresenceCalls::profileChanged, this, &PresenceWatcher::onProfileChanged);
    connect(&session, &SandboxSubscriber::subscribed, this, &PresenceWatcher::changed);
    connect(&m_subscriber, &SandboxSubscriber::tokenNeeded, this, &PresenceWatcher::onTokenNeeded);
    connect(&m_subscriber, &SandboxSubscriber::refused, this,
            [this](const QString &, int code, const QString &message) {
                onRefused(tr("Refused (%1): %2").arg(code).arg(message));
            });
    connect(&m_subscriber, &SandboxSubscriber::presenceChanged, this, &PresenceWatcher::onPresence);
    connect(&m_subscriber, &SandboxSubscriber::stateChanged, this,
            [this](SandboxSubscriber::State state) {
                if (m_state != State::Watching || state == SandboxSubscriber::State::Connected)
                    return;
                m_people.clear(); // unknown while the connection is lost
                setState(State::Connecting);
            });
}

bool PresenceWatcher::canWatch() const
{
    return !m_calls.profile().webSocketUrl.isEmpty();
}

void PresenceWatcher::watch(const QString &channel)
{
    if (channel == m_channel && m_state != State::Refused)
        return;
    stop();
    if (!canWatch())
        return;
    m_channel = channel;
    open();
}

void PresenceWatcher::open()
{
    const Profile &profile = m_calls.profile();
    m_profileId = profile.id;
    m_url = profile.webSocketUrl;
    m_fault.clear();
    setState(State::Connecting);
    m_subscriber.open(profile.webSocketUrl, profile.publicKey, runMark());
    m_subscriber.subscribe(m_channel);
}

void PresenceWatcher::stop()
{
    if (m_state == State::Off)
        return;
    setState(State::Off);
    m_channel.clear();
    m_fault.clear();
    m_subscriber.close();
    m_people.clear();
    Q_EMIT changed();
}

void PresenceWatcher::onProfileChanged()
{
    const Profile &profile = m_calls.profile();
    if (m_state != State::Off && (profile.id != m_profileId || profile.webSocketUrl != m_url)) {
        const QString channel = m_channel;
        const bool isSame = profile.id == m_profileId;
        stop();
        if (isSame) // the sandbox runs at another port now
            watch(channel);
    }
    Q_EMIT changed();
}

void PresenceWatcher::onTokenNeeded(const QString &channel, const QString &socketId)
{
    m_calls.askToken(channel, socketId,
                     tr("The service issued a token for RadarDesk to watch the channel."), {}, this,
                     [this, channel, socketId](const PresenceCalls::Answer &answer) {
                         if (socketId != m_subscriber.socketId())
                             return;
                         if (answer.fault.isEmpty())
                             m_subscriber.presentToken(channel, answer.token);
                         else
                             onRefused(answer.fault);
                     });
}

void PresenceWatcher::onRefused(const QString &reason)
{
    m_fault = reason;
    setState(State::Refused);
    m_subscriber.close();
    m_people.clear();
}

void PresenceWatcher::onPresence(const QString &channel, int count, const QByteArray &clientData)
{
    if (channel != m_channel)
        return;
    setState(State::Watching);
    m_people.show(count, clientData);
}

int PresenceWatcher::ownConnections() const
{
    if (m_state != State::Watching)
        return 0;
    return m_session.isSubscribed(m_channel) ? 2 : 1;
}

void PresenceWatcher::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT changed();
}

} // namespace RadarDesk::privatechannels

#include "moc_presencewatcher.cpp"
