// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/identities/hiddenpart.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

using PushRadar::HiddenText;

namespace RadarDesk::privatechannels {

using namespace workbench;

namespace {

constexpr QLatin1String PartCookies("cookies");
constexpr QLatin1String PartHeaders("headers");
constexpr QLatin1String PartPassword("password");
constexpr QLatin1String PartName("name");
constexpr QLatin1String PartValue("value");

/// The cookies of each valid line: an invalid line is skipped.
QList<QNetworkCookie> readableCookies(const QString &text)
{
    QList<QNetworkCookie> cookies;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        if (const auto parsed = parsedCookies(line))
            cookies += *parsed;
    }
    return cookies;
}

void addHidden(QList<HiddenText> &values, const QString &value)
{
    if (value.isEmpty())
        return;
    values.append(HiddenText(value));
    const QString decoded = QUrl::fromPercentEncoding(value.toUtf8());
    if (decoded != value && !decoded.isEmpty())
        values.append(HiddenText(decoded));
}

/// "Bearer abc": what follows the scheme, and of Basic what it says.
void addCredentials(QList<HiddenText> &values, const QString &header)
{
    const qsizetype space = header.indexOf(u' ');
    if (space < 0)
        return;
    const QString credentials = header.sliced(space + 1).trimmed();
    addHidden(values, credentials);
    if (header.first(space).compare(QLatin1String("basic"), Qt::CaseInsensitive) != 0)
        return;
    const QString pair = QString::fromUtf8(QByteArray::fromBase64(credentials.toLatin1()));
    addHidden(values, pair.sliced(pair.indexOf(u':') + 1));
}

} // namespace

std::optional<HiddenText> hiddenPartOf(const Identity &identity)
{
    QJsonArray headers;
    for (const EndpointHeader &header : identity.headers) {
        if (header.isSensitive() && !header.value.isEmpty())
            headers.append(QJsonObject{{PartName, header.name}, {PartValue, header.value}});
    }
    const QString password = identity.login ? identity.login->password : QString();
    if (headers.isEmpty() && identity.cookies.trimmed().isEmpty() && password.isEmpty())
        return std::nullopt;
    QJsonObject part{{PartCookies, identity.cookies}, {PartHeaders, headers}};
    if (!password.isEmpty())
        part.insert(PartPassword, password);
    return HiddenText(QString::fromUtf8(QJsonDocument(part).toJson(QJsonDocument::Compact)));
}

std::optional<Identity> withHiddenPart(Identity identity, const HiddenText &part)
{
    const QJsonObject json = QJsonDocument::fromJson(part.reveal()).object();
    if (!json.value(PartCookies).isString() || !json.value(PartHeaders).isArray())
        return std::nullopt;
    identity.cookies = json.value(PartCookies).toString();
    if (identity.login)
        identity.login->password = json.value(PartPassword).toString();
    QJsonArray headers = json.value(PartHeaders).toArray();
    for (EndpointHeader &header : identity.headers) {
        if (!header.isSensitive())
            continue;
        for (auto each = headers.begin(); each != headers.end(); ++each) {
            if ((*each)[PartName] != QJsonValue(header.name))
                continue;
            header.value = (*each)[PartValue].toString();
            headers.erase(each);
            break;
        }
    }
    return identity;
}

Identity withoutHiddenPart(Identity identity)
{
    identity.cookies.clear();
    if (identity.login)
        identity.login->password.clear();
    for (EndpointHeader &header : identity.headers) {
        if (header.isSensitive())
            header.value.clear();
    }
    return identity;
}

QList<HiddenText> hiddenValuesOf(const Identity &identity)
{
    QList<HiddenText> values;
    if (identity.login)
        addHidden(values, identity.login->password);
    const QList<QNetworkCookie> cookies = readableCookies(identity.cookies);
    for (const QNetworkCookie &cookie : cookies)
        addHidden(values, QString::fromUtf8(cookie.value()));
    for (const EndpointHeader &header : identity.headers) {
        if (!header.isSensitive())
            continue;
        addHidden(values, header.value);
        if (header.name.compare(QLatin1String("cookie"), Qt::CaseInsensitive) != 0) {
            addCredentials(values, header.value);
            continue;
        }
        const QList<QNetworkCookie> inHeader = readableCookies(header.value);
        for (const QNetworkCookie &cookie : inHeader)
            addHidden(values, QString::fromUtf8(cookie.value()));
    }
    return values;
}

QStringList cookieNames(const QString &text)
{
    QStringList names;
    const QList<QNetworkCookie> cookies = readableCookies(text);
    for (const QNetworkCookie &cookie : cookies)
        names.append(QString::fromUtf8(cookie.name()));
    return names;
}

} // namespace RadarDesk::privatechannels
