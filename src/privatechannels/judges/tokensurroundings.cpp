// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/judges/tokensurroundings.h>

#include <base/redaction/secretlike.h>
#include <privatechannels/judges/tokenjudge.h>
#include <workbench/events/excerpt.h>

#include <pushradar/redactor.h>

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace RadarDesk::privatechannels {

using namespace base;
using namespace workbench;

using PushRadar::ApiVersion;

namespace {

struct TokenSurroundings
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::privatechannels::TokenSurroundings)
};

constexpr QLatin1StringView Hidden(PushRadar::Redactor::Replacement);
constexpr qsizetype LongestShown = 24;
constexpr qsizetype ShortestMask = 8;
constexpr qsizetype LongestToken = 4096;

struct TokenPlace
{
    qsizetype start = 0;
    qsizetype length = 0;
};

std::optional<TokenPlace> tokenIn(const QString &text, ApiVersion version)
{
    static const QRegularExpression v2(
        QStringLiteral("channel_auth_token_[0-9A-Fa-f]{32}\\.[a-z]{10}\\.0x[a-z]{10}"));
    // Only from where a run of such characters begins: from each of them, the time would grow with
    // the square of what a stranger sends.
    static const QRegularExpression v3(
        QStringLiteral("(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{20,}\\.[A-Za-z0-9_-]+"));
    for (auto found = (version == ApiVersion::V2 ? v2 : v3).globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        if (isTokenOf(match.captured(), version))
            return TokenPlace{match.capturedStart(), match.capturedLength()};
    }
    return std::nullopt;
}

QString reversed(const QString &text)
{
    QString out = text;
    std::reverse(out.begin(), out.end());
    return out;
}

bool isMasked(const QString &text)
{
    const bool isOneSign = text.size() >= ShortestMask && text.count(text.front()) == text.size();
    return isOneSign || text.contains(u"***");
}

QString shown(QStringView text)
{
    return excerptOf(redactSecretLike(text.toString()).toUtf8(), LongestShown);
}

} // namespace

QString surroundingsOf(const QString &text, ApiVersion version)
{
    if (isMasked(text))
        return TokenSurroundings::tr("The token is masked, as a log shows it: it contains “%1”.",
                                     "signs such as ***")
            .arg(QString(3, text.contains(u"***") ? u'*' : text.front()));
    const auto place = tokenIn(text, version);
    if (!place)
        return isTokenOf(reversed(text), version)
            ? TokenSurroundings::tr("The characters of the token are in reverse order.")
            : QString();
    const QString start =
        version == ApiVersion::V2 ? V2Start.toString() : text.mid(place->start, TellingLength);
    if (text.count(start) > 1)
        return TokenSurroundings::tr("The text contains the token twice.");
    const QStringView before = QStringView(text).first(place->start);
    const QStringView after = QStringView(text).sliced(place->start + place->length);
    if (!before.isEmpty() && !after.isEmpty())
        return TokenSurroundings::tr("The token has “%1” before it and “%2” after it.",
                                     "beginnings of texts")
            .arg(shown(before), shown(after));
    if (!before.isEmpty())
        return TokenSurroundings::tr("The token has “%1” before it.", "the beginning of a text")
            .arg(shown(before));
    return after.isEmpty()
        ? QString()
        : TokenSurroundings::tr("The token has “%1” after it.", "the beginning of a text")
              .arg(shown(after));
}

std::optional<Fault> keyInPlaceOf(const QString &token, const QString &publicKey)
{
    const QString text = token.trimmed();
    // One by chance inside of a token is none.
    const bool isLikeSecret = text.startsWith(u"sk_") && holdsSecretLike(text);
    if (isLikeSecret || text.contains(Hidden))
        return Fault::TokenIsSecret;
    if (text.startsWith(u"pk_") || (!publicKey.isEmpty() && text == publicKey))
        return Fault::TokenIsPublicKey;
    return std::nullopt;
}

bool isBareToken(const QByteArray &body, ApiVersion version)
{
    static const QRegularExpression opaque(
        QStringLiteral("\\A(?=[^0-9]*[0-9])[A-Za-z0-9_.~+/=|-]{24,}\\z"));
    if (body.size() > LongestToken)
        return false;
    const QString text = QString::fromUtf8(body);
    return isTokenOf(text, version) || opaque.match(text).hasMatch();
}

bool holdsSecret(const QString &text)
{
    return text.contains(Hidden) || holdsSecretLike(text);
}

} // namespace RadarDesk::privatechannels
