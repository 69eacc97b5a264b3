// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cli/channelparts.h>
#include <cli/checkreport.h>
#include <cli/console.h>
#include <cli/desk.h>
#include <cli/verbs.h>
#include <privatechannels/privatechannels.h>
#include <privatechannels/suite/junitxml.h>
#include <privatechannels/suite/scenariosuite.h>
#include <session/sending/scenariorunner.h>
#include <session/usage/messagemeter.h>
#include <session/workplace.h>
#include <workbench/scenarios/csvrows.h>
#include <workbench/scenarios/scenarioreportjson.h>

#include <algorithm>

namespace RadarDesk::cli {

using namespace workbench;
using namespace session;
using namespace privatechannels;

namespace {

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
        m_isOver = true;
        if (m_run) {
            m_run->runner.stop();
            if (const ScenarioReport *soFar = m_run->runner.report()) {
                ScenarioReport report = *soFar;
                report.addSkipped();
                show(report);
            }
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
        m_run = std::make_unique<Run>(workplace(), console());
        ScenarioRunner &runner = m_run->runner;
        connect(&runner, &ScenarioRunner::refused, this,
                [this](const QString &reason) { fail(ExitStatus::WrongUsage, reason); });
        // About the plan, because permission() has answered for production.
        connect(&runner, &ScenarioRunner::asked, this, [this](const QString &question) {
            console().note(question);
            m_run->runner.confirm();
        });
        connect(&runner, &ScenarioRunner::changed, this, &RunVerb::onProgress);
        connect(&runner, &ScenarioRunner::progressChanged, this, &RunVerb::onProgress);
        connect(&runner, &ScenarioRunner::changed, &workplace().stateFile,
                &base::StateFile::noteChange);
        startTimeout(std::chrono::milliseconds{0}); // none
        runner.start(*scenario, ScenarioRunner::Pace::ByItself, m_rows);
    }

    void timedOut() override
    {
        console().fault(tr("The time limit has passed before the scenario was over."));
        interrupt();
    }

private:
    /// The runner, and what only it needs.
    struct Run
    {
        Run(Workplace &all, Console &console)
            : meter(all.history)
            , parts(makeChannelParts(all, console))
            , runner({{all.history, all.session, all.active, all.gate, all.placeholders},
                      all.faults,
                      all.profileValues,
                      meter,
                      parts->refusals})
        {
        }

        MessageMeter meter;
        std::unique_ptr<PrivateChannels> parts;
        ScenarioRunner runner;
    };

    bool readRows()
    {
        if (!invocation().isSet("rows"))
            return true;
        const auto rows = csvRowsFrom(invocation().value("rows"));
        if (!rows)
            fail(ExitStatus::WrongUsage,
                 //: %1 is the path of a file, %2 why, in whole sentences
                 tr("The rows of %1 can't be used. %2")
                     .arg(invocation().value("rows"), rows.error()));
        else
            m_rows.rows = *rows;
        m_rows.endWithFailure = invocation().isSet("stop-on-failure");
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

    [[nodiscard]] static bool subscribes(const ScenarioStep &step)
    {
        return step.refusal().what == RefusalExpectation::What::Subscription;
    }

    /// Expectations need a connection, for which the profile is given its address.
    bool listens(const Scenario &scenario)
    {
        const auto refused = stepsOfKind(scenario.steps(), ScenarioStep::Kind::ExpectRefused);
        if (watchedChannels(scenario.steps()).isEmpty()
            && std::none_of(refused.begin(), refused.end(), subscribes))
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

    void onProgress()
    {
        const ScenarioRunner &runner = m_run->runner;
        if (!runner.run() || isFinished() || m_isOver)
            return;
        const ScenarioProgress progress = runner.run()->progress();
        //: %1 is how many broadcasts were sent
        console().progress(tr("%1 sent…").arg(progress.sent));
        if (runner.isGoingOn() || progress.onTheWay > 0)
            return;
        m_isOver = true;
        // Not from within a signal of the run.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (isFinished())
                    return; // interrupted meanwhile
                const ScenarioReport &report = *m_run->runner.report();
                show(report);
                finish(report.failures() > 0 ? ExitStatus::Finding : ExitStatus::Done);
            },
            Qt::QueuedConnection);
    }

    void show(const ScenarioReport &report)
    {
        if (m_format == u"junit") {
            console().result(toJUnitXml(suiteOf(report)).trimmed());
            return;
        }
        if (m_format == u"json") {
            console().result(scenarioReportToJson(report));
            return;
        }
        const QStringList lines = linesOf(suiteOf(report), console());
        for (const QString &line : lines)
            console().result(line);
    }

    QString m_format;
    RunRows m_rows;
    bool m_isOver = false;
    std::unique_ptr<Run> m_run;
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
