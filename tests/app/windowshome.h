// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <session/windows/windowlink.h>
#include <support/desk.h>

#include <QDir>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTcpSocket>

namespace RadarDesk {

/// A home of the test's own, where the program as a process and the one in the test meet.
class Home
{
public:
    Home()
        : port(freePort())
        , m_dataBefore(qgetenv("XDG_DATA_HOME"))
        , m_configBefore(qgetenv("XDG_CONFIG_HOME"))
        , m_runtimeBefore(qgetenv("XDG_RUNTIME_DIR"))
    {
        qputenv("XDG_DATA_HOME", QFile::encodeName(folder.filePath("data")));
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(folder.filePath("config")));
        const QString runtime = folder.filePath("run");
        QDir().mkdir(runtime);
        QFile::setPermissions(runtime, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime));
        QDir().mkpath(dataFolder());
        QFile state(dataFolder() + "/workspace.json");
        if (state.open(QIODevice::WriteOnly))
            state.write(QJsonDocument(QJsonObject{{"radardesk-workspace", 1},
                                                  {"sandbox", QJsonObject{{"port", port}}}})
                            .toJson());
    }
    ~Home()
    {
        qputenv("XDG_DATA_HOME", m_dataBefore);
        qputenv("XDG_CONFIG_HOME", m_configBefore);
        qputenv("XDG_RUNTIME_DIR", m_runtimeBefore);
    }
    Q_DISABLE_COPY_MOVE(Home)

    [[nodiscard]] QString dataFolder() const { return folder.filePath("data/radardesk"); }
    [[nodiscard]] app::Options options(session::WindowLink &link) const
    {
        return {.dataFolder = dataFolder(),
                .settingsFolder = folder.filePath("config/radardesk"),
                .sandboxStart = app::SandboxStart::AtOnce,
                .link = &link};
    }
    /// Whether somebody serves at the port that the sandbox is to have.
    [[nodiscard]] bool isServed() const
    {
        QTcpSocket socket;
        socket.connectToHost("127.0.0.1", port);
        return socket.waitForConnected(500);
    }

    QTemporaryDir folder;
    const quint16 port;

private:
    static quint16 freePort()
    {
        QTcpServer server;
        return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
    }

    QByteArray m_dataBefore;
    QByteArray m_configBefore;
    QByteArray m_runtimeBefore;
};

inline bool listensAt(const app::Application &application, quint16 port)
{
    return application.session.subscriber().state() == sandbox::SandboxSubscriber::State::Connected
        && application.sandboxPort.url().port() == port;
}

} // namespace RadarDesk
