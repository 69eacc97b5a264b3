// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "onlyfinding.h"

#include <privatechannels/judges/browserjudge.h>

#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::privatechannels;

/// Redirects are judged hop by hop, and the hop that fails is named.
class RedirectsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hopIsBlocked_data();
    void hopIsBlocked();
    void redirectsAreFollowed_data();
    void redirectsAreFollowed();
    void queryIsLost_data();
    void queryIsLost();
    void socketIsLost();
    void mixedContentOnTheWay();
    void cookieIsSetOnTheWay();
    void cookieIsDroppedOnTheWay();
    void lostCookieIsNamed_data();
    void lostCookieIsNamed();
    void originIsLostOnTheWay();
    void lastHopIsNamed();
    void fileHasNoOrigin();
    void hopSaysWhereThePageIsFrom();
    void passwordBearingHopIsNotFollowed();
};

namespace {

QList<std::pair<QByteArray, QByteArray>> allowing(const QByteArray &origin)
{
    if (origin.isEmpty())
        return {};
    return {{"Access-Control-Allow-Origin", origin},
            {"Access-Control-Allow-Credentials", "true"},
            {"Vary", "Origin"}};
}

// One hop: adds the query to the place it leads to, and allows \a origin.
EndpointApp::Endpoint hop(const QByteArray &target, int status, const QByteArray &origin)
{
    return [target, status, origin](const HttpRequest &request, const HttpReply &reply) {
        HttpAnswer answer{status, {}, "text/plain", {{"Location", target + '?' + request.query}}};
        answer.headers += allowing(origin);
        reply(answer);
    };
}

const QByteArray Elsewhere = "http://127.0.0.1:9";

void pageElsewhere(CheckInput &input)
{
    input.settings.page = QString::fromLatin1(Elsewhere + "/page");
}

} // namespace

void RedirectsTest::hopIsBlocked_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QString>("says");
    const QByteArray none;
    QTest::newRow("the first, 301") << 301 << none << Elsewhere << "/auth (status 301)";
    QTest::newRow("the first, 308") << 308 << none << Elsewhere << "/auth (status 308)";
    QTest::newRow("the second") << 302 << Elsewhere << none << "/auth/ (status 302)";
    QTest::newRow("another origin")
        << 307 << QByteArray("http://b.example") << Elsewhere << "“http://b.example”";
    QTest::newRow("a wildcard") << 303 << QByteArray("*") << Elsewhere << "(status 303)";
}

void RedirectsTest::hopIsBlocked()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, first);
    QFETCH(const QByteArray, second);
    QFETCH(const QString, says);
    EndpointApp app;
    app.server.setEndpoint("/auth", hop("/auth/", status, first));
    app.server.setEndpoint("/auth/", hop("/real", status, second));
    app.server.setEndpoint("/real", app.good(V3));
    CheckInput input = app.input(V3);
    pageElsewhere(input);
    isOnlyFinding(checked(input), Step::Endpoint, Fault::RedirectBlocked, says);
}

void RedirectsTest::redirectsAreFollowed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isCrossOrigin");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("%d, own origin", status) << status << false;
        QTest::addRow("%d, another origin", status) << status << true;
    }
}

void RedirectsTest::redirectsAreFollowed()
{
    QFETCH(const int, status);
    QFETCH(const bool, isCrossOrigin);
    const QByteArray origin = isCrossOrigin ? Elsewhere : QByteArray();
    EndpointApp app;
    app.server.setEndpoint("/auth", hop("/auth/", status, origin));
    app.server.setEndpoint("/auth/", hop("/real", status, origin));
    app.server.setEndpoint("/real", app.good(V3));
    CheckInput input = app.input(V3);
    if (isCrossOrigin)
        pageElsewhere(input);
    const Report report = checked(input);
    isAllRight(report);
    QVERIFY(notesOf(report).contains("/real"));
}

void RedirectsTest::queryIsLost_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("says");
    QTest::newRow("v3") << static_cast<int>(V3) << QByteArray("/auth/") << "“channelName”";
    QTest::newRow("v2") << static_cast<int>(V2) << QByteArray("/auth/") << "“channel”";
    QTest::newRow("another query")
        << static_cast<int>(V3) << QByteArray("/auth/?lang=en") << "/auth/";
}

void RedirectsTest::queryIsLost()
{
    QFETCH(const int, version);
    QFETCH(const QByteArray, target);
    QFETCH(const QString, says);
    const auto used = static_cast<PushRadar::ApiVersion>(version);
    EndpointApp app;
    app.server.setEndpoint("/auth", [target](const HttpRequest &, const HttpReply &reply) {
        reply({301, {}, "text/plain", {{"Location", target}}});
    });
    app.server.setEndpoint("/auth/", app.good(used));
    isOnlyFinding(checked(app.input(used)), Step::Endpoint, Fault::QueryLost, says);
}

