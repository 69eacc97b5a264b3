// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/relay/relaytarget.h>

#include <sandbox/relay/relaytext.h>

namespace RadarDesk::sandbox {

namespace {

constexpr int HttpPort = 80;
constexpr int HttpsPort = 443;

} // namespace

PushRadar::Result<RelayTarget, QString> RelayTarget::make(const QUrl &url)
{
    const bool isEncrypted = url.scheme() == u"https";
    if (!url.isValid() || url.host().isEmpty() || (!isEncrypted && url.scheme() != u"http"))
        return RelayText::tr("The service address must be an http or https URL.");
    const int usual = isEncrypted ? HttpsPort : HttpPort;
    RelayTarget target;
    target.m_isEncrypted = isEncrypted;
    target.m_url = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment
                                | QUrl::StripTrailingSlash);
    target.m_port = static_cast<quint16>(url.port(usual));
    target.m_host = url.host(QUrl::FullyEncoded).toLatin1();
    if (target.m_host.startsWith('['))
        target.m_host = target.m_host.sliced(1).chopped(1);
    target.m_authority = target.m_host.contains(':') ? '[' + target.m_host + ']' : target.m_host;
    if (target.m_port != usual)
        target.m_authority += ':' + QByteArray::number(target.m_port);
    target.m_prefix = url.path(QUrl::FullyEncoded).toLatin1();
    while (target.m_prefix.endsWith('/'))
        target.m_prefix.chop(1);
    return target;
}

} // namespace RadarDesk::sandbox
