// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/diagnosis/origin.h>

#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>

namespace RadarDesk::privatechannels {

namespace {

bool isWeb(const QUrl &url)
{
    return (url.scheme() == u"http" || url.scheme() == u"https") && !url.host().isEmpty();
}

// Suffixes below which anyone can register a name (Public Suffix List): of countries, and of hosts
// of apps.
bool isSharedSuffix(QStringView suffix)
{
    static constexpr QLatin1StringView Hosts[] = {
        QLatin1StringView("azurewebsites.net"), QLatin1StringView("appspot.com"),
        QLatin1StringView("cloudfront.net"),    QLatin1StringView("deno.dev"),
        QLatin1StringView("firebaseapp.com"),   QLatin1StringView("fly.dev"),
        QLatin1StringView("github.io"),         QLatin1StringView("gitlab.io"),
        QLatin1StringView("herokuapp.com"),     QLatin1StringView("netlify.app"),
        QLatin1StringView("ngrok-free.app"),    QLatin1StringView("ngrok.app"),
        QLatin1StringView("ngrok.io"),          QLatin1StringView("onrender.com"),
        QLatin1StringView("pages.dev"),         QLatin1StringView("run.app"),
        QLatin1StringView("surge.sh"),          QLatin1StringView("trycloudflare.com"),
        QLatin1StringView("vercel.app"),        QLatin1StringView("web.app"),
        QLatin1StringView("workers.dev")};
    static constexpr QLatin1StringView Kinds[] = {
        QLatin1StringView("ac"),  QLatin1StringView("co"),  QLatin1StringView("com"),
        QLatin1StringView("edu"), QLatin1StringView("gov"), QLatin1StringView("net"),
        QLatin1StringView("ne"),  QLatin1StringView("or"),  QLatin1StringView("org")};
    const auto is = [](QStringView text) {
        return [text](QLatin1StringView each) { return text.compare(each) == 0; };
    };
    if (std::any_of(std::begin(Hosts), std::end(Hosts), is(suffix)))
        return true;
    const qsizetype dot = suffix.indexOf(u'.');
    return suffix.size() - dot == 3
        && std::any_of(std::begin(Kinds), std::end(Kinds),
                       is(suffix.first(std::max<qsizetype>(dot, 0))));
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
    const auto last = [&labels](qsizetype count) {
        return labels.mid(std::max<qsizetype>(0, labels.size() - count)).join(u'.');
    };
    return scheme + last(isSharedSuffix(last(2)) ? 3 : 2);
}

QString withoutUserInfo(const QString &address)
{
    // What is typed needn't be a valid address.
    static const QRegularExpression userInfo(QStringLiteral("(\\A|//)[^/?#\\s]*@"));
    QString out = address;
    return out.replace(userInfo, QStringLiteral("\\1…@"));
}

bool isSameSite(const QUrl &one, const QUrl &other)
{
    return siteOf(one) == siteOf(other);
}

bool isLocalhost(const QString &host)
{
    return host == u"localhost" || host.endsWith(u".localhost");
}

QStringList addressesOf(const QString &host)
{
    return isLocalhost(host) ? QStringList{QStringLiteral("127.0.0.1"), QStringLiteral("::1")}
                             : QStringList{host};
}

bool isLoopback(const QUrl &url)
{
    return isLocalhost(url.host()) || QHostAddress(url.host()).isLoopback();
}

bool isMixedContent(const QUrl &page, const QUrl &endpoint)
{
    return page.scheme() == u"https" && endpoint.scheme() == u"http" && !isLoopback(endpoint);
}

} // namespace RadarDesk::privatechannels
