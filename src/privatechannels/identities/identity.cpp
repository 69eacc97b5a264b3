// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/identities/identity.h>

#include <privatechannels/diagnosis/cookiechoice.h>

#include <workbench/profiles/endpointheaders.h>

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>
#include <array>

using PushRadar::Result;

namespace RadarDesk::privatechannels {

using namespace workbench;

namespace {

struct IdentityText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::privatechannels::Identity)
};

using Cookies = Result<QList<QNetworkCookie>, QString>;

constexpr QLatin1String SetCookieStart("set-cookie:");
constexpr QLatin1String CookieStart("cookie:");

bool isAttribute(QStringView segment)
{
    constexpr std::array Names{
        QLatin1String("domain"),   QLatin1String("expires"),     QLatin1String("httponly"),
        QLatin1String("max-age"),  QLatin1String("partitioned"), QLatin1String("path"),
        QLatin1String("priority"), QLatin1String("samesite"),    QLatin1String("secure")};
    const qsizetype sign = segment.indexOf(u'=');
    const QStringView name = segment.first(sign < 0 ? segment.size() : sign).trimmed();
    return std::any_of(Names.begin(), Names.end(), [name](QLatin1String attribute) {
        return name.compare(attribute, Qt::CaseInsensitive) == 0;
    });
}

/// RFC 6265 gives cookies the names that header fields have.
bool isCookieName(QStringView name)
{
    return std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.unicode() > 0x20 && c.unicode() < 0x7f
            && !QStringView(u"()<>@,;:\\\"/[]?={}").contains(c);
    });
}

/// What is wrong with "name=value", in a sentence; empty when nothing is.
QString pairFault(QStringView pair, int line)
{
    const qsizetype sign = pair.indexOf(u'=');
    if (sign < 0)
        return IdentityText::tr("Line %1 of the cookies has a part without “=”. Enter "
                                "“name=value”, or paste a whole Set-Cookie line.")
            .arg(line);
    const QStringView name = pair.first(sign).trimmed();
    if (name.isEmpty())
        return IdentityText::tr(
                   "Line %1 of the cookies has no name before “=”. Enter “name=value”.")
            .arg(line);
    if (!isCookieName(name))
        return IdentityText::tr("Line %1 of the cookies has an invalid name. Remove spaces and "
                                "separators from the name.")
            .arg(line);
    const QStringView value = pair.sliced(sign + 1);
    if (std::any_of(value.begin(), value.end(), [](QChar c) {
            return (c.unicode() < 0x20 && c != u'\t') || c.unicode() == 0x7f;
        }))
        return IdentityText::tr(
                   "Line %1 of the cookies contains a control character. Remove the character.")
            .arg(line);
    return {};
}

Cookies cookieHeader(QStringView text, int line)
{
    QList<QNetworkCookie> cookies;
    const auto segments = text.split(u';');
    for (const QStringView segment : segments) {
        const QStringView pair = segment.trimmed();
        if (pair.isEmpty())
            continue;
        if (QString fault = pairFault(pair, line); !fault.isEmpty())
            return fault;
        const qsizetype sign = pair.indexOf(u'=');
        cookies.append(QNetworkCookie(pair.first(sign).trimmed().toUtf8(),
                                      pair.sliced(sign + 1).trimmed().toUtf8()));
    }
    if (cookies.isEmpty())
        return IdentityText::tr("Line %1 of the cookies contains no cookie. Enter “name=value”.")
            .arg(line);
    return cookies;
}

Cookies setCookieHeader(QStringView text, int line)
{
    const qsizetype end = text.indexOf(u';');
    const QStringView pair = text.first(end < 0 ? text.size() : end).trimmed();
    if (QString fault = pairFault(pair, line); !fault.isEmpty())
        return fault;
    std::optional<QNetworkCookie> cookie = cookieOfHeader(text.toUtf8());
    if (!cookie)
        return IdentityText::tr("Line %1 of the cookies has an invalid attribute, such as the date "
                                "in “Expires”. Correct or remove the attribute.")
            .arg(line);
    const qsizetype sign = pair.indexOf(u'=');
    cookie->setValue(pair.sliced(sign + 1).trimmed().toUtf8());
    return QList<QNetworkCookie>{*cookie};
}

Cookies cookiesOfLine(QStringView text, int line)
{
    if (text.startsWith(SetCookieStart, Qt::CaseInsensitive))
        return setCookieHeader(text.sliced(SetCookieStart.size()).trimmed(), line);
    if (text.startsWith(CookieStart, Qt::CaseInsensitive))
        return cookieHeader(text.sliced(CookieStart.size()), line);
    const auto segments = text.split(u';');
    return std::any_of(std::next(segments.begin()), segments.end(), isAttribute)
        ? setCookieHeader(text, line)
        : cookieHeader(text, line);
}

} // namespace

Identity nobody()
{
    return {.id = NobodyId.toString(), .name = IdentityText::tr("Nobody")};
}

Identity newIdentity()
{
    return {.id = QUuid::createUuid().toString(QUuid::WithoutBraces)};
}

Cookies parsedCookies(const QString &text)
{
    QList<QNetworkCookie> cookies;
    int number = 0;
    const auto lines = QStringView(text).split(u'\n');
    for (const QStringView line : lines) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const Cookies parsed = cookiesOfLine(line.trimmed(), number);
        if (!parsed)
            return parsed.error();
        cookies += parsed.value();
    }
    return cookies;
}

QString faultOf(const Identity &identity)
{
    const Cookies cookies = parsedCookies(identity.cookies);
    return cookies ? headersFault(identity.headers) : cookies.error();
}

} // namespace RadarDesk::privatechannels
