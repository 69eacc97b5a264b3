// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/placeholders/fixedvalues.h>

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <limits>

using namespace RadarDesk;
using namespace RadarDesk::workbench;

/// What placeholders get their values from, and how that goes on from message to message.
class TestPlaceholderValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsOnlyWhatIsSent();
    void countsEachByItself();
    void takesANewStep();
    void stopsAtTheEndOfNumbers();
    void keepsCountersOverARestart();
    void leavesOutWhatIsNoCounter();
    void resetsCounters();
    void looksAsItIsSent();
    void differsFromMessageToMessage();
    void differsFromRunToRun();
    void makesUuids();
    void staysWithinBounds_data();
    void staysWithinBounds();
    void choosesAll();
    void makesNamesAndSentences();
    void needsAResponse();
    void takesAResponseThatIsNoJson();
};

namespace {

/// What \a json comes out as, used up as if it was sent.
QByteArray sentText(const QByteArray &json, PlaceholderValues &values)
{
    const auto made = expandPlaceholders(json, values);
    if (!made)
        return made.error().message.toUtf8();
    values.commit(made->use);
    return made->json;
}

} // namespace

void TestPlaceholderValues::countsOnlyWhatIsSent()
{
    PlaceholderValues values = fixedValues();
    const QByteArray json = R"(["{{counter}}"])";
    QCOMPARE(expandedText(json, values), R"(["1"])");
    QCOMPARE(expandedText(json, values), R"(["1"])");
    QCOMPARE(sentText(json, values), R"(["1"])");
    QCOMPARE(sentText(json, values), R"(["2"])");
    QVERIFY(!expandPlaceholders(R"(["{{counter}}{{now now}}"])", values).ok());
    QCOMPARE(sentText(json, values), R"(["3"])");
}

void TestPlaceholderValues::countsEachByItself()
{
    PlaceholderValues values = fixedValues();
    QCOMPARE(sentText(R"(["{{counter a}}","{{counter b 10}}"])", values), R"(["1","10"])");
    QCOMPARE(sentText(R"(["{{counter a}}","{{counter}}"])", values), R"(["2","1"])");
    QCOMPARE(sentText(R"(["{{counter A}}","{{counter b 10}}"])", values), R"(["1","11"])");
    QCOMPARE(values.counters(), QStringList({"", "A", "a", "b"}));
}

void TestPlaceholderValues::takesANewStep()
{
    PlaceholderValues values = fixedValues();
    QCOMPARE(sentText(R"(["{{counter a 100 10}}"])", values), R"(["100"])");
    QCOMPARE(sentText(R"(["{{counter a 100 10}}"])", values), R"(["110"])");
    QCOMPARE(sentText(R"(["{{counter a 100 -1}}"])", values), R"(["109"])");
    QCOMPARE(sentText(R"(["{{counter a 100 0}}"])", values), R"(["109"])");
}

void TestPlaceholderValues::stopsAtTheEndOfNumbers()
{
    PlaceholderValues values = fixedValues();
    const QByteArray json = R"(["{{counter a 9223372036854775806}}"])";
    QCOMPARE(sentText(json, values), R"(["9223372036854775806"])");
    QCOMPARE(sentText(json, values), R"(["9223372036854775807"])");
    QCOMPARE(sentText(json, values), "The counter “a” reached the largest number. Reset it.");
    QCOMPARE(values.counter("a"), std::numeric_limits<qint64>::max());
}

void TestPlaceholderValues::keepsCountersOverARestart()
{
    PlaceholderValues before = fixedValues();
    sentText(R"(["{{counter}}{{counter ä 9223372036854775806}}{{counter c -3}}"])", before);
    const QByteArray file = QJsonDocument(before.toState()).toJson();
    PlaceholderValues after = fixedValues();
    after.restore(QJsonDocument::fromJson(file).object());
    QCOMPARE(sentText(R"(["{{counter}} {{counter ä}} {{counter c}}"])", after),
             R"(["2 9223372036854775807 -2"])");
}

void TestPlaceholderValues::leavesOutWhatIsNoCounter()
{
    PlaceholderValues values = fixedValues();
    values.restore({{"a", "5"}, {"b", "x"}, {"c", QJsonObject()}, {"d", "9223372036854775808"}});
    QCOMPARE(values.counters(), QStringList({"a"}));
    values.restore({});
    QVERIFY(values.counters().isEmpty());
}

void TestPlaceholderValues::resetsCounters()
{
    PlaceholderValues values = fixedValues();
    const QByteArray json = R"(["{{counter}} {{counter a 5}} {{counter b}}"])";
    sentText(json, values);
    QCOMPARE(sentText(json, values), R"(["2 6 2"])");
    values.resetCounter("a");
    QCOMPARE(sentText(json, values), R"(["3 5 3"])");
    values.resetCounters();
    QCOMPARE(sentText(json, values), R"(["1 5 1"])");
}

void TestPlaceholderValues::looksAsItIsSent()
{
    PlaceholderValues values = fixedValues();
    const QByteArray json = R"(["{{uuid}} {{random 1 1000000}} {{name}} {{sentence}}"])";
    const QByteArray preview = expandedText(json, values);
    QCOMPARE(sentText(json, values), preview);
    QVERIFY(expandedText(json, values) != preview);
}

