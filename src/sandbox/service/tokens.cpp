// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/service/tokens.h>

#include <pushradar/jsonvalue.h>
#include <sandbox/service/credentials.h>

#include <QMessageAuthenticationCode>

namespace RadarDesk::sandbox {

namespace {

constexpr auto TokenEncoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

qint64 secondsOf(std::chrono::system_clock::time_point time)
{
    return std::chrono::duration_cast<std::chrono::seconds>(time.time_since_epoch()).count();
}

} // namespace

Tokens::Tokens(const Limits &limits, Clock clock)
    : m_mostRegistered(limits.registeredTokens)
    , m_life(limits.tokenLife)
    , m_clock(std::move(clock))
    , m_key(randomCredential({}))
{
}

bool Tokens::looksLikeV2(const QByteArray &token)
{
    return token.startsWith("channel_auth_token_");
}

void Tokens::add(const QByteArray &token, const PushRadar::ChannelName &channel)
{
    while (!m_oldestFirst.empty()
           && (m_oldestFirst.front().expiry <= now()
               || static_cast<qsizetype>(m_oldestFirst.size()) >= m_mostRegistered))
        forgetOldest();

    // Kept as digests: looking one up then takes a time that tells nothing about the token.
    const QByteArray key = digest(token);
    const auto expiry = now() + m_life;
    m_registered.insert(key, {channel.toString(), expiry});
    m_oldestFirst.push_back({key, expiry});
}

void Tokens::forgetOldest()
{
    const Queued &oldest = m_oldestFirst.front();
    const auto found = m_registered.constFind(oldest.digest);
    // Registered again since, it lives on under its later entry.
    if (found != m_registered.constEnd() && found->expiry == oldest.expiry)
        m_registered.erase(found);
    m_oldestFirst.pop_front();
}

QByteArray Tokens::issue(const PushRadar::ChannelName &channel, const QString &socketId) const
{
    const QByteArray payload = "{\"channel\":" + PushRadar::toJsonString(channel.toString())
        + ",\"socketID\":" + PushRadar::toJsonString(socketId)
        + ",\"expires\":" + QByteArray::number(secondsOf(now() + m_life)) + '}';
    const QByteArray text = payload.toBase64(TokenEncoding);
    return text + '.' + digest(text).toBase64(TokenEncoding);
}

TokenCheck Tokens::check(const QByteArray &token, const PushRadar::ChannelName &channel,
                         const QString &socketId) const
{
    if (token.isEmpty())
        return TokenCheck::Missing;
    return looksLikeV2(token) ? checkRegistered(token, channel.toString())
                              : checkIssued(token, channel.toString(), socketId);
}

TokenCheck Tokens::checkRegistered(const QByteArray &token, const QString &channel) const
{
    const auto found = m_registered.constFind(digest(token));
    if (found == m_registered.constEnd())
        return TokenCheck::Unknown;
    if (found->expiry <= now())
        return TokenCheck::TooOld;
    return found->channel == channel ? TokenCheck::Valid : TokenCheck::OtherChannel;
}

TokenCheck Tokens::checkIssued(const QByteArray &token, const QString &channel,
                               const QString &socketId) const
{
    const qsizetype dot = token.indexOf('.');
    if (dot < 0)
        return TokenCheck::Unknown;
    const QByteArray text = token.first(dot);
    if (!sameInConstantTime(token.sliced(dot + 1), digest(text).toBase64(TokenEncoding)))
        return TokenCheck::Unknown;

    const auto payload =
        PushRadar::JsonValue::fromJson(QByteArray::fromBase64(text, QByteArray::Base64UrlEncoding));
    if (!payload)
        return TokenCheck::Unknown;
    if (payload->member(u"expires").toJson().toLongLong() <= secondsOf(now()))
        return TokenCheck::TooOld;
    if (payload->member(u"channel").toString() != channel)
        return TokenCheck::OtherChannel;
    return payload->member(u"socketID").toString() == socketId ? TokenCheck::Valid
                                                               : TokenCheck::OtherSocket;
}

std::chrono::system_clock::time_point Tokens::now() const
{
    return m_clock ? m_clock() : std::chrono::system_clock::now();
}

QByteArray Tokens::digest(const QByteArray &text) const
{
    return QMessageAuthenticationCode::hash(text, m_key, QCryptographicHash::Sha256);
}

} // namespace RadarDesk::sandbox
