// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "onlyfinding.h"

#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::privatechannels;

/// Where the kind of a fault leaves its cause open, the words name what the answer tells of it.
class CauseWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void causeIsNamed_data();
    void causeIsNamed();
    void refusalsAreToldOnce();
};

namespace {

struct Caused
{
    const char *name;
    std::function<void(EndpointApp &)> serve;
    Fault fault;
    QStringList says; ///< All of them.
    QString saysNot = {};
    QString page = {};
};

void answersEach(EndpointApp &app, const HttpAnswer &answer)
{
    app.server.setEndpoint(
        "/auth", [answer](const HttpRequest &, const HttpReply &reply) { reply(answer); });
}

const QList<Caused> &causedFaults()
{
    static const QList<Caused> all{
        {"https is forced where there is none",
         [](EndpointApp &app) {
             const QByteArray place = "https" + app.server.origin().sliced(4) + "/auth?";
             app.server.setEndpoint(
                 "/auth", [place](const HttpRequest &request, const HttpReply &reply) {
                     reply({301, {}, "text/plain", {{"Location", place + request.query}}});
                 });
         },
         Fault::PortIsPlain,
         {"redirects (status 301) from http://", "to https://", "in development"}},
        {"a server in front of the app wants a password",
         [](EndpointApp &app) {
             answersEach(
                 app,
                 {401, "Stop", "text/plain", {{"WWW-Authenticate", "Basic realm=\"Staging\""}}});
         },
         Fault::Unauthorized,
         {"HTTP Basic", "Staging"},
         "Choose an identity"},
        {"a session that isn't known",
         [](EndpointApp &app) {
             answersEach(app, {401, "Who"});
         },
         Fault::Unauthorized,
         {"made with session", "sign in again"},
         "Choose an identity"},
        {"a sign-in page in spite of a session",
         [](EndpointApp &app) {
             answersEach(app, {302, {}, "text/plain", {{"Location", "/login"}}});
             app.server.setPage("/login", "<form><input type=\"password\"></form>");
         },
         Fault::RedirectedToLogin,
         {"made with session", "401 or 403 instead"},
         "Send the session cookie"},
        {"an old nonce",
         [](EndpointApp &app) {
             answersEach(app,
                         {403,
                          R"({"code":"rest_cookie_invalid_nonce","message":"Cookie check failed"})",
                          "application/json",
                          {}});
         },
         Fault::CsrfRefused,
         {"X-WP-Nonce", "out of date"}},
        {"the parameter of v2",
         [](EndpointApp &app) {
             answersEach(app, {400, R"({"error":"channel is required"})"});
         },
         Fault::BadRequest,
         {"only v2 sends it as “channel”"}},
        {"the service refuses the app",
         [](EndpointApp &app) {
             answersEach(app, {500, R"({"error":"PushRadar answered 400"})"});
         },
         Fault::ServerError,
         {"socketID", "Capital letters"}},
        {"the token alone",
         [](EndpointApp &app) {
             app.server.setEndpoint("/auth", app.answering(V3, [](const QString &token) {
                 return HttpAnswer{200, token.toLatin1(), "text/plain", {}};
             }));
         },
         Fault::NotJson,
         {"the token alone"}},
        {"a slash behind the origin",
         [](EndpointApp &app) {
             app.server.setEndpoint(
                 "/auth", app.guarded([&app](const HttpRequest &request, const HttpReply &reply) {
                     const auto take = [&app, reply,
                                        origin = request.origin](const QString &token) {
                         HttpAnswer answer = app.tokenAnswer(V3, token);
                         answer.headers = {{"Access-Control-Allow-Origin", origin + '/'},
                                           {"Access-Control-Allow-Credentials", "true"}};
                         reply(answer);
                     };
                     app.token(V3, parameterOf(request, "channelName"),
                               parameterOf(request, "socketID"), take);
                 }));
         },
         Fault::OriginNotAllowed,
         {"doesn't end with a slash"},
         {},
         "http://127.0.0.1:9/page"},
    };
    return all;
}

} // namespace

void CauseWordsTest::causeIsNamed_data()
{
    QTest::addColumn<const Caused *>("each");
    for (const Caused &each : causedFaults())
        QTest::newRow(each.name) << &each;
}

void CauseWordsTest::causeIsNamed()
{
    QFETCH(const Caused *, each);
    EndpointApp app;
    each->serve(app);
    CheckInput input = app.input(V3);
    if (!each->page.isEmpty())
        input.settings.page = each->page;
    const Report report = checked(input);
    isOnlyFinding(report, Step::Endpoint, each->fault);
    const QString said = report.culprit()->sentence + u' ' + report.culprit()->advice;
    for (const QString &words : each->says)
        QVERIFY2(said.contains(words), qPrintable(said));
    QVERIFY2(each->saysNot.isEmpty() || !said.contains(each->saysNot), qPrintable(said));
    QVERIFY2(!said.contains("alice"), qPrintable(said)); // the cookie's value
}

void CauseWordsTest::refusalsAreToldOnce()
{
    EndpointApp app;
    app.server.setEndpoint(
        "/auth", [good = app.good(V3)](const HttpRequest &request, const HttpReply &reply) {
            const bool isHers = parameterOf(request, "channelName") == u"private-room";
            if (EndpointApp::isAlice(request) && isHers)
                good(request, reply);
            else
                reply({200, R"({"ok":false})"});
        });
    const Report report = checked(app.input(V3));
    isAllRight(report);
    const QString notes = notesOf(report);
    QCOMPARE(notes.count("take for a success"), 1);
    QVERIFY2(notes.contains("Without credentials: 200, For another channel: 200"),
             qPrintable(notes));
}

int tst_causewords(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    CauseWordsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_causewords.moc"
