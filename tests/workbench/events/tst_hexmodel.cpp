// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/events/exchangetext.h>
#include <workbench/events/hexmodel.h>

#include <QAbstractItemModelTester>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::workbench;

/// The bytes of an event, and its text for reading.
class TestHexModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesLines();
    void isEmptyWithoutBytes();
    void makesManyLinesOnDemand();
    void saysWhereTheJsonIs();
    void cutsWhatIsLong();
};

void TestHexModel::writesLines()
{
    HexModel model;
    const QAbstractItemModelTester tester(&model);
    model.setBytes(QByteArray("{\"a\":\"\xC3\xA4\x00\x7F\"}\n0123456789", 24));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.line(0),
             "00000000  7b 22 61 22 3a 22 c3 a4  00 7f 22 7d 0a 30 31 32  {\"a\":\"····\"}·012");
    QCOMPARE(model.line(1), "00000010  33 34 35 36 37 38 39 00                           3456789·");
    QCOMPARE(model.line(0).size(), HexModel::lineLength(16));
    model.setBytesPerLine(8);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.line(2), "00000010  33 34 35 36 37 38 39 00  3456789·");
    QCOMPARE(model.line(2).size(), HexModel::lineLength(8));
    QVERIFY(model.index(2).data(Qt::AccessibleTextRole).toString().startsWith("3456789"));
}

void TestHexModel::isEmptyWithoutBytes()
{
    HexModel model;
    QCOMPARE(model.rowCount(), 0);
    model.setBytes("a");
    QCOMPARE(model.rowCount(), 1);
    model.setBytes({});
    QCOMPARE(model.rowCount(), 0);
}

void TestHexModel::makesManyLinesOnDemand()
{
    HexModel model;
    model.setBytes(QByteArray(PushRadar::Exchange::ResponseLimit, 'x'));
    QCOMPARE(model.rowCount(), 262'144);
    QVERIFY(model.line(262'143).startsWith("003ffff0  78 78"));
}

void TestHexModel::saysWhereTheJsonIs()
{
    PushRadar::Exchange exchange;
    exchange.method = "POST";
    exchange.url = QUrl("http://127.0.0.1:8080/v3/broadcasts");
    exchange.requestHeaders = {{"Content-Type", "application/json"}};
    exchange.requestBody = R"({"b":1.0,"a":[2,2],"b":3})";
    const ReadableText request = readableRequest(exchange);
    const QStringList lines = request.text.split('\n');
    QCOMPARE(request.headLines, 3);
    QCOMPARE(request.jsonLine, 4);
    QCOMPARE(lines.at(3), "");
    QCOMPARE(lines.sliced(request.jsonLine, request.jsonLines).join(' '),
             R"({   "b": 1.0,   "a": [     2,     2   ],   "b": 3 })");
    exchange.requestBody = "a=1&b=2";
    QCOMPARE(readableRequest(exchange).jsonLine, -1);
    QVERIFY(readableRequest(exchange).text.endsWith("\n\na=1\nb=2"));
    QCOMPARE(readable("").text, "");
    QCOMPARE(readable("[").jsonLine, -1);
}

void TestHexModel::cutsWhatIsLong()
{
    QByteArray many("[0");
    for (int i = 1; i < 200'000; ++i)
        many += ',' + QByteArray::number(i);
    many += ']';
    const ReadableText shown = readable(many);
    QVERIFY(shown.isCut);
    QVERIFY(shown.text.startsWith("[\n  0,\n  1,"));
    QVERIFY(shown.text.endsWith(','));
    QVERIFY(shown.jsonLines <= 20'000);
    QCOMPARE(shown.text.count('\n') + 1, shown.jsonLines);
    QVERIFY(!readable(many, Extent::All).isCut);
    QVERIFY(readable(many, Extent::All).text.endsWith("199999\n]"));

    const ReadableText one = readable('"' + QByteArray("\xF0\x9F\x98\x80").repeated(300'000) + '"');
    QVERIFY(one.isCut);
    QVERIFY(!one.text.back().isHighSurrogate());
    QVERIFY(!readable(QByteArray(1000, 'x')).isCut);
}

int tst_hexmodel(int argc, char *argv[])
{
    TestHexModel test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_hexmodel.moc"
