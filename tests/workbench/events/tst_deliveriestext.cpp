// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/events/deliveriestext.h>

#include <QCoreApplication>
#include <QTest>

using namespace RadarDesk::workbench;
using LineKind = DeliveryLine::Kind;

namespace {

QList<LineKind> kindsOf(const QList<DeliveryLine> &lines)
{
    QList<LineKind> kinds;
    for (const DeliveryLine &line : lines)
        kinds.append(line.kind);
    return kinds;
}

QDateTime noonAnd(int second)
{
    return {QDate(2026, 11, 24), QTime(12, 0, second)};
}

} // namespace

/// What became of a broadcast, in sentences.
class TestDeliveriesText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatNobodyGotIt();
    void saysWhatIsWrongFirst();
    void namesTheDifference_data();
    void namesTheDifference();
    void showsStrangersTextAsText();
};

void TestDeliveriesText::saysThatNobodyGotIt()
{
    const auto lines = linesOf({}, "orders");
    QCOMPARE(kindsOf(lines), QList{LineKind::Summary});
    QCOMPARE(lines.at(0).text, "No connection received it.");
}

void TestDeliveriesText::saysWhatIsWrongFirst()
{
    Deliveries deliveries;
    deliveries.total = 5;
    deliveries.receipts = {
        {.socketId = "1.1", .client = "http://a.test · Firefox", .time = noonAnd(1)},
        {.socketId = "1.2", .client = {}, .time = noonAnd(2)}};
    deliveries.lookAlikes = {{.channel = "Orders", .subscribers = 3}};
    deliveries.absences = {{.socketId = "1.3", .client = "curl 8", .left = noonAnd(0)}};
    deliveries.callbacks = {{.socketId = "1.1",
                             .callbacks = 1,
                             .threw = true,
                             .message = "Cannot read properties of undefined (reading 'id')",
                             .file = "app.js",
                             .line = 42},
                            {.socketId = "1.2", .callbacks = 2}};
    const auto lines = linesOf(deliveries, "orders");
    QCOMPARE(kindsOf(lines),
             (QList{LineKind::Summary, LineKind::Threw, LineKind::LookAlike, LineKind::Away,
                    LineKind::Receiver, LineKind::Receiver, LineKind::More}));
    QCOMPARE(lines.at(1).text,
             "Your callback threw: Cannot read properties of undefined (reading 'id') — app.js:42");
    QCOMPARE(lines.at(1).aside, "http://a.test · Firefox · 1.1");
    QVERIFY(lines.at(2).text.contains("“Orders”, which differs by case."));
    QVERIFY(lines.at(3).text.startsWith("curl 8 · 1.3 was subscribed until 12:00:00.000"));
    QCOMPARE(lines.at(4).aside, "12:00:01.000 · callback threw");
    QCOMPARE(lines.at(5).text, "1.2");
    QVERIFY(lines.at(5).aside.startsWith("12:00:02.000 · 2 callback"));
    QVERIFY(lines.at(6).text.startsWith("3 more"));
    QCOMPARE(toText(deliveries, "orders").count(u'\n'), 7);
}

void TestDeliveriesText::namesTheDifference_data()
{
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("difference");
    QTest::newRow("case") << "ORDERS"
                          << "by case";
    QTest::newRow("prefix") << "private-orders"
                            << "by its prefix";
    QTest::newRow("space") << "or ders "
                           << "by white space";
    QTest::newRow("other") << "order"
                           << "only looks alike";
}

void TestDeliveriesText::namesTheDifference()
{
    QFETCH(const QString, other);
    QFETCH(const QString, difference);
    Deliveries deliveries;
    deliveries.lookAlikes = {{.channel = other, .subscribers = 1}};
    const QString text = linesOf(deliveries, "orders").at(1).text;
    QVERIFY2(text.contains(difference), qPrintable(text));
}

void TestDeliveriesText::showsStrangersTextAsText()
{
    Deliveries deliveries;
    deliveries.callbacks = {{.socketId = "1.1", .threw = true, .message = "a\nb\u202Ec"}};
    QCOMPARE(linesOf(deliveries, "orders").at(1).text,
             QStringLiteral("Your callback threw: a\u240Ab\uFFFDc"));
}

int tst_deliveriestext(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    TestDeliveriesText test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_deliveriestext.moc"
