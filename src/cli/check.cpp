// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cli/channelparts.h>
#include <cli/checkreport.h>
#include <cli/console.h>
#include <cli/desk.h>
#include <cli/verbs.h>
#include <privatechannels/checks/checkexport.h>
#include <privatechannels/privatechannels.h>
#include <privatechannels/recording/recordingjudge.h>
#include <privatechannels/suite/junitxml.h>
#include <session/profiles/servicerecognition.h>
#include <workbench/core/visibletext.h>

namespace RadarDesk::cli {

using namespace base;
using namespace workbench;
using namespace session;
using namespace privatechannels;

using PushRadar::ApiVersion;

namespace {

/// Checks private channels: one that is named, those that are saved, or what a browser recorded.
class CheckVerb : public ServiceVerb
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::cli::Check)

public:
    explicit CheckVerb(const Invocation &called)
        : ServiceVerb(called, Needs::Profile)
    {
    }

    void start() override
    {
        if (invocation().isSet("har")) {
            if (read())
                judgeFile();
        } else {
            ServiceVerb::start();
        }
    }

    void interrupt() override
    {
        if (m_runner && m_runner->isRunning()) {
            m_runner->cancel();
            m_isStopped = true;
            showCheck();
        } else if (m_parts && m_parts->suite.isRunning()) {
            m_parts->suite.cancel(); // it says that it has finished
        }
        finish(ExitStatus::Finding);
    }

    void readerLeft() override { } // while a report is printed: its status counts

protected:
    bool read() override
    {
        m_format = oneOf("format",
                         {QStringLiteral("text"), QStringLiteral("json"),
                          QStringLiteral("markdown"), QStringLiteral("junit")});
        m_api = oneOf("api", {QString(), QStringLiteral("v2"), QStringLiteral("v3")});
        const bool isSaved = invocation().isSet("saved");
        const bool isFile = invocation().isSet("har");
        const bool isConnection = invocation().isSet("connection");
        if (isConnection && (isSaved || isFile)) {
            fail(ExitStatus::WrongUsage,
                 tr("--connection can't be used together with --saved and --har."));
        }
        if (isConnection && !invocation().isSet("endpoint"))
            fail(ExitStatus::WrongUsage, tr("--connection needs --endpoint."));
        if (isSaved && isFile)
            fail(ExitStatus::WrongUsage, tr("--saved and --har can't be used together."));
        const bool hasCaller = invocation().isSet("cookie") || invocation().isSet("header");
        if (hasCaller && invocation().isSet("as")) {
            fail(ExitStatus::WrongUsage,
                 tr("--as can't be used together with --cookie and --header."));
        }
        if (isFile)
            return !isFinished() && hasArguments(0, 0);
        if (isConnection)
            return !isFinished() && hasArguments(0, 0) && readCaller();
        return (isSaved || hasArguments(1, 1)) && !isFinished() && readCaller();
    }

    void begin() override
    {
        Workplace &all = workplace();
        m_parts = makeChannelParts(all, console());
        startTimeout(std::chrono::milliseconds{0}); // each call has a limit of its own
        if (desk().profile().isSandbox) {
            // Where there is no secret, the check says so.
            desk().withSecret([this](const Attempt<void> &) {
                Profile sandbox = desk().profile();
                sandbox.webSocketUrl = sandbox.subscribeUrl();
                workplace().workspace.profiles().update(sandbox);
                go();
            });
            return;
        }
        m_recognition = std::make_unique<ServiceRecognition>(all.workspace.profiles(), all.active);
        connect(m_recognition.get(), &ServiceRecognition::changed, this, &CheckVerb::goIfKnown,
                Qt::QueuedConnection); // once the profile has its address
        goIfKnown();
    }

    void timedOut() override
    {
        console().fault(tr("The time limit has passed without an answer."));
        interrupt();
    }

private:
    bool readCaller()
    {
        m_caller = newIdentity();
        m_caller.name = tr("Command line", "who calls an endpoint");
        m_caller.cookies =
            invocation().options.values(QStringLiteral("cookie")).join(QStringLiteral("\n"));
        const QStringList headers = invocation().options.values(QStringLiteral("header"));
        for (const QString &header : headers) {
            const qsizetype colon = header.indexOf(u':');
            if (colon <= 0) {
                fail(ExitStatus::WrongUsage, tr("A header is “Name: value”."));
                return false;
            }
            m_caller.headers.append(
                {header.first(colon).trimmed(), header.sliced(colon + 1).trimmed()});
        }
        if (const QString fault = faultOf(m_caller); !fault.isEmpty()) {
            fail(ExitStatus::WrongUsage, fault);
            return false;
        }
        return true;
    }

    void goIfKnown()
    {
        using State = ServiceHealth::State;
        if (m_recognition->health(desk().profile().id).state != State::Asking && !m_hasBegun)
            go();
    }

