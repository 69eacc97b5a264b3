// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <pushradar/clientdata.h>
#include <pushradar/message.h>

#include <QTest>

using namespace PushRadar;

class TestMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itemsKeepOrderAndBytes();
    void firstOfAKeyCounts();
    void replacingKeepsThePlace();
    void itemsOfAnObject();
    void refuses_data();
    void refuses();
    void v2HasNoLimit();
    void sizeCountsBytes();
    void clientData();
    void targetingIsWrittenOneWay();
    void targetingRefuses_data();
    void targetingRefuses();
    void knowsEveryCountry();
};

void TestMessage::itemsKeepOrderAndBytes()
{
    const DataItems items{
        {"z", "Hello \"World\"!"},
        {"a", JsonValue::fromJson("1.0").value()},
        {"big", JsonValue::fromJson("12345678901234567890123").value()},
        {"é\né", JsonValue::fromJson(R"({ "b": 1,  "a": "\u00e9\/" })").value()},
        {"n", 1},
        {"t", true},
        {"u", QStringLiteral("☃😀")},
        {"nothing", nullptr},
    };
    QCOMPARE(items.toJson(),
             R"({"z":"Hello \"World\"!","a":1.0,"big":12345678901234567890123,)"
             R"("é\né":{ "b": 1,  "a": "\u00e9\/" },"n":1,"t":true,"u":"☃😀","nothing":null})");
    QCOMPARE(DataItems().toJson(), "{}");
}

void TestMessage::firstOfAKeyCounts()
{
    DataItems items{{"a", 1}, {" a ", 2}};
    items.add("a", 3).add({{"b", 4}, {"a", 5}});
    QCOMPARE(items.toJson(), R"({"a":1,"b":4})");
}

void TestMessage::replacingKeepsThePlace()
{
    DataItems items{{"a", 1}, {"b", 2}};
    items.replace(" a", 3).replace({{"c", 4}, {"b", 5}});
    QCOMPARE(items.toJson(), R"({"a":3,"b":5,"c":4})");
}

void TestMessage::itemsOfAnObject()
{
    QCOMPARE(DataItems::fromObject(JsonValue::fromJson(R"({"b": 1.0, "a": [ ], "b": 2})").value()),
             (DataItems{{"b", 1.0}, {"a", JsonValue::fromJson("[ ]").value()}}));
    QVERIFY(DataItems::fromObject(JsonValue("text")).isEmpty());
}

void TestMessage::refuses_data()
{
    QTest::addColumn<QString>("channel");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<bool>("targeted");
    QTest::addColumn<ErrorCode>("code");

    const QByteArray large = "{\"a\":\"" + QByteArray(Message::SizeLimitV3, 'x') + "\"}";
    using enum ErrorCode;
    QTest::newRow("no channel, before no data") << "" << QByteArray("{}") << false << EmptyChannel;
    QTest::newRow("bad channel, before no data")
        << "a b" << QByteArray("{}") << false << MalformedChannel;
    QTest::newRow("no data, before targeting") << "a" << QByteArray("{}") << true << NoData;
    QTest::newRow("empty key, before targeting")
        << "a" << QByteArray(R"({"a":1," ":2})") << true << EmptyKey;
    QTest::newRow("targeting, before size") << "a" << large << true << NotInThisVersion;
    QTest::newRow("size") << "a" << large << false << MessageTooLarge;
}

void TestMessage::refuses()
{
    QFETCH(QString, channel);
    QFETCH(QByteArray, data);
    QFETCH(bool, targeted);
    QFETCH(ErrorCode, code);
    TargetingLists lists;
    if (targeted)
        lists.userIds = QStringList{"7"};
    const auto message =
        Message::make(channel, DataItems::fromObject(JsonValue::fromJson(data).value()),
                      ApiVersion::V3, Targeting::make(lists).value());
    QVERIFY(!message.ok());
    QCOMPARE(message.error().code, code);
    QVERIFY(message.error().message.endsWith(u'.'));
}

