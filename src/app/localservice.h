// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <sandbox/service/sandbox.h>

namespace RadarDesk {

class MainWindow;
class SecretKeeper;
class Session;
class SubscriberPages;
class Workspace;

/// Runs the sandbox inside the program and gives its address to those who need it.
class LocalService : public QObject
{
    Q_OBJECT

public:
    /// All five must outlive the service.
    LocalService(Workspace &workspace, SecretKeeper &keeper, Session &session,
                 SubscriberPages &pages, MainWindow &window);

    /// Starts the sandbox and works with it; says in the window why it can't.
    void start();
    void stop();
    /// The sandbox's secret, made for this run.
    [[nodiscard]] QString secret() const { return m_sandbox.secret(); }

private:
    Workspace &m_workspace;
    SecretKeeper &m_keeper;
    Session &m_session;
    SubscriberPages &m_pages;
    MainWindow &m_window;
    Sandbox m_sandbox;
};

} // namespace RadarDesk
