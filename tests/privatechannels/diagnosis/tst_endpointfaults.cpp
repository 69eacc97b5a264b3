// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wrongendpoints.h"

#include <privatechannels/diagnosis/endpointapp.h>

#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::privatechannels;
using PushRadar::ApiVersion;

/// Each way in which an endpoint can be wrong is told from all others, and nothing else is found.
class EndpointFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endpointIsWrong_data();
    void endpointIsWrong();
};

namespace {

const QList<std::pair<const char *, Wrong>> &wrongs()
{
    static const QList<std::pair<const char *, Wrong>> all{
        // Before and on the way
        {"none given",
         {Fault::EndpointMissing,
          V3,
          {},
          [](EndpointApp &, CheckInput &input) { input.settings.endpoint.clear(); }}},
        {"no address",
         {Fault::EndpointMalformed,
          V3,
          {},
          [](EndpointApp &, CheckInput &input) {
              input.settings.endpoint = "localhost:8000/auth";
          }}},
        {"relative to no page",
         {Fault::PageMissing,
          V3,
          {},
          [](EndpointApp &, CheckInput &input) {
              input.settings.endpoint = "/auth";
              input.settings.page.clear();
          }}},
        {"route missing",
         {Fault::RouteMissing,
          V3,
          {},
          [](EndpointApp &app, CheckInput &input) {
              input.settings.endpoint = app.server.url("/no/such/route").toString();
          },
          "/no/such/route"}},
        {"relative route missing",
         {Fault::RouteMissing,
          V3,
          {},
          [](EndpointApp &, CheckInput &input) { input.settings.endpoint = "/no/such/route"; },
          "relative"}},

        // Redirects
        {"to a login page",
         {Fault::RedirectedToLogin,
          V3,
          [](EndpointApp &app) {
              app.server.setPage("/login", "<form><input type=\"password\"></form>");
              return always(redirect("/login?next=/auth"));
          },
          {},
          "/login"}},
        {"to a page that asks for a password",
         {Fault::RedirectedToLogin, V3,
          [](EndpointApp &app) {
              app.server.setPage("/start", "<form><input type=\"password\"></form>");
              return always(redirect("/start"));
          }}},
        {"in circles", {Fault::RedirectedInCircles, V3, everyoneGets(redirect("/auth"))}},
        {"nowhere", {Fault::RedirectedNowhere, V3, everyoneGets({302, {}, "text/plain"})}},
        {"to the canonical host",
         {Fault::RedirectedToHost,
          V3,
          [](EndpointApp &app) {
              app.server.setEndpoint("/real",
                                     [&app](const HttpRequest &request, const HttpReply &reply) {
                                         if (parameterOf(request, "pass") != u"alice")
                                             reply({401, {}});
                                         else
                                             app.token(V3, parameterOf(request, "channelName"),
                                                       parameterOf(request, "socketID"),
                                                       [&app, reply](const QString &token) {
                                                           reply(app.tokenAnswer(V3, token));
                                                       });
                                     });
              return app.guarded([&app](const HttpRequest &request, const HttpReply &reply) {
                  reply(redirect("http://localhost:" + QByteArray::number(app.server.url().port())
                                     + "/real?pass=alice&" + request.query,
                                 301));
              });
          },
          {},
          "Access-Control-Allow-Origin"}},

        // What a browser refuses
        {"no origin allowed",
         {Fault::OriginMissing, V3, cors({}), fromElsewhere, "http://127.0.0.1:9"}},
        {"another origin allowed",
         {Fault::OriginNotAllowed, V3,
          cors({{"Access-Control-Allow-Origin", "https://app.example"},
                {"Access-Control-Allow-Credentials", "true"}}),
          fromElsewhere, "https://app.example"}},
        {"origin with a slash",
         {Fault::OriginNotAllowed, V3,
          cors({{"Access-Control-Allow-Origin", "http://127.0.0.1:9/"},
                {"Access-Control-Allow-Credentials", "true"}}),
          fromElsewhere}},
        {"origin twice",
         {Fault::OriginNotAllowed, V3,
          cors({{"Access-Control-Allow-Origin", "http://127.0.0.1:9"},
                {"Access-Control-Allow-Origin", "http://127.0.0.1:9"},
                {"Access-Control-Allow-Credentials", "true"}}),
          fromElsewhere}},
        {"star with credentials",
         {Fault::WildcardWithCredentials, V3, cors({{"Access-Control-Allow-Origin", "*"}}),
          fromElsewhere}},
        {"credentials not allowed",
         {Fault::CredentialsNotAllowed, V3,
          cors({{"Access-Control-Allow-Origin", "http://127.0.0.1:9"}}), fromElsewhere}},
        {"preflight refused",
         {Fault::PreflightRefused, V3, preflight({405, {}, "text/plain"}), withBearer, "405"}},
        {"preflight redirected",
         {Fault::PreflightRedirected, V3, preflight(redirect("/login")), withBearer}},
        {"preflight without origin",
         {Fault::PreflightWithoutOrigin, V3, preflight({204, {}, {}}), withBearer}},
        {"preflight with star",
         {Fault::WildcardWithCredentials, V3,
          preflight({204, {}, {}, {{"Access-Control-Allow-Origin", "*"}}}), withBearer}},
        {"header not allowed",
         {Fault::HeaderNotAllowed, V3,
          preflight({204,
                     {},
                     {},
                     {{"Access-Control-Allow-Origin", "http://127.0.0.1:9"},
                      {"Access-Control-Allow-Credentials", "true"},
                      {"Access-Control-Allow-Headers", "X-Other"}}}),
          withBearer, "authorization"}},
        {"header not covered by the star",
         {Fault::HeaderNotAllowed, V3,
          preflight(
              {204,
               {},
               {},
               {{"Access-Control-Allow-Origin", "*"}, {"Access-Control-Allow-Headers", "*"}}}),
          [](EndpointApp &app, CheckInput &input) {
              withBearer(app, input);
              input.settings.sendsCookies = false;
          }}},
        {"cookies off",
         {Fault::CookiesOff, V3, [](EndpointApp &app) { return app.good(V3); },
          [](EndpointApp &app, CheckInput &input) {
              fromElsewhere(app, input);
              input.settings.sendsCookies = false;
          },
          "401"}},
        {"cookie stays on its site",
         {Fault::CookieSameSite, V3, [](EndpointApp &app) { return app.good(V3); },
          [](EndpointApp &, CheckInput &input) {
              input.settings.page = "http://page.example/";
              input.credentials.cookies =
                  QNetworkCookie::parseCookies("session=alice; SameSite=Lax");
          },
          "Lax"}},
        {"cookie of another path",
         {Fault::CookieOtherPlace, V3, [](EndpointApp &app) { return app.good(V3); },
          [](EndpointApp &, CheckInput &input) {
              input.credentials.cookies =
                  QNetworkCookie::parseCookies("session=alice; Path=/admin");
          },
          "/admin"}},

        // The status
        {"400", {Fault::BadRequest, V3, aliceGets({400, "No."}), {}, "No."}},
        {"422", {Fault::BadRequest, V3, aliceGets({422, "{}"})}},
        {"401 signed out",
         {Fault::Unauthorized, V3, [](EndpointApp &app) { return app.good(V3); }, signedOut,
          "without cookies"}},
        {"401", {Fault::Unauthorized, V3, everyoneGets({401, "Expired"}), {}, "Expired"}},
        {"403 signed out", {Fault::ForbiddenSignedOut, V3, everyoneGets({403, {}}), signedOut}},
        {"403 signed in", {Fault::ForbiddenSignedIn, V3, aliceGets({403, {}}), {}, "401"}},
        {"403 either way", {Fault::ForbiddenEitherWay, V3, everyoneGets({403, {}})}},
        {"403 either way, with a cookie that is not sent",
         {Fault::ForbiddenEitherWay, V3, everyoneGets({403, {}}),
          [](EndpointApp &, CheckInput &input) {
              input.credentials.cookies =
                  QNetworkCookie::parseCookies("session=alice; Path=/admin");
          }}},
        {"405",
         {Fault::MethodNotAllowed,
          V3,
          everyoneGets({405, {}, "text/plain", {{"Allow", "PUT"}}}),
          {},
          "PUT"}},
        {"405 since it wants a POST",
         {Fault::MethodNotAllowed,
          V3,
          [](EndpointApp &app) {
              return [&app](const HttpRequest &request, const HttpReply &reply) {
                  if (request.method != "POST") {
                      reply({405, {}, "text/plain", {{"Allow", "POST"}}});
                      return;
                  }
                  HttpRequest asked = request;
                  asked.query = request.body;
                  app.good(V3)(asked, reply);
              };
          },
          {},
          "POST, as a form"}},
        {"419", {Fault::CsrfRefused, V3, everyoneGets({419, "Page Expired"})}},
        {"429",
         {Fault::TooManyRequests,
          V3,
          everyoneGets({429, {}, "text/plain", {{"Retry-After", "30"}}}),
          {},
          "30"}},
        {"500",
         {Fault::ServerError, V3, everyoneGets({500, "NullPointerException"}), {}, "NullPointer"}},
        {"502", {Fault::GatewayError, V3, everyoneGets({502, "<h1>Bad Gateway</h1>"})}},
        {"503", {Fault::GatewayError, V3, everyoneGets({503, {}})}},
        {"418", {Fault::OtherStatus, V3, everyoneGets({418, {}}), {}, "418"}},

        // No channel
        {"reads the other version's name",
         {Fault::ChannelNotRead,
          V2,
          reads([](const HttpRequest &request) { return parameterOf(request, "channelName"); }),
          {},
          "“channel”"}},
        {"written for v2",
         {Fault::ChannelNotRead,
          V3,
          reads([](const HttpRequest &request) { return parameterOf(request, "channel"); }),
          {},
          "written for v2"}},
        {"reads a form",
         {Fault::ChannelNotRead,
          V2,
          reads([](const HttpRequest &request) {
              HttpRequest form = request;
              form.query = request.body;
              return request.contentType.startsWith("application/x-www-form")
                  ? parameterOf(form, "channel")
                  : QString();
          }),
          {},
          "as a form"}},
        {"reads JSON",
         {Fault::ChannelNotRead,
          V2,
          reads([](const HttpRequest &request) {
              return request.body == R"({"channel":"private-room"})" ? "private-room" : QString();
          }),
          {},
          "as JSON"}},

        // The answer
        {"v3 member in v2",
         {Fault::OtherDialect, V2, tokenIn(R"({"token":"TOKEN"})", V2), {}, "authToken"}},
        {"v2 member in v3",
         {Fault::OtherDialect, V3, tokenIn(R"({"authToken":"TOKEN"})"), {}, "“token”"}},
        {"other case", {Fault::OtherDialect, V3, tokenIn(R"({"Token":"TOKEN"})"), {}, "“Token”"}},
        {"wrapped",
         {Fault::TokenNested, V3, tokenIn(R"({"data":{"token":"TOKEN"}})"), {}, "“data”"}},
        {"in a string", {Fault::JsonInString, V3, tokenIn(R"("{\"token\":\"TOKEN\"}")")}},
        {"in a member's string",
         {Fault::JsonInString, V3, tokenIn(R"({"body":"{\"token\":\"TOKEN\"}"})")}},
        {"HTML",
         {Fault::HtmlPage,
          V3,
          aliceGets({200, "<!DOCTYPE html><title>My app</title>", "text/html"}),
          {},
          "My app"}},
        {"empty", {Fault::EmptyAnswer, V3, aliceGets({200, {}})}},
        {"204", {Fault::EmptyAnswer, V3, aliceGets({204, {}, {}}), {}, "204"}},
        {"no JSON", {Fault::NotJson, V3, aliceGets({200, "token=abc"}), {}, "line 1, column"}},
        {"single quotes", {Fault::NotJson, V3, tokenIn("{'token':'TOKEN'}")}},
        {"cut short", {Fault::JsonCutShort, V3, aliceGets({200, R"({"token":"abcdef)"})}},
        {"PHP warning",
         {Fault::TextBeforeJson,
          V3,
          tokenIn(
              "<br />\n<b>Warning</b>: Undefined variable $user in /app/auth.php on line 3<br />\n"
              R"({"token":"TOKEN"})"),
          {},
          "Undefined variable"}},
        {"error inside",
         {Fault::ErrorInside, V3, aliceGets({200, R"({"error":"Not yours"})"}), {}, "Not yours"}},
        {"ok is false", {Fault::ErrorInside, V3, aliceGets({200, R"({"ok":false})"})}},
        {"no token",
         {Fault::TokenMissing, V3, aliceGets({200, R"({"user":"alice"})"}), {}, "alice"}},
        {"an array", {Fault::TokenMissing, V3, tokenIn(R"(["TOKEN"])")}},
        {"token empty", {Fault::TokenEmpty, V3, aliceGets({200, R"({"token":""})"})}},
        {"token null", {Fault::TokenNull, V3, aliceGets({200, R"({"token":null})"})}},
        {"token a number", {Fault::TokenNumber, V3, aliceGets({200, R"({"token":42})"}), {}, "42"}},
        {"token undefined",
         {Fault::TokenUndefined, V3, aliceGets({200, R"({"token":"undefined"})"})}},
        {"token an object's text",
         {Fault::TokenObjectText, V3, aliceGets({200, R"({"token":"[object Object]"})"})}},
        {"token a promise's text",
         {Fault::TokenObjectText, V3, aliceGets({200, R"({"token":"[object Promise]"})"})}},
        {"token an object",
         {Fault::TokenNoText, V3, aliceGets({200, R"({"token":{}})"}), {}, "object"}},
        {"token true", {Fault::TokenNoText, V3, aliceGets({200, R"({"token":true})"}), {}, "true"}},
    };
    return all;
}

} // namespace

void EndpointFaultsTest::endpointIsWrong_data()
{
    QTest::addColumn<int>("number");
    for (qsizetype i = 0; i < wrongs().size(); ++i)
        QTest::newRow(wrongs().at(i).first) << static_cast<int>(i);
}

void EndpointFaultsTest::endpointIsWrong()
{
    QFETCH(const int, number);
    const Wrong &wrong = wrongs().at(number).second;

    EndpointApp app;
    if (wrong.endpoint)
        app.server.setEndpoint("/auth", wrong.endpoint(app));
    CheckInput input = app.input(wrong.version);
    if (wrong.given)
        wrong.given(app, input);
    const Report report = checked(input);

    QVERIFY2(report.isFinished() && report.culprit(), inShort(report).constData());
    QVERIFY2(report.culprit()->fault == wrong.fault, inShort(report).constData());
    const QString said = report.culprit()->sentence + report.culprit()->advice;
    QVERIFY2(said.contains(wrong.shouldSay), qPrintable(said));
    QVERIFY(!report.culprit()->advice.isEmpty());
    // No other cross.
    for (int i = 0; i < StepCount; ++i) {
        const StepVerdict verdict = report.at(static_cast<Step>(i)).verdict;
        QVERIFY2((verdict == StepVerdict::Failed) == (static_cast<Step>(i) == Step::Endpoint),
                 inShort(report).constData());
    }
    QCOMPARE(report.at(Step::Endpoint).findings.size(), 1);
}

int tst_endpointfaults(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    EndpointFaultsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_endpointfaults.moc"
