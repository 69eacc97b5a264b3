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

/// One line on where one stands: the service, who listens there, and where the secret is.
class StatusLine : public QLabel
{
    Q_OBJECT

public:
    /// What it tells of. All of them must outlive the line.
    struct Sources
    {
        const session::ActiveProfile &active;
        const base::SecretStore &secretStore;
        const session::SandboxCredentials &credentials;
        const session::SandboxPort &port;
    };

    explicit StatusLine(const Sources &sources, QWidget *parent = nullptr);

    /// Where the sandbox is, and whether another window runs it; nowhere when it does not run.
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
