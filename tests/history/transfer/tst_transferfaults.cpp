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

#include <QRandomGenerator>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::base;
using namespace RadarDesk::workbench;
using namespace RadarDesk::history;

/// What is wrong with a file of events, and what is read of it nevertheless.
class TestTransferFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsFaults_data();
    void tellsFaults();
    void goesOnAfterAFault();
    void refuses_data();
    void refuses();
    void passesOverALongLine();
    void cutsALongBody();
    void saysThatTheDeviceFails();
    void survivesGarbage();
};

void TestTransferFaults::tellsFaults_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &line, const QString &words) {
        QTest::newRow(name) << line << words;
    };
    row("no JSON", "hello", "isn't a JSON object");
    row("cut", R"({"kind":"arrival")", "Column 18");
    row("more", R"({"kind":"arrival"} x)", "Column 20");
    row("no comma", R"({"kind":"arrival" "a":1})", "Column 19");
    row("no key", "{1:2}", "Column 2");
    row("array", "[]", "isn't a JSON object");
    row("other object", R"({"a":1})", "kind");
    row("unknown kind", R"({"kind":"party"})", "kind");
    row("kind of another type", R"({"kind":1})", "kind");
    row("unknown outcome", R"({"kind":"arrival","outcome":"so so"})", "outcome");
    row("no time", R"({"kind":"arrival","time":"noon"})", "time");
    row("no number", R"({"kind":"arrival","subscribers":"2"})", "subscribers");
    row("large number", R"({"kind":"arrival","subscribers":3000000000})", "subscribers");
    row("fraction", R"({"kind":"arrival","durationUs":1.5})", "durationUs");
    row("huge number", R"({"kind":"arrival","durationUs":1e400})", "durationUs");
    row("no object", R"({"kind":"arrival","exchange":[]})", "exchange");
    row("unknown source", R"({"kind":"arrival","source":"mars"})", "source");
    row("no deliveries", R"({"kind":"broadcast","deliveries":[]})", "deliveries");
    row("no receipts", R"({"kind":"broadcast","deliveries":{"receipts":[1]}})", "receipts");
    row("many receipts",
        R"({"kind":"broadcast","deliveries":{"receipts":[{})" + QByteArray(",{}").repeated(100)
            + "]}}",
        "100");
    row("no base64", R"({"kind":"arrival","exchange":{"requestBodyBase64":"%%"}})", "base64");
    row("no headers", R"({"kind":"arrival","exchange":{"requestHeaders":[1]}})", "requestHeaders");
    row("no UTF-8", "{\"kind\":\"arrival\",\"note\":\"\xff\"}", "UTF-8");
    row("deep", R"({"kind":"arrival","data":)" + QByteArray(100'000, '['), "512");
    QByteArray members = R"({"kind":"arrival")";
    for (int i = 0; i < 2000; ++i)
        members += ",\"m" + QByteArray::number(i) + "\":0";
    row("many members", members + '}', "1000 members");
    row("many headers",
        R"({"kind":"arrival","exchange":{"requestHeaders":[{})" + QByteArray(",{}").repeated(1000)
            + "]}}",
        "1000 elements");
}

void TestTransferFaults::tellsFaults()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, words);
    const Read read(Header + line);
    QVERIFY(read.events.isEmpty());
    QCOMPARE(read.refusal, QString());
    QCOMPARE(read.faults.size(), 1);
    QCOMPARE(read.faults[0].line, 2);
    QVERIFY2(read.faults[0].reason.contains(words), qPrintable(read.faults[0].reason));
    QVERIFY(read.faults[0].reason.endsWith(u'.'));
}

void TestTransferFaults::goesOnAfterAFault()
{
    const Read read(Header + "\n{\"kind\":\"arrival\"}\nhello\n{\"kind\":\"arrival\"}\n{}\n");
    QCOMPARE(read.events.size(), 2);
    QCOMPARE(read.faults.size(), 2);
    QCOMPARE(read.faults[0].line, 4);
    QCOMPARE(read.faults[1].line, 6);
}

void TestTransferFaults::refuses_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("words");
    const QByteArray event = "{\"kind\":\"arrival\"}\n";
    QTest::newRow("empty") << QByteArray() << "empty";
    QTest::newRow("blank") << QByteArray("\n \r\n") << "empty";
    QTest::newRow("newer") << QByteArray(R"({"format":"radardesk-history","version":2})") + '\n'
            + event << "newer";
    QTest::newRow("far newer") << QByteArray(
        R"({"format":"radardesk-history","version":1000000000000})")
                               << "newer";
    QTest::newRow("version 0") << QByteArray(R"({"format":"radardesk-history","version":0})")
                               << "first line";
    QTest::newRow("no version") << QByteArray(R"({"format":"radardesk-history"})") << "first line";
    QTest::newRow("other format") << QByteArray(R"({"format":"x","version":1})") << "first line";
    QTest::newRow("no first line") << event << "first line";
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\0\xff\n\n",
                                          8)
                            << "first line";
    QTest::newRow("long") << QByteArray(TransferReader::LongestLine + 10, ' ') << "first line";
}

