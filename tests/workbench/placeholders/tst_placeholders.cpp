// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/placeholders/fixedvalues.h>
#include <workbench/placeholders/placeholdercatalogue.h>

#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::workbench;

/// Placeholders in a message: what they come out as, and what stays as it was.
class TestPlaceholders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expands_data();
    void expands();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void leavesTheRestAlone_data();
    void leavesTheRestAlone();
    void tellsPlaces();
    void tellsWhatIsSentAsTyped();
    void knowsWhetherThereAreAny_data();
    void knowsWhetherThereAreAny();
    void makesLiteral_data();
    void makesLiteral();
    void takesLongTexts();
    void staysWithinBounds();
    void offersWhatWorks();
    void takesVariables();
};

void TestPlaceholders::expands_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("sent");
    const auto row = [](const char *name, const QByteArray &typed, const QByteArray &sent) {
        QTest::newRow(name) << typed << sent;
    };
    row("in a value", R"({"a":"{{counter}}"})", R"({"a":"1"})");
    row("in a key", R"({"a {{counter}}":1})", R"({"a 1":1})");
    row("deep", R"([[{"a":[{"b":"x{{counter}}y"}]}]])", R"([[{"a":[{"b":"x1y"}]}]])");
    row("one step each message", R"(["{{counter}} {{counter}}","{{counter x}}"])",
        R"(["1 1","1"])");
    row("spaces", R"(["{{ counter }} {{counter\torders\n5  2}}"])", R"(["1 5"])");
    row("start", R"(["{{counter orders}}","{{counter orders 100 10}}"])", R"(["100","100"])");
    row("negative start", R"(["{{counter n -5 -1}}"])", R"(["-5"])");
    row("number", R"({"a": "{{#counter}}" })", R"({"a": 1 })");
    row("numbers", R"(["{{#counter}}","{{# counter}}","{{ #epoch}}"])",
        R"([1,"{{# counter}}",1772353800])");
    row("time", R"(["{{now}}","{{epoch}}","{{epoch ms}}"])",
        R"(["2026-03-01T08:30:00.250Z","1772353800","1772353800250"])");
    row("random at its only place",
        R"(["{{random 5 5}}","{{random -0.50 -0.5}}","{{#random 3.0 3}}"])",
        R"(["5","-0.50",3.0])");
    row("choice of one", R"(["{{choice red}}","{{#choice 1.50}}"])", R"(["red",1.50])");
    row("choice of marks", R"(["{{choice a\\|b\\}}c\\\\d}}"])", R"(["a|b}}c\\d"])");
    row("braces end a choice", R"(["{{choice a}}b|c}}"])", R"(["ab|c}}"])");
    row("a choice of nothing and nothing", R"(["x{{choice |}}y"])", R"(["xy"])");
    row("response", R"(["{{response}}"])",
        R"(["{\"a\":[{\"b\":\"\u0041\\n\"},1.0],\"ä\":null} "])");
    row("path", R"(["{{response a[0].b}}","{{response a[1]}}","{{response ä}}","{{response a}}"])",
        R"(["A\n","1.0","null","[{\"b\":\"\\u0041\\n\"},1.0]"])");
    row("response as it is", R"(["{{#response a[0].b}}","{{#response a[1]}}","{{#response a}}"])",
        R"(["\u0041\n",1.0,[{"b":"\u0041\n"},1.0]])");
    row("whole response as it is", R"({"r":"{{#response}}"})",
        R"({"r":{"a":[{"b":"\u0041\n"},1.0],"ä":null}})");
    row("literal", R"(["{{literal counter}}","{{literal #if x}}","{{literal}}"])",
        R"(["{{counter}}","{{#if x}}","{{}}"])");
    row("literal literal", R"(["{{literal literal a\\}}b}}"])", R"(["{{literal a\\}}b}}"])");
    row("more braces before", R"(["{{{counter}}","{{{{counter}}"])", R"(["{1","{{1"])");
    row("more braces after", R"(["{{counter}}}","{\"a\":{{counter}}}"])", R"(["1}","{\"a\":1}"])");
    row("nested", R"(["{{choice {{counter}}|x}}"])", R"(["{{choice 1|x}}"])");
    row("not closed", R"(["{{counter","{{counter }","{{counter {{counter}}"])",
        R"(["{{counter","{{counter }","{{counter 1"])");
    row("closed in another text", R"(["{{counter","}}"])", R"(["{{counter","}}"])");
    row("escaped braces", R"(["\u007b\u007Bcounter}\u007d"])", R"(["1"])");
    row("escaped name", R"(["{{c\u006funter}}"])", R"(["1"])");
    row("escapes around", R"(["\u00e4\/{{counter}}\ud83d\ude00\/"])",
        R"(["\u00e4\/1\ud83d\ude00\/"])");
    row("letters of many bytes around", "[\"ä€😀{{counter}}😀€ä\"]", "[\"ä€😀1😀€ä\"]");
    row("byte order mark around", "[\"\xEF\xBB\xBF{{counter}}\xEF\xBB\xBF{{counter}}\"]",
        "[\"\xEF\xBB\xBF"
        "1\xEF\xBB\xBF"
        "1\"]");
    row("half a pair around", R"(["\ud83d{{counter}}\ude00"])", R"(["\ud83d1\ude00"])");
    row("unknown", R"(["{{customer}} {{Counter}} {{counterpart}} {{now.year}} {{#if a}}{{/if}}"])",
        R"(["{{customer}} {{Counter}} {{counterpart}} {{now.year}} {{#if a}}{{/if}}"])");
    row("nothing in braces", R"(["{{}} {{ }} {{#}} }} {{"])", R"(["{{}} {{ }} {{#}} }} {{"])");
    row("outside of texts", R"({"a":{"b":{"c":{}}}})", R"({"a":{"b":{"c":{}}}})");
    row("a text by itself", R"( "{{counter}}" )", R"( "1" )");
    row("same keys in two objects", R"([{"{{counter}}":0},{"{{counter}}":0}])",
        R"([{"1":0},{"1":0}])");
    row("keys that were the same before", R"({"o":{"a":"{{counter}}","a":2}})",
        R"({"o":{"a":"1","a":2}})");
}

void TestPlaceholders::expands()
{
    QFETCH(const QByteArray, typed);
    QFETCH(const QByteArray, sent);
    PlaceholderValues values = fixedValues();
    values.setLastResponse("{\"a\":[{\"b\":\"\\u0041\\n\"},1.0],\"ä\":null} ");
    if (typed == R"(["{{response}}"])") {
        const auto made = expandPlaceholders(typed, values);
        QVERIFY(made.ok());
        const auto json = PushRadar::JsonValue::fromJson(made->json);
        QCOMPARE(json->elements().first().toString().toUtf8(), *values.lastResponse());
        return;
    }
    QCOMPARE(expandedText(typed, values), sent);
}

void TestPlaceholders::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("says"); ///< Where, and how the sentence begins.
    const auto row = [](const char *name, const QByteArray &typed, const QByteArray &says) {
        QTest::newRow(name) << typed << says;
    };
    row("no JSON", "{\"a\":\n ?}", "2:2 A value is expected here");
    row("its place", "{\"a\":\n \"ä😀 {{counter 1}}\"}", "2:7 “1” isn't a valid counter name.");
    row("its place after escapes", R"(["\u00e4\n{{counter 1}}"])", "1:11 “1” isn't a valid");
    row("second of two", R"(["{{counter}}{{epoch s}}"])", "1:14 Only “ms” may follow “epoch”.");
    row("start", R"(["{{counter a b}}"])", "1:3 “b” isn't a whole number.");
    row("large start", R"(["{{counter a 9223372036854775808}}"])", "1:3 “9223372036854775808” is");
    row("too much", R"(["{{counter a 1 2 3}}"])", "1:3 A counter takes a name, a start and a step");
    row("two starts", R"(["{{counter a 1}}","{{counter a 2}}"])",
        "1:21 The counter “a” has another");
    row("two steps", R"(["{{counter a 1 1}}{{counter a 1 2}}"])",
        "1:20 The counter “a” has another");
    row("now", R"(["{{now UTC}}"])", "1:3 Nothing may follow “now” here.");
    row("uuid", R"(["{{uuid 4}}"])", "1:3 Nothing may follow “uuid” here.");
    row("name", R"(["{{name first}}"])", "1:3 Nothing may follow “name” here.");
    row("sentence", R"(["{{sentence 2}}"])", "1:3 Nothing may follow “sentence” here.");
    row("one bound", R"(["{{random 1}}"])", "1:3 A random number needs two bounds");
    row("bound", R"(["{{random 1 x}}"])", "1:3 “x” isn't a number.");
    row("bound of another kind", R"(["{{random 1e3 2}}"])", "1:3 “1e3” isn't a number.");
    row("bounds", R"(["{{random 2 1}}"])", "1:3 The lower bound");
    row("bound with many digits", R"(["{{random 1 1000000000000000000}}"])", "1:3 The bounds of");
    row("bound with many decimals", R"(["{{random 10 0.12345678901234567}}"])",
        "1:3 The bounds of");
    row("choice", R"(["{{choice}}"])", "1:3 A choice needs values");
    row("no such member", R"(["{{response a[0].c.d}}"])",
        "1:3 There is no “a[0].c” in the last response.");
    row("no such element", R"(["{{response a[2]}}"])", "1:3 There is no “a[2]” in the last");
    row("text instead of object", R"(["{{response a[1].x}}"])", "1:3 There is no “a[1].x”");
    row("path", R"(["{{response a..b}}"])", "1:3 “a..b” isn't a path");
    row("path that ends", R"(["{{response a.}}"])", "1:3 “a.” isn't a path");
    row("path with a dot first", R"(["{{response .a}}"])", "1:3 “.a” isn't a path");
    row("path without a dot", R"(["{{response a[0]b}}"])", "1:3 “a[0]b” isn't a path");
    row("path with a name for a place", R"(["{{response a[x]}}"])", "1:3 “a[x]” isn't a path");
    row("path with a negative place", R"(["{{response a[-1]}}"])", "1:3 “a[-1]” isn't a path");
    row("path not closed", R"(["{{response a[0}}"])", "1:3 “a[0” isn't a path");
    row("number inside a text", R"(["x{{#counter}}"])",
        "1:4 A placeholder with “#” replaces a whole");
    row("number as a key", R"({"{{#counter}}":1})", "1:3 A placeholder with “#” replaces a whole");
    row("number that is none", R"(["{{#uuid}}"])", "1:3 “#” sends the value as a number, and");
    row("word that is no number", R"(["{{#choice true}}"])", "1:3 “#” sends the value as");
    row("literal number", R"(["{{#literal 5}}"])", "1:3 “#” sends the value as");
    row("same keys", R"({"1":0, "{{counter}}":0})",
        "1:9 The placeholder makes this key “1”, which the object already has.");
    row("same keys, the made one first", R"({"{{counter}}":0, "1":0})",
        "1:19 The placeholder makes this key");
    row("same keys deep", R"({"o":[{"a{{counter}}":{}, "\u00611":0}]})",
        "1:27 The placeholder makes this key");
    row("same keys once trimmed", R"({"1 ":0, " {{counter}}":0})",
        "1:10 The placeholder makes this key “1”");
    row("empty key", R"({"{{choice |}} ":0})", "1:2 The placeholder makes this key empty.");
}

void TestPlaceholders::saysWhatIsWrong()
{
    QFETCH(const QByteArray, typed);
    QFETCH(const QByteArray, says);
    PlaceholderValues values = fixedValues();
    values.setLastResponse(R"({"a":[{"b":"x"},1]})");
    const QByteArray said = expandedText(typed, values);
    QVERIFY2(said.startsWith(says), said.constData());
    const auto made = expandPlaceholders(typed, values);
    QVERIFY(!made);
    const QByteArrayView before = QByteArrayView(typed).first(made.error().offset);
    QCOMPARE(before.count('\n') + 1, made.error().line);
}

void TestPlaceholders::leavesTheRestAlone_data()
{
    QTest::addColumn<QByteArray>("around");
    QTest::newRow("spaces") << QByteArray("  { \"z\" :\t1.50 ,\r\n\"a\":[ ] , \"p\": \"@\"}  \n");
    QTest::newRow("digits") << QByteArray(R"({"b":12345678901234567890123,"a":-0.0E+00,"p":"@"})");
    QTest::newRow("escapes") << QByteArray(R"({"\u0062\/":"\ud83d\ude00\u00e4\\\"","p":"\t@\/"})");
    QTest::newRow("half pairs") << QByteArray(R"({"b":"\ud83d","p":"\ude00@\ud83d"})");
    QTest::newRow("same keys") << QByteArray(R"({"o":{"b":1,"b":2},"p":"@"})");
    QTest::newRow("braces") << QByteArray(R"({"{":"}}{{","}}":"{{ x","p":"}}@"})");
}

void TestPlaceholders::leavesTheRestAlone()
{
    QFETCH(const QByteArray, around);
    const auto with = [&around](const QByteArray &text) {
        return QByteArray(around).replace('@', text);
    };
    QCOMPARE(expandedText(with("{{counter}}")), with("1"));
    QCOMPARE(expandedText(with("no")), with("no"));
    QCOMPARE(expandedText(around), around);
}

void TestPlaceholders::tellsPlaces()
{
    PlaceholderValues values = fixedValues();
    values.setLastResponse("\"ä\"");
    const QByteArray typed = R"({"ä{{counter}}":"{{x}}{{literal é}}","b":"{{#response}}"})";
    const auto made = expandPlaceholders(typed, values);
    QVERIFY(made.ok());
    QCOMPARE(made->json, QByteArray(R"({"ä1":"{{x}}{{é}}","b":"ä"})"));
    using Kind = PlaceholderPlace::Kind;
    const QList<PlaceholderPlace> expected{{Kind::Made, "counter", 4, 11, 4, 1},
                                           {Kind::Unknown, "x", 18, 5, 8, 5},
                                           {Kind::Made, "literal", 23, 14, 13, 6},
                                           {Kind::Made, "response", 44, 13, 25, 4}};
    QCOMPARE(made->places.size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const PlaceholderPlace &place = made->places.at(i);
        QVERIFY2(place == expected.at(i),
                 qPrintable(QStringLiteral("%1 %2 %3 %4 %5")
                                .arg(place.name)
                                .arg(place.typedAt)
                                .arg(place.typedLength)
                                .arg(place.sentAt)
                                .arg(place.sentLength)));
    }
}

void TestPlaceholders::tellsWhatIsSentAsTyped()
{
    const auto made = expandPlaceholders(
        R"(["{{customer}} {{counter}} {{#if paid}}{{customer}}{{/if}} {{choice {{uuid}}"])",
        fixedValues());
    QVERIFY(made.ok());
    QCOMPARE(made->untouched(), QStringList({"customer", "if", "/if", "choice"}));
    QCOMPARE(made->places.at(5).kind, PlaceholderPlace::Kind::Open);
}

void TestPlaceholders::knowsWhetherThereAreAny_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("any");
    QTest::newRow("value") << QByteArray(R"({"a":"{{uuid}}"})") << true;
    QTest::newRow("key") << QByteArray(R"({"{{uuid}}":1})") << true;
    QTest::newRow("at fault") << QByteArray(R"(["{{uuid 7}}"])") << true;
    QTest::newRow("literal") << QByteArray(R"(["{{literal x}}"])") << true;
    QTest::newRow("escaped") << QByteArray(R"(["\u007b{uuid}}"])") << true;
    QTest::newRow("none") << QByteArray(R"({"a":1})") << false;
    QTest::newRow("unknown") << QByteArray(R"(["{{user}}"])") << false;
    QTest::newRow("not closed") << QByteArray(R"(["{{uuid"])") << false;
    QTest::newRow("no JSON") << QByteArray(R"(["{{uuid}}")") << false;
}

void TestPlaceholders::knowsWhetherThereAreAny()
{
    QFETCH(const QByteArray, json);
    QFETCH(const bool, any);
    QCOMPARE(holdsPlaceholders(json), any);
}

void TestPlaceholders::makesLiteral_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("plain") << QByteArray(R"({"a":"{{uuid}}"})");
    QTest::newRow("many") << QByteArray(
        R"({"{{ #counter a }}":["{{literal x}}{{choice a\\}}b}}"]})");
    QTest::newRow("braces") << QByteArray(R"(["{{{uuid}}}","{{user}}","{{uuid","{{uuid {{now}}"])");
    QTest::newRow("escaped") << QByteArray(R"(["\u007b{uu\u0069d}\u007d"])");
    QTest::newRow("escaped after it")
        << QByteArray(R"(["{{now\u0020\/\u0041\ud83c\udf89é}}\u0042"])");
    QTest::newRow("literal") << QByteArray(R"(["{{literal}}{{ literal\t\u0041}}"])");
}

void TestPlaceholders::makesLiteral()
{
    QFETCH(const QByteArray, json);
    const QByteArray literal = withLiteralPlaceholders(json);
    QVERIFY(literal != json);
    QCOMPARE(expandedText(literal), json);
}

void TestPlaceholders::takesLongTexts()
{
    const QByteArray braces(200'000, '{');
    QCOMPARE(expandedText("[\"" + braces + "counter}}\"]"),
             "[\"" + braces.first(braces.size() - 2) + "1\"]");
    QCOMPARE(expandedText("[\"" + braces + "\"]"), "[\"" + braces + "\"]");
    QCOMPARE(expandedText("[\"{{choice " + QByteArray(200'000, 'a') + "}}\"]"),
             "[\"" + QByteArray(200'000, 'a') + "\"]");
    QCOMPARE(expandedText("[\"" + QByteArray("{{counter}}").repeated(20'000) + "\"]"),
             "[\"" + QByteArray(20'000, '1') + "\"]");
    const QByteArray open = QByteArray("{{x ").repeated(50'000);
    QCOMPARE(expandedText("[\"" + open + "\"]"), "[\"" + open + "\"]");
    QCOMPARE(expandedText(QByteArray(500, '[') + "\"{{counter}}\"" + QByteArray(500, ']')),
             QByteArray(500, '[') + "\"1\"" + QByteArray(500, ']'));
}

void TestPlaceholders::staysWithinBounds()
{
    PlaceholderValues values = fixedValues();
    values.setLastResponse('"' + QByteArray(1'048'576, 'a') + '"');
    const QByteArray said =
        expandedText("[\"" + QByteArray("{{response}}").repeated(20) + "\"]", values);
    QVERIFY2(said.endsWith("With its values, the message is larger than 16 MiB."),
             said.right(60).constData());
}

void TestPlaceholders::offersWhatWorks()
{
    PlaceholderValues values = fixedValues();
    values.setLastResponse(R"({"path":{"to":[{"value":1}]}})");
    const QList<PlaceholderForm> forms = placeholderCatalogue();
    QStringList names;
    for (const PlaceholderForm &form : forms) {
        const QByteArray json = '[' + PushRadar::toJsonString(form.typed) + ']';
        const auto made = expandPlaceholders(json, values);
        QVERIFY2(made.ok(), qPrintable(form.typed));
        QCOMPARE(made->places.size(), 1);
        QCOMPARE(made->places.first().name, form.name);
        QVERIFY2(form.typed.isEmpty() || made->json != json || form.name == "literal",
                 qPrintable(form.typed));
        QVERIFY(!form.description.isEmpty() && !form.description.contains('\n'));
        QVERIFY(!form.example.isEmpty());
        if (!names.contains(form.name))
            names.append(form.name);
    }
    QCOMPARE(names.size(), 10);
}

void TestPlaceholders::takesVariables()
{
    PlaceholderValues values = fixedValues();
    values.setVariables({{"city", "Köln \"Mitte\""}, {"n", "1.50"}});
    QCOMPARE(expandedText("[\"{{var city}}!\", \"{{#var n}}\", \"{{var n}}\"]", values),
             QByteArray("[\"Köln \\\"Mitte\\\"!\", 1.50, \"1.50\"]"));
    const QByteArray unknown = expandedText("[\"{{var town}}\"]", values);
    QVERIFY2(unknown.contains("no variable “town”"), unknown.constData());
    const QByteArray text = expandedText("[\"{{#var city}}\"]", values);
    QVERIFY2(text.contains("isn't a number"), text.constData());
}

int tst_placeholders(int argc, char *argv[])
{
    TestPlaceholders test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_placeholders.moc"
