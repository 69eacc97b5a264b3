// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/diagnosis/check.h>
#include <privatechannels/suite/junitxml.h>
#include <privatechannels/suite/suitefile.h>
#include <privatechannels/suite/suitetext.h>

#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace RadarDesk;
using namespace RadarDesk::privatechannels;

/// What a run of all checks came to, compared with the last green one, and as JUnit XML.
class SuiteRecordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checkBecomesACase();
    void warningIsNoFailure();
    void cellBecomesACase();
    void exitStatusTellsFailureFromNothing();
    void changesComeFirst();
    void whatWasNotReachedIsNotGone();
    void verdictCountsAndCompares();
    void junitHasEachCase();
    void greenRunsAreKeptByProfile();
};

namespace {

SuiteCase suiteCase(const QString &id, SuiteOutcome outcome)
{
    return {.id = id, .name = id.toUpper(), .outcome = outcome, .headline = "Says " + id};
}

SuiteResult resultOf(const QList<SuiteCase> &cases)
{
    return {.started = QDateTime::fromString("2026-11-29T12:00:00.000Z", Qt::ISODateWithMs),
            .cases = cases};
}

QStringList idsOf(const QList<SuiteRow> &rows)
{
    QStringList ids;
    for (const SuiteRow &row : rows)
        ids.append(row.result.id);
    return ids;
}

} // namespace

void SuiteRecordTest::checkBecomesACase()
{
    CheckSettings settings;
    settings.id = "c1";
    settings.channel = "private-room";
    Report report;
    for (StepResult &step : report.steps) {
        step.verdict = StepVerdict::Passed;
        step.took = std::chrono::milliseconds(2);
    }
    SuiteCase passed = caseOf(settings, report);
    QCOMPARE(passed.name, "private-room");
    QCOMPARE(passed.outcome, SuiteOutcome::Passed);
    QCOMPARE(passed.took, std::chrono::milliseconds(12));
    QVERIFY(passed.fault.isEmpty());
    settings.name = "My room";
    report.at(Step::Endpoint).verdict = StepVerdict::Failed;
    report.at(Step::Endpoint).findings = {findingOf(Fault::RouteMissing, {"/auth", "app", ""})};
    const SuiteCase failed = caseOf(settings, report);
    QCOMPARE(failed.name, "My room");
    QCOMPARE(failed.outcome, SuiteOutcome::Failed);
    QCOMPARE(failed.fault, "RouteMissing");
    QCOMPARE(failed.headline, headlineOf(Fault::RouteMissing));
    for (StepResult &step : report.steps)
        step = {.verdict = StepVerdict::Skipped};
    QCOMPARE(caseOf(settings, report).outcome, SuiteOutcome::Skipped);
}

void SuiteRecordTest::warningIsNoFailure()
{
    CheckSettings settings;
    settings.id = "c1";
    settings.name = "Connections";
    Report report(CheckTarget::ConnectionEndpoint);
    for (StepResult &step : report.steps)
        step.verdict = StepVerdict::Passed;
    report.warning = findingOf(Fault::OriginMissing, {"http://localhost:3000", "fix it"});
    const SuiteCase warned = caseOf(settings, report);
    QCOMPARE(warned.outcome, SuiteOutcome::Passed);
    QVERIFY(warned.isWarned());
    QCOMPARE(warned.fault, "OriginMissing");
    QVERIFY(resultOf({warned}).isGreen());
    QCOMPARE(resultOf({warned}).exitStatus(), 0);
    // It is told all the same.
    const QString lines = toTextLines(resultOf({warned}), markOf).join(u'\n');
    QVERIFY2(lines.contains("the page gets an error") && lines.contains("OriginMissing"),
             qPrintable(lines));
    const QByteArray xml = toJUnitXml(resultOf({warned}));
    QVERIFY(!xml.contains("<failure"));
    QVERIFY2(xml.contains("<system-out>The call arrives"), xml.constData());

    report.at(Step::ClientData).findings = {
        findingOf(Fault::ClientDataNotShown, {"200", "3 s", ""})};
    QCOMPARE(caseOf(settings, report).outcome, SuiteOutcome::Failed);
    QVERIFY(!caseOf(settings, report).isWarned());
}