void RedirectsTest::socketIsLost()
{
    EndpointApp app;
    app.server.setEndpoint("/auth", [](const HttpRequest &request, const HttpReply &reply) {
        reply({302,
               {},
               "text/plain",
               {{"Location",
                 "/next?channelName=" + parameterOf(request, "channelName").toLatin1()}}});
    });
    app.server.setEndpoint(
        "/next", [good = app.good(V3)](const HttpRequest &request, const HttpReply &reply) {
            if (parameterOf(request, "socketID").isEmpty())
                reply({400, R"({"error":"no connection named"})"});
            else
                good(request, reply);
        });
    isOnlyFinding(checked(app.input(V3)), Step::Endpoint, Fault::QueryLost, "“socketID”");

    // As a template writes it that escapes for HTML.
    app.server.setEndpoint("/auth", [](const HttpRequest &request, const HttpReply &reply) {
        const QByteArray query = QByteArray(request.query).replace("&", "&amp;");
        reply({302, {}, "text/plain", {{"Location", "/next?" + query}}});
    });
    isOnlyFinding(checked(app.input(V3)), Step::Endpoint, Fault::QueryLost, "“socketID”");
}

void RedirectsTest::mixedContentOnTheWay()
{
    PageCall call;
    call.page = QUrl(QStringLiteral("https://app.example/page"));
    call.target = QUrl(QStringLiteral("https://app.example/auth"));
    EndpointAnswer answer;
    for (const char *address :
         {"https://app.example/auth", "http://app.example/auth/", "https://app.example/auth/"}) {
        PushRadar::Exchange exchange;
        exchange.url = QUrl(QString::fromLatin1(address));
        exchange.status = 301;
        answer.chain.append(exchange);
    }
    answer.chain.last().status = 200;
    const auto finding = redirectFinding(call, answer);
    QVERIFY(finding && finding->fault == Fault::RedirectMixed);
    QVERIFY(finding->sentence.contains("http://app.example/auth/"));
}

void RedirectsTest::cookieIsSetOnTheWay()
{
    EndpointApp app;
    app.server.setEndpoint(
        "/auth", [good = app.good(V3)](const HttpRequest &request, const HttpReply &reply) {
            if (request.header("Cookie").contains("seen=1"))
                good(request, reply);
            else
                reply(
                    {302,
                     {},
                     "text/plain",
                     {{"Location", "/auth?" + request.query}, {"Set-Cookie", "seen=1; HttpOnly"}}});
        });
    isAllRight(checked(app.input(V3)));
}

void RedirectsTest::cookieIsDroppedOnTheWay()
{
    EndpointApp app;
    app.server.setEndpoint("/auth", [](const HttpRequest &request, const HttpReply &reply) {
        reply({302,
               {},
               "text/plain",
               {{"Location", "/real?" + request.query},
                {"Set-Cookie", "session=; Expires=Thu, 01 Jan 1970 00:00:00 GMT"}}});
    });
    app.server.setEndpoint("/real", app.good(V3));
    isOnlyFinding(checked(app.input(V3)), Step::Endpoint, Fault::Unauthorized, "Sign in first");
}

void RedirectsTest::lostCookieIsNamed_data()
{
    QTest::addColumn<QByteArray>("cookie");
    QTest::addColumn<QString>("says");
    QTest::newRow("deleted") << QByteArray("session=; Path=/; Max-Age=0") << "deletes";
    QTest::newRow("expired") << QByteArray("session=x; Expires=Thu, 01 Jan 1970 00:00:00 GMT")
                             << "deletes";
    QTest::newRow("None without Secure")
        << QByteArray("gate=1; Path=/; SameSite=None") << "SameSite=None requires Secure";
    QTest::newRow("a prefix") << QByteArray("__Host-gate=1; Path=/") << "__Host-";
    QTest::newRow("another path") << QByteArray("gate=1; Path=/app") << "/app";
    QTest::newRow("another host") << QByteArray("gate=1; Domain=app.example") << "app.example";
}

void RedirectsTest::lostCookieIsNamed()
{
    QFETCH(const QByteArray, cookie);
    QFETCH(const QString, says);
    EndpointApp app;
    app.server.setEndpoint("/auth", [cookie](const HttpRequest &request, const HttpReply &reply) {
        reply({302,
               {},
               "text/plain",
               {{"Location", "/gate?" + request.query}, {"Set-Cookie", cookie}}});
    });
    app.server.setEndpoint(
        "/gate", [good = app.good(V3)](const HttpRequest &request, const HttpReply &reply) {
            const bool isThrough = request.header("Cookie").contains("gate=1");
            if (!EndpointApp::isAlice(request) || isThrough)
                good(request, reply);
            else
                reply({400, "no gate cookie", "text/plain"});
        });
    const Report report = checked(app.input(V3));
    QVERIFY2(report.culprit(), inShort(report).constData());
    const QString said = report.culprit()->sentence;
    QVERIFY2(said.contains(says) && said.contains("The redirect at"), qPrintable(said));
}

