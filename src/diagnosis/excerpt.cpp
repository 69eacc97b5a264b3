// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <diagnosis/excerpt.h>

#include <profiles/profile.h>

#include <QRegularExpression>

namespace RadarDesk {

namespace {

constexpr qsizetype KeptOfToken = 6;

QByteArray cutValue(const QByteArray &value)
{
    return value.size() <= KeptOfToken ? value : value.first(KeptOfToken) + "…";
}

// What an answer calls a token, however short it is.
QString cutTokenMembers(QString text)
{
    static const QRegularExpression member(
        QStringLiteral("(\"(?:auth)?token\"\\s*:\\s*\")([^\"…]*)(?=\")"),
        QRegularExpression::CaseInsensitiveOption);
    qsizetype at = 0;
    for (auto match = member.match(text); match.hasMatch(); match = member.match(text, at)) {
        const QString token = match.captured(2);
        const qsizetype shown = std::min(KeptOfToken, token.size() / 2);
        const QString cut = token.isEmpty() ? token : token.first(shown) + u'…';
        text.replace(match.capturedStart(2), match.capturedLength(2), cut);
        at = match.capturedStart(2) + cut.size();
    }
    return text;
}

QByteArray cutBody(const QByteArray &body)
{
    const QString text = QString::fromUtf8(body);
    // Bytes that are no text are left alone: nothing is found in them, nor lost.
    return text.toUtf8() == body ? cutTokenMembers(withoutTokens(text)).toUtf8() : body;
}

// "a=1; b=2" with each value cut; attributes of a Set-Cookie line stay.
QByteArray cutCookies(const QByteArray &value, bool onlyFirst)
{
    QByteArrayList parts = value.split(';');
    for (qsizetype i = 0; i < (onlyFirst ? std::min<qsizetype>(1, parts.size()) : parts.size());
         ++i) {
        const qsizetype equals = parts.at(i).indexOf('=');
        if (equals >= 0)
            parts[i] = parts.at(i).first(equals + 1) + cutValue(parts.at(i).sliced(equals + 1));
    }
    return parts.join(';');
}

// "Bearer abcdef…": the scheme is no secret.
QByteArray cutAuthorization(const QByteArray &value)
{
    const qsizetype space = value.indexOf(' ');
    return space < 0 ? cutValue(value) : value.first(space + 1) + cutValue(value.sliced(space + 1));
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
            header.value = cutValue(header.value);
        else
            header.value = withoutTokens(QString::fromUtf8(header.value)).toUtf8();
    }
}

} // namespace

QString withoutTokens(const QString &text)
{
    // Long enough that no word, host name or UUID's part is taken for one, short enough for the
    // shortest tokens. A v2 token is named first since its words are plain.
    static const QRegularExpression token(QStringLiteral(
        "channel_auth_token_[^\\s\"'&<]*|[A-Za-z0-9_+~-]{24,}(?:\\.[A-Za-z0-9_+~-]+)*"));
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
    text = withoutTokens(text.simplified());
    return text.size() <= length ? text : text.first(length - 1) + u'…';
}

PushRadar::Exchange withoutSensitive(PushRadar::Exchange exchange)
{
    cutHeaders(exchange.requestHeaders);
    cutHeaders(exchange.responseHeaders);
    exchange.requestBody = cutBody(exchange.requestBody);
    exchange.responseBody = cutBody(exchange.responseBody);
    exchange.url =
        QUrl::fromEncoded(withoutTokens(QString::fromUtf8(exchange.url.toEncoded())).toUtf8());
    return exchange;
}

} // namespace RadarDesk
