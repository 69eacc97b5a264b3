// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectedapp.h"

#include <QTest>
#include <QTimer>

#include <memory>
#include <utility>

using namespace RadarDesk;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::privatechannels;

/// What comes after the first call of an endpoint for connections, and what a browser asks before
/// it, are judged too: no tick for half of it, no cross for a habit that works.
class ConnectionFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secondConnectionIsJudged_data();
    void secondConnectionIsJudged();
    void redirectIsJudged_data();
    void redirectIsJudged();
    void browserIsAsked_data();
    void browserIsAsked();
    void answerIsQuoted();
    void refusalHasAFindingOfItsOwn();
    void cookieIsToldWithoutAToken();
    void unseenRedirectIsNoCross();
    void blockedRedirectIsNoWarning_data();
    void blockedRedirectIsNoWarning();
};

namespace {

/// Answers the first socket, and any later one in another way.
Replies firstThen(const Replies &first, const Replies &later)
{
    const auto known = std::make_shared<QString>();
    return [known, first, later](const HttpRequest &request, const QString &socketId,
                                 const HttpReply &reply) {
        if (known->isEmpty())
            *known = socketId;
        (*known == socketId ? first : later)(request, socketId, reply);
    };
}

Replies answeringWith(const HttpAnswer &answer)
{
    return
        [answer](const HttpRequest &, const QString &, const HttpReply &reply) { reply(answer); };
}

struct Second
{
    const char *name;
    std::function<void(ConnectedApp &)> serve;
    std::optional<Fault> fault;
    QString says;
};

// Busy at the first call for the second socket, as behind nginx's limit.
Replies busyOnce(const Replies &then)
{
    const auto isOver = std::make_shared<bool>(false);
    return [isOver, then](const HttpRequest &request, const QString &socketId,
                          const HttpReply &reply) {
        if (std::exchange(*isOver, true))
            then(request, socketId, reply);
        else
            reply({503, "Slow down"});
    };
}

// A session that is good for one call, and gives the next one along.
void rotatingSession(ConnectedApp &app)
{
    const auto number = std::make_shared<int>(0);
    const Replies good = app.registering(AliceData);
    app.app.server.setEndpoint(
        "/connected", [number, good](const HttpRequest &request, const HttpReply &reply) {
            const QByteArray wanted =
                *number == 0 ? "session=alice" : "session=next" + QByteArray::number(*number);
            if (!request.header("Cookie").contains(wanted)) {
                reply({401, "Who?"});
                return;
            }
            ++*number;
            good(request, ofBoth(request), [reply, number](HttpAnswer answer) {
                answer.headers.emplaceBack(
                    "Set-Cookie", "session=next" + QByteArray::number(*number) + "; Path=/");
                reply(answer);
            });
        });
}

const QList<Second> &secondCalls()
{
    static const QList<Second> all{
        {"a deadlock",
         [](ConnectedApp &app) {
             app.serve(ofBoth,
                       firstThen(app.registering(AliceData),
                                 answeringWith({500, "Deadlock found when trying to get lock"})));
         },
         Fault::SecondConnectionFails, "Deadlock found"},
        {"one device only",
         [](ConnectedApp &app) {
             app.serve(
                 ofForm,
                 firstThen(app.registering(AliceData), answeringWith({423, "One device only"})));
         },
         Fault::SecondConnectionFails, "423"},
        {"answered from a cache",
         [](ConnectedApp &app) {
             app.serve(ofBoth, firstThen(app.registering(AliceData), answeringWith({204, {}})));
         },
         Fault::SecondConnectionFails, "no client data for that connection"},
        {"refused, without an ID",
         [](ConnectedApp &app) {
             app.serve(
                 ofBoth,
                 firstThen(app.registering(R"({"name":"A"})"), answeringWith({403, "Already"})));
         },
         Fault::SecondConnectionFails, "403"},
        {"another ID, late",
         [](ConnectedApp &app) {
             const Replies later = app.registering(R"({"##uniqueID":8})");
             app.serve(ofBoth,
                       firstThen(app.registering(AliceData),
                                 [later, &app](const HttpRequest &request, const QString &socketId,
                                               const HttpReply &reply) {
                                     reply({202, {}});
                                     QTimer::singleShot(900, &app.app.server, [=] {
                                         later(request, socketId, [](const HttpAnswer &) {});
                                     });
                                 }));
         },
         Fault::UniqueIdChanges, "counts that user twice"},
        {"limited",
         [](ConnectedApp &app) {
             app.serve(ofBoth, firstThen(app.registering(AliceData), answeringWith({429, {}})));
         },
         {},
         "429"},
        {"busy once",
         [](ConnectedApp &app) {
             const Replies good = app.registering(AliceData);
             app.serve(ofBoth, firstThen(good, busyOnce(good)));
         },
         {},
         "once for both"},
        {"a session that rotates", rotatingSession, {}, "once for both"},
    };
    return all;
}

} // namespace

void ConnectionFaultsTest::secondConnectionIsJudged_data()
{
    QTest::addColumn<const Second *>("each");
    for (const Second &each : secondCalls())
        QTest::newRow(each.name) << &each;
}

void ConnectionFaultsTest::secondConnectionIsJudged()
{
    QFETCH(const Second *, each);
    ConnectedApp all;
    each->serve(all);
    const ConnectionEnd end = checkedConnection(all.input());
    QCOMPARE(end.isGood, !each->fault.has_value());
    if (each->fault)
        QVERIFY2(end.finding && end.finding->fault == *each->fault, qPrintable(end.notes));
    const QString said = end.summary + end.notes;
    QVERIFY2(said.contains(each->says), qPrintable(said));
    if (each->fault)
        QVERIFY2(!said.contains("once for both"), qPrintable(said));
}

void ConnectionFaultsTest::redirectIsJudged_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("registers");
    QTest::addColumn<HttpAnswer>("behind");
    QTest::addColumn<QString>("fault");
    const HttpAnswer done{200, "<p>Welcome back", "text/html"};
    const HttpAnswer form{200, "<form><input name=p type=\"password\"></form>", "text/html"};
    QTest::newRow("registered, then elsewhere") << 302 << true << done << "";
    QTest::newRow("registered, by 303") << 303 << true << HttpAnswer{204, {}, {}} << "";
    QTest::newRow("registered, by 301") << 301 << true << done << "";
    QTest::newRow("not registered") << 303 << false << done << "ConnectionRedirected";
    QTest::newRow("to a form") << 302 << false << form << "RedirectedToLogin";
    QTest::newRow("registered, and a form on the page behind") << 302 << true << form << "";
    QTest::newRow("registered, then an error")
        << 302 << true << HttpAnswer{500, "Traceback"} << "ConnectionRefused";
}

