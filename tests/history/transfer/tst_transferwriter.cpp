// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/platform/qtversions.h>
#include <history/store/sampleevents.h>
#include <history/transfer/writtenevents.h>

#include <history/transfer/eventwords.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::history;

namespace {

/// Counts what it is given, and keeps none of it. It fails beyond \a room bytes.
class Sink : public QIODevice
{
public:
    explicit Sink(qint64 room = std::numeric_limits<qint64>::max())
        : m_room(room)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] qint64 taken() const { return m_taken; }
    [[nodiscard]] qint64 largest() const { return m_largest; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        if (m_taken + size > m_room) {
            setErrorString("No space left on device");
            return -1;
        }
        m_taken += size;
        m_largest = std::max(m_largest, size);
        return size;
    }

private:
    qint64 m_room;
    qint64 m_taken = 0;
    qint64 m_largest = 0;
};

void formatRows()
{
    QTest::addColumn<TransferFormat>("format");
    QTest::newRow("JSON Lines") << TransferFormat::JsonLines;
    QTest::newRow("CSV") << TransferFormat::Csv;
    QTest::newRow("HAR") << TransferFormat::Har;
}

} // namespace

class TestTransferWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesDocumentedMembers();
    void leavesOutHeadersAndBodies();
    void keepsOneEventOnALine();
    void holdsNothing_data() { formatRows(); }
    void holdsNothing();
    void writesAMillion_data() { formatRows(); }
    void writesAMillion();
    void saysWhatWentWrong_data() { formatRows(); }
    void saysWhatWentWrong();
    void everyErrorHasAWord();
};

