// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/judges/tokenjudge.h>

#include <base/platform/qtversions.h>
#include <privatechannels/judges/channeljudge.h>
#include <privatechannels/judges/tokensurroundings.h>
#include <workbench/events/excerpt.h>

#include <base/redaction/hiddenvalue.h>
#include <pushradar/jsonvalue.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace RadarDesk::privatechannels {

using namespace base;
using namespace workbench;

using PushRadar::ApiVersion;

namespace {

struct TokenJudge
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::privatechannels::TokenJudge)
};

QString digestOf(const QString &channel)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(channel.toUtf8(), QCryptographicHash::Md5).toHex());
}

// The names that an endpoint makes of one by mistake.
QStringList mistakenNames(const QString &channel)
{
    QStringList names;
    const qsizetype dash = channel.indexOf(u'-');
    const QString prefix = channel.first(dash + 1);
    const QString rest = channel.sliced(dash + 1);
    names << rest << prefix + channel << QStringLiteral("private-") + rest
          << QStringLiteral("presence-") + rest << QStringLiteral("private-") + channel
          << QStringLiteral("presence-") + channel;
    names << channel.toLower() << channel.toUpper() << prefix + rest.toUpper()
          << prefix + rest.toLower() << prefix + rest.left(1).toUpper() + rest.mid(1)
          << rest.toLower() << rest.toUpper();
    names << channel + u' ' << u' ' + channel << u' ' + channel + u' ' << channel + u'\n'
          << channel + QStringLiteral("\r\n") << rest + u' ';
    names << QString::fromLatin1(QUrl::toPercentEncoding(channel))
          << QString::fromLatin1(QUrl::toPercentEncoding(channel)).toLower()
          << u'"' + channel + u'"' << QUrl::fromPercentEncoding(channel.toUtf8()) << QString()
          << QStringLiteral("undefined") << QStringLiteral("null") << QStringLiteral("None");
    return names;
}

Finding otherChannel(const QString &made, const QString &wanted, bool isKnown)
{
    if (made.isEmpty())
        return findingOf(Fault::TokenForOtherChannel,
                         {TokenJudge::tr("The token is for an empty name because the endpoint "
                                         "didn't read the channel."),
                          {},
                          wanted});
    QString how = nameDifference(made, wanted);
    if (how.isEmpty() && isKnown)
        how = TokenJudge::tr("The profile knows this channel, too.");
    return findingOf(Fault::TokenForOtherChannel,
                     //: %1: a channel
                     {TokenJudge::tr("The token is for “%1”.").arg(made), how, wanted});
}

// What is said of one of another shape: whether it begins well, and how long it is.
QString shownToken(const QString &token)
{
    return token.startsWith(V2Start)
        ? V2Start.toString() + lengthInsteadOf(token.sliced(V2Start.size()))
        : lengthInsteadOf(token);
}

constexpr int V2Length = 75;

bool isBeginningOfV2(const QString &token)
{
    static const QString sample =
        V2Start.toString() + QString(32, u'0') + QStringLiteral(".aaaaaaaaaa.0xaaaaaaaaaa");
    return token.startsWith(V2Start) && token.size() < V2Length
        && isV2Token(token + sample.sliced(token.size()));
}

// What else was made of a whole token, where its text tells.
QString conversionOf(const QString &token, const TokenUse &use)
{
    static const QRegularExpression bytes(QStringLiteral("\\Ab(['\"]).+\\1\\z"));
    if (bytes.match(token).hasMatch())
        return TokenJudge::tr("The token is printed as Python prints bytes: b'…'.");
    if (const auto json = PushRadar::JsonValue::fromJson(token.toUtf8());
        json && json->type() == PushRadar::JsonValue::Type::Object)
        return TokenJudge::tr("The token is JSON instead of the string that it contains.");
    const auto decoded =
        QByteArray::fromBase64Encoding(token.toUtf8(), QByteArray::AbortOnBase64DecodingErrors);
    if (decoded && isTokenOf(QString::fromUtf8(*decoded), use.version))
        return TokenJudge::tr("The token is encoded in Base64 twice.");
    if (use.version == ApiVersion::V2 && !isV2Token(token) && isV2Token(token.toLower()))
        return TokenJudge::tr("The token is in upper case.");
    // The service's tokens for a channel begin alike.
    const QString start = use.serviceToken.left(TellingLength);
    if (start.size() < TellingLength || token.startsWith(start)
        || !token.startsWith(start, Qt::CaseInsensitive))
        return {};
    if (token == token.toUpper())
        return TokenJudge::tr("The token is in upper case.");
    return token == token.toLower() ? TokenJudge::tr("The token is in lower case.") : QString();
}

