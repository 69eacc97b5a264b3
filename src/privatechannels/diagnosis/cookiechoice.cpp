// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/diagnosis/cookiechoice.h>

#include <privatechannels/diagnosis/origin.h>

#include <QDateTime>

namespace RadarDesk::privatechannels {

namespace {

bool holdsHost(const QNetworkCookie &cookie, const QString &host, const QString &home)
{
    QString domain = cookie.domain();
    if (domain.isEmpty())
        return host == home;
    if (domain.startsWith(u'.'))
        domain.remove(0, 1);
    return host.compare(domain, Qt::CaseInsensitive) == 0
        || host.endsWith(u'.' + domain, Qt::CaseInsensitive);
}

bool holdsPath(const QString &cookiePath, const QString &path)
{
    if (cookiePath.isEmpty() || cookiePath == u"/" || path == cookiePath)
        return true;
    return path.startsWith(cookiePath)
        && (cookiePath.endsWith(u'/') || path.at(cookiePath.size()) == u'/');
}

} // namespace

CookieFate fateOf(const QNetworkCookie &cookie, const QUrl &page, const QUrl &target,
                  const QUrl &home)
{
    const QString path = target.path().isEmpty() ? QStringLiteral("/") : target.path();
    if (!holdsHost(cookie, target.host(), home.host()) || !holdsPath(cookie.path(), path))
        return CookieFate::ForOtherPlace;
    if (cookie.expirationDate().isValid()
        && cookie.expirationDate() <= QDateTime::currentDateTimeUtc())
        return CookieFate::Expired;
    // Browsers take this machine for secure.
    if (cookie.isSecure() && target.scheme() != u"https" && !isLoopback(target))
        return CookieFate::ForHttpsOnly;
    const bool staysOnSite = cookie.sameSitePolicy() == QNetworkCookie::SameSite::Lax
        || cookie.sameSitePolicy() == QNetworkCookie::SameSite::Strict;
    if (staysOnSite && !page.isEmpty() && !isSameSite(page, target))
        return CookieFate::StaysOnSite;
    return CookieFate::Sent;
}

QByteArray cookieHeader(const QList<QNetworkCookie> &cookies)
{
    QByteArrayList parts;
    for (const QNetworkCookie &cookie : cookies)
        parts.append(cookie.name() + '=' + cookie.value());
    return parts.join("; ");
}

} // namespace RadarDesk::privatechannels
