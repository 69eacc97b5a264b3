// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/profiles/plan.h>
#include <workbench/profiles/profile.h>

#include <QTest>

using namespace RadarDesk::workbench;

/// What a plan allows, and how it is typed.
class TestPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheRatesOfTheDocumentation();
    void readsWhatIsTyped_data();
    void readsWhatIsTyped();
};

void TestPlan::hasTheRatesOfTheDocumentation()
{
    Profile profile;
    QVERIFY(!Plan::of(profile));
    profile.dailyMessages = 4'000'000; // Startup
    const auto plan = Plan::of(profile);
    QVERIFY(plan);
    QCOMPARE(plan->messagesADay(), 4'000'000);
    QCOMPARE(plan->messagesASecond(), 1'632.0);
    QCOMPARE(plan->burst(), 2'040.0);
}

void TestPlan::readsWhatIsTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("number"); // -1: none
    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("white space") << "  " << 0;
    QTest::newRow("digits") << "4000000" << 4'000'000;
    QTest::newRow("English") << " 4,000,000 " << 4'000'000;
    QTest::newRow("German") << "4.000.000" << 4'000'000;
    QTest::newRow("French") << QStringLiteral(u"4\u202f000\u202f000") << 4'000'000;
    QTest::newRow("Swiss") << "4’000’000" << 4'000'000;
    QTest::newRow("the most") << "2000000000" << 2'000'000'000;
    QTest::newRow("more") << "2000000001" << -1;
    QTest::newRow("far more") << QString(300, u'9') << -1;
    QTest::newRow("words") << "many" << -1;
    QTest::newRow("negative") << "-5" << -1;
    QTest::newRow("other digits") << QStringLiteral(u"\u0664") << -1;
    QTest::newRow("only separators") << ",." << -1;
}

void TestPlan::readsWhatIsTyped()
{
    QFETCH(const QString, text);
    QFETCH(const int, number);
    QCOMPARE(Plan::dailyMessagesIn(text).value_or(-1), number);
}

int tst_plan(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    TestPlan test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_plan.moc"
