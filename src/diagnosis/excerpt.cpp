// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <diagnosis/excerpt.h>

#include <profiles/profile.h>
#include <redaction/hiddenvalue.h>

#include <QRegularExpression>

#include <algorithm>

namespace RadarDesk {

namespace {

constexpr qsizetype KeptOfToken = 6;

/// \a text with what each first group of \a pattern has captured replaced by its length.
QString withLengths(const QString &text, const QRegularExpression &pattern)
{
    QString out;
    qsizetype end = 0;
    for (auto found = pattern.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        out += QStringView(text).sliced(end, match.capturedStart(1) - end);
        const QByteArray value = match.captured(1).toUtf8();
        out += lengthInsteadOf(QString::fromUtf8(QByteArray::fromPercentEncoding(value)));
        end = match.capturedEnd(1);
    }
    out += QStringView(text).sliced(end);
    return out;
}

// Of addresses: the password in "//user:password@host", and parameters whose names are of that
// kind. Names are bounded, and nothing is tried twice: a body of any size takes time by its size.
QString withoutPasswords(const QString &text)
{
    static const QRegularExpression userInfo(
        QStringLiteral("//[^\\s/?#\"'<>@:]*+:([^\\s/?#\"'<>]*)@"));
    static const QRegularExpression parameter(
        QStringLiteral(
            "[?&][^=&#\\s]{0,40}?(?:token|secret|passw|key|session|csrf)[^=&#\\s]{0,40}+="
            "([^&#\\s\"'<>]*+)"),
        QRegularExpression::CaseInsensitiveOption);
    return withLengths(withLengths(text, userInfo), parameter);
}

// What an answer calls a token or the like, however short it is; also where its end is missing.
QString withoutMembers(const QString &text)
{
    static const QRegularExpression member(
        QStringLiteral("\"[^\"\\\\]{0,40}?(?:token|secret|passw|cookie|api_?key|session|csrf)"
                       "[^\"\\\\]{0,40}+\"\\s*+:\\s*+\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)"),
        QRegularExpression::CaseInsensitiveOption);
    return withLengths(text, member);
}

QByteArray cutBody(const QByteArray &body)
{
    const QString text = QString::fromUtf8(body);
    // Bytes that are no text are left alone: nothing is found in them, nor lost.
    return text.toUtf8() == body ? withoutTokens(withoutMembers(text)).toUtf8() : body;
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

// "Bearer (10 characters)": the scheme is no secret.
QByteArray cutAuthorization(const QByteArray &value)
{
    const qsizetype begin = value.indexOf(' ') + 1;
    return value.first(begin) + lengthInsteadOf(value.sliced(begin));
}

void cutHeaders(QList<PushRadar::HttpHeader> &headers)
{
    for (PushRadar::HttpHeader &header : headers) {
        const QByteArray name = header.name.toLower();
        if (name == "cookie" || name == "set-cookie")
            header.value = cutCookies(header.value, name == "set-cookie");
        else if (name == "authorization" || name == "proxy-authorization")
            header.value = cutAuthorization(header.value);
        else if (EndpointHeader{QString::fromUtf8(header.name), {}}.isSensitive())
            header.value = lengthInsteadOf(header.value);
        else
            header.value = withoutTokens(QString::fromUtf8(header.value)).toUtf8();
    }
}

} // namespace

QString withoutTokens(const QString &whole)
{
    const QString text = withoutPasswords(whole);
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
        const bool isPlain = std::none_of(word.begin(), word.end(),
                                          [](QChar c) { return c.isDigit() || c.isUpper(); });
        const qsizetype prefix = word.startsWith(u"channel_auth_token_") ? 19 : 0;
        // A long word without a digit or capital is a name.
        out += prefix == 0 && isPlain
            ? word
            : word.first(std::min(word.size(), prefix + KeptOfToken)) + u'…';
        end = match.capturedEnd();
    }
    out += QStringView(text).sliced(end);
    return out;
}

QString excerptOf(const QByteArray &body, qsizetype length)
{
    // Not all of a long body, and never half a letter.
    QString text = QString::fromUtf8(body.first(std::min<qsizetype>(body.size(), length * 8)));
    text = withoutTokens(withoutMembers(text.simplified()));
    return text.size() <= length ? text : text.first(length - 1) + u'…';
}

PushRadar::Exchange withoutSensitive(PushRadar::Exchange exchange)
{
    cutHeaders(exchange.requestHeaders);
    cutHeaders(exchange.responseHeaders);
    if (exchange.error)
        exchange.error->message = withoutTokens(exchange.error->message);
    exchange.requestBody = cutBody(exchange.requestBody);
    exchange.responseBody = cutBody(exchange.responseBody);
    exchange.url =
        QUrl::fromEncoded(withoutTokens(QString::fromUtf8(exchange.url.toEncoded())).toUtf8());
    return exchange;
}

} // namespace RadarDesk