void ConnectionFaultsTest::redirectIsJudged()
{
    QFETCH(const int, status);
    QFETCH(const bool, registers);
    QFETCH(const HttpAnswer, behind);
    QFETCH(const QString, fault);
    ConnectedApp all;
    const Replies good = registers ? all.registering(AliceData) : answeringWith({200, {}});
    all.serve(ofBoth,
              [good, status](const HttpRequest &request, const QString &socketId,
                             const HttpReply &reply) {
                  good(request, socketId, [reply, status](const HttpAnswer &) {
                      reply({status, {}, "text/plain", {{"Location", "/home"}}});
                  });
              });
    all.app.server.setEndpoint(
        "/home", [behind](const HttpRequest &, const HttpReply &reply) { reply(behind); });
    const ConnectionEnd end = checkedConnection(all.input());
    QCOMPARE(end.isGood, fault.isEmpty());
    QVERIFY2((end.finding ? nameOf(end.finding->fault) : QString()) == fault,
             qPrintable(end.summary));
    if (fault.isEmpty())
        QVERIFY2(end.notes.contains("browsers follow by GET"), qPrintable(end.notes));
}

void ConnectionFaultsTest::browserIsAsked_data()
{
    QTest::addColumn<HttpAnswer>("preflight");
    QTest::addColumn<QString>("fault");
    QTest::newRow("allowed")
        << HttpAnswer{204, {}, {}, {{"Access-Control-Allow-Headers", "X-Shop, X-Other"}}} << "";
    QTest::newRow("another header")
        << HttpAnswer{204, {}, {}, {{"Access-Control-Allow-Headers", "X-Other"}}}
        << "HeaderNotAllowed";
    QTest::newRow("no route for OPTIONS") << HttpAnswer{404, {}, {}} << "PreflightRefused";
}

void ConnectionFaultsTest::browserIsAsked()
{
    QFETCH(const HttpAnswer, preflight);
    QFETCH(const QString, fault);
    ConnectedApp all;
    const Replies good = all.registering(AliceData);
    all.app.server.setEndpoint(
        "/connected", [good, preflight](const HttpRequest &request, const HttpReply &reply) {
            const auto withOrigin = [request, reply](const HttpAnswer &answer) {
                HttpAnswer out = answer;
                out.headers.emplaceBack("Access-Control-Allow-Origin", request.origin);
                out.headers.emplaceBack("Access-Control-Allow-Credentials", "true");
                reply(out);
            };
            if (request.method == "OPTIONS")
                withOrigin(preflight);
            else
                good(request, ofBoth(request), withOrigin);
        });
    CheckInput input = all.input();
    input.settings.page = QStringLiteral("http://127.0.0.1:9/page");
    input.credentials.headers = {{"X-Shop", "7"}};
    const ConnectionEnd end = checkedConnection(input);
    QCOMPARE(end.isGood, fault.isEmpty());
    QVERIFY2((end.finding ? nameOf(end.finding->fault) : QString()) == fault,
             qPrintable(end.summary));
    const HttpRequest asked = all.app.server.requests("/connected").first();
    QCOMPARE(asked.method, "OPTIONS");
    QCOMPARE(asked.header("Access-Control-Request-Method"), "POST");
    QVERIFY(asked.body.isEmpty() && asked.contentType.isEmpty());
    // A page of the app itself isn't asked about.
    ConnectedApp same;
    same.serve(ofBoth, same.registering(AliceData));
    input = same.input();
    input.credentials.headers = {{"X-Shop", "7"}};
    QVERIFY(checkedConnection(input).isGood);
    QCOMPARE(same.app.server.requests("/connected").first().method, "POST");
}

