// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/diagnosis/channeljudge.h>
#include <privatechannels/diagnosis/corsjudge.h>
#include <privatechannels/diagnosis/endpointapp.h>
#include <privatechannels/diagnosis/tokenanswer.h>
#include <privatechannels/diagnosis/tokenjudge.h>

#include <QCryptographicHash>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::privatechannels;
using PushRadar::ApiVersion;
using PushRadar::HttpHeader;

/// Each branch of what is judged from a text or an answer alone.
class JudgeTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesAChannel_data();
    void judgesAChannel();
    void tellsHowNamesDiffer_data();
    void tellsHowNamesDiffer();
    void readsAnAnswer_data();
    void readsAnAnswer();
    void judgesAPreflight_data();
    void judgesAPreflight();
    void judgesAResponse_data();
    void judgesAResponse();
    void judgesAToken_data();
    void judgesAToken();
};

namespace {

constexpr QLatin1String Right("right");

/// "NotPrivate: sentence advice", or that all is right.
QString inWords(const std::optional<Finding> &finding)
{
    if (!finding)
        return Right;
    return nameOf(finding->fault) + QStringLiteral(": ") + finding->sentence + u' '
        + finding->advice;
}

/// Whether such words are of \a fault and say \a says.
bool areOf(const QString &words, const QString &fault, const QString &says)
{
    return words.section(u':', 0, 0) == fault && words.contains(says);
}

/// The columns that all tables end with, and what a row of them is checked by.
void addVerdict()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("says");
}

void checkVerdict(const std::optional<Finding> &finding)
{
    QFETCH(const QString, fault);
    QFETCH(const QString, says);
    const QString words = inWords(finding);
    QVERIFY2(areOf(words, fault, says), qPrintable(words));
}

QByteArray judgedBase64(const QByteArray &text)
{
    return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QString judgedSandboxToken(const QByteArray &channel, const QByteArray &socketId, qint64 expires)
{
    return QString::fromLatin1(judgedBase64(R"({"channel":")" + channel + R"(","socketID":")"
                                            + socketId + R"(","expires":)"
                                            + QByteArray::number(expires) + '}')
                               + ".c2lnbmF0dXJl");
}

QString judgedV2Token(const QString &channel)
{
    const QByteArray digest =
        QCryptographicHash::hash(channel.toUtf8(), QCryptographicHash::Md5).toHex();
    return QString::fromLatin1("channel_auth_token_" + digest + ".abcdefghij.0xabcdefghij");
}

/// A call of an endpoint on another origin by a page, with one header of its own.
PageCall pageCall()
{
    PageCall call;
    call.page = QUrl(QStringLiteral("http://page.example/"));
    call.target = QUrl(QStringLiteral("http://app.example/auth"));
    call.headers = {{"X-CSRF-Token", "1"}, {"Accept", "*/*"}, {"Sec-Fetch-Mode", "cors"}};
    return call;
}

/// An answer with headers that are written as a browser shows them.
PushRadar::Exchange answerWith(int status, const QByteArray &headers)
{
    PushRadar::Exchange answer;
    answer.status = status;
    const QByteArrayList lines = headers.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            answer.responseHeaders.append(
                {"Access-Control-Allow-" + line.first(colon), line.sliced(colon + 1).trimmed()});
    }
    return answer;
}

} // namespace