void TestTransferWriter::writesDocumentedMembers()
{
    WriteOptions options;
    options.profileName = [](const QString &id) { return "Profile " + id.mid(1, 2); };
    const auto lines = writtenEvents(TransferFormat::JsonLines, {fullEvent()}, options).split('\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0], "{\"format\":\"radardesk-history\",\"version\":1}");
    QVERIFY2(lines[1].contains("\"data\":{\"big\":12345678901234567890.10,\"n\":null},"),
             lines[1].constData());
    QVERIFY2(lines[1].contains("\"typed\":{\"big\":\"{{#random 1 2}}\",\"n\":null},"),
             lines[1].constData());
    const QJsonObject event = QJsonDocument::fromJson(lines[1]).object();
    QCOMPARE(event["time"], "2026-03-14T15:09:26.535Z");
    QCOMPARE(event["profileId"], "{b1946ac9-2bd6-4c6a-8c14-9d8c3a0f1e2d}");
    QCOMPARE(event["profile"], "Profile b1");
    QCOMPARE(event["kind"], "authentication");
    QCOMPARE(event["outcome"], "failed");
    QCOMPARE(event["apiVersion"], "v2");
    QCOMPARE(event["note"], "Something\nwent wrong.");
    QCOMPARE(event["broadcastId"], "bc_1");
    QCOMPARE(event["subscribers"], 0);
    QCOMPARE(event["durationUs"], 0);
    const QJsonObject exchange = event["exchange"].toObject();
    QCOMPARE(exchange["method"], "POST");
    QCOMPARE(exchange["url"], "https://api.pushradar.com/v3/broadcasts?a=%C3%A9%2F&b=1");
    QCOMPARE(exchange["requestHeaders"][0]["name"], "Authorization");
    QCOMPARE(exchange["requestBody"], QString::fromUtf8("{\"name\":\"a\0b\"}", 14));
    QCOMPARE(exchange["status"], 502);
    QCOMPARE(exchange["responseHeaders"][0]["valueBase64"], "//4=");
    QVERIFY(!exchange.contains("responseBody"));
    QCOMPARE(QByteArray::fromBase64(exchange["responseBodyBase64"].toString().toLatin1()),
             fullEvent().exchange->responseBody);
    QCOMPARE(exchange["responseCut"], true);
    QCOMPARE(exchange["timing"]["headersUs"], 4444);
    QCOMPARE(exchange["error"]["code"], "http-status");
    QCOMPARE(exchange["tlsFault"]["subject"], "CN=a");
}

void TestTransferWriter::leavesOutHeadersAndBodies()
{
    WriteOptions options;
    options.withHeadersAndBodies = false;
    for (const TransferFormat format : {TransferFormat::JsonLines, TransferFormat::Har}) {
        const QByteArray all = writtenEvents(format, {sampleEvent(1)});
        QVERIFY(all.contains("Authorization") && all.contains("\\\"ok\\\""));
        const QByteArray few = writtenEvents(format, {sampleEvent(1)}, options);
        QVERIFY(!few.isEmpty());
        for (const char *gone : {"Authorization", "sk_", "\\\"ok\\\"", "Hello World!\\\""})
            QVERIFY2(!few.contains(gone), few.constData());
        QVERIFY(few.contains("v3/broadcasts") && few.contains("200"));
    }
}

void TestTransferWriter::keepsOneEventOnALine()
{
    Event event = sampleEvent(1);
    event.data = "{\n\"a\":\r1}";
    event.note = "one\ntwo\rthree";
    const QByteArray file = writtenEvents(TransferFormat::JsonLines, {event, event});
    QCOMPARE(file.count('\n'), 3);
    QVERIFY(!file.contains('\r'));
    QVERIFY(file.contains("\"dataText\":\"{\\n\\\"a\\\":\\r1}\""));
}

void TestTransferWriter::holdsNothing()
{
    QFETCH(TransferFormat, format);
    Sink sink;
    const auto writer = makeTransferWriter(format, sink);
    QVERIFY(writer->begin());
    const qint64 opening = sink.taken();
    qint64 size = 0;
    for (int i = 0; i < 1000; ++i) {
        const Event event = sampleEvent(5);
        const qint64 before = sink.taken();
        QVERIFY(writer->write(event));
        // All of it is with the device at once, and nobody else holds the event's exchange.
        QCOMPARE(event.exchange.use_count(), 1);
        QVERIFY(sink.taken() > before);
        if (i == 1)
            size = sink.taken() - before;
        if (i > 1)
            QCOMPARE(sink.taken() - before, size);
    }
    const qint64 events = sink.taken();
    QVERIFY(writer->end());
    QVERIFY(sink.taken() - events <= opening);
    QVERIFY(sink.largest() <= std::max(size, opening));
    QCOMPARE(writer->written(), 1000);
}

void TestTransferWriter::writesAMillion()
{
    QFETCH(TransferFormat, format);
    Sink sink;
    const auto writer = makeTransferWriter(format, sink);
    QVERIFY(writer->begin());
    Event event;
    event.time = QDateTime::fromMSecsSinceEpoch(0, base::Utc);
    event.channel = "c";
    PushRadar::Exchange exchange;
    exchange.method = "GET";
    event.exchange = std::make_shared<const PushRadar::Exchange>(exchange);
    constexpr int Million = 1'000'000;
    for (int i = 0; i < Million; ++i)
        QVERIFY(writer->write(event));
    QVERIFY(writer->end());
    QCOMPARE(writer->written(), Million);
    QCOMPARE(writer->skipped(), 0);
    QVERIFY(sink.largest() < 2000);
    QCOMPARE(event.exchange.use_count(), 1);
}

void TestTransferWriter::saysWhatWentWrong()
{
    QFETCH(TransferFormat, format);
    Sink none(0);
    auto writer = makeTransferWriter(format, none);
    auto done = writer->begin();
    QVERIFY(!done);
    QCOMPARE(done.error(), "The file can't be written: No space left on device.");

    Sink some(2000);
    writer = makeTransferWriter(format, some);
    QVERIFY(writer->begin());
    qint64 well = 0;
    for (done = {}; done; ++well)
        done = writer->write(sampleEvent(1));
    QCOMPARE(writer->written(), well - 1);
}

void TestTransferWriter::everyErrorHasAWord()
{
    using PushRadar::ErrorCode;
    for (int code = 0; code <= int(ErrorCode::ResponseTooLarge); ++code)
        QCOMPARE(choiceOf<ErrorCode>(wordOf(ErrorCode(code))), ErrorCode(code));
    // These are in files: they stay what they are.
    QCOMPARE(wordOf(ErrorCode::InvalidSecret), "invalid-secret");
    QCOMPARE(wordOf(ErrorCode::InvalidBrowser), "invalid-browser");
    QCOMPARE(wordOf(ErrorCode::HostNotFound), "host-not-found");
    QCOMPARE(wordOf(ErrorCode::TlsFault), "tls-fault");
    QCOMPARE(wordOf(ErrorCode::NetworkFault), "network-fault");
    QCOMPARE(wordOf(ErrorCode::Redirected), "redirected");
    QCOMPARE(wordOf(ErrorCode::ResponseTooLarge), "response-too-large");
    QVERIFY(!choiceOf<ErrorCode>("invalid"));
    QVERIFY(!choiceOf<EventKind>(""));
}

int tst_transferwriter(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestTransferWriter test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_transferwriter.moc"
