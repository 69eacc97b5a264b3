// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/diagnosis/remedy.h>

#include <privatechannels/diagnosis/origin.h>

#include <privatechannels/judges/tokenanswer.h>

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
    return Remedy{Remedy::Act::Copy, RemedyText::tr("Copy headers"),
                  lines + QStringLiteral("Vary: Origin\n")};
}

Remedy editEndpoint()
{
    return {Remedy::Act::EditEndpoint, RemedyText::tr("Edit endpoint"), {}};
}

Remedy openProfile()
{
    return {Remedy::Act::EditProfile, RemedyText::tr("Open profile"), {}};
}

Remedy chooseIdentity()
{
    return {Remedy::Act::ChooseIdentity, RemedyText::tr("Choose identity"), {}};
}

Remedy enterCookies()
{
    return {Remedy::Act::EditIdentity, RemedyText::tr("Enter cookies"), {}};
}

Remedy copyLine(const QString &line)
{
    return {Remedy::Act::Copy, RemedyText::tr("Copy line"), line + u'\n'};
}

/// The endpoint as it was typed, with \a change; only a whole address can be changed.
template <typename Change>
Remedy changedEndpoint(const CheckSettings &settings, const QString &label, Change change)
{
    QUrl url(settings.endpoint.trimmed());
    if (!isWebAddress(url))
        return editEndpoint();
    change(url);
    return {Remedy::Act::UseEndpoint, label, url.toString(QUrl::FullyEncoded)};
}

Remedy useScheme(const CheckSettings &settings, const QString &scheme)
{
    return changedEndpoint(settings, RemedyText::tr("Use %1", "a scheme or a host").arg(scheme),
                           [&scheme](QUrl &url) { url.setScheme(scheme); });
}

/// Where the server listens instead, if that is one place.
Remedy usePlace(const Finding &finding, const CheckSettings &settings)
{
    const QString found = finding.details.value(2);
    if (finding.fault == Fault::WrongHost)
        return changedEndpoint(settings, RemedyText::tr("Use %1", "a scheme or a host").arg(found),
                               [&found](QUrl &url) { url.setHost(found); });
    bool isOne = false;
    const quint16 port = found.toUShort(&isOne);
    return isOne ? changedEndpoint(settings, RemedyText::tr("Use port %1", "a number").arg(found),
                                   [port](QUrl &url) { url.setPort(port); })
                 : editEndpoint();
}

/// What is wrong with the address of the endpoint, or with what listens there.
std::optional<Remedy> addressRemedy(const Finding &finding, const CheckSettings &settings)
{
    switch (finding.fault) {
    case Fault::EndpointMissing:
    case Fault::EndpointMalformed:
    case Fault::HostNotFound:
    case Fault::RouteMissing:
    case Fault::PortBlocked:
    case Fault::PortIsOther:
        return editEndpoint();
    case Fault::WrongHost:
    case Fault::WrongPort:
        return usePlace(finding, settings);
    case Fault::PortWantsTls:
    case Fault::RedirectedToHttps:
        return useScheme(settings, QStringLiteral("https"));
    case Fault::PortIsPlain:
        return isLoopback(QUrl(settings.endpoint.trimmed()))
            ? useScheme(settings, QStringLiteral("http"))
            : editEndpoint();
    case Fault::CredentialsInAddress:
        return changedEndpoint(settings, RemedyText::tr("Remove credentials"),
                               [](QUrl &url) { url.setUserInfo({}); });
    case Fault::RelativeAddress:
        return Remedy{Remedy::Act::UseEndpoint, RemedyText::tr("Use full URL"),
                      finding.details.value(2)};
    case Fault::ServerDown:
        return Remedy{Remedy::Act::Watch, RemedyText::tr("Run on server start"), {}};
    default:
        return std::nullopt;
    }
}

/// What the app has to send or to say, word for word.
std::optional<Remedy> codeRemedy(const Finding &finding, const CheckSettings &settings)
{
    switch (finding.fault) {
    case Fault::OriginMissing:
    case Fault::OriginNotAllowed:
    case Fault::WildcardWithCredentials:
    case Fault::CredentialsNotAllowed:
    case Fault::PreflightUnanswered:
    case Fault::PreflightRefused:
    case Fault::PreflightRedirected:
    case Fault::PreflightWithoutOrigin:
    case Fault::RedirectBlocked:
        return corsHeaders(settings);
    case Fault::HeaderNotAllowed:
        return Remedy{
            Remedy::Act::Copy, RemedyText::tr("Copy header"),
            QStringLiteral("Access-Control-Allow-Headers: %1\n").arg(finding.details.value(0))};
    case Fault::CookieSameSite:
        return Remedy{Remedy::Act::Copy, RemedyText::tr("Copy attributes"),
                      QStringLiteral("SameSite=None; Secure\n")};
    case Fault::KeyValuePair:
        return copyLine(
            QStringLiteral("return Json(new { %1 = token });").arg(tokenMember(settings.version)));
    case Fault::RefusalHangs:
        return copyLine(QStringLiteral("response.status(403).end();"));
    case Fault::OtherDialect:
    case Fault::TokenNested:
    case Fault::TokenMissing:
    case Fault::JsonInString:
        return Remedy{Remedy::Act::Copy, RemedyText::tr("Copy answer"),
                      QStringLiteral("{\"%1\": \"…\"}\n").arg(tokenMember(settings.version))};
    default:
        return std::nullopt;
    }
}

/// A name that is right, where the finding knows it.
std::optional<Remedy> channelRemedy(const Finding &finding, const CheckSettings &settings)
{
    switch (finding.fault) {
    case Fault::ChannelEmpty:
        return Remedy{Remedy::Act::EditChannel, RemedyText::tr("Enter channel"), {}};
    case Fault::NotPrivate:
        return useChannel(QStringLiteral("private-") + settings.channel);
    case Fault::PrefixMisspelt:
    case Fault::LookAlike:
        return useChannel(finding.details.value(2));
    case Fault::PrefixTwice:
        return useChannel(finding.details.value(1));
    case Fault::SpaceAround:
        return useChannel(settings.channel.trimmed());
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<Remedy> remedyOf(const Finding &finding, const CheckSettings &settings)
{
    switch (finding.fault) {
    case Fault::SecretMissing:
    case Fault::SecretRefused:
    case Fault::ServiceAddress:
    case Fault::ServiceUnreachable:
    case Fault::SocketRefused:
    case Fault::TokenOfOtherProfile:
    case Fault::NobodyReached:
        return openProfile();
    case Fault::PageMissing:
        return Remedy{Remedy::Act::EditPage, RemedyText::tr("Enter page URL"), {}};
    case Fault::CookiesOff:
        return Remedy{Remedy::Act::SendCookies, RemedyText::tr("Send cookies"), {}};
    case Fault::Unauthorized:
    case Fault::ForbiddenSignedOut:
    case Fault::ForbiddenSignedIn:
    case Fault::RedirectedToLogin:
        return chooseIdentity();
    case Fault::CredentialsMissing:
    case Fault::CookieExpired:
        return enterCookies();
    default:
        break;
    }
    if (auto address = addressRemedy(finding, settings))
        return address;
    if (auto code = codeRemedy(finding, settings))
        return code;
    return channelRemedy(finding, settings);
}

} // namespace RadarDesk::privatechannels