// A sign that isn't seen, such as a zero-width space.
QString invisibleIn(const QString &token)
{
    const auto found = std::find_if(token.begin(), token.end(), [](QChar c) {
        return c.category() == QChar::Other_Format
            || (c.category() == QChar::Other_Control && !c.isSpace());
    });
    return found == token.end()
        ? QString()
        : TokenJudge::tr("The token contains an invisible character (U+%1).", "digits")
              .arg(QString::number(found->unicode(), 16).toUpper().rightJustified(4, u'0'));
}

// What has been put around a token, or into it, that a library gave.
QString dressOf(const QString &token, const TokenUse &use)
{
    const auto isIn = [&token](QChar sign) {
        return token.size() > 2 && token.startsWith(sign) && token.endsWith(sign);
    };
    const QString text = token.trimmed();
    if (token == text + u'\n' || token == text + QStringLiteral("\r\n"))
        return TokenJudge::tr("The token ends with a line break.");
    if (token != text)
        return TokenJudge::tr("The token has white space around it.");
    if (isIn(u'"') || isIn(u'\''))
        return TokenJudge::tr("The token is in quotes.");
    if (token.startsWith(u"Bearer ", Qt::CaseInsensitive))
        return TokenJudge::tr("The token starts with “Bearer ”.");
    if (QString sign = invisibleIn(token); !sign.isEmpty())
        return sign;
    const QString decoded = QUrl::fromPercentEncoding(token.toUtf8());
    const bool mayBeEncoded = isTokenOf(decoded, use.version)
        || (!use.serviceToken.isEmpty() && !use.serviceToken.contains(u'%'));
    if (decoded != token && mayBeEncoded)
        return TokenJudge::tr("The token is percent-encoded.");
    const bool holdsSpace =
        std::any_of(token.begin(), token.end(), [](QChar c) { return c.isSpace(); });
    if (QString made = conversionOf(token, use); !made.isEmpty())
        return made;
    return holdsSpace ? TokenJudge::tr("The token has white space inside.")
                      : surroundingsOf(token, use.version);
}

// Whether the service's own token, which is new, has expired by the clock of this machine.
bool isServiceBehind(const TokenUse &use)
{
    const auto ofService = readSandboxToken(use.serviceToken);
    return ofService && ofService->expiry <= use.now;
}

// Whether a token was issued at about the same time as the service's own.
bool isAsNew(const SandboxToken &token, const TokenUse &use)
{
    constexpr qint64 Seconds = 60;
    const auto ofService = readSandboxToken(use.serviceToken);
    return ofService && token.expiry.secsTo(ofService->expiry) < Seconds;
}

std::optional<Finding> judgeV2(const QString &token, const TokenUse &use)
{
    if (!isV2Token(token)) {
        if (readSandboxToken(token))
            return findingOf(Fault::TokenOfOtherVersion,
                             {QStringLiteral("v3"), QStringLiteral("v2")});
        return findingOf(
            Fault::TokenMalformed,
            {u'“' + shownToken(token) + u'”',
             isBeginningOfV2(token)
                 ? TokenJudge::tr("The token is cut off: a v2 token has %1 characters.", "a number")
                       .arg(V2Length)
                 : QString()});
    }
    const QString digest = token.sliced(V2Start.size(), 32).toLower();
    if (digest == digestOf(use.channel))
        return std::nullopt;
    const auto isMadeOf = [&digest](const QString &name) { return digest == digestOf(name); };
    const QStringList mistaken = mistakenNames(use.channel);
    if (const auto found = std::find_if(mistaken.begin(), mistaken.end(), isMadeOf);
        found != mistaken.end())
        return otherChannel(*found, use.channel, false);
    if (const auto found =
            std::find_if(use.knownChannels.begin(), use.knownChannels.end(), isMadeOf);
        found != use.knownChannels.end())
        return otherChannel(*found, use.channel, true);
    return findingOf(
        Fault::TokenForOtherChannel,
        {TokenJudge::tr("The token is for a channel that the profile doesn't know."),
         //: %1 and %2: checksums
         TokenJudge::tr("The MD5 in the token is %1, the MD5 of the page's channel is %2.")
             .arg(digest, digestOf(use.channel)),
         use.channel});
}

