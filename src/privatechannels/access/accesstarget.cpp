// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/access/accesstarget.h>

#include <QCoreApplication>

#include <algorithm>

using PushRadar::ApiVersion;
using PushRadar::HttpHeader;

namespace RadarDesk::privatechannels {

using namespace workbench;

namespace {

struct AccessTargetText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::privatechannels::AccessRun)
};

/// For a page that is not connected; of the form that the documentation shows.
constexpr QLatin1String MadeUpSocket("12.34");

bool bearsName(const QList<EndpointHeader> &headers, const QString &name)
{
    return std::any_of(headers.begin(), headers.end(), [&name](const EndpointHeader &header) {
        return header.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

AccessTarget accessTargetOf(const Profile &profile, const QUrl &page)
{
    const QUrl typed(profile.authenticationEndpoint.trimmed());
    AccessTarget target{.version = profile.version, .page = page};
    target.headers = profile.endpointHeaders;
    if (!typed.isEmpty())
        target.endpoint = typed.isRelative() && page.isValid() ? page.resolved(typed) : typed;
    return target;
}

QString obstacleOf(const AccessTarget &target)
{
    if (target.endpoint.isEmpty())
        return AccessTargetText::tr(
            "The profile has no authentication endpoint. Enter its address in the profile.");
    const QString scheme = target.endpoint.scheme();
    if ((scheme != u"http" && scheme != u"https") || target.endpoint.host().isEmpty())
        return AccessTargetText::tr(
            "The profile's authentication endpoint isn't an http or https URL. Correct it in "
            "the profile.");
    return {};
}

EndpointQuestion questionOf(const AccessTarget &target, const QString &channel,
                            const QString &socketId)
{
    EndpointQuestion question{.endpoint = target.endpoint,
                              .version = target.version,
                              .channel = channel,
                              .page = target.page};
    if (target.version != ApiVersion::V3)
        return question;
    question.socketId = target.socketId.isEmpty() ? socketId : target.socketId;
    if (question.socketId.isEmpty())
        question.socketId = MadeUpSocket;
    return question;
}

EndpointCredentials credentialsOf(const Identity &identity, const AccessTarget &target)
{
    EndpointCredentials credentials;
    if (const auto cookies = parsedCookies(identity.cookies))
        credentials.cookies = *cookies;
    QList<EndpointHeader> headers = identity.headers;
    for (const EndpointHeader &header : target.headers) {
        if (!header.isSensitive() && !bearsName(identity.headers, header.name))
            headers.append(header);
    }
    for (const EndpointHeader &header : std::as_const(headers))
        credentials.headers.append(HttpHeader{header.name.toUtf8(), header.value.toUtf8()});
    return credentials;
}

} // namespace RadarDesk::privatechannels
