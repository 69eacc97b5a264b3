// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <session/observation/conversationrecord.h>
#include <session/sending/tokenservice.h>

#include <pushradar/jsonvalue.h>

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
        base::SecretStore &secretStore;
        history::History &history;
        base::KnownSecrets secrets;
    };

    /// What became of a call.
    using Answer = session::TokenService::Answer;
    using Done = std::function<void(const Answer &)>;

    explicit PresenceCalls(const Services &services, QObject *parent = nullptr);
    ~PresenceCalls() override;

    [[nodiscard]] const workbench::Profile &profile() const;
    /// Whether the version in use has client data (v3 does).
    [[nodiscard]] bool hasClientData() const;

    /// What records the life of a user in the history.
    [[nodiscard]] session::ConversationRecord newConversation() const;
    void record(workbench::Event event);

    /// Asks for a token, once there is a secret. \a granted is what the history says of it, as
    /// part of the conversation \a partOf.
    /// \a done is called once, from the event loop, unless \a asker has gone by then or another
    /// profile is in use before anything was sent.
    void askToken(const QString &channel, const QString &socketId, const QString &granted,
                  const QString &partOf, QObject *asker, const Done &done);
    /// Likewise, registers \a clientData for a socket (v3).
    void registerData(const QString &channel, const QString &socketId,
                      const PushRadar::JsonValue &clientData, const QString &granted,
                      const QString &partOf, QObject *asker, const Done &done);

Q_SIGNALS:
    /// It is another profile, or the same one with other settings.
    void profileChanged();

private:
    void ask(session::TokenService::Order order, QObject *asker);
    void onProfileChanged();

    Services m_services;
    session::TokenService m_tokens;
    QString m_waitingFor; // the id of the profile that is asked for
};

} // namespace RadarDesk::privatechannels
