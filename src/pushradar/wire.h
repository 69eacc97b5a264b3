// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: MIT

#pragma once

#include <pushradar/apiversion.h>
#include <pushradar/clientdata.h>
#include <pushradar/exchange.h>
#include <pushradar/message.h>
#include <pushradar/secret.h>

namespace PushRadar {

/// A request as it goes out, with the secret, but for what its headers have in common with others.
struct Request
{
    QByteArray method;
    QUrl url;
    QList<HttpHeader> headers;
    QByteArray body;
};

/// Writes calls the way the official libraries put them on the wire (protocol: official libraries).
class Wire
{
public:
    Wire(ApiVersion version, const QUrl &baseUrl, const Secret &secret);

    /// The headers that every request begins with.
    [[nodiscard]] QList<HttpHeader> headers() const;
    [[nodiscard]] Request broadcast(const Message &message) const;
    /// v2: registers \a token for the channel.
    [[nodiscard]] Request registerToken(const ChannelName &channel, const QString &token) const;
    /// v3: asks for a token.
    [[nodiscard]] Request askForToken(const ChannelName &channel, const QString &socketId) const;
    [[nodiscard]] Request clientData(const QString &socketId, const ClientData &data) const;

    /// A v2 channel token that nobody can guess: the official form, the letters from the operating
    /// system's secure generator.
    [[nodiscard]] static QString makeToken(const ChannelName &channel);

private:
    [[nodiscard]] Request request(const QByteArray &method, QByteArrayView path,
                                  const QByteArray &body) const;
    /// The fields that every v2 form ends with.
    [[nodiscard]] QByteArray formEnd() const;

    ApiVersion m_version;
    QByteArray m_address; ///< Without a slash at its end.
    Secret m_secret;
};

} // namespace PushRadar
