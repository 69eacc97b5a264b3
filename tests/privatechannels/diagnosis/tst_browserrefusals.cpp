// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "onlyfinding.h"

#include <privatechannels/diagnosis/cookiechoice.h>
#include <privatechannels/judges/wayjudge.h>

#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::privatechannels;

/// What a browser refuses by itself, whatever the endpoint answers.
class BrowserRefusalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressIsRefused_data();
    void addressIsRefused();
    void addressIsCalled_data();
    void addressIsCalled();
    void pageOfAFileHasNoOrigin_data();
    void pageOfAFileHasNoOrigin();
    void cookieHasExpired();
    void cookieLasts();
};

void BrowserRefusalsTest::addressIsRefused_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("fault");
    const auto row = [](const char *name, const QString &address, Fault fault) {
        QTest::newRow(name) << address << static_cast<int>(fault);
    };
    row("user and password", "http://ann:hunter2@127.0.0.1:8000/auth", Fault::CredentialsInAddress);
    row("user alone", "https://ann@app.example/auth", Fault::CredentialsInAddress);
    row("port of SSH", "http://127.0.0.1:22/auth", Fault::PortBlocked);
    row("port of X11", "http://127.0.0.1:6000/auth", Fault::PortBlocked);
    row("port of IRC", "http://localhost:6667/auth", Fault::PortBlocked);
    row("port of SIP", "https://app.example:5061/auth", Fault::PortBlocked);
    row("port 10080", "http://127.0.0.1:10080/auth", Fault::PortBlocked);
}

void BrowserRefusalsTest::addressIsRefused()
{
    QFETCH(const QString, address);
    QFETCH(const int, fault);
    const EndpointApp app;
    CheckInput input = app.input(V3);
    input.settings.endpoint = address;
    const Report report = checked(input);
    isOnlyFinding(report, Step::Endpoint, static_cast<Fault>(fault));
    QVERIFY(report.at(Step::Endpoint).calls.isEmpty());
    QVERIFY(!report.culprit()->advice.contains("hunter2"));
}

void BrowserRefusalsTest::addressIsCalled_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("usual") << "https://app.example/auth";
    QTest::newRow("development") << "http://localhost:5173/auth";
    QTest::newRow("proxy") << "http://app.example:8080/auth";
    QTest::newRow("sandbox") << "http://127.0.0.1:41873/auth";
}

void BrowserRefusalsTest::addressIsCalled()
{
    QFETCH(const QString, address);
    QVERIFY(!judgeAddress(QUrl(address)));
}

void BrowserRefusalsTest::pageOfAFileHasNoOrigin_data()
{
    QTest::addColumn<QByteArray>("allowed");
    QTest::addColumn<bool>("isRight");
    QTest::newRow("null") << QByteArray("null") << true;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("file") << QByteArray("file://") << false;
    QTest::newRow("any") << QByteArray("*") << false;
}

void BrowserRefusalsTest::pageOfAFileHasNoOrigin()
{
    QFETCH(const QByteArray, allowed);
    QFETCH(const bool, isRight);
    EndpointApp app;
    app.server.setEndpoint(
        "/auth", app.guarded([&](const HttpRequest &request, const HttpReply &reply) {
            app.token(V3, "private-room", parameterOf(request, "socketID"),
                      [&app, allowed, reply](const QString &token) {
                          HttpAnswer answer = app.tokenAnswer(V3, token);
                          if (!allowed.isEmpty())
                              answer.headers = {{"Access-Control-Allow-Origin", allowed},
                                                {"Access-Control-Allow-Credentials", "true"}};
                          reply(answer);
                      });
        }));
    CheckInput input = app.input(V3);
    input.settings.page = QStringLiteral("file:///home/ann/page.html");
    const Report report = checked(input);
    QCOMPARE(app.server.requests("/auth").first().origin, QByteArray("null"));
    // Whether the cookie goes along from a file depends on its SameSite, which isn't known.
    if (isRight)
        QVERIFY2(!report.culprit() && report.at(Step::Endpoint).verdict == StepVerdict::Skipped,
                 inShort(report).constData());
    else
        QVERIFY2(report.at(Step::Endpoint).verdict == StepVerdict::Failed,
                 inShort(report).constData());
}

void BrowserRefusalsTest::cookieHasExpired()
{
    EndpointApp app;
    app.server.setEndpoint("/auth", app.good(V3));
    CheckInput input = app.input(V3);
    input.credentials.cookies.first().setExpirationDate(
        QDateTime::fromSecsSinceEpoch(1'000'000'000).toUTC());
    isOnlyFinding(checked(input), Step::Endpoint, Fault::CookieExpired, "session");
}

void BrowserRefusalsTest::cookieLasts()
{
    EndpointApp app;
    app.server.setEndpoint("/auth", app.good(V3));
    CheckInput input = app.input(V3);
    input.credentials.cookies.first().setExpirationDate(QDateTime::currentDateTimeUtc().addDays(1));
    isAllRight(checked(input));
}

int tst_browserrefusals(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    BrowserRefusalsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_browserrefusals.moc"
