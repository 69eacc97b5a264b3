// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: MIT

#include <pushradar/wire.h>

#include <pushradar/serviceaddress.h>
#include <pushradar/targetingmembers.h>

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace PushRadar {

namespace {

constexpr QByteArrayView LibraryName = "pushradar-server-cpp";

QByteArray jsonList(const QStringList &entries)
{
    QByteArray json("[");
    for (const QString &entry : entries) {
        if (json.size() > 1)
            json += ',';
        json += toJsonString(entry);
    }
    return json + ']';
}

/// The members in the order of the official v2 library.
QByteArray notificationJson(const Message &message)
{
    const TargetingLists &lists = message.targeting().lists();
    QByteArray json = "{\"channel\":" + toJsonString(message.channel().toString())
        + ",\"data\":" + message.data();
    for (const TargetingMember &member : TargetingMembers)
        json += ',' + toJsonString(member.key) + ':' + jsonList(lists.*member.list);
    return json + '}';
}

/// JSON text as a JSON string. toJsonString() would pass a surrogate that is alone and was
/// written as an escape; here the escape itself is the text.
QByteArray jsonInString(const QByteArray &json)
{
    return toJsonString(QString::fromUtf8(json));
}

QByteArray secondsWithFraction(qint64 msecs)
{
    return QByteArray::number(msecs / 1000) + '.'
        + QByteArray::number(msecs % 1000).rightJustified(3, '0');
}

QByteArray randomLetters(int count)
{
    QByteArray letters(count, Qt::Uninitialized);
    for (char &letter : letters)
        letter = static_cast<char>('a' + QRandomGenerator::system()->bounded('z' - 'a' + 1));
    return letters;
}

} // namespace

Wire::Wire(ApiVersion version, const QUrl &baseUrl, const Secret &secret)
    : m_version(version)
    , m_address(baseUrl.toEncoded())
    , m_secret(secret)
{
    while (m_address.endsWith('/'))
        m_address.chop(1);
}

QList<HttpHeader> Wire::headers() const
{
    // Every header that Qt would add is here, so that the record of a request is whole. No
    // compression is asked for: answers are short, and their size is limited.
    const QByteArray library = LibraryName.toByteArray() + " " PUSHRADAR_VERSION;
    const QUrl url = QUrl::fromEncoded(m_address);
    const int standardPort = url.scheme() == u"http" ? 80 : 443;
    const QString host = hostAndPort(url);
    QList<HttpHeader> headers = {
        {"Host",
         (url.port(standardPort) == standardPort ? host.left(host.lastIndexOf(u':')) : host)
             .toLatin1()},
        {"User-Agent", QByteArray(library).replace(' ', '/')},
        {"Accept", "application/json"},
        {"Accept-Encoding", "identity"},
        {"Accept-Language", "*"},
        {"Connection", "Keep-Alive"},
        {"Content-Type",
         m_version == ApiVersion::V2 ? "application/x-www-form-urlencoded" : "application/json"},
    };
    if (m_version == ApiVersion::V3) {
        headers.append({"Authorization", "Bearer " + m_secret.reveal()});
        headers.append({"X-PushRadar-Library", library});
    }
    return headers;
}

Request Wire::request(const QByteArray &method, QByteArrayView path, const QByteArray &body) const
{
    return {method,
            QUrl::fromEncoded(m_address + path.toByteArray()),
            {{"Content-Length", QByteArray::number(body.size())}},
            body};
}

QByteArray Wire::formEnd() const
{
    return "&apiSecret=" + m_secret.reveal().toPercentEncoding() + "&clientPlatform=cpp&timestamp="
        + secondsWithFraction(QDateTime::currentMSecsSinceEpoch());
}

Request Wire::broadcast(const Message &message) const
{
    if (m_version == ApiVersion::V2)
        return request("POST", "/broadcast",
                       "notification=" + notificationJson(message).toPercentEncoding() + formEnd());
    return request("POST", "/broadcasts",
                   "{\"channel\":" + toJsonString(message.channel().toString())
                       + ",\"data\":" + jsonInString(message.data()) + '}');
}

Request Wire::registerToken(const ChannelName &channel, const QString &token) const
{
    return request("POST", "/channel-auth",
                   "authToken=" + QUrl::toPercentEncoding(token)
                       + "&channel=" + QUrl::toPercentEncoding(channel.toString()) + formEnd());
}

Request Wire::askForToken(const ChannelName &channel, const QString &socketId) const
{
    return request("GET",
                   "/channels/auth?channel=" + QUrl::toPercentEncoding(channel.toString())
                       + "&socketID=" + QUrl::toPercentEncoding(socketId),
                   {});
}

Request Wire::clientData(const QString &socketId, const ClientData &data) const
{
    return request("POST", "/client-data",
                   "{\"socketID\":" + toJsonString(socketId)
                       + ",\"clientData\":" + jsonInString(data.toJson()) + '}');
}

QString Wire::makeToken(const ChannelName &channel)
{
    const QByteArray hash =
        QCryptographicHash::hash(channel.toString().toUtf8(), QCryptographicHash::Md5).toHex();
    return QString::fromLatin1("channel_auth_token_" + hash + '.' + randomLetters(10) + ".0x"
                               + randomLetters(10));
}

} // namespace PushRadar
