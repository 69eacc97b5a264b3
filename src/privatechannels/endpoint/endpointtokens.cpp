// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/endpoint/endpointtokens.h>

#include <pushradar/channelname.h>
#include <pushradar/jsonvalue.h>

#include <QCryptographicHash>
#include <QDateTime>
#include <QRandomGenerator>
#include <QUrl>

#include <algorithm>
#include <array>

using PushRadar::ApiVersion;
using PushRadar::ChannelName;

namespace RadarDesk::privatechannels {

namespace {

constexpr qint64 TokenLifeSeconds = 3600;

QByteArray smallLetters(qsizetype count)
{
    QByteArray letters(count, Qt::Uninitialized);
    for (char &letter : letters)
        letter = static_cast<char>('a' + QRandomGenerator::system()->bounded(26));
    return letters;
}

QString prefixOf(const QString &channel)
{
    for (const QString &prefix : {QStringLiteral("private-"), QStringLiteral("presence-")}) {
        if (channel.startsWith(prefix))
            return prefix;
    }
    return {};
}

QString inOtherCase(const QString &channel)
{
    const QString small = channel.toLower();
    return small == channel ? channel.toUpper() : small;
}

QString percentEncoded(const QString &channel)
{
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(channel));
    // A name without such letters would be no other one.
    return encoded == channel ? QString(channel).replace(u'-', QStringLiteral("%2D")) : encoded;
}

QString anotherOf(const QString &channel, const QStringList &known)
{
    const auto found = std::find_if(known.cbegin(), known.cend(), [&](const QString &each) {
        return each != channel && !prefixOf(each).isEmpty();
    });
    return found == known.cend() ? prefixOf(channel) + QStringLiteral("another") : *found;
}

/// The channel that a wrong endpoint makes a token for.
std::optional<QString> mistakenChannel(EndpointFault fault, const QString &channel,
                                       const QStringList &known)
{
    switch (fault) {
    case EndpointFault::ChannelWithoutPrefix:
        return channel.sliced(prefixOf(channel).size());
    case EndpointFault::ChannelPrefixedTwice:
        return prefixOf(channel) + channel;
    case EndpointFault::ChannelOtherCase:
        return inOtherCase(channel);
    case EndpointFault::ChannelTrailingSpace:
        return channel + u' ';
    case EndpointFault::ChannelEncoded:
        return percentEncoded(channel);
    case EndpointFault::ChannelOther:
        return anotherOf(channel, known);
    default:
        return std::nullopt;
    }
}

/// Whether the service gives tokens for exactly that channel.
bool isOfService(const EndpointQuery &query)
{
    const auto name = ChannelName::make(query.channel, query.version);
    return name && name->needsToken() && name->toString() == query.channel
        && (query.version == ApiVersion::V2 || !query.socketId.isEmpty());
}

TokenPlan fromService(const EndpointQuery &query)
{
    if (isOfService(query))
        return {TokenPlan::Source::Service, query, {}};
    return {TokenPlan::Source::Crafted, query, craftedToken(query)};
}

} // namespace

TokenPlan planToken(const EndpointQuery &query, std::optional<EndpointFault> fault,
                    const QStringList &known)
{
    if (!fault)
        return {TokenPlan::Source::Service, query, {}};
    EndpointQuery wrong = query;
    if (const auto channel = mistakenChannel(*fault, query.channel, known)) {
        wrong.channel = *channel;
        return fromService(wrong);
    }
    switch (*fault) {
    case EndpointFault::OtherSecret:
        // What a v3 token looks like is known of the sandbox's only.
        if (query.version == ApiVersion::V3)
            return {TokenPlan::Source::Altered, query, {}};
        return {TokenPlan::Source::Crafted, query, craftedToken(query)};
    case EndpointFault::OtherVersion:
        wrong.version = query.version == ApiVersion::V2 ? ApiVersion::V3 : ApiVersion::V2;
        return {TokenPlan::Source::Crafted, query, craftedToken(wrong)};
    case EndpointFault::Expired:
        return {TokenPlan::Source::Crafted, query, craftedToken(query, true)};
    case EndpointFault::MadeUp:
        return {TokenPlan::Source::Crafted, query, QStringLiteral("dummy-token")};
    case EndpointFault::EveryoneIn:
        return fromService(query);
    default:
        return {TokenPlan::Source::Service, query, {}};
    }
}

QString craftedToken(const EndpointQuery &query, bool expired)
{
    if (query.version == ApiVersion::V2) {
        const QByteArray hash =
            QCryptographicHash::hash(query.channel.toUtf8(), QCryptographicHash::Md5).toHex();
        return QString::fromLatin1("channel_auth_token_" + hash + '.' + smallLetters(10) + ".0x"
                                   + smallLetters(10));
    }
    constexpr auto Encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const qint64 expires =
        QDateTime::currentSecsSinceEpoch() + (expired ? -TokenLifeSeconds : TokenLifeSeconds);
    const QByteArray payload = "{\"channel\":" + PushRadar::toJsonString(query.channel)
        + ",\"socketID\":" + PushRadar::toJsonString(query.socketId)
        + ",\"expires\":" + QByteArray::number(expires) + '}';
    std::array<quint32, 8> chance{};
    QRandomGenerator::system()->fillRange(chance.data(), chance.size());
    const QByteArray signature(reinterpret_cast<const char *>(chance.data()), sizeof chance);
    return QString::fromLatin1(payload.toBase64(Encoding) + '.' + signature.toBase64(Encoding));
}

QString alteredToken(const QString &token)
{
    QString altered = token;
    const qsizetype dot = token.lastIndexOf(u'.');
    for (qsizetype i = qMax(dot + 1, token.size() / 2); i < token.size(); ++i) {
        const QChar letter = token.at(i);
        if (letter.isLetter())
            altered[i] = letter.isLower() ? letter.toUpper() : letter.toLower();
        else if (letter.isDigit())
            altered[i] = QChar(u'9' - (letter.unicode() - u'0'));
    }
    return altered;
}

} // namespace RadarDesk::privatechannels
