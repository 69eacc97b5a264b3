// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/redaction/knownsecrets.h>
#include <workbench/profiles/profile.h>

#include <pushradar/client.h>

#include <QList>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <tuple>

namespace RadarDesk::base {
class SecretStore;
}

namespace RadarDesk::history {
class History;
}

namespace RadarDesk::session {

/// Makes calls that need the secret of a profile, such as token requests: waits for the secret,
/// sends, records the call in the history and returns the result.
class TokenService : public QObject
{
    Q_OBJECT

public:
    /// All services must outlive it.
    struct Services
    {
        /// The current profile with that id; nothing if it was deleted.
        std::function<const workbench::Profile *(const QString &id)> find;
        base::SecretStore &secretStore;
        history::History &history;
        base::KnownSecrets secrets;
    };

    struct Answer
    {
        QString token; ///< The requested token.
        QString fault; ///< Why the call failed; empty if it succeeded.
        std::shared_ptr<const PushRadar::Exchange> exchange; ///< Nothing if there was none.
    };

    struct Order
    {
        QString profileId;
        std::optional<PushRadar::ApiVersion> version; ///< That of the profile where there is none.
        QString channel;
        QString socketId;
        QString granted; ///< The note after success; if empty, only failures are recorded.
        QString noSecret; ///< The fault if there is no secret; if empty, the keychain's message.
        QString noProfile; ///< The fault if the profile was deleted; if empty, there is no answer.
        std::function<void(const Answer &)> done;
        QString partOf{}; ///< Its conversation in the history.
        /// The call to make; by default, a token request for the socket.
        std::function<PushRadar::Call *(PushRadar::Client &)> send{};
    };

    explicit TokenService(Services services, QObject *parent = nullptr);
    ~TokenService() override;

    /// Calls the order's \a done once, unless the order is dropped while it waits.
    void ask(const Order &order);
    /// Drops the orders that wait for a secret.
    void dropWaiting() { m_waiting.clear(); }

private:
    using ClientKey = std::tuple<workbench::Profile, PushRadar::ApiVersion, PushRadar::Secret>;

    void onSettled(const QString &id);
    void send(const Order &order, const PushRadar::Secret &secret);
    /// Returns the same client for the same settings, to reuse its connections.
    [[nodiscard]] std::shared_ptr<PushRadar::Client> client(const ClientKey &key);
    void finish(const Order &order, PushRadar::ApiVersion version, const PushRadar::Call &call);

    Services m_services;
    QList<Order> m_waiting; // for the secret
    std::shared_ptr<PushRadar::Client> m_client; // shared with the calls on their way
    std::optional<ClientKey> m_clientKey;
};

} // namespace RadarDesk::session
