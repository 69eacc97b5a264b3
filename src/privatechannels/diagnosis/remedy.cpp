// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/diagnosis/remedy.h>

#include <privatechannels/diagnosis/origin.h>

#include <QCoreApplication>

namespace RadarDesk::privatechannels {

namespace {

struct RemedyText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::privatechannels::Remedy)
};

Remedy useChannel(const QString &name)
{
    return {Remedy::Act::UseChannel, RemedyText::tr("Use “%1”", "a channel").arg(name), name};
}

/// The headers by which a browser lets the page read the answer.
std::optional<Remedy> corsHeaders(const CheckSettings &settings)
{
    const QByteArray origin = originOf(QUrl(settings.page.trimmed()));
    if (origin.isEmpty())
        return std::nullopt;
    QString lines = QStringLiteral("Access-Control-Allow-Origin: ") + QString::fromLatin1(origin)
        + QStringLiteral("\n");
    if (settings.sendsCookies)
        lines += QStringLiteral("Access-Control-Allow-Credentials: true\n");
    return Remedy{Remedy::Act::Copy, RemedyText::tr("Copy the headers"),
                  lines + QStringLiteral("Vary: Origin\n")};
}

/// A name that is right, where the finding knows it.
std::optional<Remedy> channelRemedy(const Finding &finding, const CheckSettings &settings)
{
    switch (finding.fault) {
    case Fault::ChannelEmpty:
        return Remedy{Remedy::Act::EditChannel, RemedyText::tr("Enter a channel"), {}};
    case Fault::NotPrivate:
        return useChannel(QStringLiteral("private-") + settings.channel);
    case Fault::PrefixMisspelt:
        return useChannel(finding.details.value(2));
    case Fault::PrefixTwice:
        return useChannel(finding.details.value(1));
    case Fault::LookAlike:
        return useChannel(finding.details.value(3));
    case Fault::SpaceAround:
        return useChannel(settings.channel.trimmed());
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<Remedy> remedyOf(const Finding &finding, const CheckSettings &settings)
{
    using Act = Remedy::Act;
    switch (finding.fault) {
    case Fault::SecretMissing:
    case Fault::SecretRefused:
    case Fault::ServiceAddress:
    case Fault::ServiceUnreachable:
    case Fault::SocketRefused:
        return Remedy{Act::EditProfile, RemedyText::tr("Open the profile"), {}};
    case Fault::EndpointMissing:
    case Fault::EndpointMalformed:
    case Fault::HostNotFound:
    case Fault::WrongHost:
    case Fault::WrongPort:
    case Fault::RouteMissing:
        return Remedy{Act::EditEndpoint, RemedyText::tr("Edit the endpoint"), {}};
    case Fault::RelativeAddress:
        return Remedy{Act::UseEndpoint, RemedyText::tr("Use the full address"),
                      finding.details.value(2)};
    case Fault::PageMissing:
        return Remedy{Act::EditPage, RemedyText::tr("Enter the page"), {}};
    case Fault::OriginMissing:
    case Fault::OriginNotAllowed:
    case Fault::WildcardWithCredentials:
    case Fault::CredentialsNotAllowed:
    case Fault::PreflightUnanswered:
    case Fault::PreflightRefused:
    case Fault::PreflightRedirected:
    case Fault::PreflightWithoutOrigin:
        return corsHeaders(settings);
    case Fault::HeaderNotAllowed:
        return Remedy{
            Act::Copy, RemedyText::tr("Copy the header"),
            QStringLiteral("Access-Control-Allow-Headers: %1\n").arg(finding.details.value(0))};
    case Fault::CookiesOff:
        return Remedy{Act::SendCookies, RemedyText::tr("Send cookies"), {}};
    case Fault::Unauthorized:
    case Fault::ForbiddenSignedOut:
    case Fault::RedirectedToLogin:
        return Remedy{Act::ChooseIdentity, RemedyText::tr("Choose an identity"), {}};
    case Fault::CredentialsMissing:
        return Remedy{Act::EditIdentity, RemedyText::tr("Enter the cookies"), {}};
    default:
        return channelRemedy(finding, settings);
    }
}

} // namespace RadarDesk::privatechannels
