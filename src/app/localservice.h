// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <sandbox/service/sandbox.h>

namespace RadarDesk::base {
class SecretKeeper;
}

namespace RadarDesk::sandbox {
class SubscriberPages;
}

namespace RadarDesk::workbench {
class Workspace;
}

namespace RadarDesk::session {
class Session;
}

namespace RadarDesk::gui {
class MainWindow;
}

namespace RadarDesk::app {

/// Runs the sandbox inside the program and gives its address to those who need it.
class LocalService : public QObject
{
    Q_OBJECT

public:
    /// All five must outlive the service.
    LocalService(workbench::Workspace &workspace, base::SecretKeeper &keeper,
                 session::Session &session, sandbox::SubscriberPages &pages,
                 gui::MainWindow &window);

    /// Starts the sandbox and works with it; says in the window why it can't.
    void start();
    void stop();
    /// The sandbox's secret, made for this run.
    [[nodiscard]] QString secret() const { return m_sandbox.secret(); }
    [[nodiscard]] sandbox::Sandbox &sandbox() { return m_sandbox; }

private:
    workbench::Workspace &m_workspace;
    base::SecretKeeper &m_keeper;
    session::Session &m_session;
    sandbox::SubscriberPages &m_pages;
    gui::MainWindow &m_window;
    sandbox::Sandbox m_sandbox;
};

} // namespace RadarDesk::app
