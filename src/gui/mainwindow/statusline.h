// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>
#include <QUrl>

namespace RadarDesk::base {
class SecretStore;
}

namespace RadarDesk::session {
class ActiveProfile;
class SandboxCredentials;
class SandboxPort;
} // namespace RadarDesk::session

namespace RadarDesk::gui {

/// One line with the service, its subscribers, and where the secret is stored.
class StatusLine : public QLabel
{
    Q_OBJECT

public:
    /// The sources of its text. All must outlive the line.
    struct Sources
    {
        const session::ActiveProfile &active;
        const base::SecretStore &secretStore;
        const session::SandboxCredentials &credentials;
        const session::SandboxPort &port;
    };

    explicit StatusLine(const Sources &sources, QWidget *parent = nullptr);

    /// Sets the address of the sandbox, and whether another window runs it; empty if it isn't
    /// running.
    void showSandbox(const QUrl &url, bool isShared);
    void showSubscribers(int count);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    /// With "…" where there is no room for all of it.
    void paintEvent(QPaintEvent *event) override;

private:
    void updateStatus();
    [[nodiscard]] QString sandboxText() const;
    [[nodiscard]] QString serviceText() const;
    [[nodiscard]] QColor tone() const;

    const session::ActiveProfile &m_active;
    const base::SecretStore &m_secretStore;
    const session::SandboxCredentials &m_credentials;
    const session::SandboxPort &m_port;
    QUrl m_sandboxUrl;
    bool m_isShared = false;
    int m_subscribers = 0;
};

} // namespace RadarDesk::gui
