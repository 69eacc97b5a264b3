// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/store/sampleevents.h>
#include <history/transfer/awkwardevents.h>
#include <history/transfer/writtenevents.h>

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::history;
using PushRadar::Error;
using PushRadar::ErrorCode;
using PushRadar::Exchange;

namespace {

/// Checks a file against the members that HAR 1.2 demands, and gathers what is wrong.
class HarCheck
{
public:
    explicit HarCheck(const QByteArray &har)
    {
        QJsonParseError fault;
        const QJsonObject top = QJsonDocument::fromJson(har, &fault).object();
        expect(fault.error == QJsonParseError::NoError, "JSON: " + fault.errorString());
        const QJsonObject log = object(top, "log");
        expect(text(log, "version") == "1.2", "version");
        const QJsonObject creator = object(log, "creator");
        text(creator, "name");
        text(creator, "version");
        expect(log["entries"].isArray(), "entries");
        m_entries = log["entries"].toArray();
        for (const auto &entry : std::as_const(m_entries))
            checkEntry(entry.toObject());
    }

    [[nodiscard]] const QStringList &wrong() const { return m_wrong; }
    [[nodiscard]] const QJsonArray &entries() const { return m_entries; }

private:
    void checkEntry(const QJsonObject &entry)
    {
        const QDateTime started =
            QDateTime::fromString(text(entry, "startedDateTime"), Qt::ISODateWithMs);
        expect(started.isValid() && started.timeSpec() == Qt::UTC, "startedDateTime");
        const double time = number(entry, "time", 0);
        expect(entry["cache"].isObject(), "cache");
        if (entry.contains("comment"))
            text(entry, "comment");

        const QJsonObject request = object(entry, "request");
        expect(!text(request, "method").isEmpty(), "method");
        text(request, "url");
        checkMessage(request);
        pairs(request, "queryString");
        if (request.contains("postData")) {
            const QJsonObject post = object(request, "postData");
            text(post, "mimeType");
            text(post, "text");
            expect(!post.contains("params"), "text and params exclude each other");
            expectOnly(post, {"mimeType", "text", "comment"});
        }
        expectOnly(request,
                   {"method", "url", "httpVersion", "cookies", "headers", "queryString", "postData",
                    "headersSize", "bodySize", "comment"});

        const QJsonObject response = object(entry, "response");
        number(response, "status", 0);
        text(response, "statusText");
        checkMessage(response);
        text(response, "redirectURL");
        const QJsonObject content = object(response, "content");
        number(content, "size", 0);
        text(content, "mimeType");
        if (content.contains("text"))
            text(content, "text");
        if (content.contains("encoding"))
            expect(text(content, "encoding") == "base64", "encoding");
        expectOnly(content, {"size", "compression", "mimeType", "text", "encoding", "comment"});
        expectOnly(response,
                   {"status", "statusText", "httpVersion", "cookies", "headers", "content",
                    "redirectURL", "headersSize", "bodySize", "comment"});

        const QJsonObject timings = object(entry, "timings");
        double sum = 0;
        for (const char *name : {"send", "wait", "receive"})
            sum += number(timings, name, 0);
        for (const char *name : {"blocked", "dns", "connect"})
            sum += std::max(0.0, number(timings, name, -1));
        number(timings, "ssl", -1); // is in connect
        expect(std::abs(sum - time) < 0.001, "the time is the sum of the timings");
        expectOnly(timings,
                   {"blocked", "dns", "connect", "send", "wait", "receive", "ssl", "comment"});
        expectOnly(entry,
                   {"pageref", "startedDateTime", "time", "request", "response", "cache", "timings",
                    "serverIPAddress", "connection", "comment"});
    }

    void checkMessage(const QJsonObject &message)
    {
        text(message, "httpVersion");
        expect(message["cookies"].isArray(), "cookies");
        pairs(message, "headers");
        number(message, "headersSize", -1);
        number(message, "bodySize", -1);
    }
    void pairs(const QJsonObject &of, const char *name)
    {
        expect(of[QLatin1String(name)].isArray(), name);
        const QJsonArray array = of[QLatin1String(name)].toArray();
        for (const auto &pair : array) {
            text(pair.toObject(), "name");
            text(pair.toObject(), "value");
        }
    }
    QJsonObject object(const QJsonObject &of, const char *name)
    {
        expect(of[QLatin1String(name)].isObject(), name);
        return of[QLatin1String(name)].toObject();
    }
    QString text(const QJsonObject &of, const char *name)
    {
        expect(of[QLatin1String(name)].isString(), name);
        return of[QLatin1String(name)].toString();
    }
    double number(const QJsonObject &of, const char *name, double least)
    {
        const double value = of[QLatin1String(name)].toDouble(-100);
        expect(value >= least, name);
        return value;
    }
    void expectOnly(const QJsonObject &of, const QStringList &names)
    {
        const QStringList keys = of.keys();
        for (const QString &key : keys)
            expect(key.startsWith(u'_') || names.contains(key), "unknown: " + key);
    }
    void expect(bool well, const QString &what)
    {
        if (!well)
            m_wrong += what;
    }

