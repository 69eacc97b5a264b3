// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/profiles/secretclipboard.h>
#include <workbench/snippets/connectcode.h>

#include <QDialog>

#include <memory>

namespace RadarDesk::session {
class SandboxCredentials;
class SandboxPort;
} // namespace RadarDesk::session

namespace RadarDesk::gui {

class CallLine;

namespace Ui {
class ConnectDialog;
}

/// How a server and a page are pointed at the sandbox, as code to copy, language by language. It
/// stays open beside the window and waits with the person for the first call. The secret is never
/// shown in it: the code takes it from the environment, or gets it when it is copied so.
class ConnectDialog : public QDialog
{
    Q_OBJECT

public:
    /// Both must outlive the dialog.
    ConnectDialog(session::SandboxCredentials &credentials, const session::SandboxPort &port,
                  QWidget *parent = nullptr);
    ~ConnectDialog() override;

    void open() override;
    /// How long code with the secret stays on the clipboard.
    void setClipboardTime(std::chrono::milliseconds stay);

public Q_SLOTS:
    /// See CallLine::showCall().
    void showCall(const QString &library, const QString &what, bool succeeded,
                  const QDateTime &time);

Q_SIGNALS:
    /// The port or the credentials are to be changed.
    void settingsRequested();

private:
    [[nodiscard]] workbench::ConnectTopic topic() const;
    [[nodiscard]] workbench::ConnectForm form() const;
    [[nodiscard]] QString code(bool withSecret) const;
    void follow();
    void showPlace();
    void copy();
    void copyWithSecret();

    std::unique_ptr<Ui::ConnectDialog> m_ui;
    session::SandboxCredentials &m_credentials;
    const session::SandboxPort &m_port;
    CallLine *m_call;
    std::unique_ptr<SecretClipboard> m_clipboard;
};

} // namespace RadarDesk::gui
