// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/diagnosis/checkverdict.h>
#include <privatechannels/diagnosis/remedy.h>

#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::privatechannels;

/// The one thing that RadarDesk can do about a cause, and what a success says was left open.
class RemediesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressIsCorrected_data();
    void addressIsCorrected();
    void addressThatIsNotWholeIsToBeTyped();
    void codeIsCopied_data();
    void codeIsCopied();
    void serverThatIsDownIsWaitedFor();
    void saysWhyAStepCouldNotBeChecked();
};

void RemediesTest::addressIsCorrected_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QStringList>("details");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("used");
    const QString local = "http://localhost:8000/auth?a=b%20c";
    QTest::newRow("port") << Fault::WrongPort << QStringList{"localhost", "8000", "3000"} << local
                          << "http://localhost:3000/auth?a=b%20c";
    QTest::newRow("host") << Fault::WrongHost << QStringList{"localhost", "8000", "[::1]"} << local
                          << "http://[::1]:8000/auth?a=b%20c";
    QTest::newRow("tls") << Fault::PortWantsTls << QStringList{"localhost:8000"} << local
                         << "https://localhost:8000/auth?a=b%20c";
    QTest::newRow("plain") << Fault::PortIsPlain << QStringList{"localhost:8000"}
                           << "https://localhost:8000/auth"
                           << "http://localhost:8000/auth";
    QTest::newRow("password") << Fault::CredentialsInAddress << QStringList{}
                              << "https://me:pass@app.example/auth"
                              << "https://app.example/auth";
}

void RemediesTest::addressIsCorrected()
{
    QFETCH(Fault, fault);
    QFETCH(QStringList, details);
    QFETCH(QString, typed);
    QFETCH(QString, used);
    CheckSettings settings;
    settings.endpoint = typed;
    const auto remedy = remedyOf(findingOf(fault, details), settings);
    QVERIFY(remedy);
    QCOMPARE(remedy->act, Remedy::Act::UseEndpoint);
    QCOMPARE(remedy->text, used);
}

void RemediesTest::addressThatIsNotWholeIsToBeTyped()
{
    CheckSettings settings;
    settings.endpoint = "/auth";
    for (const Finding &finding : {findingOf(Fault::WrongPort, {"localhost", "8000", "3000"}),
                                   findingOf(Fault::PortWantsTls, {"localhost:8000"})})
        QCOMPARE(remedyOf(finding, settings)->act, Remedy::Act::EditEndpoint);
    // Which of several ports it is, only the person knows.
    settings.endpoint = "http://localhost:8000/auth";
    QCOMPARE(
        remedyOf(findingOf(Fault::WrongPort, {"localhost", "8000", "80, 3000"}), settings)->act,
        Remedy::Act::EditEndpoint);
}

void RemediesTest::codeIsCopied_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("v2");
    QTest::addColumn<QString>("v3");
    QTest::newRow("pair") << Fault::KeyValuePair << "return Json(new { authToken = token });\n"
                          << "return Json(new { token = token });\n";
    QTest::newRow("refusal") << Fault::RefusalHangs << "response.status(403).end();\n"
                             << "response.status(403).end();\n";
    QTest::newRow("cookie") << Fault::CookieSameSite << "SameSite=None; Secure\n"
                            << "SameSite=None; Secure\n";
    QTest::newRow("member") << Fault::TokenMissing << "{\"authToken\": \"…\"}\n"
                            << "{\"token\": \"…\"}\n";
}

void RemediesTest::codeIsCopied()
{
    QFETCH(Fault, fault);
    QFETCH(QString, v2);
    QFETCH(QString, v3);
    CheckSettings settings;
    for (const auto &[version, wanted] :
         {std::pair(PushRadar::ApiVersion::V2, v2), std::pair(PushRadar::ApiVersion::V3, v3)}) {
        settings.version = version;
        const auto remedy = remedyOf(findingOf(fault), settings);
        QVERIFY(remedy);
        QCOMPARE(remedy->act, Remedy::Act::Copy);
        QCOMPARE(remedy->text, wanted);
    }
}

void RemediesTest::serverThatIsDownIsWaitedFor()
{
    QCOMPARE(remedyOf(findingOf(Fault::ServerDown, {"localhost", "8000", ""}), {})->act,
             Remedy::Act::Watch);
}

void RemediesTest::saysWhyAStepCouldNotBeChecked()
{
    Report report;
    for (StepResult &step : report.steps)
        step.verdict = StepVerdict::Passed;
    for (const Step step : {Step::Subscription, Step::Refusal}) {
        report.at(step).verdict = StepVerdict::Skipped;
        report.at(step).summary = "The protocol isn't published.";
    }
    const CheckVerdict verdict = verdictOf(report);
    QCOMPARE(verdict.kind, CheckVerdict::Kind::Undecided); // nobody was seen to be refused
    QVERIFY2(verdict.text.endsWith("Not checked: Subscription, Access control. The protocol isn't "
                                   "published."),
             qPrintable(verdict.text));
}

int tst_remedies(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    RemediesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_remedies.moc"
