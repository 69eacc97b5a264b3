// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/diagnosis/endpointapp.h>

#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::privatechannels;
using PushRadar::ApiVersion;

namespace {

/// One way to be right.
struct Right
{
    ApiVersion version = V3;
    /// What is answered to Alice, with TOKEN for the token.
    QByteArray body = R"({"token":"TOKEN"})";
    int status = 200;
    QByteArray contentType = "application/json";
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    int refusal = 403; ///< What everyone else gets.
    std::function<void(CheckInput &)> given = {};
};

const QList<std::pair<const char *, Right>> &rights()
{
    static const QByteArray v2Body = R"({"authToken":"TOKEN"})";
    static const QList<std::pair<const char *, Right>> all{
        {"v3, as documented", {V3}},
        {"v2, as documented", {V2, v2Body}},
        {"v2, presence",
         {V2,
          v2Body,
          200,
          "application/json",
          {},
          403,
          [](CheckInput &input) { input.settings.channel = "presence-room"; }}},
        {"v3, presence",
         {V3,
          R"({"token":"TOKEN"})",
          200,
          "application/json",
          {},
          403,
          [](CheckInput &input) { input.settings.channel = "presence-room"; }}},
        {"pretty-printed", {V3, "{\n    \"token\" : \"TOKEN\"\n}\n"}},
        {"byte order mark", {V3, "\xEF\xBB\xBF{\"token\":\"TOKEN\"}"}},
        {"white space around", {V3, "\r\n\r\n  {\"token\":\"TOKEN\"}\r\n"}},
        {"extra members before",
         {V3, R"({"user":{"id":1,"token":"no"},"ok":true,"token":"TOKEN"})"}},
        {"extra members after", {V3, R"({"token":"TOKEN","expires":3600,"error":null})"}},
        {"both dialects, v2", {V2, R"({"token":"TOKEN","authToken":"TOKEN"})"}},
        {"both dialects, v3", {V3, R"({"token":"TOKEN","authToken":"TOKEN"})"}},
        {"escaped letters", {V3, R"({"\u0074oken":"TOKEN"})"}},
        {"repeated member", {V3, R"({"token":"","token":"TOKEN"})"}},
        {"text/html", {V3, R"({"token":"TOKEN"})", 200, "text/html; charset=utf-8"}},
        {"text/plain", {V2, v2Body, 200, "text/plain"}},
        {"no content type", {V3, R"({"token":"TOKEN"})", 200, ""}},
        {"201", {V3, R"({"token":"TOKEN"})", 201}},
        {"202", {V2, v2Body, 202}},
        {"refuses with 401", {V3, R"({"token":"TOKEN"})", 200, "application/json", {}, 401}},
        {"refuses with 404", {V3, R"({"token":"TOKEN"})", 200, "application/json", {}, 404}},
        {"refuses with 500", {V3, R"({"token":"TOKEN"})", 200, "application/json", {}, 500}},
        {"refuses inside 200", {V3, R"({"token":"TOKEN"})", 200, "application/json", {}, 200}},
        {"many headers",
         {V3,
          R"({"token":"TOKEN"})",
          200,
          "application/json; charset=utf-8",
          {{"X-Powered-By", "PHP/8.2"},
           {"Set-Cookie", "session=alice; HttpOnly"},
           {"Cache-Control", "no-store"},
           {"ETag", "\"1\""}}}},
        {"page of another origin",
         {V3,
          R"({"token":"TOKEN"})",
          200,
          "application/json",
          {{"Access-Control-Allow-Credentials", "true"},
           {"Vary", "Origin"},
           {"access-control-allow-origin", "http://127.0.0.1:9"}},
          403,
          [](CheckInput &input) { input.settings.page = "http://127.0.0.1:9/page?x=1#y"; }}},
        {"any page, without cookies",
         {V3,
          R"({"token":"TOKEN"})",
          200,
          "application/json",
          {{"Access-Control-Allow-Origin", "*"}, {"Access-Control-Allow-Headers", "x-user"}},
          403,
          [](CheckInput &input) {
              input.settings.page = "http://127.0.0.1:9/";
              input.settings.sendsCookies = false;
              input.credentials = {{}, {{"X-User", "alice"}}};
          }}},
        {"bearer token, same origin",
         {V3,
          R"({"token":"TOKEN"})",
          200,
          "application/json",
          {},
          403,
          [](CheckInput &input) {
              input.credentials = {{}, {{"Authorization", "Bearer alice-token"}}};
          }}},
        {"no page given",
         {V3,
          R"({"token":"TOKEN"})",
          200,
          "application/json",
          {},
          403,
          [](CheckInput &input) { input.settings.page.clear(); }}},
        {"relative address",
         {V3,
          R"({"token":"TOKEN"})",
          200,
          "application/json",
          {},
          403,
          [](CheckInput &input) {
              input.settings.endpoint = "../auth?app=1";
              input.settings.page = QUrl(input.settings.page).resolved(QUrl("/a/b")).toString();
          }}},
    };
    return all;
}

} // namespace

