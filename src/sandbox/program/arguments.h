// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/result.h>
#include <sandbox/service/sandbox.h>

#include <QCommandLineParser>

namespace RadarDesk::sandbox {

/// Exit statuses of the program; see radardesk-sandbox(1).
enum class ExitStatus { Done = 0, CannotListen = 1, WrongUsage = 2, CannotKeep = 3 };

/// Why the program ends before it serves.
struct ArgumentFault
{
    ExitStatus status;
    QString message; ///< One or two whole sentences, translated.
};

enum class LogFormat { Text, Json };

/// What the program is to do, from its command line and environment.
struct Arguments
{
    SandboxOptions options;
    LogFormat logFormat = LogFormat::Text;
};

/// The program's command line.
class ArgumentParser
{
public:
    ArgumentParser();

    /// Whether \a arguments can be read at all; a sentence says what can't.
    [[nodiscard]] PushRadar::Result<void, ArgumentFault> parse(const QStringList &arguments);
    [[nodiscard]] bool asksForHelp() const { return m_parser.isSet(m_help); }
    [[nodiscard]] bool asksForVersion() const { return m_parser.isSet(m_version); }
    [[nodiscard]] QCommandLineParser &parser() { return m_parser; }
    /// What was asked for, checked.
    [[nodiscard]] PushRadar::Result<Arguments, ArgumentFault> arguments() const;

private:
    using Checked = PushRadar::Result<void, ArgumentFault>;

    Checked readAddress(SandboxOptions &options) const;
    Checked readNames(SandboxOptions &options) const;
    Checked readFiles(SandboxOptions &options) const;
    Checked readCredentials(SandboxOptions &options) const;
    /// What other machines reach has credentials that are known, and says nothing by itself.
    Checked checkPublic(const SandboxOptions &options) const;

    QCommandLineParser m_parser;
    const QCommandLineOption m_listen;
    const QCommandLineOption m_port;
    const QCommandLineOption m_secret;
    const QCommandLineOption m_key;
    const QCommandLineOption m_state;
    const QCommandLineOption m_certificate;
    const QCommandLineOption m_certificateKey;
    const QCommandLineOption m_allowHost;
    const QCommandLineOption m_allowOrigin;
    const QCommandLineOption m_proxy;
    const QCommandLineOption m_limits;
    const QCommandLineOption m_lenient;
    const QCommandLineOption m_observe;
    const QCommandLineOption m_noObserve;
    const QCommandLineOption m_faults;
    const QCommandLineOption m_logFormat;
    const QCommandLineOption m_help;
    const QCommandLineOption m_version;
};

} // namespace RadarDesk::sandbox
