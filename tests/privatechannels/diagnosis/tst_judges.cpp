// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/diagnosis/cookiechoice.h>
#include <privatechannels/diagnosis/finding.h>
#include <privatechannels/diagnosis/origin.h>
#include <privatechannels/judges/tokenanswer.h>
#include <privatechannels/steps/endpointcall.h>
#include <workbench/events/excerpt.h>

#include <QMetaEnum>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::privatechannels;

/// The rules of browsers, and what is cut of records, by themselves.
class JudgesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void originIsWrittenAsBrowsersDo_data();
    void originIsWrittenAsBrowsersDo();
    void mixedContentIsTold_data();
    void mixedContentIsTold();
    void cookieIsSentOrNot_data();
    void cookieIsSentOrNot();
    void addressIsEncodedAsBrowsersDo_data();
    void addressIsEncodedAsBrowsersDo();
    void tokensAreCut_data();
    void tokensAreCut();
    void recordIsCut();
    void whiteSpaceChangesNoJudgement_data();
    void whiteSpaceChangesNoJudgement();
    void answerThatEndedEarlyIsNone();
    void shortValuesAreCutToo();
    void lengthsStandForValues_data();
    void lengthsStandForValues();
    void noBodyTakesLong();
    void eachFaultHasWords();
    void emptyDetailLeavesNoGap();
};

void JudgesTest::originIsWrittenAsBrowsersDo_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("origin");
    QTest::newRow("port") << "http://localhost:8000/a?b#c" << QByteArray("http://localhost:8000");
    QTest::newRow("usual port") << "https://App.Example:443/" << QByteArray("https://app.example");
    QTest::newRow("number") << "http://[::1]:81/" << QByteArray("http://[::1]:81");
    QTest::newRow("file") << "file:///page.html" << QByteArray();
    QTest::newRow("none") << "/auth" << QByteArray();
}

void JudgesTest::originIsWrittenAsBrowsersDo()
{
    QFETCH(const QString, url);
    QFETCH(const QByteArray, origin);
    QCOMPARE(originOf(QUrl(url)), origin);
}

void JudgesTest::mixedContentIsTold_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<bool>("isMixed");
    QTest::newRow("https to http") << "https://a.example/"
                                   << "http://a.example/auth" << true;
    QTest::newRow("https to https") << "https://a.example/"
                                    << "https://b.example/auth" << false;
    QTest::newRow("http to http") << "http://a.example/"
                                  << "http://a.example/auth" << false;
    QTest::newRow("to this machine") << "https://a.example/"
                                     << "http://localhost:8000/auth" << false;
    QTest::newRow("to its number") << "https://a.example/"
                                   << "http://127.0.0.1/auth" << false;
}

void JudgesTest::mixedContentIsTold()
{
    QFETCH(const QString, page);
    QFETCH(const QString, endpoint);
    QFETCH(const bool, isMixed);
    QCOMPARE(isMixedContent(QUrl(page), QUrl(endpoint)), isMixed);
}

void JudgesTest::cookieIsSentOrNot_data()
{
    QTest::addColumn<QByteArray>("cookie");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<int>("fate");
    const auto row = [](const char *name, const QByteArray &cookie, const QString &page,
                        const QString &endpoint, CookieFate fate) {
        QTest::newRow(name) << cookie << page << endpoint << static_cast<int>(fate);
    };
    const QString app = "https://app.example/auth";
    row("plain", "s=1", "https://www.app.example/", app, CookieFate::Sent);
    row("plain, from elsewhere", "s=1", "https://other.test/", app, CookieFate::Untold);
    row("plain, from elsewhere over http", "s=1", "http://other.test/", "http://app.example/auth",
        CookieFate::StaysOnSite);
    row("lax by default", "s=1; HttpOnly", "https://other.test/", app, CookieFate::StaysOnSite);
    row("none without Secure", "s=1; SameSite=None", "https://app.example/", app,
        CookieFate::NotKept);
    row("a prefix without Secure", "__Secure-s=1; HttpOnly", "https://app.example/", app,
        CookieFate::NotKept);
    row("a host's prefix with a domain", "__Host-s=1; Secure; Path=/; Domain=app.example",
        "https://app.example/", app, CookieFate::NotKept);
    row("a host's prefix", "__Host-s=1; Secure; Path=/", "https://app.example/", app,
        CookieFate::Sent);
    row("a suffix is no site", "s=1; SameSite=Lax", "https://page.co.uk/", "https://app.co.uk/a",
        CookieFate::StaysOnSite);
    row("a site below a suffix", "s=1; SameSite=Lax", "https://www.app.co.uk/",
        "https://api.app.co.uk/a", CookieFate::Sent);
    row("two apps of one host", "s=1; SameSite=Lax", "https://page.vercel.app/",
        "https://api.vercel.app/a", CookieFate::StaysOnSite);
    row("lax on its site", "s=1; SameSite=Lax", "https://app.example/", app, CookieFate::Sent);
    row("lax from a sister", "s=1; SameSite=Lax", "https://www.app.example/", app,
        CookieFate::Sent);
    row("lax from elsewhere", "s=1; SameSite=Lax", "https://other.test/", app,
        CookieFate::StaysOnSite);
    row("strict over http", "s=1; SameSite=Strict", "http://app.example/", app,
        CookieFate::StaysOnSite);
    row("none from elsewhere", "s=1; SameSite=None; Secure", "https://other.test/", app,
        CookieFate::Sent);
    row("ports do not count", "s=1; SameSite=Strict", "http://localhost:3000/",
        "http://localhost:8000/auth", CookieFate::Sent);
    row("secure over http", "s=1; Secure", "http://app.example/", "http://app.example/auth",
        CookieFate::ForHttpsOnly);
    row("secure on this machine", "s=1; Secure", "http://localhost/", "http://localhost/auth",
        CookieFate::Sent);
    row("other host", "s=1; Domain=other.test", "https://app.example/", app,
        CookieFate::ForOtherPlace);
    row("parent domain", "s=1; Domain=.example", "https://app.example/", app, CookieFate::Sent);
    row("path", "s=1; Path=/au", "https://app.example/", app, CookieFate::ForOtherPlace);
    row("path above", "s=1; Path=/auth", "https://app.example/", "https://app.example/auth/x",
        CookieFate::Sent);
}

