// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/plots/numericpaths.h>

#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::history;

/// Where numbers are in a message.
class TestNumericPaths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNumbers_data();
    void findsNumbers();
    void stopsAtItsLimit();
    void remembersHowOftenAndWhen();
    void remembersNoMoreThanItCan();
};

void TestNumericPaths::findsNumbers_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const char *json, const char *found) {
        QTest::newRow(name) << QByteArray(json) << QString::fromUtf8(found);
    };
    row("member", R"({"price": 12.5})", "price=12.5");
    row("deeper", R"({"order":{"total":3,"tax":-1e2}})", "order.total=3 order.tax=-100");
    row("elements", R"({"items":[{"price":1},{"price":2}]})", "items[0].price=1 items[1].price=2");
    row("array alone", "[1,[2]]", "[0]=1 [1][0]=2");
    row("number alone", " 7 ", "=7");
    row("in a string", R"({"price":"12.50"})", "price=12.5");
    row("string with more", R"({"a":"12 EUR","b":"","c":"+1","d":"0x1","e":"01","f":" 1"})", "");
    row("other types", R"({"a":true,"b":false,"c":null,"d":1})", "d=1");
    row("key like a path", R"({"a.b":1,"":2,"[0]":3})", R"(["a.b"]=1 [""]=2 ["[0]"]=3)");
    row("escaped key", R"({"\u0061":1})", "a=1");
    row("key with a quote", R"({"a\"b":1})", R"(["a\"b"]=1)");
    row("braces in strings", R"({"a":"}{\"","b":1})", "b=1");
    row("too large", R"({"a":1e999,"b":1})", "b=1");
    row("empty", "{}", "");
    row("nothing", "", "");
    row("broken off", R"({"a":1,"b":)", "a=1");
    row("no JSON", "hello", "");
    row("cut in an escape", R"({"a\)", "");
    row("leading zero", R"([1,01])", "[0]=1");
    row("unfinished fraction", R"([1,2.])", "[0]=1");
    row("space between", "[ \"1\" ,\n{ \"a\" : 2 } ]", "[0]=1 [1].a=2");
    row("cut in a string", R"({"a":1,"b":"2)", "a=1");
}

void TestNumericPaths::findsNumbers()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, found);
    QStringList texts;
    const QList<NumberAt> numbers = numbersIn(json);
    for (const NumberAt &number : numbers)
        texts += QString("%1=%2").arg(number.path).arg(number.value);
    QCOMPARE(texts.join(u' '), found);
}

void TestNumericPaths::stopsAtItsLimit()
{
    QCOMPARE(numbersIn("[1,2,3,4]", 3).size(), 3);
    QCOMPARE(numbersIn(QByteArray(100'000, '[')).size(), 0);
}

void TestNumericPaths::remembersHowOftenAndWhen()
{
    NumericPaths paths;
    QVERIFY(paths.note("item10", 1000));
    QVERIFY(paths.note("item9", 3000));
    QVERIFY(paths.note("item10", 2000));
    QVERIFY(paths.note("item10", 500));
    const auto names = [&paths](NumericPaths::Order order) {
        QStringList texts;
        const auto seen = paths.seen(order);
        for (const NumericPaths::Seen &each : seen)
            texts += QString("%1 x%2 @%3").arg(each.path).arg(each.count).arg(each.last);
        return texts.join(u", ");
    };
    QCOMPARE(names(NumericPaths::Order::ByName), "item9 x1 @3000, item10 x3 @2000");
    QCOMPARE(names(NumericPaths::Order::NewestFirst), "item9 x1 @3000, item10 x3 @2000");
    paths.note("item10", 4000);
    QCOMPARE(names(NumericPaths::Order::NewestFirst), "item10 x4 @4000, item9 x1 @3000");
}

void TestNumericPaths::remembersNoMoreThanItCan()
{
    NumericPaths paths;
    for (int i = 0; i < NumericPaths::Capacity; ++i)
        QVERIFY(paths.note(QString::number(i), i));
    QVERIFY(!paths.note("another", 0));
    QVERIFY(paths.note("0", 0));
    QCOMPARE(paths.count(), NumericPaths::Capacity);
}

int tst_numericpaths(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    TestNumericPaths test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_numericpaths.moc"