std::optional<Finding> judgeV3(const QString &token, const TokenUse &use)
{
    if (token.startsWith(V2Start))
        return findingOf(Fault::TokenOfOtherVersion, {QStringLiteral("v2"), QStringLiteral("v3")});
    const auto read = readSandboxToken(token);
    if (!read)
        return std::nullopt;
    if (read->channel != use.channel)
        return otherChannel(read->channel, use.channel, use.knownChannels.contains(read->channel));
    if (read->socketId != use.socketId)
        return findingOf(Fault::TokenForOtherSocket, {read->socketId, use.socketId, {}});
    // The service decides by its own clock, by which a token as new as its own is valid.
    const bool isByClock = isServiceBehind(use) && isAsNew(*read, use);
    if (read->expiry <= use.now && !isByClock)
        return findingOf(Fault::TokenExpired,
                         {QLocale().toString(read->expiry.toLocalTime(), QLocale::ShortFormat),
                          clockRemark(use)});
    return std::nullopt;
}

} // namespace

std::optional<SandboxToken> readSandboxToken(const QString &token)
{
    const qsizetype dot = token.indexOf(u'.');
    if (dot < 0)
        return std::nullopt;
    const auto text = QByteArray::fromBase64Encoding(token.first(dot).toLatin1(),
                                                     QByteArray::Base64UrlEncoding
                                                         | QByteArray::OmitTrailingEquals
                                                         | QByteArray::AbortOnBase64DecodingErrors);
    if (!text)
        return std::nullopt;
    const auto json = PushRadar::JsonValue::fromJson(*text);
    const auto isText = [&json](QStringView name) {
        return json->member(name).type() == PushRadar::JsonValue::Type::String;
    };
    if (!json || !isText(u"channel") || !isText(u"socketID"))
        return std::nullopt;
    return SandboxToken{
        json->member(u"channel").toString(), json->member(u"socketID").toString(),
        QDateTime::fromSecsSinceEpoch(json->member(u"expires").toJson().toLongLong(), base::Utc)};
}

QString clockRemark(const TokenUse &use)
{
    if (!isServiceBehind(use))
        return {};
    return TokenJudge::tr("The clock of this machine is ahead of the service's clock, or the "
                          "service's clock is behind: by this machine's clock, even a token that "
                          "the service has just issued has expired. Tokens expire by the service's "
                          "clock.");
}

bool isCutOff(const QString &token, const QString &whole)
{
    return token.size() < whole.size() && !token.isEmpty()
        && whole.startsWith(token.first(std::min(TellingLength, token.size())));
}

bool isV2Token(const QString &token)
{
    static const QRegularExpression shape(
        QStringLiteral("\\Achannel_auth_token_[0-9A-Fa-f]{32}\\.[a-z]{10}\\.0x[a-z]{10}\\z"));
    return shape.match(token).hasMatch();
}

bool isTokenOf(const QString &text, ApiVersion version)
{
    return version == ApiVersion::V2 ? isV2Token(text) : readSandboxToken(text).has_value();
}

std::optional<Finding> judgeToken(const QString &token, const TokenUse &use)
{
    if (const auto key = keyInPlaceOf(token, use.publicKey))
        return findingOf(*key);
    if (const QString dress = dressOf(token, use); !dress.isEmpty())
        return findingOf(Fault::TokenDressed, {dress});
    return use.version == ApiVersion::V2 ? judgeV2(token, use) : judgeV3(token, use);
}

QString describeToken(const QString &token, const TokenUse &use)
{
    if (use.version == ApiVersion::V2)
        return TokenJudge::tr("The token has the v2 format, and its MD5 matches “%1”.", "a channel")
            .arg(use.channel);
    if (const auto read = readSandboxToken(token))
        return TokenJudge::tr("This is a sandbox token for “%1” and the socket %2, valid until %3.",
                              "a channel; a socket ID; a time")
            .arg(read->channel, read->socketId,
                 QLocale().toString(read->expiry.toLocalTime().time(), QLocale::ShortFormat));
    return TokenJudge::tr("v3 tokens are opaque: %n characters.", nullptr,
                          static_cast<int>(token.size()));
}

} // namespace RadarDesk::privatechannels
