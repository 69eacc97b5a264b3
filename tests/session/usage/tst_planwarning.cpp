// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/usage/planwarning.h>
#include <workbench/profiles/profile.h>

#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::session;
using namespace RadarDesk::workbench;
using namespace std::chrono_literals;

/// Which scenarios would pass the rate of a plan.
class TestPlanWarning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsThePeak_data();
    void findsThePeak();
    void warns_data();
    void warns();
};

namespace {

using Steps = QList<ScenarioStep>;

ScenarioStep broadcast(const char *channel = "news")
{
    return *ScenarioStep::broadcast(QString::fromLatin1(channel), R"({"n":1})");
}

ScenarioStep waiting(std::chrono::milliseconds least, std::chrono::milliseconds most)
{
    return ScenarioStep::wait(*TimeRange::make(least, most));
}

ScenarioStep repeated(qint64 times, std::chrono::milliseconds duration,
                      std::chrono::milliseconds every, const Steps &steps = {broadcast()})
{
    return *ScenarioStep::repeat({times, duration, *TimeRange::make(every)}, steps);
}

Scenario scenarioOf(const Steps &steps)
{
    ScenarioFields fields;
    fields.name = QStringLiteral("Rush");
    fields.steps = steps;
    return *Scenario::make(fields);
}

int knownSubscribers(const QString &channel)
{
    return channel == u"busy" ? 49 : 0;
}

} // namespace

void TestPlanWarning::findsThePeak_data()
{
    QTest::addColumn<Steps>("steps");
    QTest::addColumn<int>("inASecond");
    QTest::newRow("nothing") << Steps{} << 0;
    QTest::newRow("one") << Steps{broadcast()} << 1;
    QTest::newRow("one with subscribers") << Steps{broadcast("busy")} << 50;
    QTest::newRow("at once") << Steps{broadcast(), broadcast(), broadcast("busy")} << 52;
    QTest::newRow("apart") << Steps{broadcast(), waiting(1s, 1s), broadcast()} << 1;
    QTest::newRow("nearly apart") << Steps{broadcast(), waiting(999ms, 5s), broadcast()} << 2;
    QTest::newRow("ten a second") << Steps{repeated(100, 0ms, 100ms)} << 10;
    QTest::newRow("for a time") << Steps{repeated(0, 3s, 250ms)} << 4;
    QTest::newRow("a short time") << Steps{repeated(0, 500ms, 250ms)} << 2;
    QTest::newRow("a burst within calm")
        << Steps{repeated(5, 0ms, 10s, {repeated(20, 0ms, 10ms)})} << 20;
    QTest::newRow("as fast as possible") << Steps{repeated(1'000, 0ms, 0ms)} << 1'000;
    QTest::newRow("empty and endless") << Steps{repeated(1'000'000, 0ms, 0ms, {})} << 0;
}

void TestPlanWarning::findsThePeak()
{
    QFETCH(const Steps, steps);
    QFETCH(const int, inASecond);
    QCOMPARE(peakOf(scenarioOf(steps), 1s, knownSubscribers), inASecond);
}

void TestPlanWarning::warns_data()
{
    QTest::addColumn<int>("daily");
    QTest::addColumn<Steps>("steps");
    QTest::addColumn<QString>("words");
    const ScenarioStep ten = repeated(100, 0ms, 100ms); // for ten seconds
    QTest::newRow("no plan") << 0 << Steps{repeated(1'000, 0ms, 0ms)} << QString();
    // 0.0408 % of 24,510 is 10 a second.
    QTest::newRow("just within") << 24'510 << Steps{ten} << QString();
    QTest::newRow("for too long") << 20'000 << Steps{ten} << "at least 10 messages";
    // Within 1.25 times of 8.2.
    QTest::newRow("a burst") << 20'000 << Steps{repeated(10, 0ms, 0ms)} << QString();
    QTest::newRow("too large a burst")
        << 20'000 << Steps{repeated(11, 0ms, 0ms)} << "allows 8 a second, with bursts of 10";
    QTest::newRow("subscribers") << 20'000 << Steps{broadcast("busy")} << "at least 50 messages";
    QTest::newRow("Startup") << 4'000'000 << Steps{repeated(2'041, 0ms, 0ms)}
                             << "allows 1,632 a second, with bursts of 2,040";
}

void TestPlanWarning::warns()
{
    QFETCH(const int, daily);
    QFETCH(const Steps, steps);
    QFETCH(const QString, words);
    Profile profile;
    profile.dailyMessages = daily;
    const QString warning = planWarning(scenarioOf(steps), profile, knownSubscribers);
    QCOMPARE(warning.isEmpty(), words.isEmpty());
    QVERIFY2(warning.contains(words), qPrintable(warning));
    QVERIFY(warning.isEmpty() || warning.contains("“Rush”"));
}

int tst_planwarning(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    TestPlanWarning test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_planwarning.moc"
