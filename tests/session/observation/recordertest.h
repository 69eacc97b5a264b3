// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/store/history.h>
#include <sandbox/service/sandbox.h>
#include <sandbox/subscriber/sandboxsubscriber.h>
#include <session/observation/relatedevents.h>
#include <session/observation/traffic.h>
#include <session/observation/trafficrecorder.h>
#include <session/sending/runmark.h>
#include <session/session.h>
#include <workbench/core/workspace.h>

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkReply>
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

inline ObservedCall callTo(const QString &channel, const QString &id, const QByteArray &run = {})
{
    ObservedCall call;
    call.time = std::chrono::system_clock::now();
    call.operation = ObservedCall::Operation::Broadcast;
    call.run = run;
    call.method = "POST";
    call.target = "/v3/broadcasts";
    call.requestHeaders = "Host: localhost\r\nX-PushRadar-Library: pushradar-server-node 3.1.0\r\n";
    call.status = 200;
    call.channel = channel;
    call.data = R"({"a":1})";
    call.broadcastId = id;
    call.subscribers = 1;
    return call;
}

inline ObservedConnection connectionOf(const QString &socketId, const QByteArray &run = {})
{
    ObservedConnection connection;
    connection.time = std::chrono::system_clock::now();
    connection.socketId = socketId;
    connection.run = run;
    connection.origin = "http://localhost:3000";
    connection.userAgent = "curl/8.5.0";
    return connection;
}

inline ObservedDelivery deliveryTo(const QString &socketId, const QString &id)
{
    ObservedDelivery delivery;
    delivery.time = std::chrono::system_clock::now();
    delivery.broadcastId = id;
    delivery.socketIds = {socketId};
    delivery.subscribers = 1;
    return delivery;
}

inline PushRadar::Message shortMessageTo(const QString &channel)
{
    PushRadar::DataItems items;
    items.add(QStringLiteral("a"), *PushRadar::JsonValue::fromJson("1"));
    return *PushRadar::Message::make(channel, items, ApiVersion::V3);
}

/// A recorder, with all that it records for and into.
class RecorderTest : public QObject
{
protected:
    void begin();
    void end();
    void observe(const Observation &observation) { Q_EMIT m_traffic->observed(observation); }
    void makeRecorder(const TrafficRecorder::Limits &limits = {});
    /// All events that a filter lets through, the oldest first.
    [[nodiscard]] QList<Event> events(const HistoryFilter &filter = {}) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<History> m_history;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Traffic> m_traffic;
    std::unique_ptr<TrafficRecorder> m_recorder;
};

inline void RecorderTest::begin()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_history = std::make_unique<History>(m_folder->filePath("history.db"));
    m_history->start();
    m_workspace = std::make_unique<Workspace>();
    m_session = std::make_unique<Session>(*m_history, m_workspace->channels(), KnownSecrets());
    m_traffic = std::make_unique<Traffic>();
    makeRecorder();
}

inline void RecorderTest::end()
{
    m_recorder.reset();
    m_traffic.reset();
    m_session.reset();
    m_workspace.reset();
    m_history.reset();
}

inline void RecorderTest::makeRecorder(const TrafficRecorder::Limits &limits)
{
    m_recorder = std::make_unique<TrafficRecorder>(
        TrafficRecorder::Services{*m_traffic, *m_history, *m_workspace, *m_session}, KnownSecrets(),
        limits);
}

inline QList<Event> RecorderTest::events(const HistoryFilter &filter) const
{
    QList<Event> found;
    bool isDone = false;
    const HistoryRequest request =
        m_history->page(filter, {HistoryPlace::Direction::Newer, {}}, 100'000, this,
                        [&](const HistoryResult<HistoryPage> &page) {
                            isDone = true;
                            if (!page)
                                return;
                            for (const StoredEvent &stored : page->events)
                                found.append(stored.event);
                        });
    if (!QTest::qWaitFor([&isDone] { return isDone; }, 30'000))
        qWarning("The history doesn't answer.");
    return found;
}