void JudgesTest::cookieIsSentOrNot()
{
    QFETCH(const QByteArray, cookie);
    QFETCH(const QString, page);
    QFETCH(const QString, endpoint);
    QFETCH(const int, fate);
    const auto parsed = QNetworkCookie::parseCookies(cookie);
    QCOMPARE(parsed.size(), 1);
    QCOMPARE(static_cast<int>(fateOf(parsed.first(), QUrl(page), QUrl(endpoint), QUrl(endpoint))),
             fate);
}

void JudgesTest::addressIsEncodedAsBrowsersDo_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("channel");
    QTest::addColumn<QByteArray>("address");
    const auto row = [](const char *name, const QString &endpoint, const QString &channel,
                        const QByteArray &address) {
        QTest::newRow(name) << endpoint << channel << address;
    };
    row("plain", "http://a.example/auth", "private-room",
        "http://a.example/auth?channel=private-room");
    row("signs", "http://a.example/auth", "private-a@b=c,d;e +",
        "http://a.example/auth?channel=private-a%40b%3Dc%2Cd%3Be+%2B");
    row("own parameters", "http://a.example/auth?app=a%2Bb", "private-x",
        "http://a.example/auth?app=a%2Bb&channel=private-x");
    row("fragment", "http://a.example/auth#top", "private-x",
        "http://a.example/auth?channel=private-x");
    row("no path", "http://a.example", "private-x", "http://a.example/?channel=private-x");
}

void JudgesTest::addressIsEncodedAsBrowsersDo()
{
    QFETCH(const QString, endpoint);
    QFETCH(const QString, channel);
    QFETCH(const QByteArray, address);
    EndpointQuestion question;
    question.endpoint = QUrl(endpoint);
    question.version = PushRadar::ApiVersion::V2;
    question.channel = channel;
    QCOMPARE(addressOf(question).toEncoded(), address);
}

void JudgesTest::tokensAreCut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cut");
    QTest::newRow("v2 token")
        << R"({"authToken":"channel_auth_token_0123456789abcdef0123456789abcdef.abcdefghij.0xabcdefghij"})"
        << "{\"authToken\":\"(75 characters)\"}";
    QTest::newRow("v3 token") << "eyJjaGFubmVsIjoicHJpdmF0ZS1yb29tIn0.c2lnbmF0dXJlc2lnbmF0dXJl"
                              << "(60 characters)";
    QTest::newRow("words")
        << "application/x-www-form-urlencoded and access-control-allow-credentials"
        << "application/x-www-form-urlencoded and access-control-allow-credentials";
    QTest::newRow("parameters") << "channelName=private-room&socketID=12.34"
                                << "channelName=private-room&socketID=12.34";
}

void JudgesTest::tokensAreCut()
{
    QFETCH(const QString, text);
    QFETCH(const QString, cut);
    QCOMPARE(withoutTokens(text), cut);
}

