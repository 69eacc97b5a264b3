// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/profiles/profile.h>

#include <pushradar/client.h>
#include <sandbox/script/browserlibrary.h>

#include <QCoreApplication>
#include <QUrlQuery>
#include <QUuid>

#include <algorithm>
#include <array>

using PushRadar::ApiVersion;

namespace RadarDesk::workbench {

using namespace sandbox;

namespace {

struct ColourText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::workbench::ProfileColour)
};

} // namespace

QString nameOf(ProfileColour colour)
{
    switch (colour) {
    case ProfileColour::Blue:
        return ColourText::tr("Blue");
    case ProfileColour::Teal:
        return ColourText::tr("Teal");
    case ProfileColour::Green:
        return ColourText::tr("Green");
    case ProfileColour::Amber:
        return ColourText::tr("Amber");
    case ProfileColour::Violet:
        return ColourText::tr("Violet");
    case ProfileColour::Pink:
        return ColourText::tr("Pink");
    case ProfileColour::Grey:
        return ColourText::tr("Gray");
    }
    return {};
}

bool EndpointHeader::isSensitive() const
{
    constexpr std::array Parts{u"auth", u"cookie",  u"token", u"secret",
                               u"key",  u"session", u"csrf"};
    return std::any_of(Parts.begin(), Parts.end(), [this](const char16_t *part) {
        return name.contains(QStringView(part), Qt::CaseInsensitive);
    });
}

QUrl Profile::baseUrl(ApiVersion api) const
{
    QUrl url(serviceAddress.trimmed(), QUrl::StrictMode);
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    if (path.endsWith(u"/v2") || path.endsWith(u"/v3"))
        path.chop(3);
    url.setPath(path + (api == ApiVersion::V2 ? QStringLiteral("/v2") : QStringLiteral("/v3")));
    return url;
}

QUrl Profile::serviceUrl(const QString &path) const
{
    QUrl url = baseUrl(version);
    url.setPath(url.path().chopped(3) + path);
    return url;
}

QUrl Profile::subscribeUrl() const
{
    if (publicKey.trimmed().isEmpty())
        return {};
    QUrl url = serviceUrl(QStringLiteral("/subscribe"));
    url.setScheme(url.scheme() == u"https" ? QStringLiteral("wss") : QStringLiteral("ws"));
    url.setUserInfo({});
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("key"),
                       QString::fromLatin1(QUrl::toPercentEncoding(publicKey.trimmed())));
    url.setQuery(query);
    return url;
}

bool Profile::isAtHostedService() const
{
    return baseUrl(version).host() == PushRadar::Client::defaultBaseUrl(version).host();
}

QUrl Profile::scriptUrl(ApiVersion api) const
{
    const QString script =
        QLatin1StringView(api == ApiVersion::V2 ? BrowserLibraryV2 : BrowserLibraryV3);
    QUrl url = baseUrl(api);
    const QUrl hosted = PushRadar::Client::defaultBaseUrl(api);
    if (url.host() == hosted.host())
        url = QUrl(QStringLiteral("https://pushradar.com/"));
    QString path = url.path();
    path.chop(path.endsWith(hosted.path()) ? hosted.path().size() : 1);
    url.setPath(path + script);
    return url;
}

QString Profile::shownHost() const
{
    QUrl url(serviceAddress.trimmed());
    if (url.host().isEmpty())
        return serviceAddress.trimmed();
    url.setUserInfo({}); // may hold a password
    if (url.port() == (url.scheme() == u"http" ? 80 : 443))
        url.setPort(-1);
    return url.authority();
}

Profile sandboxProfile()
{
    Profile profile;
    profile.id = SandboxId.toString();
    profile.name = QCoreApplication::translate("RadarDesk::workbench::Profile", "Sandbox (local)");
    profile.colour = ProfileColour::Teal;
    profile.defaultChannel = QStringLiteral("test-channel");
    profile.isSandbox = true;
    return profile;
}

Profile newProfile()
{
    Profile profile;
    profile.id = newProfileId();
    QUrl address = PushRadar::Client::defaultBaseUrl(ApiVersion::V3);
    address.setPath({});
    profile.serviceAddress = address.toString();
    return profile;
}

QString newProfileId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace RadarDesk::workbench
