// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <pushradar/jsonvalue.h>

#include <QTest>

#include <limits>

using namespace PushRadar;

class TestJsonValue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasTyped_data();
    void keepsWhatWasTyped();
    void explainsFaults_data();
    void explainsFaults();
    void refusesNestingThatIsTooDeep();
    void writesValues();
    void readsStrings();
    void membersKeepTheirOrder();
    void indents();
    void minifies();
};

void TestJsonValue::keepsWhatWasTyped_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<JsonValue::Type>("type");

    const auto row = [](const char *json, JsonValue::Type type) {
        QTest::newRow(json) << QByteArray(json) << type;
    };
    using enum JsonValue::Type;
    row("1.0", Number);
    row("-0", Number);
    row("1.50e+007", Number);
    row("123456789012345678901234567890", Number);
    row("0.1000000000000000055511151231257827", Number);
    row(R"("h\u00e9llo \/ ☃ 😀")", String);
    row(R"("\ud800")", String);
    row(R"({"z": 1, "a": 2, "z": 3})", Object);
    row("[ 1,\t2 ,\n3 ]", Array);
    row("{}", Object);
    row("[[],{}]", Array);
    row("true", Bool);
    row("null", Null);
}

void TestJsonValue::keepsWhatWasTyped()
{
    QFETCH(QByteArray, json);
    QFETCH(JsonValue::Type, type);
    const auto value = JsonValue::fromJson(" \n" + json + "\t ");
    QVERIFY(value.ok());
    QCOMPARE(value->toJson(), json);
    QCOMPARE(value->type(), type);
}

void TestJsonValue::explainsFaults_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");

    const auto row = [](const char *json, int line, int column) {
        QTest::newRow(json) << QByteArray(json) << line << column;
    };
    row("", 1, 1);
    row("{", 1, 2);
    row("{\"a\"}", 1, 5);
    row("{\"a\": 1,}", 1, 9);
    row("{\"a\": 1\n \"b\": 2}", 2, 2);
    row("[1 2]", 1, 4);
    row("{a: 1}", 1, 2);
    row("'a'", 1, 1);
    row("\"a", 1, 3);
    row("\"a\nb\"", 1, 3);
    row("\"é\\x\"", 1, 3);
    row("\"\\u12g4\"", 1, 6);
    row("01", 1, 2);
    row("1.", 1, 3);
    row("-", 1, 2);
    row("1e", 1, 3);
    row("tru", 1, 1);
    row("undefined", 1, 1);
    row("NaN", 1, 1);
    row("{} {}", 1, 4);
    row("[1,\n\n 2,\n]", 4, 1);
    row("// no\n1", 1, 1);
    row("\xff", 1, 1);
}

void TestJsonValue::explainsFaults()
{
    QFETCH(QByteArray, json);
    const auto value = JsonValue::fromJson(json);
    QVERIFY(!value.ok());
    QVERIFY(value.error().message.endsWith(u'.'));
    QTEST(value.error().line, "line");
    QTEST(value.error().column, "column");
}

void TestJsonValue::refusesNestingThatIsTooDeep()
{
    QVERIFY(JsonValue::fromJson(QByteArray(512, '[') + QByteArray(512, ']')).ok());
    QVERIFY(!JsonValue::fromJson(QByteArray(513, '[') + QByteArray(513, ']')).ok());
    QVERIFY(!JsonValue::fromJson(QByteArray(1'000'000, '[')).ok());
}

void TestJsonValue::writesValues()
{
    QCOMPARE(JsonValue("Hello World!").toJson(), "\"Hello World!\"");
    QCOMPARE(JsonValue(QStringLiteral("a\"b\\c\n\x01é☃😀")).toJson(),
             "\"a\\\"b\\\\c\\n\\u0001é☃😀\"");
    QCOMPARE(JsonValue(QString(QChar(0xd83d))).toJson(), "\"\\ud83d\"");
    QCOMPARE(JsonValue(42).toJson(), "42");
    QCOMPARE(JsonValue(std::numeric_limits<quint64>::max()).toJson(), "18446744073709551615");
    QCOMPARE(JsonValue(1.0).toJson(), "1.0");
    QCOMPARE(JsonValue(0.1).toJson(), "0.1");
    QCOMPARE(JsonValue(1e300).toJson(), "1e+300");
    QCOMPARE(JsonValue(std::numeric_limits<double>::quiet_NaN()).toJson(), "null");
    QCOMPARE(JsonValue(true).toJson(), "true");
    QCOMPARE(JsonValue(nullptr).toJson(), "null");
    QCOMPARE(JsonValue().toJson(), "null");
}

void TestJsonValue::readsStrings()
{
    const auto value = JsonValue::fromJson(R"("a\"\\/\b\f\n\r\té\u00e9\ud83d\ude00 z")");
    QVERIFY(value.ok());
    QCOMPARE(value->toString(), QStringLiteral("a\"\\/\b\f\n\r\téé😀 z"));
    QCOMPARE(JsonValue::fromJson("1.0").value().toString(), "1.0");
    // A byte order mark is a character like others, wherever it stands.
    const auto marked = JsonValue::fromJson("[\"\ufeff\ufeffa\\n\ufeffb\ufeff\",\"\ufeff\"]");
    QCOMPARE(marked->elements().at(0).toString(), QStringLiteral(u"\ufeff\ufeffa\n\ufeffb\ufeff"));
    QCOMPARE(marked->elements().at(1).toString(), QStringLiteral(u"\ufeff"));
}

void TestJsonValue::membersKeepTheirOrder()
{
    const auto value = JsonValue::fromJson(R"({ "z" : [1, {"x":2}], "a\u0062":1.0 , "z":"}" })");
    QVERIFY(value.ok());
    const QList<JsonMember> members = value->members();
    QCOMPARE(members.size(), 3);
    QCOMPARE(members[0].key, "z");
    QCOMPARE(members[0].value.toJson(), "[1, {\"x\":2}]");
    QCOMPARE(members[0].keyOffset, 2);
    QCOMPARE(members[1].key, "ab");
    QCOMPARE(members[1].value.toJson(), "1.0");
    QCOMPARE(members[2].value.toString(), "}");
    QCOMPARE(value->member(u"z").toString(), "}");
    QCOMPARE(value->member(u"none").type(), JsonValue::Type::Null);

    const auto elements = members[0].value.elements();
    QCOMPARE(elements.size(), 2);
    QCOMPARE(elements[1].toJson(), "{\"x\":2}");
    QVERIFY(JsonValue::fromJson("{}").value().members().isEmpty());
    QVERIFY(JsonValue::fromJson("[]").value().elements().isEmpty());
}

void TestJsonValue::indents()
{
    const auto value = JsonValue::fromJson(R"({"b":1.0,"a":[{},[ ],"x:,{"],"c":{"d":null}})");
    QVERIFY(value.ok());
    QCOMPARE(value->toIndentedJson(), R"({
  "b": 1.0,
  "a": [
    {},
    [],
    "x:,{"
  ],
  "c": {
    "d": null
  }
})");
}

void TestJsonValue::minifies()
{
    const auto value =
        JsonValue::fromJson("{ \"b\" : 1.0,\n\t\"b\": [ {}, [ ], \"x :\\u00e9, \" ] }");
    QVERIFY(value.ok());
    QCOMPARE(value->toMinifiedJson(), R"({"b":1.0,"b":[{},[],"x :\u00e9, "]})");
}

int tst_jsonvalue(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestJsonValue test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_jsonvalue.moc"