void JudgeTablesTest::judgesAChannel_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ApiVersion>("version");
    addVerdict();
    const auto row = [](const char *title, const QString &name, ApiVersion version,
                        const QString &fault, const QString &says = {}) {
        QTest::newRow(title) << name << version << fault << says;
    };
    row("nothing", {}, V3, "ChannelEmpty");
    row("white space", " \t", V2, "ChannelEmpty");
    row("space before", " private-a", V3, "SpaceAround", "before the name: “␣private-a”");
    row("space after", "private-a\t", V2, "SpaceAround", "after the name: “private-a␣”");
    row("space around", " private-a ", V3, "SpaceAround", "before and after");
    row("look-alike", QStringLiteral("private-r\u043Eom"), V3, "LookAlike", "private-room");
    row("dash", QStringLiteral("private\u2014room"), V3, "LookAlike", "U+2014 at place 8");
    row("first of two", QStringLiteral("privat\u0435-r\u043Eom"), V3, "LookAlike",
        "U+0435 at place 7");
    for (const char16_t letter : {u'\u200B', u'\u200C', u'\u200D', u'\u2060', u'\uFEFF', u'\u00AD'})
        QTest::addRow("invisible %x", static_cast<unsigned>(letter))
            << (QStringLiteral("private-a") + QChar(letter) + u'b') << V2 << "LookAlike"
            << "nothing";
    row("another script", QStringLiteral("private-\u4E2D"), V2, Right);
    row("underscore", "private_a", V3, "PrefixMisspelt", "private-a");
    row("two letters wrong", "preesnce-a", V3, "PrefixMisspelt", "presence-a");
    row("two signs", "private--a", V3, Right);
    row("three letters wrong", "primary-a", V3, "NotPrivate");
    row("capital after it", "presenceRoom", V3, "PrefixMisspelt", "presence-Room");
    row("digit after it", "private1", V3, "PrefixMisspelt", "private-1");
    row("small letter after it", "privateroom", V3, "NotPrivate");
    row("only the word", "presence", V3, "NotPrivate");
    row("public", "news", V2, "NotPrivate", "news");
    row("public and malformed", "news!", V3, "NameMalformed", "character 5");
    row("space inside", "my news", V2, "NameMalformed", "character 3");
    row("malformed", "private-a!", V3, "NameMalformed", "character 10");
    row("only v3 minds", "private-a!", V2, Right);
    row("malformed in v2", "private-a b", V2, "NameMalformed", "character 10");
    row("prefix twice", "private-private-a", V3, "PrefixTwice", "“private-a”");
    row("both prefixes", "presence-private-a", V2, "PrefixTwice", "“private-a”");
    row("private", "private-a", V3, Right);
    row("presence", "presence-a=@,.;_", V3, Right);
}

void JudgeTablesTest::judgesAChannel()
{
    QFETCH(const QString, name);
    QFETCH(const ApiVersion, version);
    checkVerdict(judgeChannel(name, version));
}

void JudgeTablesTest::tellsHowNamesDiffer_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *title, const QString &name, const QString &says) {
        QTest::newRow(title) << name << says;
    };
    row("same", "private-a@o", {});
    row("white space", " private-a@o\n", "white space");
    row("case", "Private-A@o", "upper and lower case");
    row("no prefix", "a@o", "without its prefix");
    row("prefix twice", "private-private-a@o", "once too often");
    row("another prefix more", "presence-private-a@o", "once too often");
    row("encoded", "private-a%40o", "percent-encoded");
    row("encoded more than it has to be", "private%2da@o", "percent-encoded");
    row("other prefix", "presence-a@o", "the other prefix");
    row("look-alike", QStringLiteral("private-a@\u043E"), "only looks the same");
    row("other", "private-b", {});
}

void JudgeTablesTest::tellsHowNamesDiffer()
{
    QFETCH(const QString, name);
    QFETCH(const QString, says);
    const QString how = nameDifference(name, "private-a@o");
    QCOMPARE(how.isEmpty(), says.isEmpty());
    QVERIFY2(how.contains(says), qPrintable(how));
}

