// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <bench/history/sampleevents.h>

#include <base/platform/qtversions.h>

namespace RadarDesk {

using namespace workbench;

namespace {

constexpr int Channels = 400;
constexpr int Words = 20'000;

} // namespace

int SampleEvents::below(int end)
{
    return static_cast<int>(m_random() % static_cast<unsigned>(end));
}

QByteArray SampleEvents::word()
{
    // Few words are in most events, and most words in few.
    const int number = below(below(Words) + 1);
    QByteArray made;
    for (int rest = number + 17; rest > 0; rest /= 13)
        made += "aeioukstrnlmp"[rest % 13];
    return made;
}

QByteArray SampleEvents::data()
{
    QByteArray made = "{\"message\":\"Hello World!\",\"n\":" + QByteArray::number(m_count);
    for (int fields = below(6); fields > 0; --fields)
        made += ",\"" + word() + "\":\"" + word() + ' ' + word() + '"';
    return made + '}';
}

Event SampleEvents::next()
{
    ++m_count;
    m_time += below(4) == 0 ? 20'000 : 3;
    Event event;
    event.time = QDateTime::fromMSecsSinceEpoch(m_time, base::Utc);
    const int profile = below(1000);
    event.profileId =
        profile < 900 ? QStringLiteral("sandbox") : QStringLiteral("profile-%1").arg(profile % 7);
    event.channel = QStringLiteral("channel-%1").arg(below(below(Channels) + 1));
    event.data = data();
    const int kind = below(100);
    event.kind = kind < 45 ? EventKind::Broadcast
        : kind < 90        ? EventKind::Arrival
        : kind < 98        ? EventKind::Authentication
                           : EventKind::Connection;
    event.outcome = below(50) == 0 ? Outcome::Failed : Outcome::Done;
    if (event.outcome == Outcome::Failed)
        event.note = QStringLiteral("The service refused it.");
    event.duration = std::chrono::microseconds(below(100'000));
    if (event.kind != EventKind::Broadcast && event.kind != EventKind::Authentication)
        return event;
    PushRadar::Exchange exchange;
    exchange.method = "POST";
    exchange.url = QUrl(QStringLiteral("https://api.pushradar.com/v3/broadcasts"));
    exchange.requestHeaders = {{"Authorization", "Bearer sk_***"},
                               {"Content-Type", "application/json"}};
    exchange.requestBody = event.data;
    exchange.status = 200;
    exchange.reason = QStringLiteral("OK");
    exchange.responseHeaders = {{"Content-Type", "application/json"}, {"Server", "nginx"}};
    exchange.responseBody = R"({"status":"ok"})";
    exchange.timing.started = event.time;
    exchange.timing.finished = event.duration;
    event.exchange = std::make_shared<const PushRadar::Exchange>(std::move(exchange));
    return event;
}

} // namespace RadarDesk
