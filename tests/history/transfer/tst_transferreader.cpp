// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readevents.h"

#include <base/platform/qtversions.h>
#include <history/store/eventcoding.h>
#include <history/store/sampleevents.h>
#include <history/transfer/awkwardevents.h>
#include <history/transfer/writtenevents.h>

#include <base/redaction/knownsecrets.h>
#include <history/transfer/eventfilter.h>
#include <history/transfer/transferreader.h>
#include <workbench/core/keepable.h>

#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::base;
using namespace RadarDesk::workbench;
using namespace RadarDesk::history;

class TestTransferReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatWasWritten();
    void readsWhatWasWrittenBefore();
    void readsWhatIsMissing();
    void readsOnlyWhatCanBeKept();
    void takesOtherLineEnds();
    void filtersEachText();
};

void TestTransferReader::readsWhatWasWritten()
{
    const QList<Event> events = awkwardEvents();
    const QByteArray file = writtenEvents(TransferFormat::JsonLines, events);
    const Read read(file);
    QVERIFY2(read.faults.isEmpty(), qPrintable(read.faults.value(0).reason));
    QCOMPARE(read.refusal, QString());
    QCOMPARE(read.events.size(), events.size());
    QCOMPARE(read.bytes, file.size());
    const QList<QByteArray> lines = file.split('\n');
    for (qsizetype i = 0; i < events.size(); ++i)
        QVERIFY2(isSameEvent(read.events[i], filteredEvent(events[i], {.text = keepableText})),
                 lines[i + 1].left(2000).constData());
    QCOMPARE(read.events[1].time.timeSpec(), Qt::UTC);
}

