// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "onlyfinding.h"

#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::privatechannels;

/// Each call has a status of its own, and a refusal counts only when it refuses.
class LaterCallsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void laterCallFails_data();
    void laterCallFails();
    void oneFailureIsChance();
    void limitProvesNothing();
    void limitOfStrangersProvesNothing();
    void failureOfStrangersProvesNothing();
    void busyAppProvesNothing();
    void lostSessionProvesNothing();
    void refusalHangs();
    void lostServerProvesNothing();
    void silenceForASecondSocketIsTold();
};

namespace {

// Gives Alice tokens for her first \a most calls, then answers as said.
EndpointApp::Endpoint limited(EndpointApp &app, int most, const HttpAnswer &then,
                              PushRadar::ApiVersion version = V3)
{
    auto calls = std::make_shared<int>(0);
    return app.guarded([&app, calls, most, then, version, good = app.good(version)](
                           const HttpRequest &request, const HttpReply &reply) {
        if (++*calls > most)
            reply(EndpointApp::forPages(request, then));
        else
            good(request, reply);
    });
}

// Alice always gets hers; whoever isn't is answered as said.
EndpointApp::Endpoint strangersGet(EndpointApp &app, const HttpAnswer &answer)
{
    return [good = app.good(V3), answer](const HttpRequest &request, const HttpReply &reply) {
        if (EndpointApp::isAlice(request))
            good(request, reply);
        else
            reply(answer);
    };
}

} // namespace

void LaterCallsTest::laterCallFails_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, auto version, int most, int status,
                        const QByteArray &body, const QString &says) {
        QTest::newRow(name) << static_cast<int>(version) << most << status << body << says;
    };
    const QByteArray json = R"({"error":"Session used up"})";
    row("one-time session, v3", V3, 1, 401, json, "status 401");
    row("one-time session, v2", V2, 1, 401, json, "Session used up");
    row("forbidden afterwards", V3, 1, 403, json, "status 403");
    row("CSRF token used up", V3, 1, 419, "<title>Page Expired</title>", "Page Expired");
    row("fails afterwards", V3, 1, 500, "Deadlock", "Deadlock");
    row("an error inside afterwards", V3, 1, 200, json, "Session used up");
    row("empty afterwards", V3, 1, 200, {}, "empty");
    row("the second socket is refused", V3, 2, 401, json, "second socket");
    row("the second socket fails", V3, 2, 503, "Busy", "Busy");
    row("the second socket gets nothing", V3, 2, 204, {}, "second socket");
}

void LaterCallsTest::laterCallFails()
{
    QFETCH(const int, version);
    QFETCH(const int, most);
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, says);
    EndpointApp app;
    const auto used = static_cast<PushRadar::ApiVersion>(version);
    app.server.setEndpoint("/auth", limited(app, most, {status, body}, used));
    const Report report = checked(app.input(used));
    isOnlyFinding(report, Step::Subscription, Fault::LaterCallFails, says);
    // Only the first call worked, so nobody was proven to be refused.
    QCOMPARE(report.at(Step::Refusal).verdict, StepVerdict::Skipped);
}

void LaterCallsTest::oneFailureIsChance()
{
    EndpointApp app;
    auto calls = std::make_shared<int>(0);
    app.server.setEndpoint("/auth",
                           app.guarded([good = app.good(V3), calls](const HttpRequest &request,
                                                                    const HttpReply &reply) {
                               if (++*calls == 2)
                                   reply({502, {}});
                               else
                                   good(request, reply);
                           }));
    const Report report = checked(app.input(V3));
    isAllRight(report);
    QVERIFY2(notesOf(report).contains("One of three"), qPrintable(notesOf(report)));
}

void LaterCallsTest::limitProvesNothing()
{
    for (const int most : {1, 2, 3}) {
        EndpointApp app;
        app.server.setEndpoint("/auth", limited(app, most, {429, "Slow down"}));
        const Report report = checked(app.input(V3));
        QVERIFY2(!report.culprit(), inShort(report).constData());
        QCOMPARE(report.at(Step::Subscription).verdict, StepVerdict::Passed);
        const StepResult &refusal = report.at(Step::Refusal);
        QVERIFY2(refusal.verdict == StepVerdict::Skipped, inShort(report).constData());
        QVERIFY2(refusal.summary.contains("429"), qPrintable(refusal.summary));
    }
}

void LaterCallsTest::limitOfStrangersProvesNothing()
{
    EndpointApp app;
    app.server.setEndpoint("/auth", strangersGet(app, {429, {}}));
    const Report report = checked(app.input(V3));
    QVERIFY2(!report.culprit(), inShort(report).constData());
    const StepResult &refusal = report.at(Step::Refusal);
    QVERIFY2(refusal.verdict == StepVerdict::Skipped, inShort(report).constData());
    QVERIFY2(refusal.summary.contains("Without credentials: 429"), qPrintable(refusal.summary));
}

