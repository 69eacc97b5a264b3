// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/platform/qtversions.h>
#include <properties/drawn.h>

#include <history/store/eventcoding.h>
#include <history/store/sampleevents.h>
#include <history/transfer/transferreader.h>
#include <history/transfer/writtenevents.h>

#include <QBuffer>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::history;
using PushRadar::Exchange;

class TestEventProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHistoryKeepsEachEvent();
    void anExportCanBeImported();
};

namespace {

QDateTime drawnTime()
{
    return QDateTime::fromMSecsSinceEpoch(*rc::gen::inRange<qint64>(0, 4'000'000'000'000),
                                          base::Utc);
}

Exchange drawnExchange()
{
    Exchange exchange;
    exchange.method = *rc::gen::element<QByteArray>("GET", "POST", "");
    exchange.url = QUrl(QStringLiteral("https://a.example/b?c=%20"));
    exchange.requestHeaders = {{*Drawn::bytes(), *Drawn::bytes()}};
    exchange.requestBody = *Drawn::bytes();
    exchange.responseBody = *Drawn::bytes();
    exchange.status = *rc::gen::inRange(0, 600);
    exchange.reason = *Drawn::text();
    exchange.responseCut = *rc::gen::arbitrary<bool>();
    exchange.timing.started = drawnTime();
    exchange.timing.finished = std::chrono::microseconds(*rc::gen::arbitrary<int>());
    if (*rc::gen::arbitrary<bool>())
        exchange.error = PushRadar::Error{PushRadar::ErrorCode::TimedOut, *Drawn::text()};
    return exchange;
}

Deliveries drawnDeliveries()
{
    Deliveries deliveries;
    deliveries.total = *rc::gen::arbitrary<int>();
    for (int count = *rc::gen::inRange(0, 4); count > 0; --count) {
        deliveries.receipts.append({*Drawn::text(), *Drawn::text(), drawnTime()});
        deliveries.lookAlikes.append({*Drawn::text(), *rc::gen::arbitrary<int>()});
        deliveries.absences.append({*Drawn::text(), *Drawn::text(), drawnTime()});
        deliveries.callbacks.append({*Drawn::text(), drawnTime(), *rc::gen::arbitrary<int>(),
                                     *rc::gen::arbitrary<bool>(), *Drawn::text(), *Drawn::text(),
                                     *rc::gen::arbitrary<int>()});
    }
    deliveries.reports = *rc::gen::arbitrary<int>();
    deliveries.thrown = *rc::gen::arbitrary<int>();
    return deliveries;
}

Event drawnEvent()
{
    Event event;
    event.profileId = *Drawn::text();
    event.kind = *rc::gen::elementOf(AllEventKinds);
    event.source = *rc::gen::elementOf(AllEventSources);
    event.outcome = *rc::gen::element(Outcome::Pending, Outcome::Done, Outcome::Failed);
    event.time = drawnTime();
    event.channel = *Drawn::text();
    event.data = *Drawn::object();
    event.typed = *Drawn::bytes();
    event.note = *Drawn::text();
    event.broadcastId = *Drawn::text();
    if (*rc::gen::arbitrary<bool>())
        event.subscribers = *rc::gen::arbitrary<int>();
    if (*rc::gen::arbitrary<bool>())
        event.exchange = std::make_shared<const Exchange>(drawnExchange());
    for (QString *text : {&event.socketId, &event.library, &event.client, &event.cause})
        *text = *Drawn::text();
    event.tokenDigest = *Drawn::bytes();
    if (*rc::gen::arbitrary<bool>())
        event.deliveries = std::make_shared<const Deliveries>(drawnDeliveries());
    return event;
}

} // namespace

void TestEventProperties::theHistoryKeepsEachEvent()
{
    QVERIFY(rc::check("an event comes back from its bytes", [] {
        const Event event = drawnEvent();
        const auto decoded = decodeEvent(encodeEvent(event));
        RC_ASSERT(decoded.ok());
        RC_ASSERT(isSameEvent(*decoded, event));
    }));
}

void TestEventProperties::anExportCanBeImported()
{
    QVERIFY(rc::check("an event comes back from JSON Lines", [] {
        const Event event = drawnEvent();
        QByteArray file = writtenEvents(TransferFormat::JsonLines, {event});
        QBuffer buffer(&file);
        RC_ASSERT(buffer.open(QIODevice::ReadOnly));
        TransferReader reader(buffer);
        const TransferReader::Item item = reader.next();
        RC_ASSERT(std::holds_alternative<Event>(item));
        RC_ASSERT(isSameEvent(std::get<Event>(item), event));
        RC_ASSERT(std::holds_alternative<TransferReader::End>(reader.next()));
    }));
}

int tst_eventproperties(int argc, char *argv[])
{
    TestEventProperties test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_eventproperties.moc"
