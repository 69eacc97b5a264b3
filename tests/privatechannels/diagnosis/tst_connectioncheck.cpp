// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectedapp.h"

#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::privatechannels;

/// The endpoint for connections is called as by the browser library, and what it comes to is told
/// by what presence shows.
class ConnectionCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endpointIsJudged_data();
    void endpointIsJudged();
    void callIsThatOfTheLibrary();
    void hostedServiceIsNotWatched();
    void nothingIsGiven();
    void cookieStaysOnItsSite();
};

namespace {

struct Connected
{
    const char *name;
    std::function<void(ConnectedApp &)> serve;
    StepVerdict verdict;
    QString says = {}; ///< Among the words, or the notes.
    std::optional<Fault> fault = {};
    QString page = {};
};

void redirected(ConnectedApp &all, int status)
{
    all.serve(ofBoth, all.registering(AliceData));
    all.app.server.setEndpoint("/first", [status](const HttpRequest &, const HttpReply &reply) {
        reply({status, {}, "text/plain", {{"Location", "/connected"}}});
    });
}

const QList<Connected> &connections()
{
    using enum StepVerdict;
    static const QList<Connected> cases{
        {"form and JSON", [](ConnectedApp &all) { all.serve(ofBoth, all.registering(AliceData)); },
         Passed, "once for both"},
        {"form alone", [](ConnectedApp &all) { all.serve(ofForm, all.registering(AliceData)); },
         Passed, "but not JSON"},
        {"JSON alone", [](ConnectedApp &all) { all.serve(ofJson, all.registering(AliceData)); },
         Failed, "socketID is missing", Fault::ConnectionBodyNotRead},
        {"JSON alone, and silent",
         [](ConnectedApp &all) {
             all.serve(ofJson, all.registering(AliceData), {200, {}});
         },
         Failed, "no client data", Fault::ConnectionBodyNotRead},
        {"no ID", [](ConnectedApp &all) { all.serve(ofBoth, all.registering(R"({"name":"A"})")); },
         Passed, "##uniqueID"},
        {"an ID of the socket",
         [](ConnectedApp &all) {
             all.serve(ofBoth, all.registering(R"({"##uniqueID":"SOCKET"})"));
         },
         Failed, "counts that user twice", Fault::UniqueIdChanges},
        {"nearly too much",
         [](ConnectedApp &all) {
             all.serve(ofBoth,
                       all.registering(R"({"##uniqueID":7,"a":")" + QByteArray(940, 'x') + "\"}"));
         },
         Passed, "1,024"},
        {"too much",
         [](ConnectedApp &all) {
             all.serve(ofBoth, all.registering(R"({"a":")" + QByteArray(2000, 'x') + "\"}"));
         },
         Failed, "1,024", Fault::ClientDataNotShown},
        {"nothing is registered",
         [](ConnectedApp &all) {
             answersAll(all, {200, R"({"status":"ok"})"});
         },
         Failed, "presence shows no client data", Fault::ClientDataNotShown},
        {"GET alone",
         [](ConnectedApp &all) {
             answersAll(all, {405, {}, "", {{"Allow", "GET"}}});
         },
         Failed, "GET", Fault::ConnectionMethod},
        {"CSRF",
         [](ConnectedApp &all) {
             answersAll(all, {419, "Page Expired"});
         },
         Failed, "Page Expired", Fault::CsrfRefused},
        {"no route",
         [](ConnectedApp &all) {
             answersAll(all, {404, "Cannot POST /connected"});
         },
         Failed, "Cannot POST", Fault::RouteMissing},
        {"an exception",
         [](ConnectedApp &all) {
             answersAll(all, {500, "TypeError"});
         },
         Failed, "TypeError", Fault::ServerError},
        {"signed out",
         [](ConnectedApp &all) {
             answersAll(all, {401, "Who?"});
         },
         Failed, "Who?", Fault::Unauthorized},
        {"from another origin, without CORS",
         [](ConnectedApp &all) { all.serve(ofBoth, all.registering(AliceData)); },
         Passed,
         "the page gets an error",
         {},
         "http://127.0.0.1:9/page"},
    };
    return cases;
}

} // namespace

void ConnectionCheckTest::endpointIsJudged_data()
{
    QTest::addColumn<const Connected *>("each");
    for (const Connected &each : connections())
        QTest::newRow(each.name) << &each;
}

void ConnectionCheckTest::endpointIsJudged()
{
    QFETCH(const Connected *, each);
    ConnectedApp all;
    each->serve(all);
    CheckInput input = all.input();
    if (!each->page.isEmpty())
        input.settings.page = each->page;
    const ConnectionEnd report = checkedConnection(input);
    QVERIFY2(report.verdict == each->verdict, qPrintable(report.summary));
    QCOMPARE(report.finding.has_value(), each->fault.has_value());
    if (each->fault)
        QVERIFY2(report.finding->fault == *each->fault, qPrintable(report.summary));
    const QString said =
        report.summary + report.notes + (report.finding ? report.finding->advice : QString());
    QVERIFY2(said.contains(each->says), qPrintable(said));
    // What a page gets an error from doesn't pass.
    const bool isWarned = report.notes.contains("the page gets an error");
    QCOMPARE(report.isGood, report.verdict == StepVerdict::Passed && !isWarned);
    if (report.verdict == StepVerdict::Passed)
        QVERIFY(!report.clientData.isEmpty());
}

void ConnectionCheckTest::callIsThatOfTheLibrary()
{
    for (const auto &[status, fault] : {std::pair{302, std::optional(Fault::ConnectionRedirected)},
                                        std::pair{307, std::optional<Fault>()}}) {
        ConnectedApp all;
        redirected(all, status);
        CheckInput input = all.input();
        input.settings.endpoint = all.app.server.url(QStringLiteral("/first")).toString();
        const ConnectionEnd report = checkedConnection(input);
        QCOMPARE(report.finding.has_value(), fault.has_value());
        const HttpRequest first = all.app.server.requests("/first").first();
        QCOMPARE(first.method, "POST");
        QVERIFY(first.body.startsWith("socketID="));
        QVERIFY(first.query.isEmpty());
        QVERIFY(first.header("Cookie").contains("session=alice"));
        const HttpRequest second = all.app.server.requests("/connected").first();
        QCOMPARE(second.method, fault ? "GET" : "POST");
        QCOMPARE(second.body.isEmpty(), fault.has_value());
    }
}

void ConnectionCheckTest::hostedServiceIsNotWatched()
{
    ConnectedApp all;
    answersAll(all, {200, {}});
    CheckInput input = all.input();
    input.service.webSocketUrl.clear();
    input.settings.socketId = QStringLiteral("12.34");
    const ConnectionEnd report = checkedConnection(input);
    QCOMPARE(report.verdict, StepVerdict::Skipped);
    QVERIFY2(report.summary.contains("couldn't be checked"), qPrintable(report.summary));
    QCOMPARE(all.app.server.requests("/connected").first().body, "socketID=12.34");
}

void ConnectionCheckTest::nothingIsGiven()
{
    const ConnectedApp all;
    CheckInput input = all.input();
    input.settings.endpoint.clear();
    const ConnectionEnd report = checkedConnection(input);
    QVERIFY(report.finding && report.finding->fault == Fault::EndpointMissing);
}

void ConnectionCheckTest::cookieStaysOnItsSite()
{
    ConnectedApp all;
    all.serve(ofBoth, all.registering(AliceData));
    CheckInput input = all.input();
    input.settings.page = QStringLiteral("http://localhost:9/page");
    input.credentials.cookies = QNetworkCookie::parseCookies("session=alice; HttpOnly");
    const ConnectionEnd report = checkedConnection(input);
    QVERIFY2(report.finding && report.finding->fault == Fault::CookieSameSite,
             qPrintable(report.summary));
}

int tst_connectioncheck(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    ConnectionCheckTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_connectioncheck.moc"