void JudgeTablesTest::readsAnAnswer_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ApiVersion>("version");
    addVerdict();
    const auto v3 = [](const char *body, const QString &fault, const QString &says = {}) {
        QTest::newRow(*body != 0 ? body : "nothing") << QByteArray(body) << V3 << fault << says;
    };
    const auto v2 = [](const char *body, const QString &fault, const QString &says = {}) {
        QTest::addRow("v2: %s", body) << QByteArray(body) << V2 << fault << says;
    };
    v3("", "EmptyAnswer", "200");
    v3(" \n", "EmptyAnswer");
    v3("\xEF\xBB\xBF", "EmptyAnswer");
    v3("\xEF\xBB\xBF{\"token\":\"a\"}", Right, "a");
    v3(R"({"token":"a"})", Right, "a");
    v3(R"({"token":null,"token":"b"})", Right, "b");
    v2(R"({"authToken":" a "})", Right, " a ");
    v3(R"("{\"token\":\"a\"}")", "JsonInString");
    v3(R"("a")", "TokenMissing");
    v3(R"([{"token":"a"}])", "TokenMissing");
    v3("17", "TokenMissing", "“17”");
    v3("{}", "TokenMissing", "“{}”");
    v3("<p>", "HtmlPage");
    v3(" <!doctype html>", "HtmlPage");
    v3(R"(<b>Notice</b> {"token":"a"})", "TextBeforeJson", "<b>Notice</b>");
    v3("Notice {}", "NotJson");
    v3("Welcome", "NotJson", "Welcome");
    v3(R"({"token" 1})", "NotJson");
    v3(R"({"token":"a)", "JsonCutShort", "11");
    v3("[1,", "JsonCutShort");
    v3("\"a", "NotJson");
    v3(R"({"token":null})", "TokenNull");
    v3(R"({"token":1.50})", "TokenNumber", "1.50");
    v3(R"({"token":true})", "TokenNoText", "true");
    v3(R"({"token":[]})", "TokenNoText", "an array");
    v3(R"({"token":{}})", "TokenNoText", "an object");
    v3(R"({"token":""})", "TokenEmpty");
    v3(R"({"token":" "})", "TokenEmpty");
    for (const char *nothing : {"undefined", "null", "None", "nil", "NaN"})
        QTest::newRow(nothing) << (QByteArray(R"({"token":" )") + nothing + "\"}") << V3
                               << "TokenUndefined" << nothing;
    v3(R"({"token":"nullify"})", Right, "nullify");
    v3(R"({"token":"[object Promise]"})", "TokenObjectText", "[object Promise]");
    v3(R"({"token":"<coroutine object f>"})", "TokenObjectText", "<coroutine");
    v3(R"({"a":1,"data":{"token":"a"}})", "TokenNested", "data");
    v3(R"({"data":"{\"token\":\"a\"}"})", "JsonInString");
    v3(R"({"authToken":"a"})", "OtherDialect", "authToken");
    v2(R"({"token":"a"})", "OtherDialect", "v2");
    v3(R"({"Token":"a"})", "OtherDialect", "Token");
    v3(R"({"authToken":1})", "TokenMissing");
    v3(R"({"error":"Sign in"})", "ErrorInside", "Sign in");
    v3(R"({"Errors":"E1"})", "ErrorInside", "E1");
    v3(R"({"exception":"E2"})", "ErrorInside", "E2");
    v3(R"({"error":null})", "TokenMissing");
    v3(R"({"error":false})", "TokenMissing");
    for (const char *flag : {"ok", "success", "authorized", "Allowed"}) {
        QTest::addRow("%s false", flag)
            << (QByteArray("{\"") + flag + "\":false}") << V3 << "ErrorInside" << flag;
        QTest::addRow("%s true", flag)
            << (QByteArray("{\"") + flag + "\":true}") << V3 << "TokenMissing" << flag;
    }
    for (const char *status : {"error", "fail", "Failed", "forbidden", "unauthorized"})
        QTest::addRow("status %s", status)
            << (QByteArray(R"({"status":")") + status + "\"}") << V3 << "ErrorInside" << status;
    v3(R"({"status":"ok"})", "TokenMissing");
    v3(R"({"status":403})", "TokenMissing");
}

void JudgeTablesTest::readsAnAnswer()
{
    QFETCH(const QByteArray, body);
    QFETCH(const ApiVersion, version);
    PushRadar::Exchange answer;
    answer.status = 200;
    answer.responseBody = body;
    const auto token = readTokenAnswer(answer, version);
    if (token) {
        QTEST(QString(Right), "fault");
        QTEST(*token, "says");
    } else {
        checkVerdict(token.error());
    }
}