void SuiteRecordTest::cellBecomesACase()
{
    const QString id = caseIdOf("nobody", "private-room");
    AccessCell cell{.expected = AccessExpectation::Refused};
    QCOMPARE(caseOf(id, "Nobody", "private-room", cell).outcome, SuiteOutcome::Skipped);
    cell.setResult({.outcome = AccessOutcome::Refused, .sentence = "It refuses (403)."});
    const SuiteCase refused = caseOf(id, "Nobody", "private-room", cell);
    QCOMPARE(refused.outcome, SuiteOutcome::Passed);
    QCOMPARE(refused.name, "Nobody, private-room");
    QCOMPARE(refused.text, "It refuses (403).");
    cell.setResult({.outcome = AccessOutcome::Allowed});
    const SuiteCase open = caseOf(id, "Nobody", "private-room", cell);
    QCOMPARE(open.outcome, SuiteOutcome::Failed);
    QCOMPARE(open.fault, "AllowedUnexpectedly");
    // Nobody has said what is right; a broken endpoint is wrong in any case.
    cell.expected = AccessExpectation::NoOpinion;
    QCOMPARE(caseOf(id, "Nobody", "private-room", cell).outcome, SuiteOutcome::Skipped);
    cell.setResult({.outcome = AccessOutcome::Faulty});
    QCOMPARE(caseOf(id, "Nobody", "private-room", cell).fault, "NoClearAnswer");
}

void SuiteRecordTest::exitStatusTellsFailureFromNothing()
{
    const SuiteCase good = suiteCase("a", SuiteOutcome::Passed);
    const SuiteCase bad = suiteCase("b", SuiteOutcome::Failed);
    SuiteCase open = suiteCase("c", SuiteOutcome::Skipped);
    // A check that couldn't tell isn't a success.
    QVERIFY(open.isUndecided());
    QCOMPARE(resultOf({good, open}).exitStatus(), 2);
    QVERIFY(!resultOf({good, open}).isGreen());
    open.kind = SuiteCase::Kind::Cell; // of which nothing is expected
    QCOMPARE(resultOf({good, open}).exitStatus(), 0);
    QCOMPARE(resultOf({good, bad}).exitStatus(), 1);
    QCOMPARE(resultOf({}).exitStatus(), 2);
    QCOMPARE(resultOf({open}).exitStatus(), 2);
    SuiteResult stopped = resultOf({good});
    stopped.isStopped = true;
    QCOMPARE(stopped.exitStatus(), 2);
    QVERIFY(!stopped.isGreen());
    stopped.cases.append(bad);
    QCOMPARE(stopped.exitStatus(), 1);
}

void SuiteRecordTest::changesComeFirst()
{
    const SuiteRecord green = recordOf(resultOf(
        {suiteCase("stays", SuiteOutcome::Passed), suiteCase("open", SuiteOutcome::Skipped),
         suiteCase("breaks", SuiteOutcome::Passed), suiteCase("gone", SuiteOutcome::Passed),
         suiteCase("undone", SuiteOutcome::Passed)}));
    const SuiteResult now = resultOf(
        {suiteCase("stays", SuiteOutcome::Passed), suiteCase("open", SuiteOutcome::Failed),
         suiteCase("breaks", SuiteOutcome::Failed), suiteCase("undone", SuiteOutcome::Skipped),
         suiteCase("new", SuiteOutcome::Passed)});
    const QList<SuiteRow> rows = rowsOf(now, green);
    QCOMPARE(idsOf(rows), QStringList({"breaks", "undone", "new", "gone", "open", "stays"}));
    QCOMPARE(rows.at(0).change, SuiteChange::Broken);
    QCOMPARE(rows.at(1).change, SuiteChange::NotDone);
    QCOMPARE(rows.at(2).change, SuiteChange::New);
    QCOMPARE(rows.at(3).change, SuiteChange::Gone);
    QCOMPARE(rows.at(3).result.name, "GONE");
    QCOMPARE(rows.at(4).change, SuiteChange::None);
    // Without a green run nothing can have changed: what failed is first.
    QCOMPARE(idsOf(rowsOf(now, std::nullopt)),
             QStringList({"open", "breaks", "undone", "stays", "new"}));
}

void SuiteRecordTest::whatWasNotReachedIsNotGone()
{
    const SuiteRecord green = recordOf(
        resultOf({suiteCase("a", SuiteOutcome::Passed), suiteCase("b", SuiteOutcome::Passed)}));
    SuiteResult stopped = resultOf({suiteCase("a", SuiteOutcome::Passed)});
    stopped.isStopped = true;
    QCOMPARE(idsOf(rowsOf(stopped, green)), QStringList("a"));
}

