// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/profiles/secretclipboard.h>

#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;

namespace RadarDesk::session {
class SandboxCredentials;
class SandboxPort;
} // namespace RadarDesk::session

namespace RadarDesk::gui {

namespace Ui {
class SandboxPanel;
}

/// Where the built-in sandbox is and what it is reached with: to copy, to change, and to agree on
/// with others.
class SandboxPanel : public QWidget
{
    Q_OBJECT

public:
    /// How long the secret stays on screen.
    static constexpr std::chrono::milliseconds ShowTime{10'000};

    /// Both must outlive the panel.
    SandboxPanel(session::SandboxCredentials &credentials, session::SandboxPort &port,
                 QWidget *parent = nullptr);
    ~SandboxPanel() override;

    /// How long the secret stays on screen and on the clipboard.
    void setMoments(std::chrono::milliseconds onScreen, std::chrono::milliseconds onClipboard);
    /// Gives its labels and \a label, which is below them in another form, one width.
    void alignLabels(QLabel &label);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void connectPort();
    void connectCredentials();
    void connectEntry();
    void updateSandbox();
    void showPort();
    void showCredentials();
    void move();
    void makeNew();
    void copySecret();
    void setRevealed(bool isRevealed);
    void openEntry(bool isOpen);
    void checkEntry();
    void takeEntry();
    void offerUndo(const QString &what);

    std::unique_ptr<Ui::SandboxPanel> m_ui;
    session::SandboxCredentials &m_credentials;
    session::SandboxPort &m_port;
    std::unique_ptr<SecretClipboard> m_clipboard;
    QTimer m_moment;
};

} // namespace RadarDesk::gui