void JudgeTablesTest::judgesAPreflight_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<bool>("withCredentials");
    QTest::addColumn<QByteArray>("own");
    addVerdict();
    const auto row = [](const char *title, int status, const QByteArray &headers, bool credentials,
                        const QString &fault, const QString &says = {},
                        const QByteArray &own = "X-CSRF-Token") {
        QTest::newRow(title) << status << headers << credentials << own << fault << says;
    };
    const QByteArray origin = "Origin: http://page.example\n";
    const QByteArray credentials = "Credentials: true\n";
    row("no answer", 0, {}, true, "PreflightUnanswered", "x-csrf-token");
    row("no answer, and why", -1, {}, true, "PreflightUnanswered", "Nobody is there.");
    row("redirected", 300, origin, true, "PreflightRedirected", "300");
    row("redirected for good", 399, origin, true, "PreflightRedirected", "399");
    row("refused", 405, origin, true, "PreflightRefused", "405");
    row("too low", 199, origin, true, "PreflightRefused", "199");
    row("broken", 500, origin, true, "PreflightRefused", "500");
    row("no origin", 204, credentials, true, "PreflightWithoutOrigin", "missing");
    row("other origin", 204, "Origin: http://b\n" + credentials, true, "PreflightWithoutOrigin",
        "“http://b”");
    row("two origins", 204, origin + origin + credentials, true, "PreflightWithoutOrigin", ", ");
    row("any origin, with cookies", 204, "Origin: *\n" + credentials, true,
        "WildcardWithCredentials");
    row("no cookies allowed", 204, origin, true, "CredentialsNotAllowed", "missing");
    row("cookies in capitals", 204, origin + "Credentials: True", true, "CredentialsNotAllowed",
        "“True”");
    row("no header allowed", 200, origin + credentials, true, "HeaderNotAllowed", "x-csrf-token");
    row("other header allowed", 204, origin + credentials + "Headers: X-CSRF", true,
        "HeaderNotAllowed", "“X-CSRF”");
    row("any header, with cookies", 204, origin + credentials + "Headers: *", true,
        "HeaderNotAllowed", "“*”");
    row("any header", 204, "Origin: *\nHeaders: *", false, Right);
    row("any header, but this one", 204, "Origin: *\nHeaders: *", false, "HeaderNotAllowed",
        "authorization", "Authorization");
    row("among others", 204, origin + credentials + "Headers: Accept , x-csrf-TOKEN,B", true,
        Right);
    row("in the second line", 299, origin + credentials + "Headers: A\nHeaders: X-CSRF-Token", true,
        Right);
}

void JudgeTablesTest::judgesAPreflight()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, headers);
    QFETCH(const bool, withCredentials);
    QFETCH(const QByteArray, own);
    PageCall call = pageCall();
    call.withCredentials = withCredentials;
    call.headers.first().name = own;
    QVERIFY(call.needsPreflight());
    PushRadar::Exchange answer = answerWith(status, headers);
    if (status <= 0)
        answer.status.reset();
    if (status < 0)
        answer.error = {PushRadar::ErrorCode::ConnectionRefused, "Nobody is there."};
    checkVerdict(judgePreflight(answer, call));
}

void JudgeTablesTest::judgesAResponse_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<bool>("withCredentials");
    QTest::addColumn<QString>("page");
    QTest::addColumn<bool>("originIsLost");
    addVerdict();
    const QString other = "http://page.example/";
    const QString same = "http://app.example/page";
    const auto row = [](const char *title, const QByteArray &headers, bool credentials,
                        const QString &page, bool isLost, const QString &fault,
                        const QString &says = {}) {
        QTest::newRow(title) << headers << credentials << page << isLost << fault << says;
    };
    const QByteArray origin = "Origin: http://page.example\n";
    row("own origin", {}, true, same, false, Right);
    row("no page", {}, true, {}, false, Right);
    row("no origin", "Credentials: true", true, other, false, "OriginMissing",
        "http://page.example");
    row("other origin", "Origin: http://b", true, other, false, "OriginNotAllowed", "http://b");
    row("with a slash", "Origin: http://page.example/", true, other, false, "OriginNotAllowed");
    row("any, with cookies", "Origin: *", true, other, false, "WildcardWithCredentials");
    row("any", "Origin: *", false, other, false, Right);
    row("no cookies allowed", origin, true, other, false, "CredentialsNotAllowed", "missing");
    row("no cookies needed", origin, false, other, false, Right);
    row("all allowed", origin + "Credentials: true", true, other, false, Right);
    row("lost origin", origin + "Credentials: true", true, other, true, "OriginNotAllowed", "null");
    row("lost origin allowed", "Origin: null\nCredentials: true", true, other, true, Right);
    row("lost on its own origin", {}, true, same, true, "OriginMissing", "null");
}

