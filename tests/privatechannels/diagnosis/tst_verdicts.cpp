// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/diagnosis/checkverdict.h>
#include <privatechannels/diagnosis/remedy.h>

#include <QMetaEnum>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::privatechannels;

/// What a check says first: the cause, what can be done about it, and what was proven.
class VerdictsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachFaultHasAHeadline();
    void remediesAreWhatWasMeant();
    void verdictsNameTheCauseOrWhatIsOpen();
};

void VerdictsTest::eachFaultHasAHeadline()
{
    const QMetaEnum faults = QMetaEnum::fromType<Fault>();
    QSet<QString> headlines;
    for (int i = 0; i < faults.keyCount(); ++i) {
        const QString headline = headlineOf(static_cast<Fault>(faults.value(i)));
        QVERIFY2(!headline.isEmpty() && headline.size() <= 60, faults.key(i));
        QVERIFY2(!headline.contains(u'%') && !headline.endsWith(u'.'), faults.key(i));
        headlines.insert(headline);
    }
    QCOMPARE(headlines.size(), faults.keyCount());
}

void VerdictsTest::remediesAreWhatWasMeant()
{
    CheckSettings settings;
    settings.channel = "private_room";
    settings.page = "https://app.example:8443/chat";
    const auto remedy = [&settings](Fault fault, const QStringList &details = {}) {
        return remedyOf(findingOf(fault, details), settings);
    };
    const auto name = remedy(Fault::PrefixMisspelt, {"private_room", "private-", "private-room"});
    QVERIFY(name);
    QCOMPARE(name->act, Remedy::Act::UseChannel);
    QCOMPARE(name->text, "private-room");
    const auto headers = remedy(Fault::OriginMissing, {"https://app.example:8443"});
    QVERIFY(headers);
    QCOMPARE(headers->text,
             "Access-Control-Allow-Origin: https://app.example:8443\n"
             "Access-Control-Allow-Credentials: true\nVary: Origin\n");
    QCOMPARE(remedy(Fault::SecretMissing)->act, Remedy::Act::EditProfile);
    QCOMPARE(remedy(Fault::ForbiddenSignedOut)->act, Remedy::Act::ChooseIdentity);
    QVERIFY(!remedy(Fault::ServerError)); // the app's own code alone can help
}

void VerdictsTest::verdictsNameTheCauseOrWhatIsOpen()
{
    Report report;
    for (StepResult &step : report.steps)
        step.verdict = StepVerdict::Passed;
    QCOMPARE(verdictOf(report).kind, CheckVerdict::Kind::Proven);
    // What a person has to judge is said, and nothing is promised beside it.
    report.at(Step::Refusal).notes = {"“private-room-x” opens too."};
    const CheckVerdict remarked = verdictOf(report);
    QCOMPARE(remarked.kind, CheckVerdict::Kind::Proven);
    QVERIFY2(remarked.text.contains("private-room-x") && !remarked.text.contains("refused"),
             qPrintable(remarked.text));
    report.at(Step::Refusal).notes.clear();
    QVERIFY(report.isGood());
    report.at(Step::Subscription).verdict = StepVerdict::Skipped;
    report.at(Step::Subscription).isOptional = true;
    QVERIFY(report.isGood());
    const CheckVerdict partial = verdictOf(report);
    QCOMPARE(partial.kind, CheckVerdict::Kind::Partial);
    QVERIFY2(partial.text.contains("Passed: Channel name")
                 && partial.text.endsWith("Not checked: Subscription."),
             qPrintable(partial.text));
    // What decides and couldn't be decided is no success.
    report.at(Step::Refusal).verdict = StepVerdict::Skipped;
    QVERIFY(!report.isGood());
    QCOMPARE(verdictOf(report).kind, CheckVerdict::Kind::Undecided);
    report.at(Step::Refusal).verdict = StepVerdict::Failed;
    report.at(Step::Refusal).findings = {findingOf(Fault::EveryoneGetsIn, {"private-room"})};
    QCOMPARE(verdictOf(report).kind, CheckVerdict::Kind::Faulty);
    QCOMPARE(verdictOf(report).headline, "Everyone gets in");
}

int tst_verdicts(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    VerdictsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_verdicts.moc"