    QStringList m_wrong;
    QJsonArray m_entries;
};

Event withExchange(const Exchange &exchange)
{
    Event event = sampleEvent(1);
    event.exchange = std::make_shared<const Exchange>(exchange);
    return event;
}

} // namespace

class TestHarWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noticesWhatIsWrong();
    void writesAnEntry();
    void writesBinaryBodies();
    void writesWhatGotNoAnswer();
    void writesAwkwardEvents();
    void skipsWhatWasNotSent();
    void writesAnEmptyFile();
    void noFormatGivesAwayWhatLetsOneIn_data();
    void noFormatGivesAwayWhatLetsOneIn();
};

void TestHarWriter::noFormatGivesAwayWhatLetsOneIn_data()
{
    QTest::addColumn<TransferFormat>("format");
    QTest::addColumn<EventKind>("kind");
    QTest::newRow("JSON Lines") << TransferFormat::JsonLines << EventKind::Authentication;
    QTest::newRow("CSV") << TransferFormat::Csv << EventKind::Authentication;
    QTest::newRow("HAR") << TransferFormat::Har << EventKind::Authentication;
    QTest::newRow("JSON Lines, broadcast") << TransferFormat::JsonLines << EventKind::Broadcast;
    QTest::newRow("CSV, broadcast") << TransferFormat::Csv << EventKind::Broadcast;
    QTest::newRow("HAR, broadcast") << TransferFormat::Har << EventKind::Broadcast;
}

void TestHarWriter::noFormatGivesAwayWhatLetsOneIn()
{
    QFETCH(const TransferFormat, format);
    QFETCH(const EventKind, kind);
    Exchange exchange = *sampleEvent(1).exchange;
    exchange.url = QUrl("http://ann:pa5sw0rd@a.example/auth?token=t0k&channelName=private-a");
    exchange.requestHeaders = {{"Cookie", "sid=c00kie"}, {"Authorization", "Bearer b3arer"}};
    exchange.responseHeaders = {{"Set-Cookie", "sid=c00kie; Path=/"}};
    exchange.error = Error{ErrorCode::NetworkFault, "At http://ann:pa5sw0rd@a.example/"};
    if (kind == EventKind::Authentication)
        exchange.responseBody = R"({"token":"t0k"})";
    Event event = withExchange(exchange);
    event.kind = kind;
    event.note = "At http://ann:pa5sw0rd@a.example/";
    const QByteArray file = writtenEvents(format, {event});
    for (const char *value : {"pa5sw0rd", "t0k", "c00kie", "b3arer"})
        QVERIFY2(!file.contains(value), value);
    QVERIFY(file.contains("http://ann:(8 characters)@a.example/"));
    // What a message holds is the message.
    event.data = exchange.requestBody = R"({"token":"mine"})";
    event.exchange = std::make_shared<const Exchange>(exchange);
    if (kind == EventKind::Broadcast)
        QVERIFY(writtenEvents(format, {event}).contains("mine"));
}

void TestHarWriter::noticesWhatIsWrong()
{
    const QByteArray har = writtenEvents(TransferFormat::Har, {sampleEvent(1)});
    QCOMPARE(HarCheck(har).wrong(), QStringList());
    for (const char *name : {"startedDateTime",
                             "time",
                             "request",
                             "response",
                             "cache",
                             "timings",
                             "method",
                             "url",
                             "httpVersion",
                             "cookies",
                             "headers",
                             "queryString",
                             "headersSize",
                             "bodySize",
                             "status",
                             "statusText",
                             "content",
                             "redirectURL",
                             "size",
                             "mimeType",
                             "send",
                             "wait",
                             "receive",
                             "creator",
                             "version",
                             "entries"}) {
        QByteArray without = har;
        without.replace('"' + QByteArray(name) + "\":", "\"_gone\":");
        QVERIFY2(!HarCheck(without).wrong().isEmpty(), name);
    }
}

