// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/platform/qtversions.h>
#include <privatechannels/checks/checkrecord.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::privatechannels;

namespace {

StepCall endpointCall(int status, const QList<PushRadar::HttpHeader> &headers = {})
{
    StepCall call{QStringLiteral("The endpoint is called"), {}};
    call.exchange.method = "GET";
    call.exchange.url =
        QUrl(QStringLiteral("https://app.example/auth?channelName=private-room&socketID=1.2"));
    call.exchange.status = status;
    call.exchange.responseHeaders = headers;
    call.exchange.responseBody = R"({"token":"0123456789abcdef0123456789abcdef"})";
    return call;
}

// All steps passed, with one call of the endpoint.
Report goodReport(const QList<PushRadar::HttpHeader> &headers = {})
{
    Report report;
    report.started = QDateTime({2026, 11, 24}, {12, 0}, base::Utc);
    for (StepResult &step : report.steps)
        step = {StepVerdict::Passed, QStringLiteral("Fine."), {}, {}, {}, {}};
    report.at(Step::Endpoint).calls = {endpointCall(200, headers)};
    return report;
}

} // namespace

/// What is kept of a check, and what has changed from one to the next.
class CheckRecordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordIsReadBack();
    void recordHoldsNothingSensitive();
    void brokenRecordIsNotRead();
    void sameHasNotChanged();
    void statusHasChanged();
    void headersHaveChanged();
    void placeHasChanged();
    void whatDiffersEachTimeIsNoChange();
};

void CheckRecordTest::recordIsReadBack()
{
    Report report = goodReport({{"Content-Type", "application/json"}});
    report.at(Step::Refusal).verdict = StepVerdict::Failed;
    report.at(Step::Refusal).findings = {findingOf(Fault::EveryoneGetsIn, {"private-room"})};
    const CheckRecord record = recordOf(report);
    QVERIFY(!record.isGood);
    QCOMPARE(record.steps.last().faults, QStringList{"EveryoneGetsIn"});
    QCOMPARE(checkRecordFromJson(toJson(record)), record);
}

void CheckRecordTest::recordHoldsNothingSensitive()
{
    Report report = goodReport({{"Set-Cookie", "session=super-secret-session"}});
    report.at(Step::Endpoint).calls.first().exchange.requestHeaders = {
        {"Cookie", "session=super-secret-session"}};
    const QByteArray kept = QJsonDocument(toJson(recordOf(report))).toJson();
    QVERIFY(!kept.contains("super-secret"));
    QVERIFY(!kept.contains("abcdef"));
}

void CheckRecordTest::brokenRecordIsNotRead()
{
    QVERIFY(!checkRecordFromJson({}));
    QJsonObject json = toJson(recordOf(goodReport()));
    json.insert("steps", QJsonArray{});
    QVERIFY(!checkRecordFromJson(json));
}

void CheckRecordTest::sameHasNotChanged()
{
    QCOMPARE(changesBetween(recordOf(goodReport()), recordOf(goodReport())), QStringList());
}

void CheckRecordTest::statusHasChanged()
{
    Report now = goodReport();
    StepResult &endpoint = now.at(Step::Endpoint);
    endpoint.verdict = StepVerdict::Failed;
    endpoint.findings = {findingOf(Fault::CsrfRefused, {"419", {}})};
    endpoint.summary = endpoint.findings.first().sentence;
    endpoint.calls = {endpointCall(419)};
    const QStringList changes = changesBetween(recordOf(goodReport()), recordOf(now));
    QCOMPARE(changes.size(), 3);
    QVERIFY(changes.at(0).contains("failed") && changes.at(0).contains("passed"));
    QVERIFY(changes.at(1).contains("419"));
    QVERIFY(changes.at(2).contains("the status changed from 200 to 419"));
}

void CheckRecordTest::headersHaveChanged()
{
    const Report before =
        goodReport({{"Access-Control-Allow-Origin", "https://page.example"}, {"Server", "nginx"}});
    const Report after = goodReport({{"Access-Control-Allow-Origin", "*"}, {"Vary", "Origin"}});
    const QStringList changes = changesBetween(recordOf(before), recordOf(after));
    QCOMPARE(changes.size(), 3);
    QVERIFY(changes.at(0).contains(
        "access-control-allow-origin changed from “https://page.example” to “*”"));
    QVERIFY(changes.at(1).contains("server was removed"));
    QVERIFY(changes.at(2).contains("vary was added"));
    QCOMPARE(changesBetween(recordOf(goodReport({{"Location", "/login"}})),
                            recordOf(goodReport({{"Location", "/home"}})))
                 .size(),
             1);
}

void CheckRecordTest::placeHasChanged()
{
    Report now = goodReport();
    now.at(Step::Endpoint).calls.first().exchange.url = QUrl("http://app.example/auth");
    const QStringList changes = changesBetween(recordOf(goodReport()), recordOf(now));
    QCOMPARE(changes.size(), 1);
    QVERIFY(changes.first().contains("http://app.example/auth"));
}

void CheckRecordTest::whatDiffersEachTimeIsNoChange()
{
    const Report before = goodReport(
        {{"Date", "now"}, {"Content-Length", "10"}, {"Location", "/login?socketID=1.2"}});
    Report after = goodReport(
        {{"Date", "later"}, {"Content-Length", "11"}, {"Location", "/login?socketID=3.4"}});
    after.at(Step::Endpoint).calls.first().exchange.url =
        QUrl("https://app.example/auth?channelName=private-room&socketID=3.4");
    after.at(Step::Endpoint).took = std::chrono::milliseconds{500};
    QCOMPARE(changesBetween(recordOf(before), recordOf(after)), QStringList());
}

int tst_checkrecord(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    CheckRecordTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_checkrecord.moc"