    void go()
    {
        m_hasBegun = true;
        if (invocation().isSet("saved"))
            runSaved();
        else
            runOne();
    }

    void runOne()
    {
        const Profile &profile = desk().profile();
        CheckSettings settings;
        if (invocation().isSet("connection"))
            settings.target = CheckTarget::ConnectionEndpoint;
        else
            settings.channel = invocation().arguments.first();
        settings.version = m_api.isEmpty() ? profile.version
            : m_api == u"v2"               ? ApiVersion::V2
                                           : ApiVersion::V3;
        settings.endpoint = invocation().isSet("endpoint") ? invocation().value("endpoint")
                                                           : profile.authenticationEndpoint;
        settings.page = invocation().value("page");
        settings.otherChannel = invocation().value("refused");
        if (settings.target == CheckTarget::ConnectionEndpoint
            && settings.version == ApiVersion::V2) {
            fail(ExitStatus::WrongUsage, tr("Only v3 has a connection endpoint."));
            return;
        }
        const IdentitiesModel *identities = &m_parts->identities;
        if (invocation().isSet("as")) {
            settings.identity = identityNamed(invocation().value("as"));
            if (settings.identity.isEmpty())
                return;
        } else {
            rememberCaller();
            settings.identity = m_given.add(m_caller);
            identities = &m_given;
        }
        Workplace &all = workplace();
        m_runner = std::make_unique<CheckRunner>(
            CheckRunner::Services{all.active, all.workspace, all.secretStore, *identities,
                                  m_parts->values, all.history, all.secrets});
        connect(m_runner.get(), &CheckRunner::stepChanged, this,
                [this](Step step) { console().progress(titleOf(step) + QStringLiteral("…")); });
        connect(m_runner.get(), &CheckRunner::finished, this, [this] {
            showCheck();
            finish(statusOf(*m_runner->report()));
        });
        m_runner->run(settings, profile.id);
    }

    /// What the caller proves itself with gets into no record.
    void rememberCaller()
    {
        const auto cookies = parsedCookies(m_caller.cookies);
        for (const QNetworkCookie &cookie : cookies.valueOr({}))
            workplace().secrets.add(PushRadar::HiddenText(QString::fromUtf8(cookie.value())));
        for (const EndpointHeader &header : std::as_const(m_caller.headers)) {
            if (header.isSensitive())
                workplace().secrets.add(PushRadar::HiddenText(header.value));
        }
    }

    QString identityNamed(const QString &name)
    {
        for (const IdentityEntry &entry : m_parts->identities.entries()) {
            if (entry.identity.name.compare(name, Qt::CaseInsensitive) == 0)
                return entry.identity.id;
        }
        //: %1 is what was given
        fail(ExitStatus::WrongUsage, tr("There is no identity “%1”.").arg(name));
        return {};
    }

    void showCheck()
    {
        const Report &report = *m_runner->report();
        const CheckSettings &settings = m_runner->settings();
        if (m_format == u"json") {
            console().result(jsonOf(settings, report, m_isStopped));
        } else if (m_format == u"markdown") {
            console().result(toMarkdown(report, settings, callerName()).trimmed());
        } else if (m_format == u"junit") {
            SuiteCase only = caseOf(settings, report);
            if (m_isStopped && only.outcome == SuiteOutcome::Passed)
                only.outcome = SuiteOutcome::Skipped;
            if (only.isWarned()) // as the exit status says
                only.outcome = SuiteOutcome::Failed;
            console().result(toJUnitXml({.started = report.started, .cases = {only}}).trimmed());
        } else {
            for (const QString &line : linesOf(report, console()))
                console().result(line);
        }
    }

    [[nodiscard]] QString callerName() const
    {
        return invocation().isSet("as") ? invocation().value("as") : m_caller.name;
    }

    void runSaved()
    {
        QStringList ids;
        for (const QString &name : invocation().arguments) {
            const SavedCheck *const check = m_parts->checks.named(name);
            if (!check) {
                //: %1 is what was given
                fail(ExitStatus::WrongUsage, tr("There is no saved check “%1”.").arg(name));
                return;
            }
            ids.append(check->settings.id);
        }
        SuiteRun &suite = m_parts->suite;
        connect(&suite, &SuiteRun::changed, this, [this, &suite] {
            if (suite.isRunning())
                //: %1 of %2 checks are done; %3 is the name of the current one
                console().progress(
                    tr("%1 of %2: %3").arg(suite.done()).arg(suite.total()).arg(suite.current()));
        });
        connect(&suite, &SuiteRun::finished, this, [this, &suite] {
            showSuite(suite.result());
            if (suite.result().cases.isEmpty())
                console().note(tr("There are no saved checks, and the access matrix is empty."));
            finish(statusOf(suite.result()));
        });
        if (ids.isEmpty())
            suite.start();
        else
            suite.startOnly(ids);
    }

