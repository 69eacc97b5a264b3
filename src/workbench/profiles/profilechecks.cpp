// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/profiles/profilechecks.h>

#include <workbench/profiles/enteredsecret.h>

#include <pushradar/channelname.h>
#include <pushradar/serviceaddress.h>

#include <QCoreApplication>

using PushRadar::ErrorCode;

namespace RadarDesk::workbench {

namespace {

struct CheckText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::workbench::ProfileChecks)
};

} // namespace

QString serviceAddressFault(const Profile &profile)
{
    if (profile.serviceAddress.trimmed().isEmpty())
        return CheckText::tr("The address is missing. The hosted service is at "
                             "https://api.pushradar.com.");
    const auto error = PushRadar::checkServiceAddress(profile.baseUrl(profile.version),
                                                      profile.insecureHttpAllowed);
    return error ? error->message : QString();
}

QString misplacedSecretFault(const QString &text)
{
    return looksLikeSecret(text)
        ? CheckText::tr("This looks like a secret, so it isn't saved here. Enter it in the field "
                        "“Secret”, which stores it in the keychain.")
        : QString();
}

QString defaultChannelFault(const Profile &profile)
{
    if (profile.defaultChannel.isEmpty())
        return {};
    const auto name = PushRadar::ChannelName::make(profile.defaultChannel, profile.version);
    return name ? QString() : name.error().message;
}

QString endpointFault(const Profile &profile)
{
    const QString address = profile.authenticationEndpoint.trimmed();
    if (address.isEmpty())
        return {};
    const QUrl url(address, QUrl::StrictMode);
    const bool web = url.scheme() == u"http" || url.scheme() == u"https";
    if (url.isValid() && web && !url.host().isEmpty())
        return {};
    return CheckText::tr("The endpoint must be a complete URL such as http://localhost:3000/auth.");
}

bool needsInsecureHttp(const Profile &profile)
{
    const auto error = PushRadar::checkServiceAddress(profile.baseUrl(profile.version), false);
    return error && error->code == ErrorCode::InsecureAddress;
}

} // namespace RadarDesk::workbench
