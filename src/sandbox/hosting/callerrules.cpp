// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/hosting/callerrules.h>

#include <sandbox/service/sandboxtext.h>
#include <sandbox/web/httpmessage.h>

#include <QHostAddress>
#include <QUrl>

namespace RadarDesk::sandbox {

std::optional<Refusal> CallerRules::refuseHost(const HttpRequest &request) const
{
    if (request.isForThisMachine())
        return std::nullopt;
    const QUrl url = QUrl::fromEncoded("http://" + request.host, QUrl::StrictMode);
    // No page can have an address of this machine for a name of its own.
    const QString host = url.isValid() ? url.host(QUrl::FullyEncoded) : QString();
    if (!host.isEmpty()
        && ((isPublic && !QHostAddress(host).isNull())
            || hosts.contains(host.toLatin1().toLower())))
        return std::nullopt;
    return Refusal{400,
                   isPublic
                       ? SandboxText::tr("The sandbox answers only to addresses and to the names "
                                         "given with --allow-host in the Host header.")
                       : SandboxText::tr("The sandbox answers only to 127.0.0.1 and localhost in "
                                         "the Host header.")};
}

std::optional<Refusal> CallerRules::refuseOrigin(const HttpRequest &request) const
{
    if (origins.isEmpty() || request.origin.isEmpty() || origins.contains(request.origin.toLower()))
        return std::nullopt;
    return Refusal{403,
                   SandboxText::tr("Pages of this origin can't subscribe. Allow it with "
                                   "--allow-origin.")};
}

} // namespace RadarDesk::sandbox
