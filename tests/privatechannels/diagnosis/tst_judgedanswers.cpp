// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "judgetables.h"

#include <privatechannels/diagnosis/endpointapp.h>
#include <privatechannels/judges/channeljudge.h>
#include <privatechannels/judges/corsjudge.h>
#include <privatechannels/judges/tokenanswer.h>
#include <privatechannels/judges/tokenjudge.h>

#include <QCryptographicHash>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::privatechannels;
using PushRadar::ApiVersion;

/// Each branch of what is judged from an answer: to a preflight, to a call, and its token.
class JudgedAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesAPreflight_data();
    void judgesAPreflight();
    void judgesAResponse_data();
    void judgesAResponse();
    void judgesAToken_data();
    void judgesAToken();
};

namespace {

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

void JudgedAnswersTest::judgesAPreflight_data()
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
    row("any header", 204, "Origin: *\nHeaders: *", false, AllRight);
    row("any header, but this one", 204, "Origin: *\nHeaders: *", false, "HeaderNotAllowed",
        "authorization", "Authorization");
    row("among others", 204, origin + credentials + "Headers: Accept , x-csrf-TOKEN,B", true,
        AllRight);
    row("in the second line", 299, origin + credentials + "Headers: A\nHeaders: X-CSRF-Token", true,
        AllRight);
}

void JudgedAnswersTest::judgesAPreflight()
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

void JudgedAnswersTest::judgesAResponse_data()
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
    row("own origin", {}, true, same, false, AllRight);
    row("no page", {}, true, {}, false, AllRight);
    row("no origin", "Credentials: true", true, other, false, "OriginMissing",
        "http://page.example");
    row("other origin", "Origin: http://b", true, other, false, "OriginNotAllowed", "http://b");
    row("with a slash", "Origin: http://page.example/", true, other, false, "OriginNotAllowed");
    row("any, with cookies", "Origin: *", true, other, false, "WildcardWithCredentials");
    row("any", "Origin: *", false, other, false, AllRight);
    row("no cookies allowed", origin, true, other, false, "CredentialsNotAllowed", "missing");
    row("no cookies needed", origin, false, other, false, AllRight);
    row("all allowed", origin + "Credentials: true", true, other, false, AllRight);
    row("lost origin", origin + "Credentials: true", true, other, true, "OriginNotAllowed", "null");
    row("lost origin allowed", "Origin: null\nCredentials: true", true, other, true, AllRight);
    row("lost on its own origin", {}, true, same, true, "OriginMissing", "null");
}

void JudgedAnswersTest::judgesAResponse()
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

void JudgedAnswersTest::judgesAToken_data()
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
    v2("right", right, AllRight);
    v2("digest in capitals", right.first(19) + right.sliced(19, 32).toUpper() + right.sliced(51),
       AllRight);
    v2("of v3", ofSandbox, "TokenOfOtherVersion", "v3");
    v2("cut", right.chopped(1), "TokenMalformed", "channel_auth_token_(");
    v2("text", "none", "TokenMalformed", "(4 characters)");
    v2("no prefix", judgedV2Token("a@o"), other, "prefix is missing");
    v2("other prefix", judgedV2Token("presence-a@o"), other, "different prefixes");
    v2("prefix twice", judgedV2Token("private-private-a@o"), other, "prefix is duplicated");
    v2("capitals", judgedV2Token("PRIVATE-A@O"), other, "upper and lower case");
    v2("space", judgedV2Token(" private-a@o "), other, "white space");
    v2("line break", judgedV2Token("private-a@o\r\n"), other, "white space");
    v2("encoded", judgedV2Token("private-a%40o"), other, "percent-encoded");
    v2("quoted", judgedV2Token("\"private-a@o\""), other, "“\"private-a@o\"”");
    v2("no name", judgedV2Token({}), other, "didn't read the channel");
    v2("undefined", judgedV2Token("undefined"), other, "“undefined”");
    v2("a known one", judgedV2Token("private-known"), other, "knows this channel");
    v2("another", judgedV2Token("private-x"), other, "doesn't know");
    v3("of v2", right, "TokenOfOtherVersion", "v2");
    v3("opaque", "abc", AllRight);
    v3("opaque parts", "a.b", AllRight);
    v3("no base64", "{}.b", AllRight);
    v3("no JSON", QString::fromLatin1(judgedBase64("text")) + ".b", AllRight);
    v3("no socket",
       QString::fromLatin1(judgedBase64(R"({"channel":"private-x","socketID":1})")) + ".b",
       AllRight);
    v3("right", ofSandbox, AllRight);
    v3("other channel", judgedSandboxToken("private-x", "1.2", 2000), other, "“private-x”");
    v3("a known one", judgedSandboxToken("private-known", "1.2", 2000), other,
       "knows this channel");
    v3("no prefix", judgedSandboxToken("a@o", "1.2", 2000), other, "prefix is missing");
    v3("no name", judgedSandboxToken({}, "1.2", 2000), other, "didn't read the channel");
    v3("other socket", judgedSandboxToken("private-a@o", "1.3", 2000), "TokenForOtherSocket",
       "1.3");
    v3("just expired", judgedSandboxToken("private-a@o", "1.2", 1000), "TokenExpired");
    v3("about to expire", judgedSandboxToken("private-a@o", "1.2", 1001), AllRight);
}

void JudgedAnswersTest::judgesAToken()
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

int tst_judgedanswers(int argc, char *argv[])
{
    JudgedAnswersTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_judgedanswers.moc"
