// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <support/desk.h>
#include <support/dyingprocess.h>

#include <QJsonDocument>
#include <QJsonObject>

#include <memory>

namespace RadarDesk {

/// An app's endpoint in a process of its own.
class OtherProcess
{
public:
    /// At \a port, or at any free one for 0; returns whether it listens.
    bool start(const Desk &desk, const QString &mode, int port = 0)
    {
        m_process = std::make_unique<DyingProcess>();
        m_process->start(QStringLiteral("python3"),
                         {QStringLiteral(RADARDESK_AUTHENTICATION_ENDPOINT)});
        const QJsonObject settings{
            {"service", desk.sandboxAddress() + QStringLiteral("/v3")},
            {"secret",
             QString::fromUtf8(desk.secretStore.secret(workbench::SandboxId.toString())->reveal())},
            {"port", port},
            {"mode", mode}};
        m_process->write(QJsonDocument(settings).toJson(QJsonDocument::Compact) + '\n');
        if (!QTest::qWaitFor([this] { return m_process->canReadLine(); }))
            return false;
        m_port = m_process->readLine().trimmed().toInt();
        return m_port > 0;
    }
    void stop() { m_process->killNow(); }
    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] QString address(const QString &path = QStringLiteral("/auth")) const
    {
        return QStringLiteral("http://127.0.0.1:%1").arg(m_port) + path;
    }

private:
    std::unique_ptr<DyingProcess> m_process;
    int m_port = 0;
};

} // namespace RadarDesk
