// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <pushradar/exchange.h>
#include <workbench/events/excerpt.h>

#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::workbench;

/// What is recorded, shown and given away of a call: names and lengths, of whatever form it is.
class ExcerptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bodiesSayLengths_data();
    void bodiesSayLengths();
    void nothingOfLongTokensIsLeft_data();
    void nothingOfLongTokensIsLeft();
    void namesOfFaultsStay_data();
    void namesOfFaultsStay();
    void challengesStay_data();
    void challengesStay();
    void whatSaysALengthStays();
    void ownSecretsMarkStays();
    void namedValuesOnly();
    void depthIsBounded();
    void timeIsLinear_data();
    void timeIsLinear();
};

namespace {

QByteArray cutBody(const QByteArray &body)
{
    PushRadar::Exchange exchange;
    exchange.responseBody = body;
    return withoutSensitive(exchange).responseBody;
}

QByteArray cutHeader(const QByteArray &name, const QByteArray &value)
{
    PushRadar::Exchange exchange;
    exchange.responseHeaders = {{name, value}};
    return withoutSensitive(exchange).responseHeaders.first().value;
}

} // namespace

void ExcerptTest::bodiesSayLengths_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("cut");
    const auto row = [](const char *name, const QByteArray &body, const QByteArray &cut) {
        QTest::newRow(name) << body << cut;
    };
    row("JSON in JSON", R"({"body":"{\"token\":\"abc\"}"})",
        R"_({"body":"{\"token\":\"(3 characters)\"}"})_");
    row("JSON in JSON in JSON", R"({"a":"{\"b\":\"{\\\"token\\\":\\\"abc\\\",\\\"x\\\":1}\"}"})",
        R"_({"a":"{\"b\":\"{\\\"token\\\":\\\"(3 characters)\\\",\\\"x\\\":1}\"}"})_");
    row("JSON in JSON, cut short", R"({"a":"{\"token\":\"ab)",
        R"_({"a":"{\"token\":\"(2 characters))_");
    row("JSON with spaces in JSON", R"({"a":"{\"token\" :\n\t\"abc\"}"})",
        R"_({"a":"{\"token\" :\n\t\"(3 characters)\"}"})_");
    row("after a quote that stands alone", R"(say "hi {"token":"abc"})",
        R"_(say "hi {"token":"(3 characters)"})_");
    row("text of a program", R"({'token': 'abc', 'x': 'y'})",
        R"_({'token': '(3 characters)', 'x': 'y'})_");
    row("a number", R"({"password":1234,"count":1234,"token":true,"secret":null})",
        R"_({"password":"(4 characters)","count":1234,"token":true,"secret":null})_");
    row("a list", R"({"tokens":["abc","de",7],"x":["abc"]})",
        R"_({"tokens":["(3 characters)","(2 characters)","(1 character)"],"x":["abc"]})_");
    row("an object", R"({"cookies":{"sid":"abc","n":[{"v":12}]},"x":"y"})",
        R"_({"cookies":{"sid":"(3 characters)","n":[{"v":"(2 characters)"}]},"x":"y"})_");
    row("an escaped name", R"({"t\u006fken":"abc"})", R"_({"t\u006fken":"(3 characters)"})_");
    row("a long name", '{' + QByteArray("\"").append(QByteArray(90, 'a')).append("_token\":\"b\"}"),
        '{' + QByteArray("\"").append(QByteArray(90, 'a')).append("_token\":\"(1 character)\"}"));
    row("a form", "token=abc&password=p%40ss&channelName=private-a",
        "token=(3%20characters)&password=(4%20characters)&channelName=private-a");
    row("a form that ends with it", "a=1&user%5Bpassword%5D=abcd",
        "a=1&user%5Bpassword%5D=(4%20characters)");
    row("a form with an escaped name", "a=1&p%61ssword=abcd", "a=1&p%61ssword=(4%20characters)");
    row("a form in JSON", R"({"body":"a=1&token=abc"})",
        R"_({"body":"a=1&token=(3 characters)"})_");
    row("JSON in a form", "a=%7B%22token%22%3A%22abc%22%7D&b=1",
        "a=%7B%22token%22%3A%22%283%20characters%29%22%7D&b=1");
    row("a line of a text", "It failed.\npassword=abc\nBye.",
        "It failed.\npassword=(3 characters)\nBye.");
    row("Latin-1", "{\"name\":\"J\xFCrgen\",\"token\":\"abc\xE9\"}",
        "{\"name\":\"J\xFCrgen\",\"token\":\"(4 characters)\"}");
    row("a form in Latin-1", "name=J\xFCrgen&password=abc",
        "name=J\xFCrgen&password=(3%20characters)");
    row("bytes that are no text", QByteArray("\x00\xFF\xFE\"token\":\"abc\"\x80", 17),
        QByteArray("\x00\xFF\xFE\"token\":\"(3 characters)\"\x80", 28));
    row("UTF-16",
        QByteArray::fromHex("fffe")
            + QByteArray::fromHex("22006b00650079002200"
                                  "3a0022006100620022000a00"),
        QByteArray::fromHex("fffe")
            + QByteArray::fromHex("22006b006500790022003a002200280032002000630068006100720061006300"
                                  "7400650072007300290022000a00"));
    for (const char *body :
         {R"({"author":"Ann","channel":"private-a","note":"a=1&b=2","x":[1,{"y":"z"}]})",
          "channelName=private-a&socketID=1.2&note=a+b%20c", "{\"a\":\"\\\\\",\"b\":\"\\\"\"}",
          "<p class=\"a\">It's \"fine\": yes</p>", "J\xFCrgen \x80 \"a\":\"b\"",
          R"({"channel":"private-0123456789abcdef0123456789"})", R"(Return {"token": "…"}.)"})
        row(body, body, body);
}