    void showSuite(const SuiteResult &result)
    {
        if (m_format == u"json") {
            console().result(jsonOf(result));
        } else if (m_format == u"markdown") {
            console().result(markdownOf(result).trimmed());
        } else if (m_format == u"junit") {
            console().result(toJUnitXml(result).trimmed());
        } else {
            for (const QString &line : linesOf(result, console()))
                console().result(line);
        }
    }

    void judgeFile()
    {
        const auto recording = readHarFile(invocation().value("har"));
        if (!recording) {
            fail(ExitStatus::WrongUsage, recording.error());
            return;
        }
        const RecordingReport judged = judgeRecording(*recording);
        for (const QString &gap : judged.gaps)
            console().note(gap);
        if (judged.checks.isEmpty()) {
            fail(ExitStatus::Finding,
                 tr("The recording has no call of an authentication endpoint."));
            return;
        }
        showRecording(judged);
        const bool isGood =
            std::all_of(judged.checks.begin(), judged.checks.end(),
                        [](const RecordedCheck &each) { return each.report.isGood(); });
        finish(isGood ? ExitStatus::Done : ExitStatus::Finding);
    }

    void showRecording(const RecordingReport &judged)
    {
        SuiteResult result{.started = QDateTime::currentDateTimeUtc()};
        QByteArrayList objects;
        for (const auto &[settings, report] : judged.checks) {
            result.cases.append(caseOf(settings, report));
            objects.append(jsonOf(settings, report));
            if (m_format == u"markdown")
                console().result(toMarkdown(report, settings, {}).trimmed());
            if (m_format != u"text")
                continue;
            console().result(visibleText(settings.channel) + QStringLiteral("  ")
                             + visibleText(settings.endpoint, 500));
            for (const QString &line : linesOf(report, console()))
                console().result(line);
        }
        if (m_format == u"json")
            console().result('[' + objects.join(",\n ") + ']');
        else if (m_format == u"junit")
            console().result(toJUnitXml(result).trimmed());
    }

    QString m_format;
    QString m_api;
    Identity m_caller;
    IdentitiesModel m_given; // whom the options describe: written nowhere
    bool m_hasBegun = false;
    bool m_isStopped = false; // before all steps were done
    std::unique_ptr<PrivateChannels> m_parts;
    std::unique_ptr<ServiceRecognition> m_recognition;
    std::unique_ptr<CheckRunner> m_runner;
};

} // namespace

VerbForm checkForm()
{
    return {
        .name = QStringLiteral("check"),
        .arguments = QStringLiteral("CHANNEL | --connection | --saved [NAME ...] | --har FILE"),
        .summary = CheckVerb::tr("Find out why a private channel is refused, and who gets in."),
        .options =
            {valueOption("endpoint",
                         CheckVerb::tr("Your authentication endpoint; by default the profile's"),
                         CheckVerb::tr("URL")),
             {QStringLiteral("connection"),
              CheckVerb::tr("Check the connection endpoint that --endpoint names (v3).")},
             valueOption("page", CheckVerb::tr("The address of the page that subscribes."),
                         CheckVerb::tr("URL")),
             valueOption("cookie", CheckVerb::tr("Call with this cookie. Repeatable."),
                         QStringLiteral("'n=v'")),
             valueOption("header", CheckVerb::tr("Call with this header. Repeatable."),
                         QStringLiteral("'N: v'")),
             valueOption("as", CheckVerb::tr("Call as this identity of the window."),
                         CheckVerb::tr("IDENTITY")),
             valueOption("refused",
                         CheckVerb::tr("A channel that must be refused; by default a made-up one"),
                         CheckVerb::tr("CHANNEL")),
             valueOption("api", CheckVerb::tr("v2 or v3; by default the profile's"),
                         QStringLiteral("v2|v3")),
             {QStringLiteral("saved"),
              CheckVerb::tr("Run the saved checks of these names, or all of them and the access "
                            "matrix.")},
             valueOption("har", CheckVerb::tr("Judge what a browser recorded; nothing is called."),
                         CheckVerb::tr("FILE")),
             valueOption("format", CheckVerb::tr("text, json, markdown or junit"),
                         CheckVerb::tr("FORMAT"))},
        .examples = {{QStringLiteral("radardesk-cli check private-room --endpoint "
                                     "http://localhost:3000/auth --cookie session=alice"),
                      CheckVerb::tr("Repeat every step that a browser takes.")},
                     {QStringLiteral("radardesk-cli check --saved --format junit > checks.xml"),
                      CheckVerb::tr("All saved checks and the access matrix, for CI.")},
                     {QStringLiteral("radardesk-cli check --har recording.har --format json"),
                      CheckVerb::tr("What a browser recorded, as JSON.")}},
        .make = [](const Invocation &invocation) {
            return std::make_unique<CheckVerb>(invocation);
        }};
}

} // namespace RadarDesk::cli