void LaterCallsTest::failureOfStrangersProvesNothing()
{
    EndpointApp app;
    app.server.setEndpoint("/auth", strangersGet(app, {500, "TypeError"}));
    const Report report = checked(app.input(V3));
    QVERIFY2(!report.culprit(), inShort(report).constData());
    const StepResult &refusal = report.at(Step::Refusal);
    QVERIFY2(refusal.verdict == StepVerdict::Skipped, inShort(report).constData());
    QVERIFY2(refusal.summary.contains("Without credentials: 500"), qPrintable(refusal.summary));
    // Once for all of them.
    QCOMPARE(notesOf(report).count("looks like an error"), 1);
    QVERIFY2(notesOf(report).contains("With an altered cookie: 500"), qPrintable(notesOf(report)));
    QVERIFY(!report.isGood());
}

void LaterCallsTest::busyAppProvesNothing()
{
    // nginx limits calls in quick succession by 503.
    EndpointApp app;
    app.server.setEndpoint("/auth", strangersGet(app, {503, {}}));
    const Report report = checked(app.input(V3));
    QVERIFY2(!report.culprit(), inShort(report).constData());
    const StepResult &refusal = report.at(Step::Refusal);
    QVERIFY2(refusal.verdict == StepVerdict::Skipped, inShort(report).constData());
    QVERIFY2(refusal.summary.contains("503"), qPrintable(refusal.summary));
}

void LaterCallsTest::lostSessionProvesNothing()
{
    // Whoever asks for a channel that isn't theirs is signed out: what comes then proves nothing.
    EndpointApp app;
    auto isSignedOut = std::make_shared<bool>(false);
    app.server.setEndpoint(
        "/auth",
        [good = app.good(V3), isSignedOut](const HttpRequest &request, const HttpReply &reply) {
            if (EndpointApp::isAlice(request)
                && parameterOf(request, "channelName") != u"private-room")
                *isSignedOut = true;
            if (*isSignedOut)
                reply({401, {}});
            else
                good(request, reply);
        });
    const Report report = checked(app.input(V3));
    QVERIFY2(!report.culprit(), inShort(report).constData());
    const StepResult &refusal = report.at(Step::Refusal);
    QVERIFY2(refusal.verdict == StepVerdict::Skipped, inShort(report).constData());
    QVERIFY2(refusal.summary.contains("status 401"), qPrintable(refusal.summary));
}

void LaterCallsTest::refusalHangs()
{
    EndpointApp app;
    QList<HttpReply> unanswered;
    app.server.setEndpoint(
        "/auth", [&app, &unanswered](const HttpRequest &request, const HttpReply &reply) {
            const bool isHers = parameterOf(request, "channelName") == u"private-room";
            if (EndpointApp::isAlice(request) && isHers)
                app.good(V3)(request, reply);
            else
                unanswered.append(reply); // response.status(403), and no end
        });
    CheckInput input = app.input(V3);
    input.patience = std::chrono::milliseconds{1500};
    isOnlyFinding(checked(input), Step::Refusal, Fault::RefusalHangs, ".end()");
}

void LaterCallsTest::lostServerProvesNothing()
{
    EndpointApp app;
    auto calls = std::make_shared<int>(0);
    // Down from the fourth call on.
    app.server.setEndpoint(
        "/auth", [good = app.good(V3), calls](const HttpRequest &request, const HttpReply &reply) {
            if (++*calls > 3)
                reply({503, "Maintenance"});
            else
                good(request, reply);
        });
    const Report report = checked(app.input(V3));
    QVERIFY2(!report.culprit(), inShort(report).constData());
    QVERIFY2(report.at(Step::Refusal).verdict == StepVerdict::Skipped, inShort(report).constData());
}

void LaterCallsTest::silenceForASecondSocketIsTold()
{
    // It lasts longer than a socket's answer may take, and the check waits for it all the same.
    EndpointApp app;
    QList<HttpReply> unanswered;
    const auto first = std::make_shared<QString>();
    app.server.setEndpoint("/auth", [&](const HttpRequest &request, const HttpReply &reply) {
        const QString socket = parameterOf(request, "socketID");
        if (first->isEmpty())
            *first = socket;
        if (EndpointApp::isAlice(request) && socket != *first)
            unanswered.append(reply);
        else
            app.good(V3)(request, reply);
    });
    CheckInput input = app.input(V3);
    input.patience = std::chrono::milliseconds{5500};
    isOnlyFinding(checked(input), Step::Subscription, Fault::LaterCallFails, "second socket");
}

int tst_latercalls(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    LaterCallsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_latercalls.moc"