void ConnectionFaultsTest::answerIsQuoted()
{
    ConnectedApp all;
    answersAll(all, {200, R"({"success":false,"reason":"profile incomplete"})"});
    const ConnectionEnd end = checkedConnection(all.input());
    QVERIFY(end.finding && end.finding->fault == Fault::ClientDataNotShown);
    QVERIFY2(end.summary.contains("profile incomplete"), qPrintable(end.summary));
}

void ConnectionFaultsTest::refusalHasAFindingOfItsOwn()
{
    ConnectedApp all;
    answersAll(all, {403, "Members only"});
    const ConnectionEnd end = checkedConnection(all.input());
    QVERIFY2(end.finding && end.finding->fault == Fault::ConnectionRefused,
             qPrintable(end.summary));
    QVERIFY2(end.summary.contains("Members only"), qPrintable(end.summary));
    // There is no token to answer with here.
    QVERIFY(!end.finding->advice.contains("token"));
}

void ConnectionFaultsTest::cookieIsToldWithoutAToken()
{
    ConnectedApp all;
    all.serve(ofBoth, all.registering(AliceData));
    CheckInput input = all.input();
    input.settings.page = QStringLiteral("http://localhost:9/page");
    input.credentials.cookies = QNetworkCookie::parseCookies("session=alice; SameSite=Strict");
    const ConnectionEnd end = checkedConnection(input);
    QVERIFY2(end.finding && end.finding->fault == Fault::CookieSameSite, qPrintable(end.summary));
    QVERIFY2(!end.summary.contains("token"), qPrintable(end.summary));
}

void ConnectionFaultsTest::unseenRedirectIsNoCross()
{
    ConnectedApp all;
    all.app.server.setEndpoint("/connected", [](const HttpRequest &, const HttpReply &reply) {
        reply({302, {}, "text/plain", {{"Location", "/home"}}});
    });
    all.app.server.setEndpoint("/connected/", [](const HttpRequest &, const HttpReply &reply) {
        reply({200, {}});
    });
    all.app.server.setEndpoint("/home", [](const HttpRequest &, const HttpReply &reply) {
        reply({200, {}});
    });
    CheckInput input = all.input();
    input.service.webSocketUrl.clear();
    input.settings.socketId = QStringLiteral("12.34");
    const ConnectionEnd unseen = checkedConnection(input);
    QVERIFY2(!unseen.finding, qPrintable(unseen.summary));
    QVERIFY2(unseen.notes.contains("browsers follow by GET"), qPrintable(unseen.notes));
    // A slash more tells by itself.
    all.app.server.setEndpoint("/connected", [](const HttpRequest &, const HttpReply &reply) {
        reply({301, {}, "text/plain", {{"Location", "/connected/"}}});
    });
    const ConnectionEnd lost = checkedConnection(input);
    QVERIFY2(lost.finding && lost.finding->fault == Fault::ConnectionRedirected,
             qPrintable(lost.summary));
}

void ConnectionFaultsTest::blockedRedirectIsNoWarning_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isAllowed"); // whether the redirect has CORS headers
    QTest::addColumn<bool>("isGood");
    QTest::newRow("308, allowed") << 308 << true << true;
    QTest::newRow("308, blocked") << 308 << false << false;
    QTest::newRow("307, blocked") << 307 << false << false;
}

void ConnectionFaultsTest::blockedRedirectIsNoWarning()
{
    // RadarDesk gets there, and a page doesn't.
    QFETCH(const int, status);
    QFETCH(const bool, isAllowed);
    QFETCH(const bool, isGood);
    ConnectedApp all;
    const Replies good = all.registering(AliceData);
    all.app.server.setEndpoint(
        "/connected", [status, isAllowed](const HttpRequest &request, const HttpReply &reply) {
            const HttpAnswer answer{status, {}, "text/plain", {{"Location", "/connected/"}}};
            reply(isAllowed ? EndpointApp::forPages(request, answer) : answer);
        });
    all.app.server.setEndpoint(
        "/connected/", [good](const HttpRequest &request, const HttpReply &reply) {
            good(request, ofBoth(request), [request, reply](const HttpAnswer &answer) {
                reply(EndpointApp::forPages(request, answer));
            });
        });
    CheckInput input = all.input();
    input.settings.page = QStringLiteral("http://127.0.0.1:9/page");
    const ConnectionEnd end = checkedConnection(input);
    QVERIFY2(end.isGood == isGood, qPrintable(end.summary + end.notes));
    if (!isGood)
        QVERIFY2(end.finding && end.finding->fault == Fault::RedirectBlocked,
                 qPrintable(end.summary));
}

int tst_connectionfaults(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    ConnectionFaultsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_connectionfaults.moc"
