// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencebuilder.h"

#include <session/delivery/messageorder.h>
#include <session/delivery/phpsize.h>
#include <session/delivery/sortedevidence.h>
#include <workbench/core/namecomparison.h>

#include <QCoreApplication>
#include <QLocale>
#include <QTest>

using namespace deliverytest;

/// What the steps of a walk look at, and what becomes of it: names, the order of messages, sizes,
/// what was missed, the report.
class TestDeliveryEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsNamesApart_data();
    void tellsNamesApart();
    void marksDifferingLetters();
    void measuresTheOrder_data();
    void measuresTheOrder();
    void findsTheCounter();
    void countsAsPhpDoes();
    void drawsWhatWasMissed();
    void sortsBySending();
    void exportsWithoutSecrets();
    void saysWhatCantBeKnown();
    void looksAtOneConnection();
};

void TestDeliveryEvidence::tellsNamesApart_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<int>("difference");
    const auto pair = [](const char *first, const char *second, NameDifference difference) {
        QTest::addRow("%s %s", first, second)
            << QString::fromUtf8(first) << QString::fromUtf8(second)
            << static_cast<int>(difference);
    };
    pair("orders", "orders", NameDifference::None);
    pair("orders", "invoices", NameDifference::Other);
    pair("room-1", "room-2", NameDifference::Other);
    pair("a", "b", NameDifference::Other);
    pair("orders", "oRDERS", NameDifference::Case);
    pair("my orders", "myorders", NameDifference::WhiteSpace);
    pair("private-private-a", "private-a", NameDifference::PrefixTwice);
    pair("orders.test", "orders", NameDifference::Environment);
    pair("private-dev-orders", "private-orders", NameDifference::Environment);
    pair("order-list", "order.list", NameDifference::Separator);
    pair("customers", "custmers", NameDifference::Letter);
}

void TestDeliveryEvidence::tellsNamesApart()
{
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    QFETCH(const int, difference);
    QCOMPARE(static_cast<int>(differenceOfNames(first, second)), difference);
}

void TestDeliveryEvidence::marksDifferingLetters()
{
    const auto marked = [](const QString &first, const QString &second) {
        const NameComparison compared = compareNames(first, second);
        return QStringList{markedName(first, compared.first), markedName(second, compared.second)};
    };
    QCOMPARE(marked("orders", "Orders"), QStringList({"[o]rders", "[O]rders"}));
    QCOMPARE(marked("orders", "orders "), QStringList({"orders", "orders[␣]"}));
    QCOMPARE(marked("orders", "private-orders"), QStringList({"orders", "[private-]orders"}));
    QCOMPARE(marked("orders", QString::fromUtf8("оrders")),
             QStringList({"[o]rders", "[U+043E]rders"}));
    QCOMPARE(marked("orders", QString::fromUtf8("ord\u200Bers")),
             QStringList({"orders", "ord[U+200B]ers"}));
}