void TestHarWriter::writesAnEntry()
{
    Event event = sampleEvent(1);
    Exchange exchange = *event.exchange;
    exchange.url = QUrl("https://api.pushradar.com/v3/b?a=%C3%A9%2F&b=1&a=&c#fragment");
    event = withExchange(exchange);
    event.note = "A note.";
    const HarCheck har(writtenEvents(TransferFormat::Har, {event}));
    QCOMPARE(har.wrong(), QStringList());
    QCOMPARE(har.entries().size(), 1);
    const QJsonValue entry = har.entries()[0];
    QCOMPARE(entry["startedDateTime"], "2026-03-14T15:09:26.536Z");
    QCOMPARE(entry["time"], 0.04);
    QCOMPARE(entry["comment"], "A note.");
    QCOMPARE(entry["request"]["method"], "POST");
    QCOMPARE(entry["request"]["url"], "https://api.pushradar.com/v3/b?a=%C3%A9%2F&b=1&a=&c");
    QCOMPARE(entry["request"]["queryString"][0]["value"], "\u00e9/");
    QCOMPARE(entry["request"]["queryString"][2]["name"], "a");
    QCOMPARE(entry["request"]["queryString"][3]["name"], "c");
    QCOMPARE(entry["request"]["headers"][1]["value"], "application/json");
    QCOMPARE(entry["request"]["postData"]["mimeType"], "application/json");
    QCOMPARE(entry["request"]["postData"]["text"], QString::fromUtf8(exchange.requestBody));
    QCOMPARE(entry["request"]["bodySize"], exchange.requestBody.size());
    QCOMPARE(entry["response"]["status"], 200);
    QCOMPARE(entry["response"]["content"]["text"], R"({"status":"ok"})");
    QCOMPARE(entry["response"]["content"]["mimeType"], "application/json");
    QVERIFY(entry["response"]["_error"].isUndefined());
    QCOMPARE(entry["timings"]["blocked"], 0.01);
    QCOMPARE(entry["timings"]["connect"], -1);
    QCOMPARE(entry["timings"]["send"], 0.01);
    QCOMPARE(entry["timings"]["wait"], 0.01);
    QCOMPARE(entry["timings"]["receive"], 0.01);
    QCOMPARE(entry["timings"]["ssl"], -1);
}

void TestHarWriter::writesBinaryBodies()
{
    Exchange exchange = *sampleEvent(1).exchange;
    exchange.requestBody = "\xff\x01";
    exchange.responseBody = "\x80\x81";
    exchange.responseCut = true;
    const HarCheck har(writtenEvents(TransferFormat::Har, {withExchange(exchange)}));
    QCOMPARE(har.wrong(), QStringList());
    const QJsonValue entry = har.entries()[0];
    QCOMPARE(entry["request"]["postData"]["text"], "/wE=");
    QCOMPARE(entry["request"]["postData"]["_encoding"], "base64");
    QCOMPARE(entry["response"]["content"]["text"], "gIE=");
    QCOMPARE(entry["response"]["content"]["encoding"], "base64");
    QCOMPARE(entry["response"]["content"]["size"], 2);
    QCOMPARE(entry["response"]["bodySize"], -1);
}

void TestHarWriter::writesWhatGotNoAnswer()
{
    using namespace std::chrono_literals;
    Exchange exchange;
    exchange.method = "POST";
    exchange.url = QUrl("https://api.pushradar.com/v3/broadcasts");
    exchange.error = Error{ErrorCode::TimedOut, "It took too long."};
    exchange.timing.connecting = 5us;
    exchange.timing.encrypted = 25us;
    exchange.timing.finished = 10s;
    const HarCheck har(writtenEvents(TransferFormat::Har, {withExchange(exchange)}));
    QCOMPARE(har.wrong(), QStringList());
    const QJsonValue entry = har.entries()[0];
    QCOMPARE(entry["response"]["status"], 0);
    QCOMPARE(entry["response"]["statusText"], "");
    QCOMPARE(entry["response"]["_error"], "It took too long.");
    QCOMPARE(entry["response"]["content"]["mimeType"], "x-unknown");
    QCOMPARE(entry["response"]["bodySize"], -1);
    QCOMPARE(entry["time"], 10000);
    QCOMPARE(entry["timings"]["connect"], 0.02);
    QCOMPARE(entry["timings"]["wait"], 9999.975);
    // It began when the event did, for all that is known.
    QCOMPARE(entry["startedDateTime"], "2026-03-14T15:09:26.536Z");
}

void TestHarWriter::writesAwkwardEvents()
{
    const QByteArray file = writtenEvents(TransferFormat::Har, awkwardEvents());
    QVERIFY(file.isValidUtf8());
    const HarCheck har(file);
    QCOMPARE(har.wrong(), QStringList());
    QVERIFY(har.entries().size() > 20);
}

void TestHarWriter::skipsWhatWasNotSent()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto writer = makeTransferWriter(TransferFormat::Har, buffer);
    QVERIFY(writer->begin());
    Exchange refused;
    refused.error = Error{ErrorCode::InvalidSecret, "No secret."};
    for (const Event &event :
         {Event(), sampleEvent(1), Event(), withExchange(refused), sampleEvent(2)})
        QVERIFY(writer->write(event));
    QVERIFY(writer->end());
    QCOMPARE(writer->written(), 2);
    QCOMPARE(writer->skipped(), 3);
    const HarCheck har(buffer.data());
    QCOMPARE(har.wrong(), QStringList());
    QCOMPARE(har.entries().size(), 2);
}

void TestHarWriter::writesAnEmptyFile()
{
    const HarCheck har(writtenEvents(TransferFormat::Har, {}));
    QCOMPARE(har.wrong(), QStringList());
    QVERIFY(har.entries().isEmpty());
}

int tst_harwriter(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestHarWriter test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_harwriter.moc"
