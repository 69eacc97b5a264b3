// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/core/textdifference.h>

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace RadarDesk;
using namespace RadarDesk::workbench;

/// How one text became another.
class TestTextDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tells_data();
    void tells();
    void leadsFromOneToTheOther();
    void changesNoMoreThanNeeded();
    void givesUpGracefully_data();
    void givesUpGracefully();
    void collapsesWhatIsEqual_data();
    void collapsesWhatIsEqual();
};

namespace {

using Kind = DifferenceLine::Kind;

QString written(const TextDifference &difference)
{
    QStringList lines;
    for (const DifferenceLine &line : difference.lines)
        lines.append((line.kind == Kind::Added         ? u'+'
                          : line.kind == Kind::Removed ? u'-'
                                                       : u'=')
                     + line.text);
    return lines.join(u' ');
}

QString side(const TextDifference &difference, Kind left)
{
    QStringList lines;
    for (const DifferenceLine &line : difference.lines) {
        if (line.kind != left)
            lines.append(line.text);
    }
    return lines.join(u'\n');
}

QString numbered(int from, int to, const QString &word = QStringLiteral("line"))
{
    QStringList lines;
    for (int i = from; i < to; ++i)
        lines.append(word + QString::number(i));
    return lines.join(u'\n');
}

/// The length of the longest common subsequence, the plain way.
int commonLines(const QStringList &a, const QStringList &b)
{
    QList<QList<int>> best(a.size() + 1, QList<int>(b.size() + 1, 0));
    for (qsizetype i = 1; i <= a.size(); ++i) {
        for (qsizetype j = 1; j <= b.size(); ++j)
            best[i][j] = a.at(i - 1) == b.at(j - 1)
                ? best.at(i - 1).at(j - 1) + 1
                : std::max(best.at(i - 1).at(j), best.at(i).at(j - 1));
    }
    return best.last().last();
}

} // namespace

void TestTextDifference::tells_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("both empty") << ""
                                << ""
                                << "";
    QTest::newRow("from nothing") << ""
                                  << "a\nb"
                                  << "+a +b";
    QTest::newRow("to nothing") << "a\nb"
                                << ""
                                << "-a -b";
    QTest::newRow("the same") << "a\nb"
                              << "a\nb"
                              << "=a =b";
    QTest::newRow("all other") << "a"
                               << "b"
                               << "-a +b";
    QTest::newRow("one in the middle") << "a\nb\nc"
                                       << "a\nx\nc"
                                       << "=a -b +x =c";
    QTest::newRow("added at the end") << "a"
                                      << "a\nb"
                                      << "=a +b";
    QTest::newRow("added at the start") << "b"
                                        << "a\nb"
                                        << "+a =b";
    QTest::newRow("twice the same line") << "a\na"
                                         << "a\na\na"
                                         << "=a =a +a";
    QTest::newRow("moved") << "a\nb\nc"
                           << "c\na\nb"
                           << "+c =a =b -c";
    QTest::newRow("not ASCII") << QStringLiteral("\u00e4\n\U0001F600")
                               << QStringLiteral("\u00e4\n\u05d0")
                               << QStringLiteral("=\u00e4 -\U0001F600 +\u05d0");
    QTest::newRow("a last line break") << "a"
                                       << "a\n"
                                       << "=a +";
}

void TestTextDifference::tells()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const QString, wanted);
    const TextDifference difference = differenceOf(before, after);
    QCOMPARE(written(difference), wanted);
    QCOMPARE(difference.added, wanted.count(u'+'));
    QCOMPARE(difference.removed, wanted.count(u'-'));
    QCOMPARE(difference.isSame(), before == after);
    QVERIFY(difference.isMatched);
}

void TestTextDifference::leadsFromOneToTheOther()
{
    QRandomGenerator random(17);
    for (int round = 0; round < 300; ++round) {
        QStringList before;
        QStringList after;
        for (int i = random.bounded(30); i > 0; --i)
            before.append(QString(QChar(u'a' + random.bounded(5))));
        for (int i = random.bounded(30); i > 0; --i)
            after.append(QString(QChar(u'a' + random.bounded(5))));
        const TextDifference difference = differenceOf(before.join(u'\n'), after.join(u'\n'));
        QCOMPARE(side(difference, Kind::Added), before.join(u'\n'));
        QCOMPARE(side(difference, Kind::Removed), after.join(u'\n'));
        const int common = commonLines(before, after);
        QCOMPARE(difference.removed, before.size() - common);
        QCOMPARE(difference.added, after.size() - common);
    }
}

void TestTextDifference::changesNoMoreThanNeeded()
{
    const QString before = numbered(0, 4000);
    QString after = before;
    after.replace("line7\n", "other\n").replace("line3990\n", "");
    const TextDifference difference = differenceOf(before, after);
    QCOMPARE(difference.added, 1);
    QCOMPARE(difference.removed, 2);
}

void TestTextDifference::givesUpGracefully_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("too many changes") << 2000;
    QTest::newRow("too many lines") << 6000;
}

void TestTextDifference::givesUpGracefully()
{
    QFETCH(const int, count);
    const QString before = "{\n" + numbered(0, count) + "\n}";
    const QString after = "{\n" + numbered(0, count, "other") + "\n}";
    const TextDifference difference = differenceOf(before, after);
    QVERIFY(!difference.isMatched);
    QCOMPARE(difference.removed, count);
    QCOMPARE(difference.added, count);
    QCOMPARE(difference.lines.first(), DifferenceLine({Kind::Equal, "{"}));
    QCOMPARE(difference.lines.last(), DifferenceLine({Kind::Equal, "}"}));
    QCOMPARE(side(difference, Kind::Added), before);
    QCOMPARE(side(difference, Kind::Removed), after);
}

void TestTextDifference::collapsesWhatIsEqual_data()
{
    QTest::addColumn<QString>("kinds");
    QTest::addColumn<QList<int>>("wanted"); // first, count, …
    QTest::newRow("nothing") << "" << QList<int>();
    QTest::newRow("all equal") << "=====" << QList<int>{0, 5};
    QTest::newRow("around a change") << "======+======" << QList<int>{0, 4, 9, 4};
    QTest::newRow("between changes") << "+=======-" << QList<int>{3, 3};
    QTest::newRow("too short") << "====+======-====" << QList<int>();
    QTest::newRow("changes alone") << "+-+" << QList<int>();
}

void TestTextDifference::collapsesWhatIsEqual()
{
    QFETCH(const QString, kinds);
    QFETCH(const QList<int>, wanted);
    TextDifference difference;
    for (const QChar kind : kinds)
        difference.lines.append({kind == u'+'       ? Kind::Added
                                     : kind == u'-' ? Kind::Removed
                                                    : Kind::Equal,
                                 {}});
    QList<int> found;
    for (const EqualRange &range : equalRanges(difference))
        found << range.first << range.count;
    QCOMPARE(found, wanted);
}

int tst_textdifference(int argc, char *argv[])
{
    TestTextDifference test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_textdifference.moc"
