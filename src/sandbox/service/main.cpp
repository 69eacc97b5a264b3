// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/language/language.h>
#include <base/platform/coredumps.h>
#include <base/platform/descriptors.h>
#include <base/platform/endsignals.h>
#include <base/platform/logstream.h>
#include <base/platform/memoryreturn.h>
#include <base/platform/terminal.h>
#include <pushradar/jsonvalue.h>
#include <sandbox/faults/faultrules.h>
#include <sandbox/service/credentialsfile.h>
#include <sandbox/service/sandbox.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QUrl>

#include <cstdio>

namespace RadarDesk::sandbox {

using namespace base;

namespace {

constexpr int CannotListen = 1;
constexpr int WrongUsage = 2;
constexpr int CannotKeep = 3;

struct ProgramText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::sandbox::SandboxProgram)
};

void writeLine(std::FILE *stream, const QByteArray &text)
{
    const QByteArray line = text + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stream);
    std::fflush(stream);
}

int failWith(int status, const QString &message)
{
    writeLine(stderr, "radardesk-sandbox: " + message.toLocal8Bit());
    return status;
}

/// The value of an option, or of the environment: there it need not stand in the process list. Else
/// what was kept.
QString given(const QCommandLineParser &parser, const QCommandLineOption &option,
              const char *variable, const QString &kept)
{
    if (parser.isSet(option))
        return parser.value(option);
    const QString inEnvironment = qEnvironmentVariable(variable);
    return inEnvironment.isEmpty() ? kept : inEnvironment;
}

/// A name that the Host header may have: no address, no port, no path.
bool isHostName(const QString &text)
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(text, QUrl::StrictMode);
    return !text.isEmpty() && url.isValid() && url.host() == text.toLower();
}

int run(const QCoreApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(ProgramText::tr(
        "A local service on 127.0.0.1 that speaks PushRadar's protocol, v2 and v3.\n"
        "When ready, it prints its address, secret and public key as one line of JSON.\n"
        "RADARDESK_SANDBOX_SECRET and RADARDESK_SANDBOX_KEY stand in for --secret and --key."));
    const QCommandLineOption port(QStringLiteral("port"),
                                  ProgramText::tr("Listen at this port; 0 means any free port."),
                                  QStringLiteral("N"), QStringLiteral("0"));
    const QCommandLineOption secret(
        QStringLiteral("secret"),
        ProgramText::tr("The secret that servers present; a random one by default."),
        QStringLiteral("sk_..."));
    const QCommandLineOption key(
        QStringLiteral("key"),
        ProgramText::tr("The public key that subscribers present; a random one by default."),
        QStringLiteral("pk_..."));
    const QCommandLineOption state(
        QStringLiteral("state"),
        ProgramText::tr("Store the secret and public key in this file, so that they stay the same. "
                        "The file is created if it doesn't exist."),
        ProgramText::tr("FILE"));
    const QCommandLineOption allowHost(
        QStringLiteral("allow-host"),
        ProgramText::tr("Also accept this name in the Host header, such as the name by which a "
                        "container calls this machine. Repeatable."),
        ProgramText::tr("NAME"));
    const QCommandLineOption lenient(
        QStringLiteral("lenient"),
        ProgramText::tr(
            "Accept requests for tokens and client data for sockets that were never connected."));
    const QCommandLineOption noObserve(
        QStringLiteral("no-observe"),
        ProgramText::tr("Don't let RadarDesk observe calls and connections at /observe, for which "
                        "it needs the secret."));
    const QCommandLineOption faults(
        QStringLiteral("faults"),
        ProgramText::tr("Simulate the faults in this file, such as late or lost messages. "
                        "RadarDesk stores its own in faults.json."),
        ProgramText::tr("FILE"));
    parser.addOptions({port, secret, key, state, allowHost, lenient, noObserve, faults});
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();

    if (!parser.parse(QCoreApplication::arguments()))
        return failWith(WrongUsage, parser.errorText());
    if (parser.isSet(help))
        parser.showHelp();
    if (parser.isSet(version))
        parser.showVersion();
    if (!parser.positionalArguments().isEmpty()) {
        // Not repeated: it may be a secret that lost its option.
        return failWith(WrongUsage, ProgramText::tr("Unexpected argument. See --help."));
    }
    bool isPort = false;
    SandboxOptions options;
    options.port = parser.value(port).toUShort(&isPort);
    if (!isPort) {
        return failWith(WrongUsage,
                        ProgramText::tr("“%1” isn't a port. Enter a number from 0 to 65535.")
                            .arg(parser.value(port)));
    }
    options.lenient = parser.isSet(lenient);
    options.servesObservers = !parser.isSet(noObserve);
    options.hosts = parser.values(allowHost);
    for (const QString &host : std::as_const(options.hosts)) {
        if (!isHostName(host)) {
            return failWith(
                WrongUsage,
                ProgramText::tr("“%1” isn't a host name. Enter it without a port.").arg(host));
        }
    }
    if (parser.isSet(faults)) {
        const auto rules = FaultRules::fromFile(parser.value(faults));
        if (!rules)
            return failWith(WrongUsage, rules.error());
        options.faults = *rules;
    }
    if (parser.isSet(state)) {
        const auto kept = keptCredentials(parser.value(state));
        if (!kept)
            return failWith(CannotKeep, kept.error());
        options.secret = QString::fromLatin1(kept->secret);
        options.publicKey = QString::fromLatin1(kept->publicKey);
    }
    options.secret = given(parser, secret, "RADARDESK_SANDBOX_SECRET", options.secret);
    options.publicKey = given(parser, key, "RADARDESK_SANDBOX_KEY", options.publicKey);
    MemoryReturn memoryReturn;
    ignoreClosedPipes(); // of the program that read the log
    LogStream log(stderr);
    options.log = [&memoryReturn, &log](const QString &line) {
        log.write(line.toUtf8());
        memoryReturn.noteUse();
    };

    const EndSignals endSignals;
    QObject::connect(&endSignals, &EndSignals::received, &app, &QCoreApplication::quit);
    allowManyDescriptors();

    Sandbox sandbox(options);
    QObject::connect(&sandbox, &Sandbox::subscriberCountChanged, &memoryReturn,
                     &MemoryReturn::noteUse);
    const auto url = sandbox.start();
    if (!url) {
        const bool misused = url.error().problem == SandboxProblem::InvalidSecret
            || url.error().problem == SandboxProblem::InvalidPublicKey;
        return failWith(misused ? WrongUsage : CannotListen, url.error().message);
    }
    writeLine(stdout,
              "{\"url\":" + PushRadar::toJsonString(url->toString())
                  + ",\"secret\":" + PushRadar::toJsonString(sandbox.secret())
                  + ",\"key\":" + PushRadar::toJsonString(sandbox.publicKey()) + '}');
    if (!sandbox.faults().isEmpty())
        writeLine(stderr, sandbox.faults().toSentence().toLocal8Bit());
    return QCoreApplication::exec();
}

} // namespace

} // namespace RadarDesk::sandbox

int main(int argc, char *argv[])
{
    RadarDesk::base::preventCoreDumps();
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("radardesk-sandbox"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RADARDESK_VERSION));
    const RadarDesk::base::Language language;
    return RadarDesk::sandbox::run(app);
}