void TestMessage::v2HasNoLimit()
{
    const DataItems items{{"a", QString(100'000, u'x')}};
    QVERIFY(Message::make(u"a", items, ApiVersion::V2).ok());
}

void TestMessage::sizeCountsBytes()
{
    // {"a":"..."} is 8 bytes without the text, é is 2.
    const auto withText = [](qsizetype count) {
        return DataItems{{"a", QString(count, QChar(u'é'))}};
    };
    const QString channel(10, u'c');
    const qsizetype most = (Message::SizeLimitV3 - 10 - 8) / 2;
    const auto message = Message::make(channel, withText(most), ApiVersion::V3);
    QVERIFY(message.ok());
    QCOMPARE(message->size(), Message::SizeLimitV3);
    QCOMPARE(Message::sizeOf(channel, withText(most)), Message::SizeLimitV3);
    const auto over = Message::make(channel + u'c', withText(most), ApiVersion::V3);
    QCOMPARE(over.error().code, ErrorCode::MessageTooLarge);
    QVERIFY(over.error().message.contains(QString::fromLatin1("10,241")));
}

void TestMessage::clientData()
{
    const auto sized = [](qsizetype bytes) { // {"a":"..."}
        return JsonValue::fromJson("{\"a\":\"" + QByteArray(bytes - 8, 'x') + "\"}").value();
    };
    const auto most = ClientData::make(sized(ClientData::SizeLimit));
    QVERIFY(most.ok());
    QCOMPARE(most->toJson().size(), ClientData::SizeLimit);
    QCOMPARE(ClientData::make(sized(ClientData::SizeLimit + 1)).error().code,
             ErrorCode::ClientDataTooLarge);
    for (const JsonValue &value :
         {JsonValue(), JsonValue(1), JsonValue("{}"), JsonValue::fromJson("[]").value()})
        QCOMPARE(ClientData::make(value).error().code, ErrorCode::InvalidClientData);
}

void TestMessage::targetingIsWrittenOneWay()
{
    const TargetingLists typed{
        {" 1 ", "2", "1"}, {"a"},        {"b"},
        {"eu", "NA"},      {"de", "Gb"}, {"::1", "192.0.2.1", "2001:DB8::1", "::ffff:192.0.2.1"},
        {"Chrome", "IE"}};
    const auto targeting = Targeting::make(typed);
    QVERIFY(targeting.ok());
    const TargetingLists expected{
        {"1", "2"},      {"a"},        {"b"},
        {"EU", "NA"},    {"DE", "GB"}, {"::1", "192.0.2.1", "2001:DB8::1", "::ffff:192.0.2.1"},
        {"chrome", "ie"}};
    QVERIFY(targeting->lists() == expected);
    QVERIFY(!targeting->isEmpty());
    QVERIFY(Targeting().isEmpty());
}

void TestMessage::targetingRefuses_data()
{
    QTest::addColumn<TargetingLists>("lists");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("named");
    const auto row = [](QStringList TargetingLists::*list, const QStringList &entries,
                        ErrorCode code) {
        TargetingLists lists;
        lists.*list = entries;
        QTest::addRow("%d: %s", int(code), qPrintable(entries.join(u' ')))
            << lists << code << entries.last();
    };
    using enum ErrorCode;
    row(&TargetingLists::userIds, {"1", " "}, InvalidUserId);
    row(&TargetingLists::actions, {"a", ""}, InvalidAction);
    row(&TargetingLists::notActions, {""}, InvalidAction);
    row(&TargetingLists::continents, {"EU", "XX"}, InvalidContinent);
    row(&TargetingLists::continents, {"EUR"}, InvalidContinent);
    for (const char *code : {"UK", "XX", "EU", "D", "DEU", "", "ＤＥ"})
        row(&TargetingLists::countries, {"DE", code}, InvalidCountry);
    for (const char *address : {"", "1.2", "1.2.3", "127.1", "1.2.3.*", "1.2.3.4/8", "1.2.3.256",
                                "01.2.3.4", "0x7f.0.0.1", "2130706433", "fe80::1%eth0", "[::1]",
                                "::1::", "1.2.3.4:80", "example.org", "localhost"})
        row(&TargetingLists::ipAddresses, {address}, InvalidIpAddress);
    row(&TargetingLists::browsers, {"chrome", "lynx"}, InvalidBrowser);
    TargetingLists conflict;
    conflict.actions = {"bought", "left"};
    conflict.notActions = {"asked", "left "};
    QTest::newRow("conflict") << conflict << ConflictingActions << "left";
}

void TestMessage::targetingRefuses()
{
    QFETCH(TargetingLists, lists);
    QFETCH(ErrorCode, code);
    QFETCH(QString, named);
    const auto targeting = Targeting::make(lists);
    QVERIFY(!targeting.ok());
    QCOMPARE(targeting.error().code, code);
    QVERIFY(targeting.error().message.contains(named.trimmed()));
}

void TestMessage::knowsEveryCountry()
{
    QCOMPARE(Targeting::countryCodes().size(), 249); // ISO 3166-1
    TargetingLists all;
    all.countries = Targeting::countryCodes();
    all.continents = Targeting::continentCodes();
    all.browsers = Targeting::browserNames();
    QVERIFY(Targeting::make(all)->lists() == all);
}

int tst_message(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestMessage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_message.moc"
