// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <pushradar/result.h>

#include <QString>
#include <QTest>

using PushRadar::Result;

class TestResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnWithAValue();
    void stopsAtTheFirstReason();
    void goesOnWithoutAValue();
};

namespace {

using Number = Result<int, QString>;
using Done = Result<void, QString>;

Number half(int number)
{
    if (number % 2 != 0)
        return QStringLiteral("odd");
    return number / 2;
}

} // namespace

void TestResult::goesOnWithAValue()
{
    QCOMPARE(*half(12).andThen(half), 3);
    QCOMPARE(*half(12).map([](int number) { return QByteArray::number(number); }), "6");
    QCOMPARE(half(12).valueOr(0), 6);
    QVERIFY(half(12).withoutValue());
}

void TestResult::stopsAtTheFirstReason()
{
    int calls = 0;
    const auto counted = [&calls](int number) {
        ++calls;
        return half(number);
    };
    QCOMPARE(half(3).andThen(counted).error(), "odd");
    QCOMPARE(half(3).map([&calls](int) { return ++calls; }).error(), "odd");
    QCOMPARE(calls, 0);
    QCOMPARE(half(6).andThen(counted).andThen(counted).error(), "odd");
    QCOMPARE(calls, 1);
    QCOMPARE(half(3).valueOr(7), 7);
    QCOMPARE(half(3).withoutValue().error(), "odd");
}

void TestResult::goesOnWithoutAValue()
{
    int calls = 0;
    const auto well = [&calls]() -> Done {
        ++calls;
        return {};
    };
    const auto badly = [&calls]() -> Done {
        ++calls;
        return QStringLiteral("full");
    };
    QVERIFY(Done());
    QVERIFY(well().andThen(well));
    QCOMPARE(calls, 2);
    QCOMPARE(badly().andThen(well).error(), "full");
    QCOMPARE(calls, 3);
    QCOMPARE(*well().map([] { return 5; }), 5);
    QCOMPARE(badly().map([] { return 5; }).error(), "full");
    QCOMPARE(well().andThen([] { return half(4); }).valueOr(0), 2);
}

int tst_result(int argc, char *argv[])
{
    TestResult test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_result.moc"
