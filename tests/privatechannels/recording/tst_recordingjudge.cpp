// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hartext.h"

#include <privatechannels/diagnosis/checkverdict.h>

#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::privatechannels;

namespace {

using Form = HarText::Form;

const QString Endpoint = "https://api.example/auth?channelName=private-room&socketID=12.34";
const QString Page = "https://app.example/chat";
const QJsonObject Allowing{{"Access-Control-Allow-Origin", "https://app.example"},
                           {"Access-Control-Allow-Credentials", "true"}};
const QString Token = R"({"token":"opaque-token-of-the-service"})";

/// A call that goes well, with the user's cookie.
HarText::Call goodCall()
{
    return {.url = Endpoint,
            .page = Page,
            .cookies = "session=secret-session-value",
            .responseHeaders = Allowing,
            .body = Token};
}

QStringList goodSocket()
{
    return {
        R"(< {"event":"connected","socketID":"12.34"})",
        R"(> {"event":"subscribe","channel":"private-room","token":"opaque-token-of-the-service"})",
        R"(< {"event":"subscribed","channel":"private-room"})",
        R"(< {"event":"message","channel":"private-room","id":"1","data":{"a":1}})",
        R"(< {"event":"message","channel":"private-room","id":"2","data":{"a":2}})"};
}

QList<StepVerdict> verdictsOf(const Report &report)
{
    QList<StepVerdict> verdicts;
    for (const StepResult &step : report.steps)
        verdicts.append(step.verdict);
    return verdicts;
}

QString allOf(const RecordingReport &report)
{
    QString text = report.gaps.join(u'\n');
    for (const RecordedCheck &check : report.checks) {
        for (const StepResult &step : check.report.steps) {
            text += step.summary + step.notes.join(u' ');
            for (const Finding &finding : step.findings)
                text += finding.sentence + finding.advice;
        }
    }
    return text;
}

} // namespace

/// What a recording tells of private channels, and what it can't.
class RecordingJudgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodRecordingHasNoFault();
    void findsTheFault_data();
    void findsTheFault();
    void subscriptionIsJudgedByTheSocket();
    void sanitizedFileIsNotJudgedByItsCookies();
    void saysWhatCanNotBeTold_data();
    void saysWhatCanNotBeTold();
    void keptBackCookieIsNamed();
    void firstFaultIsShownFirst();
    void nothingSensitiveIsSaid();
};

void RecordingJudgeTest::goodRecordingHasNoFault()
{
    HarText har(Form::Chrome);
    har.add(goodCall());
    har.addSocket("wss://api.example/subscribe?key=pk", goodSocket());
    const RecordingReport report = har.judged();
    QCOMPARE(report.checks.size(), 1);
    const RecordedCheck &check = report.checks.first();
    using V = StepVerdict;
    QCOMPARE(verdictsOf(check.report),
             QList<V>({V::Passed, V::Skipped, V::Passed, V::Passed, V::Passed, V::Skipped}));
    QVERIFY2(check.report.at(Step::Subscription).summary.contains('2'),
             qPrintable(check.report.at(Step::Subscription).summary));
    QCOMPARE(verdictOf(check.report).kind, CheckVerdict::Kind::Partial);
    QCOMPARE(check.settings.channel, "private-room");
    QCOMPARE(check.settings.endpoint, "https://api.example/auth");
    QCOMPARE(check.settings.page, Page);
    QVERIFY(check.settings.sendsCookies);
    QVERIFY2(report.gaps.isEmpty(), qPrintable(report.gaps.join(u'\n')));
}

