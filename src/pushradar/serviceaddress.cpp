// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: MIT

#include <pushradar/serviceaddress.h>

#include <QCoreApplication>
#include <QHostAddress>

namespace PushRadar {

namespace {

struct AddressText
{
    Q_DECLARE_TR_FUNCTIONS(PushRadar::Client)
};

} // namespace

bool isLoopbackHost(const QString &host)
{
    const QString name = host.endsWith(u'.') ? host.chopped(1) : host;
    return QHostAddress(name).isLoopback() || name.compare(u"localhost", Qt::CaseInsensitive) == 0
        || name.endsWith(u".localhost", Qt::CaseInsensitive);
}

std::optional<Error> checkServiceAddress(const QUrl &baseUrl, bool insecureHttpAllowed)
{
    const bool http = baseUrl.scheme() == u"http";
    if (!baseUrl.isValid() || baseUrl.host().isEmpty() || (!http && baseUrl.scheme() != u"https")
        || !baseUrl.userInfo().isEmpty() || baseUrl.hasQuery() || baseUrl.hasFragment())
        return Error{ErrorCode::InvalidAddress,
                     AddressText::tr("The service address isn't an http or https URL such as "
                                     "https://api.pushradar.com/v3.")};
    if (http && !insecureHttpAllowed && !isLoopbackHost(baseUrl.host()))
        return Error{ErrorCode::InsecureAddress,
                     AddressText::tr("Anyone on the way to %1 could read the secret over plain "
                                     "http, so it isn't sent. Use an https URL.")
                         .arg(hostAndPort(baseUrl))};
    return std::nullopt;
}

QString hostAndPort(const QUrl &url)
{
    const QString host = url.host();
    return (host.contains(u':') ? u'[' + host + u']' : host) + u':'
        + QString::number(url.port(url.scheme() == u"http" ? 80 : 443));
}

QList<QNetworkProxy> LoopbackWithoutProxy::queryProxy(const QNetworkProxyQuery &query)
{
    if (isLoopbackHost(query.peerHostName()))
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    return QNetworkProxyFactory::proxyForQuery(query);
}

} // namespace PushRadar
