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

/// Asks the service for what takes the secret of a profile: waits for that secret, sends, records
/// the call in the history and answers.
class TokenService : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all of it must outlive it.
    struct Services
    {
        /// The profile of that id as it is now; nothing when it is gone.
        std::function<const workbench::Profile *(const QString &id)> find;
        base::SecretStore &secretStore;
        history::History &history;
        base::KnownSecrets secrets;
    };

    struct Answer
    {
        QString token; ///< Of a token that was asked for.
        QString fault; ///< Why there is nothing; empty when it went well.
        std::shared_ptr<const PushRadar::Exchange> exchange; ///< Nothing if there was none.
    };

    struct Order
    {
        QString profileId;
        std::optional<PushRadar::ApiVersion> version; ///< That of the profile where there is none.
        QString channel;
        QString socketId;
        QString granted; ///< For the history when it went well; if empty, only failures go there.
        QString noSecret; ///< The fault when there is no secret; if empty, what the keychain says.
        QString noProfile; ///< When the profile is gone; if empty, there is no answer then.
        std::function<void(const Answer &)> done;
        QString partOf{}; ///< The conversation that it belongs to in the history.
        /// What is asked for; without it, a token for the socket.
        std::function<PushRadar::Call *(PushRadar::Client &)> send{};
    };

    explicit TokenService(Services services, QObject *parent = nullptr);
    ~TokenService() override;

    /// Calls the order's \a done once, unless what waits is dropped before.
    void ask(const Order &order);
    /// Forgets what still waits for a secret.
    void dropWaiting() { m_waiting.clear(); }

private:
    using ClientKey = std::tuple<workbench::Profile, PushRadar::ApiVersion, PushRadar::Secret>;

    void onSettled(const QString &id);
    void send(const Order &order, const PushRadar::Secret &secret);
    /// The same client for the same settings, so that its connections are used again.
    [[nodiscard]] std::shared_ptr<PushRadar::Client> client(const ClientKey &key);
    void finish(const Order &order, PushRadar::ApiVersion version, const PushRadar::Call &call);

    Services m_services;
    QList<Order> m_waiting; // for the secret
    std::shared_ptr<PushRadar::Client> m_client; // shared with the calls on their way
    std::optional<ClientKey> m_clientKey;
};

} // namespace RadarDesk::session