void RecordingJudgeTest::findsTheFault_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<HarText::Call>("call");
    QTest::addColumn<Step>("step");
    QTest::addColumn<Fault>("fault");
    const auto row = [](const char *name, Form form, auto change, Fault fault,
                        Step step = Step::Endpoint) {
        HarText::Call call = goodCall();
        change(call);
        QTest::newRow(name) << static_cast<int>(form) << call << step << fault;
    };
    using Call = HarText::Call;
    row(
        "no CORS", Form::Firefox, [](Call &c) { c.responseHeaders = {}; }, Fault::OriginMissing);
    row(
        "other origin", Form::Chrome,
        [](Call &c) { c.responseHeaders["Access-Control-Allow-Origin"] = "https://app.example/"; },
        Fault::OriginNotAllowed);
    row(
        "wildcard", Form::Chrome,
        [](Call &c) { c.responseHeaders["Access-Control-Allow-Origin"] = "*"; },
        Fault::WildcardWithCredentials);
    row(
        "no credentials", Form::Firefox,
        [](Call &c) { c.responseHeaders.remove("Access-Control-Allow-Credentials"); },
        Fault::CredentialsNotAllowed);
    row(
        "401", Form::Firefox, [](Call &c) { c.status = 401; }, Fault::Unauthorized);
    row(
        "403 with a cookie", Form::Chrome, [](Call &c) { c.status = 403; },
        Fault::ForbiddenSignedIn);
    row(
        "403 without", Form::Firefox,
        [](Call &c) {
            c.status = 403;
            c.cookies.clear();
        },
        Fault::ForbiddenSignedOut);
    row(
        "csrf", Form::Safari,
        [](Call &c) {
            c.status = 419;
            c.body = "CSRF token mismatch";
        },
        Fault::CsrfRefused);
    row(
        "500", Form::Safari, [](Call &c) { c.status = 500; }, Fault::ServerError);
    row(
        "404", Form::Chrome, [](Call &c) { c.status = 404; }, Fault::RouteMissing);
    row(
        "page", Form::Chrome, [](Call &c) { c.body = "<!doctype html><p>Hello"; }, Fault::HtmlPage);
    row(
        "pair", Form::Firefox, [](Call &c) { c.body = R"({"Key":"token","Value":"x"})"; },
        Fault::KeyValuePair);
    row(
        "dialect", Form::Chrome, [](Call &c) { c.body = R"({"authToken":"x"})"; },
        Fault::OtherDialect);
    row(
        "dressed", Form::Chrome, [](Call &c) { c.body = "{\"token\":\"Bearer abcdefgh\"}"; },
        Fault::TokenDressed, Step::Token);
    row(
        "refused", Form::Chrome,
        [](Call &c) {
            c.status = 0;
            c.error = "net::ERR_CONNECTION_REFUSED";
        },
        Fault::ServerDown);
    row(
        "certificate", Form::Chrome,
        [](Call &c) {
            c.status = 0;
            c.error = "net::ERR_CERT_AUTHORITY_INVALID";
        },
        Fault::TlsFault);
    row(
        "blocked", Form::Chrome,
        [](Call &c) {
            c.status = 0;
            c.error = "net::ERR_FAILED";
        },
        Fault::NetworkFault);
    row(
        "blocked with its headers", Form::Chrome,
        [](Call &c) {
            c.status = 0;
            c.error = "net::ERR_FAILED";
            c.responseHeaders = {{"Content-Type", "application/json"}};
        },
        Fault::OriginMissing);
    row(
        "mixed", Form::Safari,
        [](Call &c) {
            c.status = 0;
            c.url = "http://api.example/auth?channelName=private-room&socketID=12.34";
        },
        Fault::MixedContent);
    row(
        "everyone", Form::Firefox, [](Call &c) { c.cookies.clear(); }, Fault::EveryoneGetsIn,
        Step::Refusal);
    row(
        "twice", Form::Chrome,
        [](Call &c) {
            c.url = "https://api.example/auth?channelName=private-private-room&socketID=12.34";
        },
        Fault::PrefixTwice, Step::Channel);
}

void RecordingJudgeTest::findsTheFault()
{
    QFETCH(int, form);
    QFETCH(HarText::Call, call);
    QFETCH(Step, step);
    QFETCH(Fault, fault);
    HarText har(static_cast<Form>(form));
    har.add(call);
    const RecordingReport report = har.judged();
    QCOMPARE(report.checks.size(), 1);
    const Finding *const culprit = report.checks.first().report.culprit();
    QVERIFY2(culprit, qPrintable(allOf(report)));
    QCOMPARE(nameOf(culprit->fault), nameOf(fault));
    QCOMPARE(report.checks.first().report.at(step).verdict, StepVerdict::Failed);
    QVERIFY(!culprit->headline.isEmpty() && !culprit->sentence.contains("%"));
}

void RecordingJudgeTest::subscriptionIsJudgedByTheSocket()
{
    const auto judge = [](const QStringList &messages) {
        HarText har(Form::Chrome);
        har.add(goodCall());
        har.addSocket("wss://api.example/subscribe", messages);
        return har.judged().checks.value(0).report.at(Step::Subscription);
    };
    QStringList refused = goodSocket().first(2);
    refused.append(
        R"(< {"event":"error","channel":"private-room","code":403,"message":"No such token."})");
    const StepResult unknown = judge(refused);
    QCOMPARE(unknown.verdict, StepVerdict::Failed);
    QCOMPARE(unknown.findings.first().fault, Fault::TokenUnknown);
    QVERIFY(unknown.summary.contains("No such token."));
    refused.last().replace("403", "429");
    QCOMPARE(judge(refused).findings.first().fault, Fault::SubscriptionRefused);
    QStringList other = goodSocket();
    other[1].replace("opaque", "another");
    QCOMPARE(judge(other).verdict, StepVerdict::Passed);
    QVERIFY(judge(other).notes.value(0).contains("a different token"));
    QCOMPARE(judge(goodSocket().first(2)).verdict, StepVerdict::Skipped);
    QCOMPARE(judge(goodSocket().first(1)).verdict, StepVerdict::Skipped);
    // The hosted service speaks something else, which nobody can judge.
    QCOMPARE(judge({"< 4:hello", "> \x01\x02"}).verdict, StepVerdict::Skipped);
    // What another channel gets says nothing of this one.
    QStringList elsewhere = goodSocket();
    elsewhere.replaceInStrings("private-room", "private-other");
    QCOMPARE(judge(elsewhere).verdict, StepVerdict::Skipped);
    // The app broadcasts, to a channel of another name.
    HarText har(Form::Chrome);
    har.add(goodCall());
    har.addSocket("wss://api.example/subscribe", goodSocket().first(3));
    har.add({.method = "POST", .url = "https://api.example/v3/broadcasts"});
    QCOMPARE(har.judged().checks.value(0).report.at(Step::Subscription).verdict,
             StepVerdict::Passed);
}

