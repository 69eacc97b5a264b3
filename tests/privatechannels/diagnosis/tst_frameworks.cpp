// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frameworks.h"
#include "onlyfinding.h"

#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::privatechannels;

namespace RadarDesk {

std::function<EndpointApp::Endpoint(EndpointApp &)> refusing(const Refusals &refusals,
                                                             const EndpointApp::Answer &made)
{
    return [refusals, made](EndpointApp &app) {
        app.server.setPage("/login",
                           QStringLiteral("<title>Log in</title><input type='password'>"));
        return [&app, refusals, made](const HttpRequest &request, const HttpReply &reply) {
            if (!EndpointApp::isAlice(request))
                reply(refusals.guest);
            else if (parameterOf(request, "channelName") != u"private-room")
                reply(refusals.other);
            else
                app.token(V3, QStringLiteral("private-room"), parameterOf(request, "socketID"),
                          [made, reply](const QString &token) {
                              reply(made ? made(token) : tokenJson(token));
                          });
        };
    };
}

std::function<EndpointApp::Endpoint(EndpointApp &)> saysToAll(const HttpAnswer &answer)
{
    return [answer](EndpointApp &) {
        return [answer](const HttpRequest &, const HttpReply &reply) { reply(answer); };
    };
}

std::function<EndpointApp::Endpoint(EndpointApp &)> saysToAlice(const HttpAnswer &answer)
{
    return [answer](EndpointApp &) {
        return [answer](const HttpRequest &request, const HttpReply &reply) {
            reply(EndpointApp::isAlice(request) ? answer : HttpAnswer{401, {}});
        };
    };
}

HttpAnswer htmlAnswer(int status, const QByteArray &title, const QByteArray &text)
{
    return {status,
            "<!DOCTYPE html><html><head><title>" + title + "</title></head><body><h1>" + title
                + "</h1>" + text + "</body></html>",
            "text/html; charset=utf-8"};
}

HttpAnswer tokenJson(const QString &token)
{
    return {200, "{\"token\":\"" + token.toUtf8() + "\"}"};
}

} // namespace RadarDesk

/// Endpoints as frameworks, servers and hosts of apps make them: the right ones get no cross, the
/// wrong ones are told from each other, in the words of the other side.
class FrameworksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endpointIsJudged_data();
    void endpointIsJudged();
};

void FrameworksTest::endpointIsJudged_data()
{
    QTest::addColumn<const Framework *>("each");
    for (const QList<Framework> *all :
         {&rightFrameworks(), &wrongFrameworks(), &wrongHosts(), &furtherEndpoints()}) {
        for (const Framework &each : *all)
            QTest::newRow(each.name) << &each;
    }
}

void FrameworksTest::endpointIsJudged()
{
    QFETCH(const Framework *, each);
    EndpointApp app;
    app.server.setEndpoint("/auth", each->endpoint(app));
    CheckInput input = app.input(V3);
    if (each->given)
        each->given(input);
    const Report report = checked(input);
    if (each->fault) {
        isOnlyFinding(report, each->step, *each->fault, each->says);
        return;
    }
    QVERIFY2(report.isFinished() && !report.culprit(), inShort(report).constData());
    for (const Step step : {Step::Endpoint, Step::Token, Step::Subscription})
        QVERIFY2(report.at(step).verdict == StepVerdict::Passed, inShort(report).constData());
}

int tst_frameworks(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    FrameworksTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_frameworks.moc"
