// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/keychain/keyring.h>
#include <base/keychain/secretstore.h>
#include <history/store/history.h>
#include <sandbox/service/sandboxprogram.h>
#include <session/profiles/activeprofile.h>
#include <session/profiles/servicerecognition.h>
#include <session/session.h>
#include <workbench/core/workspace.h>

#include <QTemporaryDir>

inline constexpr const char *OutsideSecret = "sk_outside";

/// radardesk-sandbox, as somebody starts it by hand; ended with this object.
class StartedService
{
public:
    explicit StartedService(int port = 0, const QStringList &options = {})
        : m_program(QStringList{"--port", QString::number(port), "--secret", OutsideSecret, "--key",
                                "pk_outside"}
                    + options)
        , m_url(m_program.ready().value("url").toString())
    {
    }

    [[nodiscard]] QUrl url() const { return m_url; }
    [[nodiscard]] int port() const { return m_url.port(); }

private:
    Program m_program;
    QUrl m_url;
};

/// One profile at work, without a window.
struct ProfileAtWork
{
    ProfileAtWork()
        : history(folder.filePath("history.db"))
        , secretStore(keyring)
        , session(history, workspace.channels(), RadarDesk::base::KnownSecrets())
        , active(workspace, secretStore, session)
        , recognition(workspace.profiles(), active)
    {
        recognition.setRetryPause(std::chrono::milliseconds{20});
        history.start();
    }

    QString
    add(const QUrl &address,
        RadarDesk::workbench::ServiceKind kind = RadarDesk::workbench::ServiceKind::Automatic)
    {
        RadarDesk::workbench::Profile profile = RadarDesk::workbench::newProfile();
        profile.name = "Outside";
        profile.serviceAddress = address.toString();
        profile.publicKey = "pk_outside";
        profile.serviceKind = kind;
        return workspace.profiles().add(profile);
    }
    [[nodiscard]] QUrl webSocketUrl(const QString &id) const
    {
        return workspace.profiles().find(id)->webSocketUrl;
    }
    [[nodiscard]] bool isListening() const
    {
        return session.subscriber().state()
            == RadarDesk::sandbox::SandboxSubscriber::State::Connected;
    }

    QTemporaryDir folder;
    RadarDesk::workbench::Workspace workspace;
    RadarDesk::base::Keyring keyring;
    RadarDesk::history::History history;
    RadarDesk::base::SecretStore secretStore;
    RadarDesk::session::Session session;
    RadarDesk::session::ActiveProfile active;
    RadarDesk::session::ServiceRecognition recognition;
};