void JudgeTablesTest::judgesAResponse()
{
    QFETCH(const QByteArray, headers);
    QFETCH(const bool, withCredentials);
    QFETCH(const QString, page);
    QFETCH(const bool, originIsLost);
    PageCall call = pageCall();
    call.withCredentials = withCredentials;
    call.page = QUrl(page);
    call.originIsLost = originIsLost;
    checkVerdict(judgeResponse(answerWith(200, headers), call));
}

void JudgeTablesTest::judgesAToken_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<ApiVersion>("version");
    addVerdict();
    const auto v2 = [](const char *title, const QString &token, const QString &fault,
                       const QString &says = {}) {
        QTest::addRow("v2: %s", title) << token << V2 << fault << says;
    };
    const auto v3 = [](const char *title, const QString &token, const QString &fault,
                       const QString &says = {}) {
        QTest::addRow("v3: %s", title) << token << V3 << fault << says;
    };
    const QString other = "TokenForOtherChannel";
    const QString right = judgedV2Token("private-a@o");
    const QString ofSandbox = judgedSandboxToken("private-a@o", "1.2", 2000);
    v2("right", right, Right);
    v2("digest in capitals", right.first(19) + right.sliced(19, 32).toUpper() + right.sliced(51),
       Right);
    v2("of v3", ofSandbox, "TokenOfOtherVersion", "v3");
    v2("cut", right.chopped(1), "TokenMalformed", "channel_auth_token_(");
    v2("text", "none", "TokenMalformed", "(4 characters)");
    v2("no prefix", judgedV2Token("a@o"), other, "without its prefix");
    v2("other prefix", judgedV2Token("presence-a@o"), other, "the other prefix");
    v2("prefix twice", judgedV2Token("private-private-a@o"), other, "once too often");
    v2("capitals", judgedV2Token("PRIVATE-A@O"), other, "upper and lower case");
    v2("space", judgedV2Token(" private-a@o "), other, "white space");
    v2("line break", judgedV2Token("private-a@o\r\n"), other, "white space");
    v2("encoded", judgedV2Token("private-a%40o"), other, "percent-encoded");
    v2("quoted", judgedV2Token("\"private-a@o\""), other, "“\"private-a@o\"”");
    v2("no name", judgedV2Token({}), other, "has not read the channel");
    v2("undefined", judgedV2Token("undefined"), other, "“undefined”");
    v2("a known one", judgedV2Token("private-known"), other, "channels known here");
    v2("another", judgedV2Token("private-x"), other, "not known here");
    v3("of v2", right, "TokenOfOtherVersion", "v2");
    v3("opaque", "abc", Right);
    v3("opaque parts", "a.b", Right);
    v3("no base64", "{}.b", Right);
    v3("no JSON", QString::fromLatin1(judgedBase64("text")) + ".b", Right);
    v3("no socket",
       QString::fromLatin1(judgedBase64(R"({"channel":"private-x","socketID":1})")) + ".b", Right);
    v3("right", ofSandbox, Right);
    v3("other channel", judgedSandboxToken("private-x", "1.2", 2000), other, "“private-x”");
    v3("a known one", judgedSandboxToken("private-known", "1.2", 2000), other,
       "channels known here");
    v3("no prefix", judgedSandboxToken("a@o", "1.2", 2000), other, "without its prefix");
    v3("no name", judgedSandboxToken({}, "1.2", 2000), other, "has not read the channel");
    v3("other socket", judgedSandboxToken("private-a@o", "1.3", 2000), "TokenForOtherSocket",
       "1.3");
    v3("just expired", judgedSandboxToken("private-a@o", "1.2", 1000), "TokenExpired");
    v3("about to expire", judgedSandboxToken("private-a@o", "1.2", 1001), Right);
}

void JudgeTablesTest::judgesAToken()
{
    QFETCH(const QString, token);
    QFETCH(const ApiVersion, version);
    TokenUse use;
    use.version = version;
    use.channel = QStringLiteral("private-a@o");
    use.socketId = QStringLiteral("1.2");
    use.knownChannels = {use.channel, QStringLiteral("private-known")};
    use.now = QDateTime::fromSecsSinceEpoch(1000).toUTC();
    checkVerdict(judgeToken(token, use));
}

int tst_judgetables(int argc, char *argv[])
{
    JudgeTablesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_judgetables.moc"
