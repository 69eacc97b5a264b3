// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>
#include <QUrl>

namespace RadarDesk::base {
class SecretKeeper;
}

namespace RadarDesk::session {
class ActiveProfile;
}

namespace RadarDesk::gui {

/// One line on where one stands: the service, who listens there, and where the secret is.
class StatusLine : public QLabel
{
    Q_OBJECT

public:
    /// Both must outlive the line.
    StatusLine(const session::ActiveProfile &active, const base::SecretKeeper &keeper,
               QWidget *parent = nullptr);

    /// Where the sandbox is; nowhere when it does not run.
    void showSandbox(const QUrl &url);
    void showSubscribers(int count);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    [[nodiscard]] QString sandboxText() const;
    [[nodiscard]] QString serviceText() const;
    [[nodiscard]] QColor tone() const;

    const session::ActiveProfile &m_active;
    const base::SecretKeeper &m_keeper;
    QUrl m_sandboxUrl;
    int m_subscribers = 0;
};

} // namespace RadarDesk::gui
