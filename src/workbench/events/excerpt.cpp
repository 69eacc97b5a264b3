// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/events/excerpt.h>

#include <base/redaction/hiddenvalue.h>
#include <base/redaction/namedvalues.h>
#include <workbench/profiles/profile.h>

#include <QRegularExpression>
#include <QStringConverter>

#include <algorithm>

namespace RadarDesk::workbench {

using namespace base;

namespace {

/// \a bytes with what \a change makes of their text. Bytes that aren't UTF-8 are read as Latin-1,
/// which preserves each byte.
template <typename Change> QByteArray asText(const QByteArray &bytes, Change change)
{
    auto encoding = QStringConverter::encodingForData(bytes, u'{');
    if (!encoding || *encoding == QStringConverter::Utf8)
        encoding = bytes.isValidUtf8() ? QStringConverter::Utf8 : QStringConverter::Latin1;
    const QString text =
        QStringDecoder(*encoding, QStringConverter::Flag::ConvertInitialBom).decode(bytes);
    const QString changed = change(text);
    return changed == text ? bytes : QByteArray(QStringEncoder(*encoding).encode(changed));
}

// "a=1; b=2" with a length for each value; attributes of a Set-Cookie line stay.
QByteArray cutCookies(const QByteArray &value, bool onlyFirst)
{
    QByteArrayList parts = value.split(';');
    for (qsizetype i = 0; i < (onlyFirst ? std::min<qsizetype>(1, parts.size()) : parts.size());
         ++i) {
        const qsizetype equals = parts.at(i).indexOf('=');
        const qsizetype begin = equals >= 0 ? equals + 1 : parts.at(i).startsWith(' ') ? 1 : 0;
        parts[i] = parts.at(i).first(begin) + lengthInsteadOf(parts.at(i).sliced(begin));
    }
    return parts.join(';');
}

// The realm is for people to read; a challenge beside it may be a token.
QString cutChallenge(const QString &value)
{
    static const QRegularExpression realm(
        QStringLiteral("\\brealm\\s*+=\\s*+(?:\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"|[^\\s,\"]++)"),
        QRegularExpression::CaseInsensitiveOption);
    QString out;
    qsizetype end = 0;
    for (auto found = realm.globalMatch(value); found.hasNext();) {
        const auto match = found.next();
        out += withoutTokens(value.sliced(end, match.capturedStart() - end)) + match.captured();
        end = match.capturedEnd();
    }
    return out + withoutTokens(value.sliced(end));
}

// "Bearer (10 characters)": the scheme is no secret.
QByteArray cutAuthorization(const QByteArray &value)
{
    const qsizetype begin = value.indexOf(' ') + 1;
    return value.first(begin) + lengthInsteadOf(value.sliced(begin));
}

// "InvalidAuthenticityToken", "AuthenticationCredentialsNotFoundException": what frameworks call
// their faults. Letters alone, in capitalized words: no token that is drawn at random ends like
// that.
bool isFaultName(const QString &word)
{
    static const QRegularExpression name(
        QStringLiteral("\\A(?:[A-Z][a-z]+|[A-Z]{2,5}(?=[A-Z][a-z]))+(?:Exception|Error)\\z"));
    return word == u"InvalidAuthenticityToken" || name.match(word).hasMatch();
}

// "Access-Control-Allow-Origin": words that begin with a capital each, as headers are named.
bool isHeaderName(const QString &word)
{
    static const QRegularExpression name(
        QStringLiteral("\\A[A-Z][a-z]{1,12}(?:-[A-Z][a-z]{1,12})+\\z"));
    return name.match(word).hasMatch();
}

// A long word without a digit or capital, the name of a header or of a fault, or a channel.
bool isName(const QString &word)
{
    const bool isPlain =
        std::none_of(word.begin(), word.end(), [](QChar c) { return c.isDigit() || c.isUpper(); });
    return (isPlain && !word.startsWith(V2Start)) || isHeaderName(word) || isFaultName(word)
        || word.startsWith(u"private-") || word.startsWith(u"presence-");
}

template <typename Change> void cutHeaders(QList<PushRadar::HttpHeader> &headers, Change change)
{
    for (PushRadar::HttpHeader &header : headers) {
        const QByteArray name = header.name.toLower();
        if (name == "cookie" || name == "set-cookie")
            header.value = cutCookies(header.value, name == "set-cookie");
        else if (name == "authorization" || name == "proxy-authorization")
            header.value = cutAuthorization(header.value);
        else if (name == "www-authenticate" || name == "proxy-authenticate")
            header.value = asText(header.value, cutChallenge);
        else if (EndpointHeader{QString::fromUtf8(header.name), {}}.isSensitive())
            header.value = lengthInsteadOf(header.value);
        else
            header.value = asText(header.value, change);
    }
}

template <typename Change> PushRadar::Exchange changed(PushRadar::Exchange exchange, Change change)
{
    cutHeaders(exchange.requestHeaders, change);
    cutHeaders(exchange.responseHeaders, change);
    if (exchange.error)
        exchange.error->message = change(exchange.error->message);
    exchange.requestBody = asText(exchange.requestBody, change);
    exchange.responseBody = asText(exchange.responseBody, change);
    const QByteArray address = exchange.url.toEncoded();
    // An address without secrets isn't rewritten.
    if (const QByteArray cut = asText(address, change); cut != address)
        exchange.url = QUrl::fromEncoded(cut);
    return exchange;
}

} // namespace

QString withoutTokens(const QString &whole)
{
    const QString text = withoutNamedValues(whole);
    // Long enough that no word, host name or UUID's part is taken for one, short enough for the
    // shortest tokens. A v2 token is named first since its words are plain.
    static const QRegularExpression token(QStringLiteral(
        "channel_auth_token_[^\\s\"'&<]*|[A-Za-z0-9_+~-]{24,}+(?:\\.[A-Za-z0-9_+~-]++)*+"));
    QString out;
    qsizetype end = 0;
    for (auto found = token.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        out += QStringView(text).sliced(end, match.capturedStart() - end);
        const QString word = match.captured();
        const qsizetype prefix = word.startsWith(V2Start) ? V2Start.size() : 0;
        out += isName(word) || lengthMarkAt(text, match.capturedStart() + prefix) > 0
            ? word
            : word.first(prefix) + lengthInsteadOf(word.sliced(prefix));
        end = match.capturedEnd();
    }
    out += QStringView(text).sliced(end);
    return out;
}

QString excerptOf(const QByteArray &body, qsizetype length)
{
    // Not all of a long body, and never half a letter.
    QString text = QString::fromUtf8(body.first(std::min<qsizetype>(body.size(), length * 8)));
    text = withoutTokens(text.simplified());
    return text.size() <= length ? text : text.first(length - 1) + u'…';
}

PushRadar::Exchange withoutSensitive(PushRadar::Exchange exchange)
{
    return changed(std::move(exchange), withoutTokens);
}

PushRadar::Exchange withoutNamed(PushRadar::Exchange exchange)
{
    return changed(std::move(exchange), withoutNamedValues);
}

} // namespace RadarDesk::workbench