// What is in files has to be understood for ever.
void TestTransferReader::readsWhatWasWrittenBefore()
{
    const QByteArray before =
        R"({"time":"2026-03-14T15:09:26.540Z","profileId":"profile-2","profile":"Shop",)"
        R"("kind":"broadcast","outcome":"failed","apiVersion":"v3","channel":"channel-5",)"
        R"("data":{"message":"Hello World!","n":5},"note":"It took too long.","durationUs":5,)"
        R"("exchange":{"method":"POST","url":"https://api.pushradar.com/v3/broadcasts",)"
        R"("requestHeaders":[{"name":"Authorization","value":"Bearer sk_***"},)"
        R"({"name":"Content-Type","value":"application/json"}],)"
        R"("requestBodyBase64":"eyJtZXNzYWdlIjoiSGVsbG8gV29ybGQhIiwibiI6NX0=","status":200,)"
        R"("reason":"OK","responseHeaders":[{"name":"Content-Type","value":"application/json"}],)"
        R"("responseBody":"{\"status\":\"ok\"}","timing":{"started":"2026-03-14T15:09:26.540Z",)"
        R"("connectingUs":10,"requestSentUs":20,"headersUs":30,"finishedUs":40},)"
        R"("error":{"code":"timed-out","message":"It took too long."}}})";
    Event event = sampleEvent(5);
    event.outcome = Outcome::Failed;
    event.note = "It took too long.";
    PushRadar::Exchange exchange = *event.exchange;
    exchange.error = PushRadar::Error{PushRadar::ErrorCode::TimedOut, event.note};
    event.exchange = std::make_shared<const PushRadar::Exchange>(exchange);
    const Read read(Header + before);
    QCOMPARE(read.events.size(), 1);
    QVERIFY(isSameEvent(read.events[0], event));
}

void TestTransferReader::readsWhatIsMissing()
{
    const Read read(Header
                    + R"({"kind":"arrival","newer":{"a":[1]},"note":null,)"
                      R"("exchange":{"error":{"code":"not-known-yet","message":"m"}}})"
                    + '\n'
                    + R"({"kind":"arrival","time":"2026-11-24T08:00:00+01:00",)"
                      R"("subscribers":3.0,"durationUs":2e3})"
                    + '\n' + R"({"kind":"arrival","time":"2026-11-24T08:00:00"})");
    QVERIFY2(read.faults.isEmpty(), qPrintable(read.faults.value(0).reason));
    QCOMPARE(read.events.size(), 3);
    Event plain;
    plain.kind = EventKind::Arrival;
    Event first = read.events[0];
    QCOMPARE(first.exchange->error->code, PushRadar::ErrorCode::NetworkFault);
    QCOMPARE(first.exchange->error->message, "m");
    first.exchange.reset();
    QVERIFY(isSameEvent(first, plain));
    QCOMPARE(read.events[1].time, QDateTime(QDate(2026, 11, 24), QTime(7, 0), base::Utc));
    QCOMPARE(read.events[1].time.timeSpec(), Qt::UTC);
    QCOMPARE(read.events[1].subscribers, 3);
    QCOMPARE(read.events[1].duration->count(), 2000);
    QCOMPARE(read.events[2].time, QDateTime(QDate(2026, 11, 24), QTime(8, 0), base::Utc));
}

void TestTransferReader::readsOnlyWhatCanBeKept()
{
    const Read read(
        Header
        + R"({"kind":"arrival","channel":"a\ud83cb","note":"\udf89\ufeff",)"
          R"("broadcastId":"\ufeff\ufeffbc","exchange":{"url":"http://[a","responseBody":"\ufeffa"}})");
    QVERIFY2(read.faults.isEmpty(), qPrintable(read.faults.value(0).reason));
    QCOMPARE(read.events.size(), 1);
    const Event &event = read.events.first();
    QCOMPARE(event.channel, QString("a\ufffdb"));
    QCOMPARE(event.note, QString("\ufffd\ufeff"));
    QCOMPARE(event.broadcastId, QString("bc"));
    QCOMPARE(event.exchange->url, QUrl());
    QCOMPARE(event.exchange->responseBody, "\xEF\xBB\xBF\x61"); // of bytes, all can be kept
    const auto kept = decodeEvent(encodeEvent(event));
    QVERIFY(kept.ok());
    QVERIFY(isSameEvent(*kept, event));
}

void TestTransferReader::takesOtherLineEnds()
{
    const QByteArray file =
        writtenEvents(TransferFormat::JsonLines, {sampleEvent(1), sampleEvent(2)});
    QByteArray windows = file;
    windows.replace("\n", "\r\n");
    for (const QByteArray &one :
         {windows, "\xEF\xBB\xBF" + windows, file.chopped(1), "\n\r\n" + windows + " \n\n"}) {
        const Read read(one);
        QVERIFY2(read.faults.isEmpty(), qPrintable(read.faults.value(0).reason));
        QCOMPARE(read.refusal, QString());
        QCOMPARE(read.events.size(), 2);
        QVERIFY(isSameEvent(read.events[1], sampleEvent(2)));
    }
}

void TestTransferReader::filtersEachText()
{
    using PushRadar::Exchange;
    const QByteArray secret = "sk_test_4f9d8a7b6c5e";
    KnownSecrets secrets;
    secrets.add(PushRadar::Secret::make(QString::fromLatin1(secret)).value());
    Event event = fullEvent();
    const QString text = "before " + QString::fromLatin1(secret) + " after";
    event.profileId = event.channel = event.note = event.broadcastId = text;
    event.data = "{\"a\":\"" + secret + "\"}";
    event.typed = "{\"a\":\"{{choice " + secret + "|b}}\"}";
    Exchange exchange = *event.exchange;
    exchange.method = exchange.requestBody = exchange.responseBody = text.toUtf8();
    exchange.url = QUrl("https://example.com/" + secret);
    exchange.requestHeaders = exchange.responseHeaders = {{secret, "Bearer " + secret}};
    exchange.reason = text;
    exchange.error->message = text;
    exchange.tlsFault->reason = exchange.tlsFault->subject = exchange.tlsFault->issuer = text;
    event.exchange = std::make_shared<const Exchange>(exchange);

    const QByteArray file = writtenEvents(TransferFormat::JsonLines, {event});
    QVERIFY(file.count(secret) > 15);
    const EventFilter filter{[&](const QString &of) { return secrets.redact(of); },
                             [&](const QByteArray &of) { return secrets.redact(of); }};
    const Read read(file, filter);
    QCOMPARE(read.events.size(), 1);
    QCOMPARE(read.events[0].data, "{\"a\":\"sk_***\"}");
    QCOMPARE(read.events[0].typed, "{\"a\":\"{{choice sk_***|b}}\"}");
    QCOMPARE(read.events[0].exchange->requestBody, "before sk_*** after");
    const QByteArray again = writtenEvents(TransferFormat::JsonLines, read.events);
    QVERIFY2(!again.contains(secret), again.constData());
    QCOMPARE(again.count("sk_***"), file.count(secret));
}

int tst_transferreader(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestTransferReader test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_transferreader.moc"