void ExcerptTest::bodiesSayLengths()
{
    QFETCH(const QByteArray, body);
    QTEST(cutBody(body), "cut");
    QTEST(cutBody(cutBody(body)), "cut");
}

void ExcerptTest::nothingOfLongTokensIsLeft_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("told");
    QTest::newRow("v3") << "It gave eyJjaGFubmVsIjoicHJpdmF0ZS1yb29tIn0.c2lnbmF0dXJl."
                        << "It gave (48 characters).";
    QTest::newRow("v2")
        << "is channel_auth_token_0123456789abcdef0123456789abcdef.abcdefghij.0xabcdefghij"
        << "is channel_auth_token_(56 characters)";
    QTest::newRow("a short one of v2") << "\"channel_auth_token_ab\""
                                       << "\"channel_auth_token_(2 characters)\"";
    QTest::newRow("a header's name") << "Add Access-Control-Allow-Credentials: true."
                                     << "Add Access-Control-Allow-Credentials: true.";
    QTest::newRow("nearly a header's name") << "Is Abcd-Efgh-Ijkl-Mnop-Qrst7."
                                            << "Is (25 characters).";
    QTest::newRow("in a path") << "http://a.example/x/0123456789abcdef0123456789abcdef/y"
                               << "http://a.example/x/(32 characters)/y";
}

void ExcerptTest::nothingOfLongTokensIsLeft()
{
    QFETCH(const QString, text);
    QTEST(withoutTokens(text), "told");
    QTEST(excerptOf(text.toUtf8()), "told");
}

void ExcerptTest::namesOfFaultsStay_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"ActionController::InvalidAuthenticityToken in AuthController#create",
                             "CSRFTokenMismatch", "TokenMismatchException", "invalid_token",
                             "AuthenticationCredentialsNotFoundException",
                             "org.springframework.security.web.csrf.MissingCsrfTokenException"})
        QTest::newRow(text) << text;
}

void ExcerptTest::namesOfFaultsStay()
{
    QFETCH(const QString, text);
    QCOMPARE(withoutTokens(text), text);
    // A token beside it doesn't.
    QCOMPARE(withoutTokens(text + " 0123456789abcdef0123456789abcdef"), text + " (32 characters)");
}

void ExcerptTest::challengesStay_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("told");
    for (const char *value :
         {"Bearer", "Basic realm=\"Staff only\"",
          "Bearer realm=\"https://a.example/api/v2/Staff-of-2026-and-so-on\", "
          "error=\"invalid_token\"",
          "Basic realm=\"a \\\"quoted\\\" one\", charset=\"UTF-8\"", "Basic realm=Staff"})
        QTest::newRow(value) << QByteArray(value) << QByteArray(value);
    QTest::newRow("what may be a token")
        << QByteArray("NTLM TlRMTVNTUAACAAAADAAMADgAAAAVgor1, Basic realm=\"a\"")
        << QByteArray("NTLM (32 characters), Basic realm=\"a\"");
}

void ExcerptTest::challengesStay()
{
    QFETCH(const QByteArray, value);
    QTEST(cutHeader("WWW-Authenticate", value), "told");
    QTEST(cutHeader("proxy-authenticate", value), "told");
}

