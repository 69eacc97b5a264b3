// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: MIT

#pragma once

#include <pushradar/call.h>
#include <pushradar/message.h>
#include <pushradar/redactor.h>

#include <QObject>
#include <QSslConfiguration>
#include <QUrl>

#include <chrono>

class QNetworkAccessManager;

namespace PushRadar {

/// Calls the service from a server or a tool that holds the secret. "Hello World!" is:
///
///     QCoreApplication app(argc, argv);
///     PushRadar::Client radar("sk_your-secret");
///     auto *call = radar.addDataItem("message", "Hello World!").broadcast("test-channel");
///     QObject::connect(call, &PushRadar::Call::finished, &app, &QCoreApplication::quit);
///     return app.exec();
///
/// Every call runs by itself, any number at once; Qt keeps six connections to a host, further calls
/// wait for one. No redirect is followed, no cookie or cache is used.
/// Nothing is sent twice, with one exception that is Qt's: where the connection breaks before the
/// answer to a v3 token request (a GET, which changes nothing), Qt asks again by itself. The call
/// ends as soon as that is seen.
class Client : public QObject
{
    Q_OBJECT

public:
    /// With a secret that is not valid, every call ends with InvalidSecret.
    explicit Client(const QString &secret, ApiVersion version = ApiVersion::V3,
                    QObject *parent = nullptr);
    explicit Client(const Secret &secret, ApiVersion version = ApiVersion::V3,
                    QObject *parent = nullptr);
    /// Ends the calls in progress without a word.
    ~Client() override;

    [[nodiscard]] ApiVersion version() const { return m_version; }
    [[nodiscard]] QUrl baseUrl() const { return m_baseUrl; }
    [[nodiscard]] std::chrono::milliseconds timeout() const { return m_timeout; }

    /// The hosted service's address for \a version (protocol: official libraries).
    [[nodiscard]] static QUrl defaultBaseUrl(ApiVersion version);
    /// Where the service is, with the version in the path. Calls fail with InvalidAddress unless
    /// it is a plain http or https URL, and with InsecureAddress for http to another machine.
    void setBaseUrl(const QUrl &url);
    /// The most that a whole call may take until its answer is complete. 10 s at first.
    void setTimeout(std::chrono::milliseconds timeout);
    /// Whether the secret may cross the network unencrypted. Loopback may always be http.
    void setInsecureHttpAllowed(bool allowed) { m_insecureHttpAllowed = allowed; }
    /// A further header that goes with each call. It is no part of what is recorded of a call.
    void addHeader(const QByteArray &name, const QByteArray &value);
    /// Which certificates to trust, instead of the system's.
    void setSslConfiguration(const QSslConfiguration &configuration);

    /// Adds to the next broadcast; of a repeated key the first counts.
    Client &addDataItem(const QString &key, const JsonValue &value);
    Client &addDataItems(const DataItems &items);
    /// Whom the next broadcast is for (v2).
    Client &setTargeting(const Targeting &targeting);

    /// Broadcasts the collected items and \a items, which replace collected ones of the same key.
    /// What was collected, targeting too, is forgotten once it is sent, and kept when the call is
    /// refused before that (see Message::make).
    Call *broadcast(const QString &channel, const DataItems &items = {});
    /// Broadcasts \a message and leaves what was collected alone. NotInThisVersion when it was
    /// made for another API version.
    Call *broadcast(const Message &message);

    /// Gets the token with which a subscriber may join a private or presence channel. v2 makes one
    /// and registers it; v3 asks for one for the subscriber's \a socketId. Refused with
    /// PublicChannel for any other channel, and with InvalidSocketId (v3).
    Call *authenticate(const QString &channel, const QString &socketId = {});

    /// Tells the service about a connected client (v3, else NotInThisVersion). Refused with
    /// InvalidSocketId, InvalidClientData or ClientDataTooLarge.
    Call *registerClientData(const QString &socketId, const JsonValue &clientData);

private:
    Client(Result<Secret> secret, ApiVersion version, QObject *parent);

    [[nodiscard]] std::optional<Error> settingsError() const;
    /// How calls are written and sent; settingsError() has nothing to say.
    struct Way;
    [[nodiscard]] const Way &way();
    Call *sent(const Request &request, Call::Answer expected, const QString &ownToken = {});
    Call *refused(const Error &error);

    Result<Secret> m_secret;
    std::optional<Redactor> m_redactor;
    ApiVersion m_version;
    QUrl m_baseUrl;
    std::chrono::milliseconds m_timeout{10'000};
    bool m_insecureHttpAllowed = false;
    QList<HttpHeader> m_headers;
    std::optional<QSslConfiguration> m_sslConfiguration;
    QNetworkAccessManager *m_network;
    /// Made with the first call, and again after a change of what it is made of.
    std::unique_ptr<const Way> m_way;
    DataItems m_items;
    Targeting m_targeting;
};

} // namespace PushRadar
