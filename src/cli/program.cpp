// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cli/program.h>

#include <base/platform/endsignals.h>
#include <cli/console.h>
#include <cli/verbs.h>
#include <workbench/profiles/enteredsecret.h>

#include <QCoreApplication>

#include <algorithm>

namespace RadarDesk::cli {

using namespace base;
using namespace workbench;

namespace {

struct ProgramText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::cli::Program)
};

QList<VerbForm> shownForms()
{
    return {profilesForm(), broadcastForm(), listenForm(),      tokenForm(),  checkForm(),
            runForm(),      historyForm(),   connectionsForm(), sandboxForm()};
}

std::optional<VerbForm> formOf(const QString &name)
{
    const QList<VerbForm> forms = shownForms() + QList<VerbForm>{namesForm()};
    const auto found = std::find_if(forms.begin(), forms.end(),
                                    [&name](const VerbForm &each) { return each.name == name; });
    return found == forms.end() ? std::nullopt : std::optional(*found);
}

QList<QCommandLineOption> generalOptions()
{
    return {{QStringLiteral("quiet"), ProgramText::tr("Print only results and errors.")},
            {QStringLiteral("no-color"), ProgramText::tr("Print no colors.")},
            {{QStringLiteral("h"), QStringLiteral("help")},
             ProgramText::tr("Show this help and exit.")},
            {QStringLiteral("version"), ProgramText::tr("Show the version and exit.")}};
}

QList<QCommandLineOption> serviceOptions()
{
    return {
        valueOption("profile",
                    ProgramText::tr("Use this profile; by default the one that the window used "
                                    "last."),
                    ProgramText::tr("NAME")),
        valueOption("service",
                    ProgramText::tr("Use the service at this address instead of a profile's."),
                    ProgramText::tr("URL")),
        valueOption("key", ProgramText::tr("The public key for --service."),
                    QStringLiteral("pk_...")),
        valueOption("secret-file",
                    ProgramText::tr("Read the secret from this file instead of the keychain. The "
                                    "environment variable RADARDESK_SECRET does the same."),
                    ProgramText::tr("FILE")),
        valueOption("timeout", ProgramText::tr("Give up after this many seconds."),
                    ProgramText::tr("SECONDS")),
        {QStringLiteral("yes"), ProgramText::tr("Allow sending with a production profile.")}};
}

/// Why the arguments hold a secret; empty when they don't. Each user of the machine sees them in
/// the list of processes, and the shell stores them in its history.
QString secretFault(const QStringList &arguments)
{
    const bool hasOne =
        std::any_of(arguments.begin(), arguments.end(), [](const QString &argument) {
            return argument == u"--secret" || argument.startsWith(u"--secret=")
                || looksLikeSecret(argument);
        });
    return hasOne ? ProgramText::tr(
               "A secret can't be an argument, since every user of this computer can see it in the "
               "list of processes. Use the keychain, RADARDESK_SECRET or --secret-file.")
                  : QString();
}

QString generalHelp()
{
    QString text = ProgramText::tr("Usage: radardesk-cli VERB [ARGUMENTS] [OPTIONS]") + u'\n'
        + u'\n' + ProgramText::tr("Broadcasts, listens and checks with the profiles of RadarDesk.")
        + QStringLiteral("\n\n");
    const QList<VerbForm> forms = shownForms();
    for (const VerbForm &form : forms)
        text += QStringLiteral("  %1 %2\n").arg(form.name, -12).arg(form.summary);
    return text + u'\n'
        + ProgramText::tr("“radardesk-cli VERB --help” explains a verb, with examples.") + u'\n'
        + ProgramText::tr("Exit status: 0 done and as expected, 1 a finding or an expectation that "
                          "isn't met, 2 wrong usage, 3 the service or the network, 4 no secret.");
}

QString optionLine(const QCommandLineOption &option)
{
    QStringList names;
    const QStringList all = option.names();
    for (const QString &name : all)
        names.append((name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name);
    QString left = names.join(QStringLiteral(", "));
    if (!option.valueName().isEmpty())
        left += u' ' + option.valueName();
    return QStringLiteral("  %1 %2\n").arg(left, -22).arg(option.description());
}

QString helpOf(const VerbForm &form)
{
    QString text = ProgramText::tr("Usage: %1", "a command")
                       .arg(QStringLiteral("radardesk-cli %1 %2 [%3]")
                                .arg(form.name, form.arguments, ProgramText::tr("OPTIONS"))
                                .simplified())
        + QStringLiteral("\n\n") + form.summary + QStringLiteral("\n\n");
    for (const QCommandLineOption &option : form.options)
        text += optionLine(option);
    text += u'\n' + ProgramText::tr("Common options:") + u'\n';
    const auto common =
        (form.usesService ? serviceOptions() : QList<QCommandLineOption>()) + generalOptions();
    for (const QCommandLineOption &option : common)
        text += optionLine(option);
    text += u'\n' + ProgramText::tr("Examples:");
    for (const VerbForm::Example &example : form.examples)
        text += QStringLiteral("\n  %1\n      %2").arg(example.command, example.meaning);
    return text;
}

int wrongUsage(Console &console, const QString &sentence)
{
    console.fault(sentence);
    return static_cast<int>(ExitStatus::WrongUsage);
}

int shown(Console &console, const QString &text)
{
    console.result(text);
    return static_cast<int>(console.hasFailed() ? ExitStatus::ServiceFault : ExitStatus::Done);
}

QString version()
{
    return QStringLiteral("radardesk-cli ") + QCoreApplication::applicationVersion();
}

int execute(Verb &verb, Console &console)
{
    const EndSignals endSignals;
    auto status = ExitStatus::Done;
    QObject::connect(&endSignals, &EndSignals::received, &verb, &Verb::interrupt);
    // Queued: it may finish before the event loop runs.
    QObject::connect(
        &verb, &Verb::finished, &console,
        [&status](ExitStatus ended) {
            status = ended;
            QCoreApplication::quit();
        },
        Qt::QueuedConnection);
    verb.start();
    QCoreApplication::exec();
    return static_cast<int>(console.hasFailed() ? ExitStatus::ServiceFault : status);
}

} // namespace

int runProgram(const QStringList &arguments)
{
    Console console;
    if (const QString fault = secretFault(arguments); !fault.isEmpty())
        return wrongUsage(console, fault);
    const QString name = arguments.value(1);
    if (name.isEmpty())
        return wrongUsage(console, generalHelp());
    if (name == u"--help" || name == u"-h" || name == u"help")
        return shown(console, generalHelp());
    if (name == u"--version")
        return shown(console, version());
    const auto form = formOf(name);
    if (!form)
        return wrongUsage(console, ProgramText::tr("Unknown verb. See radardesk-cli --help."));

    QCommandLineParser parser;
    parser.addOptions(form->options + generalOptions());
    if (form->usesService)
        parser.addOptions(serviceOptions());
    if (!parser.parse(QStringList{arguments.first()} + arguments.sliced(2)))
        return wrongUsage(console, parser.errorText());
    if (parser.isSet(QStringLiteral("help")))
        return shown(console, helpOf(*form));
    if (parser.isSet(QStringLiteral("version")))
        return shown(console, version());
    console.setQuiet(parser.isSet(QStringLiteral("quiet")));
    if (parser.isSet(QStringLiteral("no-color")) || qEnvironmentVariableIsSet("NO_COLOR"))
        console.setColored(false);
    const auto verb = form->make({parser, parser.positionalArguments(), console});
    return execute(*verb, console);
}

} // namespace RadarDesk::cli
