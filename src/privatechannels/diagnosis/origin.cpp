// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/diagnosis/origin.h>

#include <QHostAddress>

namespace RadarDesk::privatechannels {

namespace {

bool isWeb(const QUrl &url)
{
    return (url.scheme() == u"http" || url.scheme() == u"https") && !url.host().isEmpty();
}

int usualPort(const QUrl &url)
{
    return url.scheme() == u"https" ? 443 : 80;
}

} // namespace

QByteArray originOf(const QUrl &url)
{
    if (!isWeb(url))
        return {};
    QString host = url.host(QUrl::FullyEncoded);
    if (host.contains(u':'))
        host = u'[' + host + u']';
    const int port = url.port(usualPort(url));
    const QString end = port == usualPort(url) ? QString() : u':' + QString::number(port);
    return (url.scheme() + QStringLiteral("://") + host + end).toLatin1();
}

bool isWebAddress(const QUrl &url)
{
    return !originOf(url).isEmpty();
}

QString shownAddress(const QUrl &url)
{
    return QString::fromLatin1(originOf(url)) + url.path(QUrl::FullyEncoded);
}

QString shownHost(const QString &host)
{
    return host.contains(u':') ? u'[' + host + u']' : host;
}

QString hostAndPortOf(const QUrl &url)
{
    return shownHost(url.host()) + u':' + QString::number(portOf(url));
}

quint16 portOf(const QUrl &url)
{
    return static_cast<quint16>(url.port(url.scheme() == u"https" ? 443 : 80));
}

bool isSameOrigin(const QUrl &one, const QUrl &other)
{
    return isWeb(one) && originOf(one) == originOf(other);
}

QString siteOf(const QUrl &url)
{
    const QString host = url.host();
    const QString scheme = url.scheme() + QStringLiteral("://");
    if (!QHostAddress(host).isNull())
        return scheme + host;
    const QStringList labels = host.split(u'.');
    return scheme + labels.mid(std::max<qsizetype>(0, labels.size() - 2)).join(u'.');
}

bool isSameSite(const QUrl &one, const QUrl &other)
{
    return siteOf(one) == siteOf(other);
}

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host == u"localhost" || host.endsWith(u".localhost") || QHostAddress(host).isLoopback();
}

bool isMixedContent(const QUrl &page, const QUrl &endpoint)
{
    return page.scheme() == u"https" && endpoint.scheme() == u"http" && !isLoopback(endpoint);
}

} // namespace RadarDesk::privatechannels
