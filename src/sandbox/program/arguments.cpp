// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arguments.h"

#include "programtext.h"

#include <base/platform/servicemanager.h>
#include <sandbox/faults/faultrules.h>
#include <sandbox/hosting/limitsfile.h>
#include <sandbox/hosting/listenaddress.h>
#include <sandbox/service/credentialsfile.h>

#include <QCoreApplication>
#include <QUrl>

namespace RadarDesk::sandbox {

using namespace base;

namespace {

ArgumentFault misuse(const QString &message)
{
    return {ExitStatus::WrongUsage, message};
}

/// For a server's last calls and subscribers; the window's own sandbox ends sooner.
constexpr std::chrono::milliseconds DrainTime{5'000};

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

/// What a browser puts into the Origin header: a scheme, a host and perhaps a port, which it leaves
/// out where it is the scheme's own. Empty where \a text isn't one.
QString originFrom(const QString &text)
{
    QUrl url(text, QUrl::StrictMode);
    const bool isOrigin = url.isValid() && (url.scheme() == u"http" || url.scheme() == u"https")
        && !url.host().isEmpty() && url.path().isEmpty() && !url.hasQuery() && !url.hasFragment()
        && url.userInfo().isEmpty();
    if (!isOrigin)
        return {};
    if (url.port() == (url.scheme() == u"http" ? 80 : 443))
        url.setPort(-1);
    return url.toString(QUrl::FullyEncoded);
}

QString fileName()
{
    return ProgramText::tr("FILE");
}

} // namespace

ArgumentParser::ArgumentParser()
    : m_listen(QStringLiteral("listen"),
               ProgramText::tr("Listen at this address of the machine, 127.0.0.1 by default, so "
                               "that others reach it; * is every address. It then needs a secret "
                               "and a public key."),
               ProgramText::tr("ADDRESS[:PORT]"), QStringLiteral("127.0.0.1"))
    , m_port(QStringLiteral("port"), ProgramText::tr("Listen at this port; 0 means any free port."),
             QStringLiteral("N"), QStringLiteral("0"))
    , m_secret(QStringLiteral("secret"),
               ProgramText::tr("The secret that servers present; a random one by default."),
               QStringLiteral("sk_..."))
    , m_key(QStringLiteral("key"),
            ProgramText::tr("The public key that subscribers present; a random one by default."),
            QStringLiteral("pk_..."))
    , m_state(QStringLiteral("state"),
              ProgramText::tr("Store the secret and public key in this file, so that they stay the "
                              "same. The file is created if it doesn't exist."),
              fileName())
    , m_certificate(QStringLiteral("tls-cert"),
                    ProgramText::tr("Speak TLS with the certificate chain in this PEM file. It is "
                                    "read again on SIGHUP."),
                    fileName())
    , m_certificateKey(QStringLiteral("tls-key"),
                       ProgramText::tr("The key of the certificate, in PEM form."), fileName())
    , m_allowHost(QStringLiteral("allow-host"),
                  ProgramText::tr("Also accept this name in the Host header, such as the name by "
                                  "which a container calls this machine. Repeatable."),
                  ProgramText::tr("NAME"))
    , m_allowOrigin(QStringLiteral("allow-origin"),
                    ProgramText::tr("Let only pages of this origin subscribe, such as "
                                    "https://app.example. Repeatable."),
                    ProgramText::tr("ORIGIN"))
    , m_proxy(QStringLiteral("trusted-proxy"),
              ProgramText::tr("Believe X-Forwarded-For and X-Forwarded-Proto of reverse proxies in "
                              "this network, such as 10.0.0.0/8. Repeatable."),
              ProgramText::tr("NETWORK"))
    , m_limits(QStringLiteral("limits"),
               ProgramText::tr("Use the limits in this file, a JSON object such as "
                               "{\"subscribers\": 50000}."),
               fileName())
    , m_lenient(QStringLiteral("lenient"),
                ProgramText::tr("Accept requests for tokens and client data for sockets that were "
                                "never connected."))
    , m_observe(QStringLiteral("observe"),
                ProgramText::tr("Let RadarDesk on other machines observe calls and connections at "
                                "/observe, for which it needs the secret."))
    , m_noObserve(QStringLiteral("no-observe"),
                  ProgramText::tr("Don't let RadarDesk observe calls and connections at /observe, "
                                  "for which it needs the secret."))
    , m_faults(QStringLiteral("faults"),
               ProgramText::tr("Simulate the faults in this file, such as late or lost messages. "
                               "RadarDesk stores its own in faults.json."),
               fileName())
    , m_logFormat(QStringLiteral("log-format"),
                  ProgramText::tr("Log requests as text or as json, a line each."),
                  ProgramText::tr("FORMAT"), QStringLiteral("text"))
    , m_help(m_parser.addHelpOption())
    , m_version(m_parser.addVersionOption())
{
    m_parser.setApplicationDescription(ProgramText::tr(
        "A service that speaks PushRadar's protocol, v2 and v3, by default on 127.0.0.1 alone.\n"
        "When ready, it prints its address, secret and public key as one line of JSON; the secret "
        "is left out when other machines can reach it.\n"
        "RADARDESK_SANDBOX_SECRET and RADARDESK_SANDBOX_KEY stand in for --secret and --key."));
    m_parser.addOptions({m_listen, m_port, m_secret, m_key, m_state, m_certificate,
                         m_certificateKey, m_allowHost, m_allowOrigin, m_proxy, m_limits, m_lenient,
                         m_observe, m_noObserve, m_faults, m_logFormat});
}

PushRadar::Result<void, ArgumentFault> ArgumentParser::parse(const QStringList &arguments)
{
    if (!m_parser.parse(arguments))
        return misuse(m_parser.errorText());
    if (!asksForHelp() && !asksForVersion() && !m_parser.positionalArguments().isEmpty()) {
        // Not repeated: it may be a secret that lost its option.
        return misuse(ProgramText::tr("Unexpected argument. See --help."));
    }
    return {};
}

PushRadar::Result<Arguments, ArgumentFault> ArgumentParser::arguments() const
{
    Arguments asked;
    SandboxOptions &options = asked.options;
    options.lenient = m_parser.isSet(m_lenient);
    const QString format = m_parser.value(m_logFormat);
    if (format != u"text" && format != u"json")
        return misuse(ProgramText::tr("The log format is text or json."));
    asked.logFormat = format == u"json" ? LogFormat::Json : LogFormat::Text;
    const auto checked = readAddress(options)
                             .andThen([&] { return readNames(options); })
                             .andThen([&] { return readFiles(options); })
                             .andThen([&] { return readCredentials(options); })
                             .andThen([&] { return checkPublic(options); });
    if (!checked)
        return checked.error();
    const bool isLocal = options.address.isLoopback() && !options.listeningSocket;
    options.servesObservers = isLocal ? !m_parser.isSet(m_noObserve) : m_parser.isSet(m_observe);
    return asked;
}

ArgumentParser::Checked ArgumentParser::readAddress(SandboxOptions &options) const
{
    bool isPort = false;
    const quint16 port = m_parser.value(m_port).toUShort(&isPort);
    if (!isPort) {
        return misuse(ProgramText::tr("“%1” isn't a port. Enter a number from 0 to 65535.")
                          .arg(m_parser.value(m_port)));
    }
    const auto listen = ListenAddress::fromText(m_parser.value(m_listen), port);
    if (!listen)
        return misuse(listen.error());
    options.address = listen->address();
    options.port = listen->port();
    options.listeningSocket = takeActivationSocket();
    return {};
}

ArgumentParser::Checked ArgumentParser::readNames(SandboxOptions &options) const
{
    options.hosts = m_parser.values(m_allowHost);
    for (const QString &host : std::as_const(options.hosts)) {
        if (!isHostName(host)) {
            return misuse(
                ProgramText::tr("“%1” isn't a host name. Enter it without a port.").arg(host));
        }
    }
    const QStringList origins = m_parser.values(m_allowOrigin);
    for (const QString &origin : origins) {
        options.origins.append(originFrom(origin));
        if (options.origins.last().isEmpty()) {
            return misuse(ProgramText::tr("“%1” isn't an origin. Enter one such as "
                                          "https://app.example, without a path.")
                              .arg(origin));
        }
    }
    const auto proxies = TrustedProxies::fromList(m_parser.values(m_proxy));
    if (!proxies)
        return misuse(proxies.error());
    options.proxies = *proxies;
    return {};
}

ArgumentParser::Checked ArgumentParser::readFiles(SandboxOptions &options) const
{
    options.limits.drainTime = DrainTime;
    if (m_parser.isSet(m_limits)) {
        const auto limits = limitsFromFile(m_parser.value(m_limits), options.limits);
        if (!limits)
            return misuse(limits.error());
        options.limits = *limits;
    }
    if (m_parser.isSet(m_faults)) {
        const auto rules = FaultRules::fromFile(m_parser.value(m_faults));
        if (!rules)
            return misuse(rules.error());
        options.faults = *rules;
    }
    options.certificate = m_parser.value(m_certificate);
    options.certificateKey = m_parser.value(m_certificateKey);
    if (options.certificate.isEmpty() != options.certificateKey.isEmpty())
        return misuse(ProgramText::tr("TLS needs both --tls-cert and --tls-key."));
    return {};
}

ArgumentParser::Checked ArgumentParser::readCredentials(SandboxOptions &options) const
{
    if (m_parser.isSet(m_state)) {
        const auto kept = keptCredentials(m_parser.value(m_state));
        if (!kept)
            return ArgumentFault{ExitStatus::CannotKeep, kept.error()};
        options.secret = QString::fromLatin1(kept->secret);
        options.publicKey = QString::fromLatin1(kept->publicKey);
    }
    options.secret = given(m_parser, m_secret, "RADARDESK_SANDBOX_SECRET", options.secret);
    options.publicKey = given(m_parser, m_key, "RADARDESK_SANDBOX_KEY", options.publicKey);
    return {};
}

ArgumentParser::Checked ArgumentParser::checkPublic(const SandboxOptions &options) const
{
    if (options.address.isLoopback() && !options.listeningSocket)
        return {};
    if (!options.secret.isEmpty() && !options.publicKey.isEmpty())
        return {};
    return misuse(ProgramText::tr("Other machines can reach the sandbox at this address, so it "
                                  "needs a secret and a public key that you know. Use --state, or "
                                  "RADARDESK_SANDBOX_SECRET and RADARDESK_SANDBOX_KEY."));
}

} // namespace RadarDesk::sandbox