void RedirectsTest::originIsLostOnTheWay()
{
    // From the page's own server to another one and back, without CORS headers in the end.
    EndpointApp app;
    PageServer other;
    QVERIFY(other.start());
    app.server.setEndpoint("/auth", hop(other.origin() + "/away", 302, {}));
    other.setEndpoint("/away", hop(app.server.origin() + "/back", 302, app.server.origin()));
    app.server.setEndpoint("/back",
                           [good = app.good(V3)](HttpRequest request, const HttpReply &reply) {
                               request.origin.clear();
                               good(request, reply);
                           });
    const Report report = checked(app.input(V3));
    QVERIFY2(report.culprit() && report.culprit()->fault == Fault::RedirectedToHost,
             inShort(report).constData());
    const Finding &finding = *report.culprit();
    QVERIFY2(finding.sentence.contains("origin null instead of the page's own")
                 && finding.sentence.contains(QString::fromLatin1(other.origin())),
             qPrintable(finding.sentence));
    QVERIFY2(!finding.advice.contains("null"), qPrintable(finding.advice));
}

void RedirectsTest::lastHopIsNamed()
{
    EndpointApp app;
    app.server.setEndpoint("/auth", hop("/auth/", 301, Elsewhere));
    app.server.setEndpoint(
        "/auth/", [good = app.good(V3)](const HttpRequest &request, const HttpReply &reply) {
            good(request, [reply](HttpAnswer answer) {
                answer.headers = {{"Access-Control-Allow-Origin", "*"},
                                  {"Access-Control-Allow-Credentials", "true"}};
                reply(answer);
            });
        });
    CheckInput input = app.input(V3);
    pageElsewhere(input);
    isOnlyFinding(checked(input), Step::Endpoint, Fault::WildcardWithCredentials,
                  "/auth/, where the redirects end");
}

void RedirectsTest::fileHasNoOrigin()
{
    PageCall call;
    call.page = QUrl(QStringLiteral("file:///home/ann/index.html"));
    call.target = QUrl(QStringLiteral("http://127.0.0.1:8000/auth"));
    PushRadar::Exchange answer;
    answer.status = 200;
    for (const QByteArray &allowed : {QByteArray(), QByteArray("http://localhost:5173")}) {
        answer.responseHeaders.clear();
        if (!allowed.isEmpty())
            answer.responseHeaders.append({"Access-Control-Allow-Origin", allowed});
        const auto finding = judgeResponse(answer, call);
        QVERIFY(finding);
        QVERIFY2(finding->sentence.contains("from a file has the origin null")
                     && !finding->sentence.contains("pages of null"),
                 qPrintable(finding->sentence));
        call.headers = {{"Authorization", "Bearer a"}};
        QVERIFY(judgePreflight(answer, call)->sentence.contains("from a file"));
        call.headers.clear();
    }
    answer.responseHeaders = {{"Access-Control-Allow-Origin", "null"},
                              {"Access-Control-Allow-Credentials", "true"}};
    QVERIFY(!judgeResponse(answer, call));
}

void RedirectsTest::hopSaysWhereThePageIsFrom()
{
    EndpointApp app;
    EndpointApp other;
    const auto leadsTo = [](const QByteArray &place) {
        return [place](const HttpRequest &request, const HttpReply &reply) {
            reply(EndpointApp::forPages(
                request, {302, {}, "text/plain", {{"Location", place + '?' + request.query}}}));
        };
    };
    app.server.setEndpoint("/auth", leadsTo(other.server.origin() + "/one"));
    other.server.setEndpoint("/one", leadsTo(other.server.origin() + "/two"));
    other.server.setEndpoint("/two", leadsTo(app.server.origin() + "/real"));
    app.server.setEndpoint("/real", app.good(V3));
    isAllRight(checked(app.input(V3)));
    const auto first = [](const EndpointApp &server, const QByteArray &path) {
        return server.server.requests(path).first();
    };
    QCOMPARE(first(app, "/auth").origin, QByteArray());
    QCOMPARE(first(app, "/auth").header("Sec-Fetch-Site"), "same-origin");
    for (const QByteArray &path : {QByteArray("/one"), QByteArray("/two")}) {
        QCOMPARE(first(other, path).origin, app.server.origin());
        QCOMPARE(first(other, path).header("Sec-Fetch-Site"), "same-site");
        QCOMPARE(first(other, path).header("Referer"), app.server.origin() + '/');
    }
    // Home again, and yet no longer of its own origin.
    QCOMPARE(first(app, "/real").origin, "null");
    QCOMPARE(first(app, "/real").header("Sec-Fetch-Site"), "same-site");
    QVERIFY(!first(other, "/one").header("Cookie").isEmpty()); // ports don't count
}

void RedirectsTest::passwordBearingHopIsNotFollowed()
{
    EndpointApp app;
    app.server.setEndpoint("/auth", [&app](const HttpRequest &, const HttpReply &reply) {
        QByteArray place = app.server.origin() + "/real";
        reply({302, {}, "text/plain", {{"Location", place.replace("//", "//ann:hunter2@")}}});
    });
    app.server.setEndpoint("/real", app.good(V3));
    isOnlyFinding(checked(app.input(V3)), Step::Endpoint, Fault::RedirectRefused, "password");
    QVERIFY(app.server.requests("/real").isEmpty());
}

int tst_redirects(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    RedirectsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_redirects.moc"
