// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/diagnosis/cookiechoice.h>

#include <privatechannels/diagnosis/origin.h>

#include <QDateTime>
#include <QHostAddress>

#include <algorithm>

namespace RadarDesk::privatechannels {

using SameSite = QNetworkCookie::SameSite;

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
    // Without a slash at its beginning it isn't a path, and counts for nothing.
    if (!cookiePath.startsWith(u'/') || cookiePath == u"/" || path == cookiePath)
        return true;
    return path.startsWith(cookiePath)
        && (cookiePath.endsWith(u'/') || path.at(cookiePath.size()) == u'/');
}

bool isEncrypted(const QUrl &url)
{
    // Browsers take this machine for secure.
    return url.scheme() == u"https" || isLoopback(url);
}

bool startsWith(const QByteArray &name, const char *prefix)
{
    return name.toLower().startsWith(prefix);
}

// The attributes of a Set-Cookie header after its name and value, their names in small letters.
QList<std::pair<QByteArray, QByteArray>> attributesOf(const QByteArray &setCookie)
{
    QList<std::pair<QByteArray, QByteArray>> attributes;
    const QByteArrayList parts = setCookie.split(';').mid(1);
    for (const QByteArray &part : parts) {
        const qsizetype sign = part.indexOf('=');
        attributes.append({part.first(sign < 0 ? part.size() : sign).trimmed().toLower(),
                           sign < 0 ? QByteArray() : part.sliced(sign + 1).trimmed()});
    }
    return attributes;
}

std::optional<qint64> maxAgeIn(const QByteArray &setCookie)
{
    std::optional<qint64> age;
    for (const auto &[name, value] : attributesOf(setCookie)) {
        bool isNumber = false;
        const qint64 seconds = value.toLongLong(&isNumber);
        if (name == "max-age" && isNumber)
            age = seconds;
    }
    return age;
}

CookieLine lineOf(const QByteArray &setCookie)
{
    static const QByteArrayList names{"domain", "expires",  "httponly", "max-age", "partitioned",
                                      "path",   "priority", "samesite", "secure"};
    CookieLine line;
    for (const auto &[name, value] : attributesOf(setCookie)) {
        line.isWhole = line.isWhole || names.contains(name);
        line.isPartitioned = line.isPartitioned || name == "partitioned";
    }
    return line;
}

// RFC 6265, 5.1.4
QString defaultPath(const QUrl &url)
{
    const QString path = url.path();
    const qsizetype end = path.lastIndexOf(u'/');
    return end <= 0 ? QStringLiteral("/") : path.first(end);
}

CookieFate fateElsewhere(const QNetworkCookie &cookie, const QUrl &target, const CookieLine &line)
{
    // What goes to other sites has to be Secure.
    if (!line.isWhole && !hasAttributes(cookie))
        return isEncrypted(target) ? CookieFate::Untold : CookieFate::StaysOnSite;
    if (cookie.sameSitePolicy() != SameSite::None)
        return CookieFate::StaysOnSite;
    return line.isPartitioned ? CookieFate::Untold : CookieFate::Sent;
}

} // namespace

bool hasAttributes(const QNetworkCookie &cookie)
{
    return !cookie.domain().isEmpty() || !cookie.path().isEmpty()
        || cookie.expirationDate().isValid() || cookie.isSecure() || cookie.isHttpOnly()
        || cookie.sameSitePolicy() != SameSite::Default;
}

std::optional<CookieRule> whyNotKept(const QNetworkCookie &cookie, const CookieLine &line)
{
    if (line.isPartitioned && !cookie.isSecure())
        return CookieRule::PartitionedNeedsSecure;
    if (!line.isWhole && !hasAttributes(cookie))
        return std::nullopt;
    if (cookie.sameSitePolicy() == SameSite::None && !cookie.isSecure())
        return CookieRule::NoneNeedsSecure;
    if (startsWith(cookie.name(), "__secure-") && !cookie.isSecure())
        return CookieRule::SecurePrefix;
    // A number is never a domain: browsers take it for the host alone.
    const bool hasDomain = !cookie.domain().isEmpty() && QHostAddress(cookie.domain()).isNull();
    const bool isOfHostAlone = cookie.isSecure() && !hasDomain && cookie.path() == u"/";
    if (startsWith(cookie.name(), "__host-") && !isOfHostAlone)
        return CookieRule::HostPrefix;
    return std::nullopt;
}

