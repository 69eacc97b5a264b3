// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "onlyfinding.h"

#include <privatechannels/checks/checkexport.h>
#include <privatechannels/checks/checksettingsjson.h>
#include <privatechannels/diagnosis/diagnosis.h>
#include <privatechannels/judges/wayjudge.h>

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace std::chrono_literals;
using namespace RadarDesk;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::privatechannels;

/// A check waits once and says so, knocks nowhere else, and keeps passwords in addresses to itself.
class MannersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slowEndpointIsCalledOnce_data();
    void slowEndpointIsCalledOnce();
    void silentRefusalIsWaitedForOnce();
    void waitingIsTold();
    void strangersPortsAreLeftAlone();
    void passwordIsKeptBack_data();
    void passwordIsKeptBack();
};

namespace {

EndpointApp::Endpoint delayed(EndpointApp &app, const EndpointApp::Endpoint &inner,
                              std::chrono::milliseconds delay)
{
    return [&app, inner, delay](const HttpRequest &request, const HttpReply &reply) {
        QTimer::singleShot(delay, &app.server, [inner, request, reply] { inner(request, reply); });
    };
}

// All that a report holds, as text.
QString textOf(const Report &report)
{
    QString text;
    for (const StepResult &step : report.steps) {
        text += step.summary + step.notes.join(u' ');
        for (const Finding &finding : step.findings)
            text +=
                finding.headline + finding.sentence + finding.advice + finding.details.join(u' ');
        for (const StepCall &call : step.calls) {
            text += call.purpose + call.exchange.url.toString(QUrl::FullyEncoded);
            for (const auto &headers :
                 {call.exchange.requestHeaders, call.exchange.responseHeaders}) {
                for (const PushRadar::HttpHeader &header : headers)
                    text += QString::fromUtf8(header.value);
            }
        }
    }
    return text;
}

} // namespace

void MannersTest::slowEndpointIsCalledOnce_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("a token") << 200;
    QTest::newRow("a refusal") << 403;
    QTest::newRow("an error") << 500;
}

void MannersTest::slowEndpointIsCalledOnce()
{
    QFETCH(const int, status);
    EndpointApp app;
    const EndpointApp::Endpoint inner =
        status == 200 ? app.good(V3) : [status](const HttpRequest &, const HttpReply &reply) {
            reply({status, "no"});
        };
    app.server.setEndpoint("/auth", delayed(app, inner, 700ms));
    CheckInput input = app.input(V3);
    input.patience = 500ms;
    const Report report = checked(input);
    QVERIFY2(report.isFinished() && report.culprit(), inShort(report).constData());
    // Once more without credentials, where that tells two causes apart.
    QVERIFY(app.server.requests("/auth").size() <= (status == 403 ? 2 : 1));
}

void MannersTest::silentRefusalIsWaitedForOnce()
{
    EndpointApp app;
    QList<HttpReply> unanswered;
    app.server.setEndpoint(
        "/auth",
        [good = app.good(V3), &unanswered](const HttpRequest &request, const HttpReply &reply) {
            const bool isHers = parameterOf(request, "channelName") == u"private-room";
            if (EndpointApp::isAlice(request) && isHers)
                good(request, reply);
            else
                unanswered.append(reply);
        });
    CheckInput input = app.input(V3);
    input.patience = 2000ms;
    Diagnosis diagnosis(input);
    QSignalSpy waits(&diagnosis, &Diagnosis::waiting);
    QSignalSpy over(&diagnosis, &Diagnosis::finished);
    diagnosis.start();
    QVERIFY(over.wait(60'000));
    isOnlyFinding(diagnosis.report(), Step::Refusal, Fault::RefusalHangs);
    QVERIFY(unanswered.size() > 3);
    // Each second is told, and the later refusals don't last one.
    for (const QList<QVariant> &each : std::as_const(waits))
        QCOMPARE(each.first().value<CheckWait>().limit, 2000ms);
}

void MannersTest::waitingIsTold()
{
    EndpointApp app;
    app.server.setEndpoint("/auth", delayed(app, app.good(V3), 1200ms));
    Diagnosis diagnosis(app.input(V3));
    QSignalSpy waits(&diagnosis, &Diagnosis::waiting);
    diagnosis.start();
    QVERIFY(waits.wait(20'000));
    const auto wait = waits.first().first().value<CheckWait>();
    QCOMPARE(wait.step, Step::Endpoint);
    QVERIFY(wait.waited >= 900ms);
    QCOMPARE(wait.limit, 3 * diagnosis.input().patience);
    QVERIFY2(wait.text().contains("of 30 s"), qPrintable(wait.text()));
}

void MannersTest::strangersPortsAreLeftAlone()
{
    const QList<QUrl> others{QUrl(QStringLiteral("http://app.example:3000/page"))};
    const PlacesToTry there =
        placesToTry(QUrl(QStringLiteral("http://app.example:8000/auth")), {80, 3000}, others);
    QVERIFY(there.ports.isEmpty() && there.places.isEmpty()); // nor the page's own port
    const PlacesToTry here = placesToTry(QUrl(QStringLiteral("http://localhost:8000/auth")), {80},
                                         {QUrl(QStringLiteral("http://localhost:3000/page"))});
    QCOMPARE(here.ports, QStringList({"3000", "80"}));
}

void MannersTest::passwordIsKeptBack_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QByteArray>("location");
    const QByteArray none;
    QTest::newRow("of http") << "http://ann:hunter2@127.0.0.1/auth" << none;
    QTest::newRow("of another scheme") << "ftp://ann:hunter2@127.0.0.1/auth" << none;
    QTest::newRow("of no scheme") << "ann:hunter2@127.0.0.1:80/auth" << none;
    QTest::newRow("with signs in it") << "http://ann:hunter2@x:y@127.0.0.1/auth" << none;
    QTest::newRow("without a page") << "//ann:hunter2@127.0.0.1/auth" << none;
    QTest::newRow("of a redirect") << QString() << QByteArray("http://ann:hunter2@127.0.0.1:9/a");
    QTest::newRow("of an odd redirect") << QString() << QByteArray("ftp://ann:hunter2@h/a");
}

void MannersTest::passwordIsKeptBack()
{
    QFETCH(const QString, endpoint);
    QFETCH(const QByteArray, location);
    EndpointApp app;
    app.server.setEndpoint("/auth", [location](const HttpRequest &, const HttpReply &reply) {
        reply({302, {}, "text/plain", {{"Location", location}}});
    });
    CheckInput input = app.input(V3);
    if (!endpoint.isEmpty()) {
        input.settings.endpoint = endpoint;
        input.settings.page.clear();
    }
    const Report report = checked(input);
    QVERIFY2(report.culprit(), inShort(report).constData());
    QVERIFY2(!textOf(report).contains("hunter2"), qPrintable(textOf(report)));
    const QString exported = toMarkdown(report, input.settings, {});
    QVERIFY2(!exported.contains("hunter2"), qPrintable(exported));
    QVERIFY(!QJsonDocument(toJson(input.settings)).toJson().contains("hunter2"));
}

int tst_manners(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    MannersTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_manners.moc"
