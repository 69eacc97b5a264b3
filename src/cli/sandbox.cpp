// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/platform/descriptors.h>
#include <base/platform/memoryreturn.h>
#include <cli/console.h>
#include <cli/desk.h>
#include <cli/verbs.h>
#include <sandbox/faults/faultrules.h>
#include <sandbox/service/credentialsfile.h>
#include <sandbox/service/sandbox.h>
#include <workbench/snippets/connectcode.h>

#include <pushradar/jsonvalue.h>

namespace RadarDesk::cli {

using namespace base;
using namespace sandbox;
using namespace workbench;
using namespace session;

namespace {

/// Runs the sandbox with the window's credentials, or prints what points an app at it.
class SandboxVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::cli::Sandbox)

public:
    explicit SandboxVerb(const Invocation &called)
        : Verb(called)
        , m_desk(called)
    {
    }

    void start() override
    {
        if (!hasArguments(0, 1))
            return;
        const QString argument = invocation().arguments.value(0);
        if (!argument.isEmpty() && argument != u"env") {
            fail(ExitStatus::WrongUsage, tr("Unexpected argument. See --help."));
            return;
        }
        m_printsEnvironment = !argument.isEmpty();
        const auto port = number("port", 0, 0xFFFF);
        if (isFinished() || !readFaults())
            return;
        m_port = static_cast<quint16>(port.value_or(m_desk.workplace().sandboxPort.wanted()));
        if (invocation().isSet("state"))
            useFile(invocation().value("state"));
        else
            useKeychain();
    }

private:
    [[nodiscard]] bool readFaults()
    {
        if (!invocation().isSet("faults"))
            return true;
        const auto rules = FaultRules::fromFile(invocation().value("faults"));
        if (rules)
            m_faults = *rules;
        else
            fail(ExitStatus::WrongUsage, rules.error());
        return rules.ok();
    }

    void useFile(const QString &path)
    {
        const auto kept = keptCredentials(path);
        if (!kept) {
            fail(ExitStatus::NoSecret, kept.error());
            return;
        }
        go(QString::fromLatin1(kept->secret), QString::fromLatin1(kept->publicKey));
    }

    void useKeychain()
    {
        SandboxCredentials &credentials = m_desk.workplace().sandboxCredentials;
        connect(&credentials, &SandboxCredentials::changed, this, [this, &credentials] {
            using Place = SandboxCredentials::Place;
            if (credentials.place() == Place::Keychain && credentials.pair())
                go(QString::fromUtf8(credentials.pair()->secret.reveal()),
                   credentials.pair()->publicKey);
            else if (credentials.place() == Place::ThisRun)
                fail(ExitStatus::NoSecret,
                     //: %1 is why the keychain can't be used
                     tr("%1 Without a keychain, store the credentials in a file with --state.")
                         .arg(credentials.fault() ? credentials.fault()->sentence : QString())
                         .trimmed());
        });
        credentials.load();
    }

    void go(const QString &secret, const QString &publicKey)
    {
        if (isFinished() || m_sandbox)
            return;
        if (m_printsEnvironment)
            printEnvironment(secret, publicKey);
        else
            serve(secret, publicKey);
    }

    void printEnvironment(const QString &secret, const QString &publicKey)
    {
        QUrl url(QStringLiteral("http://127.0.0.1"));
        url.setPort(m_port);
        const QString lines =
            connectCode(ConnectTopic::Environment, ConnectForm::Lines, {url, publicKey, secret});
        // This is what it is for: a shell takes them in.
        console().resultAsIs(lines.trimmed().toUtf8() + "\nRADARDESK_SECRET=" + secret.toUtf8());
        finish(ExitStatus::Done);
    }

    void serve(const QString &secret, const QString &publicKey)
    {
        if (const auto known = PushRadar::Secret::make(secret))
            m_desk.workplace().secrets.add(*known);
        SandboxOptions options;
        options.port = m_port;
        options.secret = secret;
        options.publicKey = publicKey;
        options.lenient = invocation().isSet("lenient");
        options.faults = m_faults;
        options.servesObservers = true;
        allowManyDescriptors();
        m_sandbox = std::make_unique<sandbox::Sandbox>(options);
        const auto url = m_sandbox->start();
        if (!url) {
            fail(ExitStatus::ServiceFault, url.error().message);
            return;
        }
        console().result("{\"url\":" + PushRadar::toJsonString(url->toString())
                         + ",\"key\":" + PushRadar::toJsonString(publicKey) + '}');
        if (!m_faults.isEmpty())
            console().note(m_faults.toSentence());
        console().note(tr("The sandbox runs until Ctrl+C."));
    }

    Desk m_desk;
    bool m_printsEnvironment = false;
    quint16 m_port = 0;
    FaultRules m_faults;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
};

} // namespace

VerbForm sandboxForm()
{
    return {
        .name = QStringLiteral("sandbox"),
        .arguments = QStringLiteral("[env]"),
        .summary = SandboxVerb::tr(
            "Run the sandbox, or print the settings that point an app at it (env)."),
        .options =
            {valueOption("port",
                         SandboxVerb::tr("Listen at this port; by default the window's. 0 means "
                                         "any free port."),
                         QStringLiteral("N")),
             valueOption("state",
                         SandboxVerb::tr("Store the secret and public key in this file instead of "
                                         "the keychain. The file is created if it doesn't exist."),
                         SandboxVerb::tr("FILE")),
             valueOption("faults",
                         SandboxVerb::tr("Simulate the faults in this file, such as late or lost "
                                         "messages. RadarDesk stores its own in faults.json."),
                         SandboxVerb::tr("FILE")),
             {QStringLiteral("lenient"),
              SandboxVerb::tr("Accept requests for tokens and client data for sockets that were "
                              "never connected.")}},
        .usesService = false,
        .examples = {{QStringLiteral("radardesk-cli sandbox"),
                      SandboxVerb::tr("Run it with the window's port and credentials.")},
                     {QStringLiteral("radardesk-cli sandbox --port 8080 --state sandbox.json &"),
                      SandboxVerb::tr("Run it in CI, where there is no keychain.")},
                     {QStringLiteral("export $(radardesk-cli sandbox env --port 8080 --state "
                                     "sandbox.json)"),
                      SandboxVerb::tr("Point an app at it.")}},
        .make = [](const Invocation &invocation) {
            return std::make_unique<SandboxVerb>(invocation);
        }};
}

} // namespace RadarDesk::cli