void TestPlaceholderValues::differsFromMessageToMessage()
{
    PlaceholderValues values = fixedValues();
    QSet<QByteArray> seen;
    for (int i = 0; i < 1000; ++i)
        seen.insert(sentText(R"(["{{uuid}}"])", values));
    QCOMPARE(seen.size(), 1000);
}

void TestPlaceholderValues::differsFromRunToRun()
{
    const QByteArray json = R"(["{{uuid}}"])";
    QVERIFY(expandedText(json, PlaceholderValues()) != expandedText(json, PlaceholderValues()));
}

void TestPlaceholderValues::makesUuids()
{
    static const QRegularExpression random(
        "^\\[\"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\"\\]$");
    PlaceholderValues values = fixedValues();
    for (int i = 0; i < 100; ++i) {
        const QString text = QString::fromUtf8(sentText(R"(["{{uuid}}"])", values));
        QVERIFY2(random.match(text).hasMatch(), qPrintable(text));
    }
    const auto two = PushRadar::JsonValue::fromJson(expandedText(R"(["{{uuid}}","{{uuid}}"])"));
    QVERIFY(two->elements().first() != two->elements().last());
}

void TestPlaceholderValues::staysWithinBounds_data()
{
    QTest::addColumn<QByteArray>("bounds");
    QTest::addColumn<QSet<QByteArray>>("expected");
    using Set = QSet<QByteArray>;
    QTest::newRow("whole") << QByteArray("1 4") << Set{"1", "2", "3", "4"};
    QTest::newRow("over zero") << QByteArray("-1 1") << Set{"-1", "0", "1"};
    QTest::newRow("decimals") << QByteArray("0.5 0.8") << Set{"0.5", "0.6", "0.7", "0.8"};
    QTest::newRow("of the longer one") << QByteArray("-0.02 0") << Set{"-0.02", "-0.01", "0.00"};
    QTest::newRow("with a carry") << QByteArray("9.9 10.1") << Set{"9.9", "10.0", "10.1"};
}

void TestPlaceholderValues::staysWithinBounds()
{
    QFETCH(const QByteArray, bounds);
    QFETCH(const QSet<QByteArray>, expected);
    PlaceholderValues values = fixedValues();
    QSet<QByteArray> seen;
    for (int i = 0; i < 500; ++i) {
        const QByteArray text = sentText("[\"{{#random " + bounds + "}}\"]", values);
        seen.insert(text.sliced(1, text.size() - 2));
    }
    QCOMPARE(seen, expected);
}

void TestPlaceholderValues::choosesAll()
{
    PlaceholderValues values = fixedValues();
    QSet<QByteArray> seen;
    for (int i = 0; i < 200; ++i)
        seen.insert(sentText(R"(["{{choice red| green |ä|}}"])", values));
    QCOMPARE(seen, QSet<QByteArray>({R"(["red"])", R"([" green "])", R"(["ä"])", R"([""])"}));
}

void TestPlaceholderValues::makesNamesAndSentences()
{
    static const QRegularExpression name("^\\[\"\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+\"\\]$");
    static const QRegularExpression sentence("^\\[\"The [a-z ]+\\.\"\\]$");
    PlaceholderValues values = fixedValues();
    QSet<QByteArray> names;
    for (int i = 0; i < 300; ++i) {
        const QByteArray one = sentText(R"(["{{name}}"])", values);
        names.insert(one);
        QVERIFY2(name.match(QString::fromUtf8(one)).hasMatch(), one.constData());
        const QByteArray said = sentText(R"(["{{sentence}}"])", values);
        QVERIFY2(sentence.match(QString::fromUtf8(said)).hasMatch(), said.constData());
    }
    QVERIFY(names.size() > 150);
}

void TestPlaceholderValues::needsAResponse()
{
    PlaceholderValues values = fixedValues();
    const QByteArray json = R"(["{{response id}}"])";
    QCOMPARE(sentText(json, values), "There is no response yet to take a value from.");
    values.setLastResponse(R"({"id":"a\"b"})");
    QCOMPARE(sentText(json, values), R"(["a\"b"])");
    values.setLastResponse(R"({"id":7,"id":8})");
    QCOMPARE(sentText(json, values), R"(["8"])");
}

void TestPlaceholderValues::takesAResponseThatIsNoJson()
{
    PlaceholderValues values = fixedValues();
    values.setLastResponse("Bad \"gateway\"\r\n");
    QCOMPARE(sentText(R"(["{{response}}"])", values), R"(["Bad \"gateway\"\r\n"])");
    QCOMPARE(sentText(R"(["{{#response}}"])", values), "The last response isn't JSON.");
    QCOMPARE(sentText(R"(["{{response a}}"])", values), "The last response isn't JSON.");
    values.setLastResponse("");
    QCOMPARE(sentText(R"(["{{response}}"])", values), R"([""])");
}

int tst_placeholdervalues(int argc, char *argv[])
{
    TestPlaceholderValues test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_placeholdervalues.moc"