void TestDeliveryEvidence::measuresTheOrder_data()
{
    QTest::addColumn<QList<qint64>>("arrived");
    QTest::addColumn<QList<qint64>>("expected");
    QTest::addColumn<QString>("text");
    const QList<qint64> ten{1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    QTest::newRow("right") << ten << ten << "10 message(s) in order, none doubled, none lost";
    QTest::newRow("one overtook") << QList<qint64>{1, 3, 2, 4} << QList<qint64>{1, 2, 3, 4}
                                  << "1 of 4 overtook, largest step 1, none doubled, none lost";
    QTest::newRow("a leap") << QList<qint64>{4, 1, 2, 3} << QList<qint64>{1, 2, 3, 4}
                            << "1 of 4 overtook, largest step 3, none doubled, none lost";
    QTest::newRow("a late one") << QList<qint64>{2, 3, 4, 1} << QList<qint64>{1, 2, 3, 4}
                                << "3 of 4 overtook, largest step 1, none doubled, none lost";
    QTest::newRow("doubled and lost") << QList<qint64>{1, 2, 2, 4} << QList<qint64>{1, 2, 3, 4}
                                      << "none overtook, 1 doubled, 1 lost";
    // Of 500, seven leap, one of them over three.
    QList<qint64> many;
    QList<qint64> all;
    for (qint64 i = 0; i < 500; ++i)
        all.append(i);
    many = all;
    many.move(53, 50); // over 50, 51, 52
    for (const qsizetype place : {100, 150, 200, 250, 300, 350})
        many.move(place + 1, place);
    many.insert(400, many.at(399));
    many.removeLast();
    QTest::newRow("of many") << many << all.first(499)
                             << "7 of 500 overtook, largest step 3, 1 doubled, none lost";
}

void TestDeliveryEvidence::measuresTheOrder()
{
    QFETCH(const QList<qint64>, arrived);
    QFETCH(const QList<qint64>, expected);
    QFETCH(const QString, text);
    QCOMPARE(orderOf(arrived, expected).text(), text);
}

void TestDeliveryEvidence::findsTheCounter()
{
    const auto counter = counterOf({R"({"price":40,"n":1})", R"({"price":17,"n":3})",
                                    R"({"price":99,"n":2})", R"({"price":40,"n":4})"});
    QVERIFY(counter);
    QCOMPARE(counter->key, "n");
    QCOMPARE(orderOf(*counter).text(), "1 of 4 overtook, largest step 1, none doubled, none lost");
    const auto byTens = counterOf({R"({"id":10})", R"({"id":20})", R"({"id":40})"});
    QVERIFY(byTens);
    QCOMPARE(byTens->step, 10);
    QCOMPARE(orderOf(*byTens).lost, 1);
    QVERIFY(!counterOf({R"({"price":400})", R"({"price":17})", R"({"price":99})"}));
    QVERIFY(!counterOf({R"({"n":1})", R"({"n":1})", R"({"n":1})"}));
    QVERIFY(!counterOf(
        {R"({"n":-9223372036854775808})", R"({"n":0})", R"({"n":9223372036854775807})"}));
    const auto last = counterOf({R"({"n":9223372036854775805})", R"({"n":9223372036854775806})",
                                 R"({"n":9223372036854775807})"});
    QVERIFY(last && orderOf(*last).isRight());
    QVERIFY(!counterOf({"1", "2", "3"}));
    QVERIFY(!counterOf({R"({"n":1})", "not JSON", R"({"n":3})"}));
}

void TestDeliveryEvidence::countsAsPhpDoes()
{
    // strlen(serialize("orders")) + strlen(serialize(["a" => 1, "b" => [true, null, "ä"]]))
    const qint64 channel = QByteArray(R"(s:6:"orders";)").size();
    const qint64 data =
        QByteArray("a:2:{s:1:\"a\";i:1;s:1:\"b\";a:3:{i:0;b:1;i:1;N;i:2;s:2:\"ä\";}}").size();
    QCOMPARE(phpSize("orders", R"({"a":1,"b":[true,null,"ä"]})"), channel + data);
    Event event =
        receivedBy(sentTo("orders", 0, "r-1", "[" + QByteArray("1,").repeated(2'000) + "1]"), {{}});
    const DeliveryReport report = walkDelivery(caseOf(event, {pageOn("orders")}));
    QVERIFY(report.at(DeliveryStep::Accepted).notes.join(' ').contains("PHP"));
}

void TestDeliveryEvidence::drawsWhatWasMissed()
{
    DeliveryEvidence evidence =
        caseOf(sentTo("orders"),
               {endedAt(pageOn("orders"), -400, EndCause::Lost),
                from(pageOn("orders", {"2.2"}), 700), pageOn("orders", {"3.3", "Chrome 131"})});
    evidence.broadcasts = {sentTo("orders", -5'000, "r-1"), sentTo("orders", 0, "r-2"),
                           sentTo("orders", 500, "r-3"), sentTo("orders", 5'000, "r-4")};
    const MissedMessages missed = walkDelivery(evidence).missed;
    QCOMPARE(missed.sent.size(), 4);
    QCOMPARE(missed.bars.size(), 2); // two connections of one page are one bar
    QCOMPARE(missed.bars.at(0).spans.size(), 2);
    QCOMPARE(missed.bars.at(0).missed, QList<QDateTime>({at(0), at(500)}));
    QVERIFY(missed.bars.at(0).spans.at(1).isOpen);
    QVERIFY(missed.bars.at(1).missed.isEmpty());
    QVERIFY(missed.from <= at(-9'000) && missed.to == at(60'000));
    QVERIFY2(missed.lines().at(0).contains("missed 2"), qPrintable(missed.lines().at(0)));
    QVERIFY(toMarkdown(walkDelivery(evidence)).contains("Missed while away"));
    // Two tabs of one browser at the same time are two bars.
    evidence.subscribers = {pageOn("orders"), pageOn("orders", {"2.2"})};
    QCOMPARE(walkDelivery(evidence).missed.bars.size(), 2);
}

void TestDeliveryEvidence::sortsBySending()
{
    Event slow = sentTo("orders", 0, "r-10"); // told of before the other, and sent after it
    Event quick = sentTo("orders", 1, "r-9");
    Event other = sentTo("orders", 2, {});
    QList<Event> events{other, slow, quick};
    inOrderOfSending(events);
    QCOMPARE(events.at(0).broadcastId, "r-9");
    QCOMPARE(events.at(1).broadcastId, "r-10");
    QCOMPARE(events.at(2).broadcastId, "");
}

void TestDeliveryEvidence::exportsWithoutSecrets()
{
    const QByteArray secret = "sk_0123456789abcdef0123456789abcdef";
    Event event = refusedCall(401, R"({"channel":"orders","data":"1"})");
    event.note = "The secret " + secret + " isn't known.";
    auto exchange = std::make_shared<PushRadar::Exchange>(*event.exchange);
    exchange->requestHeaders.append(PushRadar::HttpHeader{"Authorization", "Bearer " + secret});
    exchange->requestHeaders.append(PushRadar::HttpHeader{"Cookie", "session=abcdefghijklmnop"});
    event.exchange = exchange;
    const QString markdown = toMarkdown(walkDelivery(caseOf(event)));
    QVERIFY(markdown.contains("OtherSecret"));
    QVERIFY2(!markdown.contains(secret), qPrintable(markdown));
    QVERIFY(!markdown.contains("abcdefghijklmnop"));
}

void TestDeliveryEvidence::saysWhatCantBeKnown()
{
    DeliveryEvidence evidence = nothingYet();
    evidence.view = ServiceView::Hosted;
    DeliveryReport report = walkDelivery(evidence);
    QVERIFY(report.kind == DeliveryReport::Kind::Unknown);
    QVERIFY(report.steps.at(0).summary.contains("relay"));
    QVERIFY(report.remedy && report.remedy->act == DeliveryRemedy::Act::ConnectApp);

    Event event = sentTo("orders");
    event.deliveries.reset();
    evidence.broadcasts = {event};
    evidence.calls = {event};
    report = walkDelivery(evidence);
    QVERIFY(report.kind == DeliveryReport::Kind::Partial);
    QVERIFY(report.at(DeliveryStep::Sent).verdict == StepVerdict::Passed);
    QVERIFY(report.at(DeliveryStep::Accepted).verdict == StepVerdict::Passed);
    for (const DeliveryStep step :
         {DeliveryStep::SameChannel, DeliveryStep::Subscribed, DeliveryStep::Delivered,
          DeliveryStep::Handled, DeliveryStep::Seen}) {
        QVERIFY(report.at(step).verdict == StepVerdict::Skipped);
        QVERIFY(report.at(step).summary.size() > 40);
    }
    QVERIFY(report.at(DeliveryStep::Subscribed).summary.contains("subscriber page"));
    QVERIFY(report.remedy && report.remedy->act == DeliveryRemedy::Act::OpenPage);

    // A page that RadarDesk opened has received it.
    Event arrival = event;
    arrival.kind = EventKind::Arrival;
    arrival.broadcastId.clear();
    arrival.time = at(80);
    evidence.arrivals = {arrival};
    report = walkDelivery(evidence);
    QVERIFY(report.at(DeliveryStep::Delivered).verdict == StepVerdict::Passed);
    QCOMPARE(report.headline, "The message was delivered");
    QVERIFY(!report.remedy);
}

void TestDeliveryEvidence::looksAtOneConnection()
{
    const SubscriberLife left =
        endedAt(pageOn("orders", {"2.2", "Chrome 131"}), -400, EndCause::Peer);
    const DeliveryEvidence evidence =
        caseOf(receivedBy(sentTo("orders"), {{}, {"3.3"}}),
               {pageOn("orders"), left, pageOn("orders", {"3.3"}),
                from(pageOn("orders", {"4.4", "Chrome 131"}), 20'000)});
    const auto reportOn = [&evidence](const QString &socketId) {
        DeliveryEvidence narrow = evidence;
        narrowTo(narrow, socketId);
        return walkDelivery(narrow);
    };
    // Some got it, so nothing is wrong with the message; this one had been closed, and came back.
    QVERIFY(walkDelivery(evidence).kind == DeliveryReport::Kind::Arrived);
    for (const char *const socketId : {"2.2", "4.4"}) {
        const DeliveryReport report = reportOn(socketId);
        QVERIFY2(report.culprit(), qPrintable(toMarkdown(report)));
        QCOMPARE(nameOf(report.culprit()->cause), "Reconnecting");
        QCOMPARE(report.missed.bars.size(), 1);
        QCOMPARE(report.missed.bars.at(0).missed.size(), 1);
    }
    // Another tab of the same browser isn't this one.
    const DeliveryReport report = reportOn("3.3");
    QVERIFY2(report.kind == DeliveryReport::Kind::Arrived, qPrintable(toMarkdown(report)));
    QCOMPARE(report.missed.bars.size(), 1);
    QCOMPARE(report.missed.bars.at(0).spans.constFirst().socketId, "3.3");
    QCOMPARE(reportOn("9.9").missed.bars.size(), 3);
}

int tst_deliveryevidence(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QLocale::setDefault(QLocale::c());
    TestDeliveryEvidence test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_deliveryevidence.moc"