void ExcerptTest::whatSaysALengthStays()
{
    PushRadar::Exchange exchange;
    exchange.url = QUrl("http://ann:pa55@a.example/auth?token=abc&x=1");
    exchange.requestHeaders = {{"Cookie", "sid=alice; b=1"}, {"Authorization", "Bearer abc"}};
    exchange.requestBody = "token=abc";
    exchange.responseHeaders = {{"Set-Cookie", "sid=alice"}, {"X-Api-Key", "k"}};
    exchange.responseBody = R"({"token":"abc"})";
    const PushRadar::Exchange once = withoutSensitive(exchange);
    const PushRadar::Exchange twice = withoutSensitive(once);
    QCOMPARE(once.url.toEncoded(),
             "http://ann:(4%20characters)@a.example/auth?token=(3%20characters)&x=1");
    QCOMPARE(twice.url, once.url);
    QVERIFY(twice.requestHeaders == once.requestHeaders);
    QVERIFY(twice.responseHeaders == once.responseHeaders);
    QCOMPARE(twice.requestBody, once.requestBody);
    QCOMPARE(twice.responseBody, once.responseBody);
}

void ExcerptTest::ownSecretsMarkStays()
{
    QCOMPARE(cutHeader("Authorization", "sk_***"), "sk_***");
    QCOMPARE(cutHeader("Authorization", "Bearer sk_***"), "Bearer sk_***");
}

void ExcerptTest::namedValuesOnly()
{
    PushRadar::Exchange exchange;
    exchange.url = QUrl("http://ann:pa55@a.example/0123456789abcdef0123456789abcdef");
    exchange.responseHeaders = {{"X-Request-Id", "0123456789abcdef0123456789abcdef"},
                                {"Set-Cookie", "sid=alice"},
                                {"Location", "http://ann:pa55@a.example/"}};
    exchange.responseBody = R"({"id":"0123456789abcdef0123456789abcdef","token":"abc"})";
    const PushRadar::Exchange cut = withoutNamed(exchange);
    QCOMPARE(cut.url.toEncoded(),
             "http://ann:(4%20characters)@a.example/0123456789abcdef0123456789abcdef");
    QCOMPARE(cut.responseHeaders.at(0), exchange.responseHeaders.at(0));
    QCOMPARE(cut.responseHeaders.at(1).value, "sid=(5 characters)");
    QCOMPARE(cut.responseHeaders.at(2).value, "http://ann:(4 characters)@a.example/");
    QCOMPARE(cut.responseBody,
             R"_({"id":"0123456789abcdef0123456789abcdef","token":"(3 characters)"})_");
}

void ExcerptTest::depthIsBounded()
{
    QByteArray body = R"({"token":"tiny"})";
    for (int depth = 0; depth < 14; ++depth)
        body = "{\"a\":\"" + QByteArray(body).replace('\\', "\\\\").replace('"', "\\\"") + "\"}";
    QVERIFY(body.contains("tiny"));
    QVERIFY(!cutBody(body).contains("tiny"));
    QVERIFY(!cutBody(QByteArray("[").repeated(100'000) + R"({"token":"tiny"})").contains("tiny"));
    body =
        QByteArray("{\"token\":").repeated(50'000) + R"("tiny")" + QByteArray("}").repeated(50'000);
    QVERIFY(!cutBody(body).contains("tiny"));
    body = "token=tiny";
    for (int depth = 0; depth < 40; ++depth)
        body = "a=" + body.toPercentEncoding();
    QVERIFY(!cutBody(body).contains("tiny"));
}

void ExcerptTest::timeIsLinear_data()
{
    QTest::addColumn<QByteArray>("unit");
    for (const char *unit :
         {"\"", "\\", "\\\"", "\"a\":", "\"token\":{", "\"token\":[", "\"token\":", "'", "=",
          "a=", "&token=", "%22", "a=%7B", "\"a\" ", " ", "a", "\xFF", "token", "{\"token\":\"\\"})
        QTest::newRow(QByteArray(unit).toPercentEncoding()) << QByteArray(unit);
}

// Quadratic, this would take minutes.
void ExcerptTest::timeIsLinear()
{
    QFETCH(const QByteArray, unit);
    const QByteArray body =
        unit.repeated((qsizetype{1} << 20) / unit.size()) + "\n\"' \"token\":\"tiny\" \ntoken=tiny";
    QVERIFY(!cutBody(body).contains("tiny"));
}

int tst_excerpt(int argc, char *argv[])
{
    ExcerptTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_excerpt.moc"
