// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <sandbox/service/sandbox.h>
#include <sandbox/subscriber/remoteobserver.h>

namespace RadarDesk::base {
class SecretStore;
}

namespace RadarDesk::sandbox {
class SubscriberPages;
}

namespace RadarDesk::workbench {
class Workspace;
}

namespace RadarDesk::session {
class SandboxCredentials;
class SandboxInUse;
class SandboxPort;
class Session;
class WindowLink;
} // namespace RadarDesk::session

namespace RadarDesk::gui {
class MainWindow;
}

namespace RadarDesk::app {

/// Runs the sandbox inside the program, with the credentials and at the port that it is to have,
/// and gives its address to those who need it. When those change, it starts again with them. In a
/// window that isn't the first one, it uses the sandbox of that one, and takes it over when that
/// has gone.
class LocalService : public QObject
{
    Q_OBJECT

public:
    /// Who takes part. All of them must outlive the service.
    struct Parts
    {
        workbench::Workspace &workspace;
        base::SecretStore &secretStore;
        session::Session &session;
        sandbox::SubscriberPages &pages;
        session::SandboxCredentials &credentials;
        session::SandboxPort &port;
        session::SandboxInUse &inUse;
        gui::MainWindow &window;
        session::WindowLink *link; ///< Null: a window by itself.
    };

    explicit LocalService(const Parts &parts);

    /// Starts the sandbox as soon as its credentials are known, which takes a moment at most, and
    /// works with it; says in the window why it can't.
    void start();
    void stop();
    /// The secret that the sandbox runs with.
    [[nodiscard]] QString secret() const { return m_sandbox.secret(); }
    [[nodiscard]] sandbox::Sandbox &sandbox() { return m_sandbox; }

private:
    /// Whether the first window runs the sandbox, and records what others do there.
    [[nodiscard]] bool isGuest() const;
    void connectLink(session::WindowLink &link);
    void useShared();
    void takeOver();
    void share() const;
    void onMoveRequested();
    void onCredentialsChanged();
    void restart();
    void run();
    /// Starts it at the wanted port, or else at another one; empty, or why the other one.
    [[nodiscard]] PushRadar::Result<QString, sandbox::SandboxFault> listen();
    void handOut(const QUrl &url, const QUrl &webSocketUrl, bool isShared);

    Parts m_parts;
    sandbox::Sandbox m_sandbox;
    sandbox::RemoteObserver m_firstObserver; ///< Of the first window's sandbox.
    bool m_isWanted = false;
    int m_triesLeft = 0; ///< For the port of a window that is still closing.
};

} // namespace RadarDesk::app