void SuiteRecordTest::verdictCountsAndCompares()
{
    using Kind = SuiteVerdict::Kind;
    QCOMPARE(verdictOf(SuiteResult(), std::nullopt).kind, Kind::NotRun);
    const SuiteResult good =
        resultOf({suiteCase("a", SuiteOutcome::Passed), suiteCase("b", SuiteOutcome::Passed)});
    QCOMPARE(verdictOf(good, std::nullopt).kind, Kind::Green);
    // This very run is no news.
    QVERIFY(verdictOf(good, recordOf(good)).text.isEmpty());
    SuiteResult later = good;
    later.started = good.started.addSecs(60);
    later.cases[1].outcome = SuiteOutcome::Failed;
    const SuiteVerdict failed = verdictOf(later, recordOf(good));
    QCOMPARE(failed.kind, Kind::Failed);
    QVERIFY2(failed.headline.contains("of 2 failed"), qPrintable(failed.headline));
    QVERIFY2(failed.text.contains("changed since the last successful run"),
             qPrintable(failed.text));
    QCOMPARE(verdictOf(resultOf({suiteCase("a", SuiteOutcome::Skipped)}), std::nullopt).kind,
             Kind::Nothing);
    later.cases[1].outcome = SuiteOutcome::Skipped;
    const SuiteVerdict open = verdictOf(later, recordOf(good));
    QCOMPARE(open.kind, Kind::Nothing);
    QVERIFY2(open.headline.contains("not all were judged"), qPrintable(open.headline));
}

void SuiteRecordTest::junitHasEachCase()
{
    SuiteCase failed = suiteCase("b", SuiteOutcome::Failed);
    failed.name = "<Bob & \"co\">\x1b";
    failed.fault = "RouteMissing";
    failed.text = "Compare <path>.";
    failed.took = std::chrono::microseconds(1'234'567);
    SuiteCase cell = suiteCase("x\ny", SuiteOutcome::Skipped);
    cell.kind = SuiteCase::Kind::Cell;
    const QByteArray xml =
        toJUnitXml(resultOf({suiteCase("a", SuiteOutcome::Passed), failed, cell}));
    QXmlStreamReader reader(xml);
    QStringList suites;
    QStringList names;
    QStringList failures;
    int skipped = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes has = reader.attributes();
        if (reader.name() == u"testsuites") {
            QCOMPARE(has.value("tests"), u"3");
            QCOMPARE(has.value("failures"), u"1");
            QVERIFY(!has.hasAttribute("skipped")); // which Jenkins's schema doesn't know there
            QCOMPARE(has.value("time"), u"1.235");
        } else if (reader.name() == u"testsuite") {
            suites.append(has.value("name").toString() + u' ' + has.value("tests").toString() + u' '
                          + has.value("skipped").toString());
            QCOMPARE(has.value("timestamp"), u"2026-11-29T12:00:00");
        } else if (reader.name() == u"testcase") {
            names.append(has.value("name").toString());
        } else if (reader.name() == u"failure") {
            failures.append(has.value("message").toString() + u'|' + has.value("type").toString()
                            + u'|' + reader.readElementText());
        } else if (reader.name() == u"skipped") {
            ++skipped;
        }
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(suites, QStringList({"checks 2 0", "access 1 1"}));
    QCOMPARE(names.size(), 3);
    QVERIFY2(names.at(1).startsWith("<Bob & \"co\">"), qPrintable(names.at(1)));
    QCOMPARE(failures, QStringList("Says b|RouteMissing|Compare <path>."));
    QCOMPARE(skipped, 1);
    // A check that couldn't tell is an error: neither a failure nor a success.
    const QByteArray open = toJUnitXml(resultOf({suiteCase("c", SuiteOutcome::Skipped)}));
    QVERIFY2(open.contains("<error message=\"Says c\" type=\"Undecided\""), open.constData());
    QVERIFY2(open.contains("errors=\"1\"") && open.contains("skipped=\"0\""), open.constData());
}

void SuiteRecordTest::greenRunsAreKeptByProfile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("suites.json");
    const SuiteRecord first = recordOf(
        resultOf({suiteCase("a", SuiteOutcome::Passed), suiteCase("b", SuiteOutcome::Skipped)}));
    {
        SuiteFile file(path);
        file.load();
        QVERIFY(!file.green("p1"));
        file.setGreen("p1", first);
        file.setGreen("p2", {});
        file.setGreen("p3", recordOf(resultOf({})));
        file.forget("p3");
    }
    SuiteFile again(path);
    again.load();
    QCOMPARE(again.green("p1"), first);
    QVERIFY(!again.green("p3"));
    // One entry that can't be read costs no other.
    QVERIFY(!again.green("p2"));
    QVERIFY(!again.notice().isEmpty());
}

int tst_suiterecord(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    SuiteRecordTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_suiterecord.moc"
