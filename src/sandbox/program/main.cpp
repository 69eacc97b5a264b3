// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arguments.h"
#include "programtext.h"

#include <base/language/language.h>
#include <base/platform/coredumps.h>
#include <base/platform/descriptors.h>
#include <base/platform/endsignals.h>
#include <base/platform/logstream.h>
#include <base/platform/memoryreturn.h>
#include <base/platform/servicemanager.h>
#include <base/platform/terminal.h>
#include <pushradar/jsonvalue.h>

#include <QCoreApplication>

#include <cstdio>

namespace RadarDesk::sandbox {

using namespace base;

namespace {

void writeLine(std::FILE *stream, const QByteArray &text)
{
    const QByteArray line = text + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stream);
    std::fflush(stream);
}

int failWith(const ArgumentFault &fault)
{
    writeLine(stderr, "radardesk-sandbox: " + fault.message.toLocal8Bit());
    return static_cast<int>(fault.status);
}

ArgumentFault startFault(const SandboxFault &fault)
{
    const bool isMisused = fault.problem == SandboxProblem::InvalidSecret
        || fault.problem == SandboxProblem::InvalidPublicKey
        || fault.problem == SandboxProblem::CertificateRefused;
    return {isMisused ? ExitStatus::WrongUsage : ExitStatus::CannotListen, fault.message};
}

/// The line that says that the sandbox is ready. A secret that others could use is not in it.
QByteArray readyLine(const Sandbox &sandbox, bool isPublic)
{
    QByteArray line = "{\"url\":" + PushRadar::toJsonString(sandbox.url().toString());
    if (!isPublic)
        line += ",\"secret\":" + PushRadar::toJsonString(sandbox.secret());
    return line + ",\"key\":" + PushRadar::toJsonString(sandbox.publicKey()) + '}';
}

void warnOfOthers(const SandboxOptions &options)
{
    const QString message = options.certificate.isEmpty()
        ? ProgramText::tr("Other machines can reach the sandbox. Without TLS, anyone on the way "
                          "can read the secret and all messages.")
        : ProgramText::tr("Other machines can reach the sandbox.");
    writeLine(stderr, "radardesk-sandbox: " + message.toLocal8Bit());
}

int serve(Arguments asked, QCoreApplication &app)
{
    SandboxOptions &options = asked.options;
    const bool isPublic = !options.address.isLoopback() || options.listeningSocket;
    MemoryReturn memoryReturn;
    ignoreClosedPipes(); // of the program that read the log
    LogStream log(stderr);
    options.log = [&memoryReturn, &log, format = asked.logFormat](const LogEntry &entry) {
        log.write(format == LogFormat::Json ? entry.toJson(std::chrono::system_clock::now())
                                            : entry.toText());
        memoryReturn.noteUse();
    };

    const EndSignals endSignals(options.certificate.isEmpty() ? EndSignals::Hangup::Ends
                                                              : EndSignals::Hangup::Reloads);
    QObject::connect(&endSignals, &EndSignals::received, &app, &QCoreApplication::quit);
    allowManyDescriptors();

    Sandbox sandbox(options);
    QObject::connect(&sandbox, &Sandbox::subscriberCountChanged, &memoryReturn,
                     &MemoryReturn::noteUse);
    QObject::connect(&endSignals, &EndSignals::reloadRequested, &sandbox, [&sandbox] {
        const auto reloaded = sandbox.reloadCertificate();
        const QString said = reloaded ? ProgramText::tr("The certificate was read again.")
                                      : ProgramText::tr("The certificate stays as it was. %1",
                                                        "%1 is a sentence that says why")
                                            .arg(reloaded.error());
        writeLine(stderr, "radardesk-sandbox: " + said.toLocal8Bit());
    });
    const auto url = sandbox.start();
    if (!url)
        return failWith(startFault(url.error()));
    writeLine(stdout, readyLine(sandbox, isPublic));
    if (isPublic)
        warnOfOthers(options);
    if (!sandbox.faults().isEmpty())
        writeLine(stderr, sandbox.faults().toSentence().toLocal8Bit());
    notifyServiceManager("READY=1");
    const int status = QCoreApplication::exec();
    notifyServiceManager("STOPPING=1");
    return status;
}

int run(QCoreApplication &app)
{
    ArgumentParser parser;
    if (const auto parsed = parser.parse(QCoreApplication::arguments()); !parsed)
        return failWith(parsed.error());
    if (parser.asksForHelp())
        parser.parser().showHelp();
    if (parser.asksForVersion())
        parser.parser().showVersion();
    const auto asked = parser.arguments();
    return asked ? serve(*asked, app) : failWith(asked.error());
}

} // namespace

} // namespace RadarDesk::sandbox

int main(int argc, char *argv[])
{
    RadarDesk::base::preventCoreDumps();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("radardesk-sandbox"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RADARDESK_VERSION));
    const RadarDesk::base::Language language;
    return RadarDesk::sandbox::run(app);
}
