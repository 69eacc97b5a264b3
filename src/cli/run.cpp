// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/storage/regularfile.h>
#include <cli/checkreport.h>
#include <cli/console.h>
#include <cli/desk.h>
#include <cli/verbs.h>
#include <privatechannels/suite/junitxml.h>
#include <privatechannels/suite/scenariosuite.h>
#include <workbench/scenarios/csvrows.h>
#include <workbench/scenarios/scenarioreportjson.h>

namespace RadarDesk::cli {

using namespace base;
using namespace workbench;
using namespace session;
using namespace privatechannels;

namespace {

constexpr qint64 LargestRows = qint64{16} * 1024 * 1024;

/// Runs a scenario, once or once for each row of a file.
class RunVerb : public ServiceVerb
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::cli::Run)

public:
    explicit RunVerb(const Invocation &called)
        : ServiceVerb(called, Needs::Secret)
    {
    }

    void interrupt() override
    {
        workplace().runner.stop();
        if (m_report) {
            m_report->addSkipped();
            show();
        }
        finish(ExitStatus::Finding); // not all of it was done
    }

    void readerLeft() override { } // while a report is printed: its status counts

protected:
    bool read() override
    {
        m_format = oneOf("format",
                         {QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("junit")});
        return hasArguments(1, 1) && !isFinished() && readRows();
    }

    void begin() override
    {
        const auto scenario = wantedScenario();
        if (!scenario)
            return;
        const auto permission = desk().permission();
        if (!permission) {
            fail(permission.error());
            return;
        }
        if (!listens(*scenario))
            return;
        m_report.emplace(*scenario);
        ScenarioRunner &runner = workplace().runner;
        connect(&runner, &ScenarioRunner::stepDone, this,
                [this](const QList<int> &path, const ScenarioOutcome &outcome) {
                    m_report->note(path, outcome);
                });
        connect(&runner, &ScenarioRunner::refused, this,
                [this](const QString &reason) { fail(ExitStatus::WrongUsage, reason); });
        connect(&runner, &ScenarioRunner::changed, this, &RunVerb::onProgress);
        connect(&runner, &ScenarioRunner::progressChanged, this, &RunVerb::onProgress);
        startTimeout(std::chrono::milliseconds{0}); // none
        startRow();
    }

    void timedOut() override
    {
        console().fault(tr("The time limit has passed before the scenario was over."));
        interrupt();
    }

private:
    bool readRows()
    {
        if (!invocation().isSet("rows"))
            return true;
        const RegularContent file = readRegular(invocation().value("rows"), LargestRows);
        if (!file.exists || !file.fault.isEmpty()) {
            fail(ExitStatus::WrongUsage,
                 file.exists ? file.fault : tr("The file of --rows doesn't exist."));
            return false;
        }
        const auto rows = csvRows(file.bytes);
        if (!rows)
            fail(ExitStatus::WrongUsage, rows.error());
        else
            m_rows = *rows;
        return !isFinished();
    }

    std::optional<Scenario> wantedScenario()
    {
        const QString name = invocation().arguments.first();
        const QList<Scenario> all = workplace().scenarios.scenarios();
        for (const Scenario &each : all) {
            if (each.name() != name && each.id() != name)
                continue;
            ScenarioFields fields = each.fields();
            if (invocation().isSet("stop-on-failure"))
                fields.onFailure = Scenario::OnFailure::Stop;
            return *Scenario::make(fields, each.id());
        }
        //: %1 is what was given
        fail(ExitStatus::WrongUsage, tr("There is no scenario “%1”.").arg(name));
        return std::nullopt;
    }

    /// Expectations need a connection, for which the profile is given its address.
    bool listens(const Scenario &scenario)
    {
        if (watchedChannels(scenario.steps()).isEmpty())
            return true;
        const auto url = desk().subscribeUrl();
        if (!url) {
            fail(url.error());
            return false;
        }
        Profile profile = desk().profile();
        profile.webSocketUrl = *url;
        workplace().workspace.profiles().update(profile);
        return true;
    }

    void startRow()
    {
        if (!m_rows.isEmpty()) {
            m_report->beginRow(m_row + 1);
            workplace().placeholders.setVariables(m_rows.at(m_row));
        }
        m_isRunning = true;
        workplace().runner.start(m_report->scenario(), ScenarioRunner::Pace::ByItself);
    }

    void onProgress()
    {
        const ScenarioRun *const run = workplace().runner.run();
        if (!m_isRunning || !run || isFinished())
            return;
        const ScenarioProgress progress = run->progress();
        //: %1 is how many broadcasts were sent
        console().progress(tr("%1 sent…").arg(progress.sent));
        if (workplace().runner.isGoingOn() || progress.onTheWay > 0)
            return;
        m_isRunning = false;
        // Not from within a signal of the run.
        QMetaObject::invokeMethod(
            this, [this] { endRow(); }, Qt::QueuedConnection);
    }

    void endRow()
    {
        ++m_row;
        m_report->addSkipped();
        const bool isStopped = invocation().isSet("stop-on-failure") && m_report->failures() > 0;
        if (m_row < m_rows.size() && !isStopped) {
            startRow();
            return;
        }
        show();
        finish(m_report->failures() > 0 ? ExitStatus::Finding : ExitStatus::Done);
    }

    void show()
    {
        if (m_format == u"junit") {
            console().result(toJUnitXml(suiteOf(*m_report)).trimmed());
            return;
        }
        if (m_format == u"json") {
            console().result(scenarioReportToJson(*m_report));
            return;
        }
        const QStringList lines = linesOf(suiteOf(*m_report), console());
        for (const QString &line : lines)
            console().result(line);
    }

    QString m_format;
    QList<CsvRow> m_rows;
    int m_row = 0; // of those, that which runs
    bool m_isRunning = false;
    std::optional<ScenarioReport> m_report;
};

} // namespace

VerbForm runForm()
{
    return {
        .name = QStringLiteral("run"),
        .arguments = QStringLiteral("SCENARIO"),
        .summary = RunVerb::tr("Run a scenario of the window."),
        .options = {valueOption(
                        "rows",
                        RunVerb::tr("Run it once for each row of this CSV file, whose columns are "
                                    "{{var NAME}}."),
                        RunVerb::tr("FILE")),
                    {QStringLiteral("stop-on-failure"),
                     RunVerb::tr("End with the first failure, whatever the scenario says.")},
                    valueOption("format", RunVerb::tr("text, json or junit"),
                                RunVerb::tr("FORMAT"))},
        .examples = {{QStringLiteral("radardesk-cli run \"Auction\""),
                      RunVerb::tr("Run it with the profile that the window used last.")},
                     {QStringLiteral("radardesk-cli run \"Auction\" --rows bids.csv "
                                     "--stop-on-failure"),
                      RunVerb::tr("Run it for each row, until something fails.")},
                     {QStringLiteral("radardesk-cli run \"Auction\" --profile Staging --format "
                                     "junit > auction.xml"),
                      RunVerb::tr("A report for CI.")}},
        .make = [](const Invocation &invocation) { return std::make_unique<RunVerb>(invocation); }};
}

} // namespace RadarDesk::cli