void JudgesTest::recordIsCut()
{
    PushRadar::Exchange exchange;
    exchange.url = QUrl("http://a.example/auth?key=0123456789abcdef0123456789abcdef");
    exchange.requestHeaders = {{"Cookie", "session=0123456789; theme=dark"},
                               {"Authorization", "Bearer 0123456789"},
                               {"X-Api-Key", "0123456789"},
                               {"Accept", "*/*"}};
    exchange.responseHeaders = {{"Set-Cookie", "session=0123456789; Path=/"}};
    exchange.responseBody = R"({"token":"0123456789abcdef0123456789abcdef"})";
    const PushRadar::Exchange cut = withoutSensitive(exchange);
    QCOMPARE(headerOf(cut.requestHeaders, "cookie"),
             QByteArray("session=(10 characters); theme=(4 characters)"));
    QCOMPARE(headerOf(cut.requestHeaders, "authorization"), QByteArray("Bearer (10 characters)"));
    QCOMPARE(headerOf(cut.requestHeaders, "x-api-key"), QByteArray("(10 characters)"));
    QCOMPARE(headerOf(cut.requestHeaders, "accept"), QByteArray("*/*"));
    QCOMPARE(headerOf(cut.responseHeaders, "set-cookie"),
             QByteArray("session=(10 characters); Path=/"));
    QCOMPARE(cut.responseBody, QByteArray("{\"token\":\"(32 characters)\"}"));
    QVERIFY(!cut.url.toString().contains("abcdef"));
}

void JudgesTest::whiteSpaceChangesNoJudgement_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("fault");
    const auto row = [](const char *name, const QByteArray &body, Fault fault) {
        QTest::newRow(name) << body << static_cast<int>(fault);
    };
    row("page", "<!doctype html><p>Sign in</p>", Fault::HtmlPage);
    // Longer than any memory that is kept after it was given back.
    row("long page", "<html>" + QByteArray(qsizetype{40} * 1024 * 1024, 'x'), Fault::HtmlPage);
    row("cut object", R"({"token":"ab)", Fault::JsonCutShort);
    row("cut array", R"([{"token":)", Fault::JsonCutShort);
    row("text", "Welcome", Fault::NotJson);
    row("text first", R"(Notice: {"token":"abc"})", Fault::TextBeforeJson);
    row("no token", R"({"id":1})", Fault::TokenMissing);
}

void JudgesTest::whiteSpaceChangesNoJudgement()
{
    QFETCH(const QByteArray, body);
    QFETCH(const int, fault);
    for (const char *before : {"", "\n", " \t\r\n  "}) {
        for (const char *after : {"", "\n", " \t\r\n  "}) {
            PushRadar::Exchange answer;
            answer.status = 200;
            answer.responseBody = before + body + after;
            const auto token = readTokenAnswer(answer, PushRadar::ApiVersion::V3);
            QVERIFY(!token);
            QCOMPARE(static_cast<int>(token.error().fault), fault);
        }
    }
}

void JudgesTest::answerThatEndedEarlyIsNone()
{
    PushRadar::Exchange answer;
    answer.status = 200;
    answer.responseBody = R"({"token":"abc"})";
    QVERIFY(readTokenAnswer(answer, PushRadar::ApiVersion::V3));
    answer.error = {PushRadar::ErrorCode::ConnectionLost, "It ended after 15 of 100 bytes."};
    const auto token = readTokenAnswer(answer, PushRadar::ApiVersion::V3);
    QVERIFY(!token);
    QVERIFY(token.error().fault == Fault::ConnectionLost);
    QVERIFY(token.error().sentence.contains(answer.error->message));
}

void JudgesTest::shortValuesAreCutToo()
{
    PushRadar::Exchange exchange;
    exchange.url = QUrl("http://ann:p%40ss@a.example/auth?token=ab");
    exchange.requestHeaders = {{"Cookie", "sid=alice; b"},
                               {"Authorization", "hunter2"},
                               {"Proxy-Authorization", "Basic YTpi"},
                               {"X-Api-Key", "k3"},
                               {"Referer", "http://ann:p%40ss@a.example/"}};
    exchange.responseHeaders = {{"Set-Cookie", "sid=alice; HttpOnly"},
                                {"Location", "//ann:p%40ss@a.example/"}};
    exchange.requestBody = R"({"password": "p\"w", "a": 1})";
    exchange.responseBody = R"({"authToken":"abc","Token":"xyz)";
    const PushRadar::Exchange cut = withoutSensitive(exchange);
    QCOMPARE(headerOf(cut.requestHeaders, "cookie"), "sid=(5 characters); (1 character)");
    QCOMPARE(headerOf(cut.requestHeaders, "authorization"), "(7 characters)");
    QCOMPARE(headerOf(cut.requestHeaders, "proxy-authorization"), "Basic (4 characters)");
    QCOMPARE(headerOf(cut.requestHeaders, "x-api-key"), "(2 characters)");
    QCOMPARE(headerOf(cut.requestHeaders, "referer"), "http://ann:(4 characters)@a.example/");
    QCOMPARE(headerOf(cut.responseHeaders, "set-cookie"), "sid=(5 characters); HttpOnly");
    QCOMPARE(headerOf(cut.responseHeaders, "location"), "//ann:(4 characters)@a.example/");
    QCOMPARE(cut.requestBody, R"_({"password": "(4 characters)", "a": 1})_");
    QCOMPARE(cut.responseBody, R"_({"authToken":"(3 characters)","Token":"(3 characters))_");
    QCOMPARE(cut.url.password(), "(4 characters)");
    QCOMPARE(cut.url.host(), "a.example");
    QCOMPARE(cut.url.query(), "token=(2 characters)");
    QCOMPARE(excerptOf(R"({"token":"abc"})"), "{\"token\":\"(3 characters)\"}");
}