CookieFate fateOf(const QNetworkCookie &cookie, const QUrl &page, const QUrl &target,
                  const QUrl &home, const CookieLine &line)
{
    const QString path = target.path().isEmpty() ? QStringLiteral("/") : target.path();
    if (whyNotKept(cookie, line))
        return CookieFate::NotKept;
    if (!holdsHost(cookie, target.host(), home.host()) || !holdsPath(cookie.path(), path))
        return CookieFate::ForOtherPlace;
    if (cookie.expirationDate().isValid()
        && cookie.expirationDate() <= QDateTime::currentDateTimeUtc())
        return CookieFate::Expired;
    if (cookie.isSecure() && !isEncrypted(target))
        return CookieFate::ForHttpsOnly;
    return page.isEmpty() || isSameSite(page, target) ? CookieFate::Sent
                                                      : fateElsewhere(cookie, target, line);
}

bool isPartitioned(const QByteArray &setCookie)
{
    return lineOf(setCookie).isPartitioned;
}

CookieLines cookieLines(const QString &text)
{
    static const QByteArray start = "set-cookie:";
    CookieLines all;
    const QByteArrayList lines = text.toUtf8().split('\n');
    for (const QByteArray &each : lines) {
        const QByteArray whole = each.trimmed();
        const bool isNamed = whole.toLower().startsWith(start);
        const QByteArray header = isNamed ? whole.sliced(start.size()) : whole;
        CookieLine line = lineOf(header);
        line.isWhole = line.isWhole || isNamed;
        if (line.isWhole && header.contains('='))
            all.insert(header.first(header.indexOf('=')).trimmed(), line);
    }
    return all;
}

std::optional<QNetworkCookie> cookieOfHeader(const QByteArray &setCookie)
{
    QList<QNetworkCookie> cookies = QNetworkCookie::parseCookies(setCookie);
    if (cookies.size() != 1)
        return std::nullopt;
    QNetworkCookie cookie = cookies.first();
    if (const auto age = maxAgeIn(setCookie))
        cookie.setExpirationDate(QDateTime::currentDateTimeUtc().addSecs(
            std::clamp<qint64>(*age, 0, qint64{400} * 24 * 3600)));
    return cookie;
}

std::optional<QNetworkCookie> keptCookie(const QByteArray &setCookie, const QUrl &from,
                                         const QUrl &page)
{
    auto cookie = cookieOfHeader(setCookie);
    if (!cookie || whyNotKept(*cookie, {true, isPartitioned(setCookie)})
        || !holdsHost(*cookie, from.host(), from.host())
        || (cookie->isSecure() && !isEncrypted(from)))
        return std::nullopt;
    const bool isElsewhere = !page.isEmpty() && !isSameSite(page, from);
    if (isElsewhere && cookie->sameSitePolicy() != SameSite::None)
        return std::nullopt;
    // One with that prefix never has a domain.
    if (cookie->domain().isEmpty() && !startsWith(cookie->name(), "__host-"))
        cookie->setDomain(from.host());
    if (!cookie->path().startsWith(u'/'))
        cookie->setPath(defaultPath(from));
    return cookie;
}

QByteArray cookieHeader(const QList<QNetworkCookie> &cookies)
{
    QByteArrayList parts;
    for (const QNetworkCookie &cookie : cookies)
        parts.append(cookie.name() + '=' + cookie.value());
    return parts.join("; ");
}

} // namespace RadarDesk::privatechannels
