// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/platform/qtversions.h>
#include <session/delivery/deliveryreport.h>

using namespace RadarDesk;
using namespace RadarDesk::session;
using namespace RadarDesk::workbench;
using PushRadar::ApiVersion;
using PushRadar::ErrorCode;

namespace deliverytest {

using EndCause = sandbox::ObservedClosing::Cause;

/// Ten o'clock, when the message of each case is sent, and so many milliseconds later.
inline QDateTime at(qint64 ms)
{
    return QDateTime(QDate(2026, 11, 30), QTime(10, 0), base::Utc).addMSecs(ms);
}

inline std::shared_ptr<const PushRadar::Exchange>
exchangeWith(std::optional<int> status, const QByteArray &body = {},
             std::optional<ErrorCode> error = std::nullopt,
             const QString &url = "http://127.0.0.1:41873/v3/broadcasts")
{
    auto exchange = std::make_shared<PushRadar::Exchange>();
    exchange->method = "POST";
    exchange->url = QUrl(url);
    exchange->requestHeaders = {{"Content-Type", "application/json"},
                                {"Authorization", "(40 characters)"}};
    exchange->requestBody = body;
    exchange->status = status;
    if (error)
        exchange->error = PushRadar::Error{*error, "It failed."};
    return exchange;
}

/// A broadcast of an app, at that time after ten.
inline Event sentTo(const QString &channel, qint64 ms = 0, const QString &id = "r-1",
                    const QByteArray &data = R"({"a":1})")
{
    Event event;
    event.profileId = "sandbox";
    event.kind = EventKind::Broadcast;
    event.source = EventSource::App;
    event.library = "Python library 3.1.0 (pushradar-server-python)";
    event.time = at(ms);
    event.channel = channel;
    event.data = data;
    event.broadcastId = id;
    event.duration = std::chrono::milliseconds(3);
    event.exchange = exchangeWith(200);
    event.deliveries = std::make_shared<Deliveries>();
    return event;
}

/// A call of an app for a broadcast that was refused.
inline Event refusedCall(int status, const QByteArray &body = R"({"channel":"orders"})")
{
    Event event = sentTo({});
    event.kind = EventKind::Call;
    event.outcome = Outcome::Failed;
    event.broadcastId.clear();
    event.data.clear();
    event.note = "The call was refused.";
    event.exchange = exchangeWith(status, body);
    event.deliveries.reset();
    return event;
}

/// RadarDesk's own broadcast that got no answer.
inline Event unanswered(ErrorCode error)
{
    Event event = sentTo("orders");
    event.source = EventSource::RadarDesk;
    event.outcome = Outcome::Failed;
    event.broadcastId.clear();
    event.exchange = exchangeWith(std::nullopt, {}, error);
    event.deliveries.reset();
    return event;
}

struct Page
{
    QString socketId = "1.1";
    QString client = "Firefox 128 on Linux, http://localhost:3000";
    bool isOwn = false;
};

/// A page that is connected from ten past nine on, on that channel.
inline SubscriberLife pageOn(const QString &channel, const Page &page = {})
{
    SubscriberLife life;
    life.socketId = page.socketId;
    life.client = page.client;
    life.isOwn = page.isOwn;
    life.opened = at(-10'000);
    if (!channel.isEmpty())
        life.stays.append({channel, at(-9'000), {}});
    return life;
}

/// The same, ended at that time.
inline SubscriberLife endedAt(SubscriberLife life, qint64 ms, EndCause cause)
{
    life.ended = at(ms);
    life.ending = cause;
    life.endingText = "It ended.";
    for (auto &stay : life.stays)
        stay.to = at(ms);
    return life;
}

/// The same, from that time on.
inline SubscriberLife from(SubscriberLife life, qint64 ms)
{
    life.opened = at(ms);
    for (auto &stay : life.stays)
        stay.from = at(ms + 1);
    return life;
}

/// Whoever got it, and what their callbacks did.
struct Got
{
    QString socketId = "1.1";
    std::optional<int> callbacks = 1; ///< Nothing without a report.
    bool threw = false;
    qint64 after = 5; ///< The message, in milliseconds.
};

inline Event receivedBy(Event event, const QList<Got> &all)
{
    auto deliveries = std::make_shared<Deliveries>();
    deliveries->total = all.size();
    for (const Got &got : all) {
        deliveries->receipts.append(
            {got.socketId, "Firefox 128 on Linux, http://localhost:3000", event.time});
        if (!got.callbacks)
            continue;
        ++deliveries->reports;
        deliveries->callbacks.append({.socketId = got.socketId,
                                      .time = event.time.addMSecs(got.after),
                                      .callbacks = *got.callbacks,
                                      .threw = got.threw,
                                      .message = got.threw ? "Oops" : QString(),
                                      .file = got.threw ? "app.js" : QString(),
                                      .line = got.threw ? 42 : 0});
    }
    event.deliveries = deliveries;
    return event;
}

inline AppliedFault faultOf(sandbox::FaultEffect effect, const QString &broadcastId = {})
{
    AppliedFault fault{effect, {}};
    fault.event.kind = EventKind::Fault;
    fault.event.time = at(0);
    fault.event.channel = "orders";
    fault.event.broadcastId = broadcastId;
    fault.event.note = "Simulated fault.";
    return fault;
}

/// What is asked of the channel "orders" a minute after ten, with nothing that has happened.
inline DeliveryEvidence nothingYet()
{
    DeliveryEvidence evidence;
    evidence.question = {.profile = "sandbox", .channel = "orders"};
    evidence.profileName = "Sandbox (local)";
    evidence.profileNames = {{"sandbox", "Sandbox (local)"}, {"shop", "Shop"}};
    evidence.address = "127.0.0.1:41873";
    evidence.from = at(-1'800'000);
    evidence.now = at(60'000);
    return evidence;
}

/// \a event was sent, and those were connected.
inline DeliveryEvidence caseOf(const Event &event, const QList<SubscriberLife> &lives = {})
{
    DeliveryEvidence evidence = nothingYet();
    evidence.calls = {event};
    if (event.kind == EventKind::Broadcast && event.channel == "orders")
        evidence.broadcasts = {event};
    evidence.subscribers = lives;
    return evidence;
}

/// A broadcast of RadarDesk, which is no call of an app.
inline DeliveryEvidence ownCase(const Event &event)
{
    DeliveryEvidence evidence = caseOf(event);
    evidence.calls.clear();
    evidence.question.broadcast = event;
    return evidence;
}

} // namespace deliverytest