/// Endpoints that do it right, each in its own style, get a tick at each step.
class GoodEndpointsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endpointIsRight_data();
    void endpointIsRight();
    void redirectThatABrowserFollowsIsNoFault();
    void hostedServiceIsNotSubscribedTo();
};

void GoodEndpointsTest::endpointIsRight_data()
{
    QVERIFY(rights().size() >= 20);
    QTest::addColumn<int>("number");
    for (qsizetype i = 0; i < rights().size(); ++i)
        QTest::newRow(rights().at(i).first) << static_cast<int>(i);
}

void GoodEndpointsTest::endpointIsRight()
{
    QFETCH(const int, number);
    const Right &right = rights().at(number).second;
    EndpointApp app;
    app.server.setEndpoint("/auth", [&](const HttpRequest &request, const HttpReply &reply) {
        if (request.method == "OPTIONS") {
            reply({204, {}, {}, right.headers});
            return;
        }
        const QString channel =
            parameterOf(request, right.version == V2 ? "channel" : "channelName");
        const bool isKnown = channel == u"private-room" || channel == u"presence-room";
        const bool isAlice = EndpointApp::isAlice(request) || request.header("X-User") == "alice";
        if (!isAlice || !isKnown) {
            reply({right.refusal, R"({"error":"no"})", "application/json", right.headers});
            return;
        }
        app.token(right.version, channel, parameterOf(request, "socketID"),
                  [right, reply](const QString &token) {
                      reply({right.status, QByteArray(right.body).replace("TOKEN", token.toUtf8()),
                             right.contentType, right.headers});
                  });
    });
    CheckInput input = app.input(right.version);
    if (right.given)
        right.given(input);
    const Report report = checked(input);
    QVERIFY2(!report.culprit() && report.isGood() == (right.refusal < 500),
             inShort(report).constData());
    for (const Step step : stepsOf(report.target)) {
        // An error keeps strangers out, but may go away: it isn't a refusal.
        const bool isProven = step != Step::Refusal || right.refusal < 500;
        QVERIFY2(report.at(step).verdict == (isProven ? StepVerdict::Passed : StepVerdict::Skipped),
                 inShort(report).constData());
        QVERIFY(!report.at(step).summary.isEmpty());
    }
}

void GoodEndpointsTest::redirectThatABrowserFollowsIsNoFault()
{
    EndpointApp app;
    app.server.setEndpoint("/auth", [](const HttpRequest &request, const HttpReply &reply) {
        reply({308, {}, "text/plain", {{"Location", "/auth/?" + request.query}}});
    });
    app.server.setEndpoint("/auth/", app.good(V3));
    const Report report = checked(app.input(V3));
    QVERIFY2(report.isGood(), inShort(report).constData());
    const StepResult &endpoint = report.at(Step::Endpoint);
    QCOMPARE(endpoint.calls.size(), 2);
    QVERIFY(endpoint.notes.join(u' ').contains("/auth/"));
}

void GoodEndpointsTest::hostedServiceIsNotSubscribedTo()
{
    EndpointApp app({.lenient = true}); // the socket is made up
    app.server.setEndpoint("/auth", app.good(V3));
    CheckInput input = app.input(V3);
    input.service.webSocketUrl.clear();
    const Report report = checked(input);
    QVERIFY2(report.isGood(), inShort(report).constData());
    QCOMPARE(report.at(Step::Subscription).verdict, StepVerdict::Skipped);
    QVERIFY(report.at(Step::Subscription).summary.contains("not published"));
}

int tst_goodendpoints(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    GoodEndpointsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_goodendpoints.moc"
