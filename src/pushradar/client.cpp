// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: MIT

#include <pushradar/client.h>

#include <pushradar/serviceaddress.h>
#include <pushradar/transfer.h>

#include <QNetworkAccessManager>

#include <algorithm>

namespace PushRadar {

namespace {

std::optional<Error> checkSocketId(const QString &socketId)
{
    if (!socketId.isEmpty()
        && std::none_of(socketId.begin(), socketId.end(), [](QChar c) { return c.isSpace(); }))
        return std::nullopt;
    return Error{ErrorCode::InvalidSocketId,
                 Client::tr("The socket ID is empty or contains white space. Use the one from the "
                            "browser library.")};
}

} // namespace

struct Client::Way
{
    Wire wire;
    TransferSettings settings;
};

Client::Client(Result<Secret> secret, ApiVersion version, QObject *parent)
    : QObject(parent)
    , m_secret(std::move(secret))
    , m_version(version)
    , m_baseUrl(defaultBaseUrl(version))
    , m_network(new QNetworkAccessManager(this))
{
    if (m_secret)
        m_redactor.emplace(*m_secret);
    m_network->setProxyFactory(new LoopbackWithoutProxy);
    m_network->setAutoDeleteReplies(false);
}

Client::Client(const QString &secret, ApiVersion version, QObject *parent)
    : Client(Secret::make(secret), version, parent)
{
}

Client::Client(const Secret &secret, ApiVersion version, QObject *parent)
    : Client(Result<Secret>(secret), version, parent)
{
}

Client::~Client()
{
    // Before the network that they use, which is a child as well.
    qDeleteAll(findChildren<Call *>(QString(), Qt::FindDirectChildrenOnly));
}

QUrl Client::defaultBaseUrl(ApiVersion version)
{
    return version == ApiVersion::V2 ? QUrl(QStringLiteral("https://api.pushradar.com/v2"))
                                     : QUrl(QStringLiteral("https://api.pushradar.com/v3"));
}

void Client::setBaseUrl(const QUrl &url)
{
    m_baseUrl = url;
    m_way.reset();
}

void Client::setTimeout(std::chrono::milliseconds timeout)
{
    m_timeout = timeout;
    m_way.reset();
}

void Client::setSslConfiguration(const QSslConfiguration &configuration)
{
    m_sslConfiguration = configuration;
    m_way.reset();
}

void Client::addHeader(const QByteArray &name, const QByteArray &value)
{
    m_headers.append({name, value});
    m_way.reset();
}

Client &Client::addDataItem(const QString &key, const JsonValue &value)
{
    m_items.add(key, value);
    return *this;
}

Client &Client::addDataItems(const DataItems &items)
{
    m_items.add(items);
    return *this;
}

Client &Client::setTargeting(const Targeting &targeting)
{
    m_targeting = targeting;
    return *this;
}

Call *Client::broadcast(const QString &channel, const DataItems &items)
{
    DataItems all = m_items;
    all.replace(items);
    if (const auto error = settingsError())
        return refused(*error);
    const auto message = Message::make(channel, all, m_version, m_targeting);
    if (!message)
        return refused(message.error());
    m_items.clear();
    m_targeting = {};
    return broadcast(*message);
}

Call *Client::broadcast(const Message &message)
{
    if (const auto error = settingsError())
        return refused(*error);
    if (message.version() != m_version)
        return refused(
            {ErrorCode::NotInThisVersion, tr("The message was created for another API version.")});
    return sent(way().wire.broadcast(message), Call::Answer::Broadcast);
}

Call *Client::authenticate(const QString &channel, const QString &socketId)
{
    if (const auto error = settingsError())
        return refused(*error);
    const auto name = ChannelName::make(channel, m_version);
    if (!name)
        return refused(name.error());
    if (!name->needsToken())
        return refused({ErrorCode::PublicChannel,
                        tr("Only channels that start with “private-” or “presence-” need a token; "
                           "%1 is public.")
                            .arg(name->toString())});
    const Wire &wire = way().wire;
    if (m_version == ApiVersion::V2) {
        const QString token = Wire::makeToken(*name);
        return sent(wire.registerToken(*name, token), Call::Answer::Token, token);
    }
    if (const auto error = checkSocketId(socketId))
        return refused(*error);
    return sent(wire.askForToken(*name, socketId), Call::Answer::Token);
}

Call *Client::registerClientData(const QString &socketId, const JsonValue &clientData)
{
    if (const auto error = settingsError())
        return refused(*error);
    if (m_version == ApiVersion::V2)
        return refused({ErrorCode::NotInThisVersion, tr("Only API v3 has client data. Use v3.")});
    if (const auto error = checkSocketId(socketId))
        return refused(*error);
    const auto data = ClientData::make(clientData);
    if (!data)
        return refused(data.error());
    return sent(way().wire.clientData(socketId, *data), Call::Answer::Ignored);
}

std::optional<Error> Client::settingsError() const
{
    if (!m_secret)
        return m_secret.error();
    return checkServiceAddress(m_baseUrl, m_insecureHttpAllowed);
}

const Client::Way &Client::way()
{
    if (!m_way) {
        const Wire wire(m_version, m_baseUrl, *m_secret);
        m_way = std::make_unique<const Way>(
            Way{wire,
                TransferSettings(m_network, *m_redactor, m_timeout, m_sslConfiguration,
                                 wire.headers(), m_headers)});
    }
    return *m_way;
}

Call *Client::sent(const Request &request, Call::Answer expected, const QString &ownToken)
{
    auto *const call = new Call(this);
    call->send(request, way().settings, expected, ownToken);
    return call;
}

Call *Client::refused(const Error &error)
{
    auto *const call = new Call(this);
    call->refuse(m_redactor ? Error{error.code, m_redactor->redact(error.message)} : error);
    return call;
}

} // namespace PushRadar

#include "moc_client.cpp"