void TestTransferFaults::refuses()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, words);
    const Read read(file);
    QVERIFY(read.events.isEmpty());
    QVERIFY(read.faults.isEmpty());
    QVERIFY2(read.refusal.contains(words), qPrintable(read.refusal));
}

void TestTransferFaults::passesOverALongLine()
{
    const auto lineOf = [](qsizetype size) {
        QByteArray line = R"({"kind":"arrival","ignored":")";
        line += QByteArray(size - line.size() - 2, 'x') + "\"}";
        return line;
    };
    const Read read(Header + lineOf(TransferReader::LongestLine) + "\r\n"
                    + lineOf(TransferReader::LongestLine + 3) + '\n' + lineOf(100));
    QCOMPARE(read.events.size(), 2);
    QCOMPARE(read.faults.size(), 1);
    QCOMPARE(read.faults[0].line, 3);
    QVERIFY2(read.faults[0].reason.contains("64 MiB"), qPrintable(read.faults[0].reason));
}

void TestTransferFaults::cutsALongBody()
{
    using PushRadar::Exchange;
    const Read read(Header + R"({"kind":"broadcast","exchange":{"responseBody":")"
                    + QByteArray(Exchange::ResponseLimit + 1, 'x') + "\"}}");
    QCOMPARE(read.events.size(), 1);
    QCOMPARE(read.events[0].exchange->responseBody.size(), Exchange::ResponseLimit);
    QVERIFY(read.events[0].exchange->responseCut);
}

void TestTransferFaults::saysThatTheDeviceFails()
{
    /// A disk that breaks after the first line.
    class Broken : public QIODevice
    {
    public:
        Broken() { open(QIODevice::ReadOnly); }
        [[nodiscard]] bool atEnd() const override { return false; }

    protected:
        qint64 readData(char *data, qint64 size) override
        {
            if (m_given) {
                setErrorString("Input/output error");
                return -1;
            }
            m_given = true;
            const qint64 count = std::min<qint64>(size, Header.size());
            memcpy(data, Header.constData(), size_t(count));
            return count;
        }
        qint64 writeData(const char *, qint64) override { return -1; }

    private:
        bool m_given = false;
    };
    Broken device;
    TransferReader reader(device);
    for (int again = 0; again < 2; ++again) {
        const TransferReader::Item item = reader.next();
        const auto *refused = std::get_if<TransferReader::Refusal>(&item);
        QVERIFY(refused);
        QCOMPARE(refused->reason, "The file can't be read: Input/output error.");
    }
}

void TestTransferFaults::survivesGarbage()
{
    QRandomGenerator random(20261124);
    Event event = fullEvent();
    PushRadar::Exchange exchange = *event.exchange;
    exchange.responseBody = "\x80\x81";
    event.exchange = std::make_shared<const PushRadar::Exchange>(exchange);
    const QByteArray good =
        writtenEvents(TransferFormat::JsonLines, {event}).mid(Header.size()).chopped(1);
    const QByteArray telling = "{}[]\",:\\0-e+.u\x80\xff";
    int events = 0;
    int faults = 0;
    for (int i = 0; i < 5000; ++i) {
        QByteArray line = good;
        const int changes = 1 + int(random.bounded(6));
        for (int change = 0; change < changes; ++change) {
            const qsizetype at = random.bounded(int(line.size()));
            switch (random.bounded(5)) {
            case 0:
                line[at] = char(random.bounded(256));
                break;
            case 1:
                line[at] = telling.at(random.bounded(int(telling.size())));
                break;
            case 2:
                line.remove(at, random.bounded(20));
                break;
            case 3:
                line.insert(at, line.mid(random.bounded(int(line.size())), random.bounded(60)));
                break;
            default:
                line.truncate(at);
            }
            line.append(line.isEmpty() ? "x" : "");
        }
        QByteArray file = Header + line;
        if (random.bounded(10) == 0) // the first line too
            file[random.bounded(int(Header.size()))] = char(random.bounded(256));
        const Read read(file);
        events += int(read.events.size());
        faults += int(read.faults.size());
        for (const Event &one : read.events)
            QVERIFY(Read(writtenEvents(TransferFormat::JsonLines, {one})).events.size() == 1);
    }
    QVERIFY(events > 50);
    QVERIFY(faults > 1000);
}

int tst_transferfaults(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestTransferFaults test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_transferfaults.moc"
