// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/search/searchtext.h>
#include <history/store/history.h>
#include <sandbox/service/sandbox.h>
#include <session/session.h>
#include <workbench/core/channelsmodel.h>

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace RadarDesk;
using namespace RadarDesk::base;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::workbench;
using namespace RadarDesk::history;
using namespace RadarDesk::session;
using PushRadar::ApiVersion;
using PushRadar::DataItems;
using PushRadar::JsonValue;
using PushRadar::Message;

const QString &otherSecret()
{
    static const QString secret = QStringLiteral("sk_other");
    return secret;
}

inline std::unique_ptr<Session> makeSession(History &history, ChannelsModel &channels)
{
    return std::make_unique<Session>(history, channels, KnownSecrets());
}

inline void use(Session &session, const Profile &profile, const QString &secret)
{
    session.use(profile);
    session.setSecret(*PushRadar::Secret::make(secret));
}

/// The profile of a running sandbox.
inline Profile profileOf(const Sandbox &sandbox, const QString &id = QStringLiteral("first"))
{
    Profile profile;
    profile.id = id;
    profile.serviceAddress = sandbox.url().toString();
    profile.publicKey = sandbox.publicKey();
    profile.webSocketUrl = sandbox.webSocketUrl();
    return profile;
}

/// A profile of a service that tells nothing of its subscribers.
inline Profile profileAt(quint16 port)
{
    Profile profile;
    profile.id = QStringLiteral("second");
    profile.serviceAddress = QStringLiteral("http://127.0.0.1:%1").arg(port);
    return profile;
}

inline Message messageTo(const QString &channel, ApiVersion version = ApiVersion::V3)
{
    DataItems items;
    items.add(QStringLiteral("text"), *JsonValue::fromJson("\"hello\""));
    auto message = Message::make(channel, items, version);
    if (!message)
        qFatal("%s", qPrintable(message.error().message));
    return *message;
}

/// A session with a sandbox, a history and a list of channels.
class SessionTest : public QObject
{
protected:
    void begin();
    void end();
    const Event &at(quint64 number) const;
    const Event *last(EventKind kind) const;
    [[nodiscard]] bool isConnected() const;
    [[nodiscard]] bool isFinished(quint64 number) const;

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<History> m_history;
    std::unique_ptr<ChannelsModel> m_channels;
    std::unique_ptr<Session> m_session;
};

inline void SessionTest::begin()
{
    m_sandbox = std::make_unique<Sandbox>();
    QVERIFY(m_sandbox->start().ok());
    m_folder = std::make_unique<QTemporaryDir>();
    m_history = std::make_unique<History>(m_folder->filePath("history.db"));
    m_history->start();
    m_channels = std::make_unique<ChannelsModel>();
    m_session = makeSession(*m_history, *m_channels);
}

inline void SessionTest::end()
{
    m_session.reset();
    m_channels.reset();
    m_history.reset();
    m_folder.reset();
    m_sandbox.reset();
}

inline const Event &SessionTest::at(quint64 number) const
{
    return *m_history->find(number);
}

inline const Event *SessionTest::last(EventKind kind) const
{
    const Event *last = nullptr;
    for (quint64 number = 1; const Event *event = m_history->find(number); ++number) {
        if (event->kind == kind)
            last = event;
    }
    return last;
}

inline bool SessionTest::isConnected() const
{
    return QTest::qWaitFor(
        [this] { return m_session->subscriber().state() == SandboxSubscriber::State::Connected; });
}

inline bool SessionTest::isFinished(quint64 number) const
{
    return QTest::qWaitFor([&] { return at(number).outcome != Outcome::Pending; });
}
