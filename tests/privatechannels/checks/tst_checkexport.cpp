// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/platform/qtversions.h>
#include <privatechannels/checks/checkexport.h>

#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::privatechannels;

namespace {

constexpr auto Cookie = "s3ss10n-0f-alice-0123456789";
constexpr auto Bearer = "b34r3r-0f-alice-0123456789";
constexpr auto V3Token = "eyJjaGFubmVsIjoicHJpdmF0ZS1yb29tIn0.c2lnbmF0dXJl";
constexpr auto V2Token =
    "channel_auth_token_0123456789abcdef0123456789abcdef.abcdefghij.0xabcdefghij";
constexpr auto ShortToken = "xyq987";
constexpr auto ShortCookie = "alice7";
constexpr auto Password = "p4ssw0rd";

Report reportWithSecrets()
{
    Report report;
    report.started = QDateTime({2026, 11, 24}, {12, 0}, base::Utc);
    for (StepResult &step : report.steps)
        step = {StepVerdict::Passed, QStringLiteral("Fine."), {}, {}, {}, {}};
    StepCall call{QStringLiteral("The endpoint is called"), {}};
    call.exchange.method = "GET";
    call.exchange.url =
        QUrl(QStringLiteral("https://ann:%1@app.example/auth?channelName=private-room&old=%2")
                 .arg(Password, V3Token));
    call.exchange.requestHeaders = {
        {"Cookie", QByteArray("session=") + Cookie + "; sid=" + ShortCookie},
        {"Authorization", QByteArray("Bearer ") + Bearer},
        {"X-Api-Key", Bearer}};
    call.exchange.status = 200;
    call.exchange.responseHeaders = {{"Set-Cookie", QByteArray("session=") + Cookie + "; Path=/"}};
    call.exchange.responseBody =
        QByteArray(R"({"authToken":")") + V2Token + R"(","token":")" + ShortToken + "\"}";
    report.at(Step::Endpoint).calls = {call};
    StepResult &token = report.at(Step::Token);
    token.verdict = StepVerdict::Failed;
    token.findings = {findingOf(Fault::TokenMalformed, {V2Token})};
    token.notes = {
        QStringLiteral("Seen: %1 at https://ann:%2@app.example/").arg(V3Token, Password)};
    return report;
}

} // namespace

/// A report as Markdown.
class CheckExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingSensitiveIsInIt_data();
    void nothingSensitiveIsInIt();
    void itTellsEachStep();
    void backquotesDoNotEndACall();
    void sentencesAreNoMarkup();
};

void CheckExportTest::nothingSensitiveIsInIt_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("cookie") << Cookie;
    QTest::newRow("bearer token") << Bearer;
    QTest::newRow("v3 token") << V3Token;
    QTest::newRow("v2 token") << V2Token;
    QTest::newRow("short token") << ShortToken;
    QTest::newRow("short cookie") << ShortCookie;
    QTest::newRow("password in addresses") << Password;
}

void CheckExportTest::nothingSensitiveIsInIt()
{
    QFETCH(const QString, value);
    CheckSettings settings;
    settings.channel = "private-room";
    settings.endpoint =
        QStringLiteral("https://ann:%1@app.example/auth?key=%2").arg(Password, V3Token);
    const QString text = toMarkdown(reportWithSecrets(), settings, "Alice");
    QVERIFY2(!text.contains(value), qPrintable(text));
    QVERIFY(!text.contains(value.sliced(value.size() / 2)));
}

void CheckExportTest::itTellsEachStep()
{
    CheckSettings settings;
    settings.channel = "private-room";
    const QString text = toMarkdown(reportWithSecrets(), settings, "Alice");
    QVERIFY(text.contains("- Channel: `private-room`"));
    QVERIFY(text.contains("## ✓ 1. "));
    QVERIFY(text.contains("## ✗ 4. "));
    QVERIFY(text.contains("(TokenMalformed)"));
    QVERIFY(text.contains(
        "GET https://ann:(8%20characters)@app.example/auth?channelName=private-room"));
}

void CheckExportTest::backquotesDoNotEndACall()
{
    Report report = reportWithSecrets();
    report.at(Step::Endpoint).calls.first().exchange.responseBody = "```\n# Not a heading";
    const QString text = toMarkdown(report, {}, {});
    QVERIFY(text.contains("\n````http\n"));
}

// What an endpoint answers may be repeated in a sentence.
void CheckExportTest::sentencesAreNoMarkup()
{
    Report report = reportWithSecrets();
    report.at(Step::Endpoint).summary = "It said: ![x](http://a.example)\n<b>";
    report.at(Step::Token).notes = {"Or *that*, and sk_a__zyxwvutsrq"};
    CheckSettings settings;
    settings.channel = "a``b";
    const QString text = toMarkdown(report, settings, {});
    QVERIFY2(text.contains("It said: !\\[x\\](http://a.example) \\<b\\>\n"), qPrintable(text));
    QVERIFY2(text.contains("- Or \\*that\\*, and ") && !text.contains("zyxw"), qPrintable(text));
    QVERIFY2(text.contains(": ``` a``b ```\n"), qPrintable(text));
}

int tst_checkexport(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    CheckExportTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_checkexport.moc"