void RecordingJudgeTest::sanitizedFileIsNotJudgedByItsCookies()
{
    HarText har(Form::ChromeSanitized);
    har.add(goodCall());
    const RecordingReport report = har.judged();
    // Nobody may say that everyone gets in, nor that the page sends no cookies.
    QVERIFY2(!report.checks.value(0).report.culprit(), qPrintable(allOf(report)));
    QVERIFY2(report.gaps.join(u' ').contains("with sensitive data"),
             qPrintable(report.gaps.join(u'\n')));
    HarText refused(Form::ChromeSanitized);
    HarText::Call call = goodCall();
    call.status = 403;
    refused.add(call);
    const Finding *culprit = nullptr;
    const RecordingReport of = refused.judged();
    culprit = of.checks.value(0).report.culprit();
    QVERIFY(culprit);
    QCOMPARE(culprit->fault, Fault::ForbiddenSignedIn);
    QVERIFY2(culprit->sentence.contains("doesn't show whether cookies were sent"),
             qPrintable(culprit->sentence));
}

void RecordingJudgeTest::saysWhatCanNotBeTold_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<HarText::Call>("call");
    QTest::addColumn<QString>("gap");
    HarText::Call asking = goodCall();
    asking.requestHeaders = {{"X-App", "1"}};
    QTest::newRow("preflight") << static_cast<int>(Form::Safari) << asking << "OPTIONS";
    HarText::Call without = goodCall();
    without.body = QString();
    QTest::newRow("body") << static_cast<int>(Form::Firefox) << without << "no response";
    QTest::newRow("socket") << static_cast<int>(Form::Firefox) << goodCall() << "WebSocket";
}

void RecordingJudgeTest::saysWhatCanNotBeTold()
{
    QFETCH(int, form);
    QFETCH(HarText::Call, call);
    QFETCH(QString, gap);
    HarText har(static_cast<Form>(form));
    har.add(call);
    const RecordingReport report = har.judged();
    QVERIFY2(report.gaps.join(u'\n').contains(gap), qPrintable(report.gaps.join(u'\n')));
    QVERIFY2(!report.checks.value(0).report.culprit(), qPrintable(allOf(report)));
}

void RecordingJudgeTest::keptBackCookieIsNamed()
{
    HarText har(Form::Firefox);
    har.add({.url = "https://api.example/login",
             .page = "https://api.example/login",
             .setCookie = "session=secret-session-value; SameSite=Strict; Path=/; Secure"});
    HarText::Call call = goodCall();
    call.page = "https://another.test/chat";
    call.cookies.clear();
    call.status = 401;
    har.add(call);
    const RecordingReport report = har.judged();
    const Finding *const culprit = report.checks.value(0).report.culprit();
    QVERIFY(culprit);
    QCOMPARE(nameOf(culprit->fault), "CookieSameSite");
    QVERIFY2(culprit->sentence.contains("session") && !culprit->sentence.contains("secret"),
             qPrintable(culprit->sentence));
}

void RecordingJudgeTest::firstFaultIsShownFirst()
{
    HarText har(Form::Chrome);
    QCOMPARE(har.judged().telling(), -1);
    har.add(goodCall());
    HarText::Call refused = goodCall();
    refused.status = 500;
    har.add(refused);
    const RecordingReport report = har.judged();
    QCOMPARE(report.checks.size(), 2);
    QCOMPARE(report.telling(), 1);
}

void RecordingJudgeTest::nothingSensitiveIsSaid()
{
    for (const int status : {200, 401, 403, 500}) {
        HarText har(Form::Chrome);
        HarText::Call call = goodCall();
        call.status = status;
        har.add(call);
        har.addSocket("wss://api.example/subscribe", goodSocket());
        const QString all = allOf(har.judged());
        QVERIFY2(!all.contains("secret-session-value"), qPrintable(all));
        QVERIFY2(!all.contains("opaque-token-of-the-service"), qPrintable(all));
    }
}

Q_DECLARE_METATYPE(RadarDesk::HarText::Call)

int tst_recordingjudge(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    RecordingJudgeTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_recordingjudge.moc"
