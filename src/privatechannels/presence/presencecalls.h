// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/redaction/knownsecrets.h>
#include <workbench/profiles/profile.h>

#include <pushradar/client.h>

#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

namespace RadarDesk::base {
class SecretKeeper;
}

namespace RadarDesk::history {
class History;
}

namespace RadarDesk::session {
class ActiveProfile;
}

namespace RadarDesk::privatechannels {

/// Asks for tokens and registers client data with the profile in use, and records each in the
/// history.
class PresenceCalls : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all of it must outlive it.
    struct Services
    {
        const session::ActiveProfile &active;
        base::SecretKeeper &keeper;
        history::History &history;
        base::KnownSecrets secrets;
    };

    /// What became of a call.
    struct Answer
    {
        QString token; ///< Of a token that was asked for.
        QString fault; ///< Why there is nothing; empty when it went well.
        std::shared_ptr<const PushRadar::Exchange> exchange; ///< Nothing if there was none.
    };
    using Done = std::function<void(const Answer &)>;

    explicit PresenceCalls(const Services &services, QObject *parent = nullptr);
    ~PresenceCalls() override;

    [[nodiscard]] const workbench::Profile &profile() const;
    /// Whether the version in use has client data (v3 does).
    [[nodiscard]] bool hasClientData() const;

    /// Asks for a token, once there is a secret. \a granted is what the history says of it.
    /// \a done is called once, from the event loop, unless \a asker has gone by then or another
    /// profile is in use before anything was sent.
    void askToken(const QString &channel, const QString &socketId, const QString &granted,
                  QObject *asker, const Done &done);
    /// Likewise, registers \a clientData for a socket (v3).
    void registerData(const QString &channel, const QString &socketId,
                      const PushRadar::JsonValue &clientData, const QString &granted,
                      QObject *asker, const Done &done);

Q_SIGNALS:
    /// It is another profile, or the same one with other settings.
    void profileChanged();

private:
    using Send = std::function<PushRadar::Call *(PushRadar::Client &)>;
    struct Waiting
    {
        Send send;
        QString channel;
        QString granted;
        QPointer<QObject> asker;
        Done done;
    };

    void begin(const Waiting &waiting);
    void send(const Waiting &waiting, const PushRadar::Secret &secret);
    void onSettled(const QString &id);
    void onProfileChanged();
    [[nodiscard]] std::shared_ptr<PushRadar::Client> client(const PushRadar::Secret &secret);

    Services m_services;
    QList<Waiting> m_waiting; // for the secret
    std::shared_ptr<PushRadar::Client> m_client; // shared with the calls on their way
    workbench::Profile m_clientProfile;
    std::optional<PushRadar::Secret> m_clientSecret;
};

} // namespace RadarDesk::privatechannels
