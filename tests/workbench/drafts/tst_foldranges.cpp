// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <pushradar/jsonvalue.h>
#include <workbench/drafts/foldranges.h>

#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::workbench;

/// Which lines of JSON fold into which.
class TestFoldRanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void findsTheOneAroundALine();
    void standsBelowAHead();
    void foldsTheDeepest();
    void survives_data();
    void survives();
};

namespace {

QString indented(const QByteArray &json)
{
    return QString::fromUtf8(PushRadar::JsonValue::fromJson(json)->toIndentedJson());
}

QString described(const FoldRanges &ranges)
{
    QStringList parts;
    for (const FoldRange &range : ranges.all())
        parts.append(QStringLiteral("%1-%2:%3%4^%5")
                         .arg(range.first)
                         .arg(range.last)
                         .arg(range.members)
                         .arg(QChar(range.isObject ? u'o' : u'a'))
                         .arg(range.parent));
    return parts.join(u' ');
}

} // namespace

void TestFoldRanges::finds_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("scalar") << QByteArray("17") << "";
    QTest::newRow("empty object") << QByteArray("{}") << "";
    QTest::newRow("empty inside") << QByteArray(R"({"a":{},"b":[]})") << "0-3:2o^-1";
    QTest::newRow("one member") << QByteArray(R"({"a":1})") << "0-2:1o^-1";
    QTest::newRow("inside each other") << QByteArray(R"({"a":[1,{"b":2}],"c":{"d":3,"e":4}})")
                                       << "0-11:2o^-1 1-6:2a^0 3-5:1o^1 7-10:2o^0";
    QTest::newRow("repeated keys")
        << QByteArray(R"({"a":1,"a":2,"a":[3]})") << "0-6:3o^-1 3-5:1a^0";
    QTest::newRow("brackets in texts")
        << QByteArray(R"({"{":"}]","\"[":"\\","x":["a,b","}"]})") << "0-7:3o^-1 3-6:2a^0";
    QTest::newRow("not ASCII") << QByteArray(
        "{\"\xC3\xA4\":[\"\xF0\x9F\x98\x80\",\"\xE2\x80\xA8\"]}")
                               << "0-5:1o^-1 1-4:2a^0";
}

void TestFoldRanges::finds()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, wanted);
    QCOMPARE(described(FoldRanges::ofJson(indented(json))), wanted);
}

void TestFoldRanges::findsTheOneAroundALine()
{
    const FoldRanges ranges =
        FoldRanges::ofJson(indented(R"({"a":[1,{"b":2}],"c":{"d":3,"e":4}})"));
    QVERIFY(!ranges.at(2));
    QCOMPARE(ranges.at(3)->last, 5);
    const int firstAround[] = {0, 1, 1, 3, 3, 3, 1, 7, 7, 7, 7, 0};
    for (int line = 0; line < 12; ++line)
        QCOMPARE(ranges.around(line)->first, firstAround[line]);
    QVERIFY(!ranges.around(12));
    QVERIFY(!ranges.around(-1));
}

void TestFoldRanges::standsBelowAHead()
{
    const FoldRanges ranges = FoldRanges::ofJson(indented(R"({"a":1})"), 7);
    QCOMPARE(described(ranges), "7-9:1o^-1");
    QVERIFY(!ranges.around(6));
}

void TestFoldRanges::foldsTheDeepest()
{
    constexpr int Depth = 511;
    const FoldRanges ranges =
        FoldRanges::ofJson(indented(QByteArray(Depth, '[') + '1' + QByteArray(Depth, ']')));
    QCOMPARE(ranges.all().size(), Depth);
    QCOMPARE(ranges.around(Depth)->first, Depth - 1);
    QCOMPARE(ranges.all().last().parent, Depth - 2);
}

void TestFoldRanges::survives_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("nothing") << ""
                             << "";
    QTest::newRow("a sentence") << "He said: \"so\n[be it"
                                << "";
    QTest::newRow("not closed") << "{\n[\n1\n]"
                                << "1-3:1a^-1";
    QTest::newRow("closed by the other") << "[\n}\n]"
                                         << "0-2:0a^-1";
    QTest::newRow("closed before opened") << "]}\n[\n]"
                                          << "1-2:0a^-1";
    QTest::newRow("two on one line") << "[{\n1\n},{\n}]"
                                     << "0-3:2a^-1 2-3:0o^0";
    QTest::newRow("ends in a text") << "[\n\"abc\\"
                                    << "";
    QTest::newRow("text over the end of a line") << "[\n\"abc\\\n]"
                                                 << "0-2:1a^-1";
}

void TestFoldRanges::survives()
{
    QFETCH(const QString, text);
    QFETCH(const QString, wanted);
    QCOMPARE(described(FoldRanges::ofJson(text)), wanted);
}

int tst_foldranges(int argc, char *argv[])
{
    TestFoldRanges test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_foldranges.moc"