void JudgesTest::lengthsStandForValues_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("told");
    QTest::newRow("password in an address") << "At http://ann:pa55@a.example/auth?x=1."
                                            << "At http://ann:(4 characters)@a.example/auth?x=1.";
    QTest::newRow("percent-encoded password") << "http://ann:p%40%3A5@a.example/"
                                              << "http://ann:(4 characters)@a.example/";
    QTest::newRow("password with @") << "ws://ann:p@5@a.example"
                                     << "ws://ann:(3 characters)@a.example";
    QTest::newRow("without a user") << "http://:x@a.example"
                                    << "http://:(1 character)@a.example";
    QTest::newRow("twice") << "http://a:b1@c/ http://a:b2@c/"
                           << "http://a:(2 characters)@c/ http://a:(2 characters)@c/";
    QTest::newRow("parameter") << "http://a/?x=1&access_token=abc&y=2"
                               << "http://a/?x=1&access_token=(3 characters)&y=2";
    for (const char *text :
         {"http://127.0.0.1:8080/auth", "http://a.example:80/x@y", "user@a.example",
          "http://ann@a.example/", "http://a/?channelName=private-a&socketID=1.2"})
        QTest::newRow(text) << text << text;
}

void JudgesTest::lengthsStandForValues()
{
    QFETCH(const QString, text);
    QTEST(withoutTokens(text), "told");
}

void JudgesTest::noBodyTakesLong()
{
    constexpr qsizetype Size = qsizetype{1} << 20;
    for (const char *unit :
         {"\"token\":\"x\",", "\"token\":\"\\", "\\\"", "\"", "token", "\"token\" ", "?token",
          "//a:b", "//a:", "a.", "?", "channel_auth_token_"}) {
        PushRadar::Exchange exchange;
        exchange.responseBody = QByteArray(unit).repeated(Size / qstrlen(unit))
            + R"( "token":"tiny" http://a:p4ss@b/ )";
        const QByteArray body = withoutSensitive(exchange).responseBody;
        QVERIFY2(!body.contains("tiny") && !body.contains("p4ss"), unit);
    }
    // A token of as many parts is still one.
    const QString parts = QString(30, u'a') + QStringLiteral(".B1").repeated(Size);
    QVERIFY(withoutTokens(parts).size() < 24);
}

void JudgesTest::eachFaultHasWords()
{
    const QMetaEnum faults = QMetaEnum::fromType<Fault>();
    QSet<QString> sentences;
    for (int i = 0; i < faults.keyCount(); ++i) {
        const Finding finding =
            findingOf(static_cast<Fault>(faults.value(i)), {"a", "b", "c", "d", "e"});
        QVERIFY2(!finding.sentence.isEmpty() && !finding.advice.isEmpty(), faults.key(i));
        QVERIFY2(!finding.sentence.contains(u'%') && !finding.advice.contains(u'%'), faults.key(i));
        sentences.insert(finding.sentence + finding.advice);
    }
    // Each its own.
    QCOMPARE(sentences.size(), faults.keyCount());
}

void JudgesTest::emptyDetailLeavesNoGap()
{
    const Finding none = findingOf(Fault::ServerDown, {"localhost", "8000", {}});
    QVERIFY2(!none.sentence.contains("  "), qPrintable(none.sentence));
    QVERIFY2(none.sentence.contains(". Either"), qPrintable(none.sentence));
    const Finding some = findingOf(Fault::ServerDown, {"localhost", "8000", "Nor elsewhere."});
    QVERIFY2(some.sentence.contains(". Nor elsewhere. Either"), qPrintable(some.sentence));
    // White space in a name is part of it.
    const Finding spaced = findingOf(Fault::NameDiffers, {" a ", "a", {}});
    QVERIFY2(spaced.sentence.contains(QString::fromUtf8("“ a ”")), qPrintable(spaced.sentence));
}

int tst_judges(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    JudgesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_judges.moc"
