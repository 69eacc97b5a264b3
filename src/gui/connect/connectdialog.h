// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/profiles/secretclipboard.h>
#include <workbench/profiles/profilesmodel.h>
#include <workbench/snippets/connectcode.h>

#include <QDialog>

#include <memory>

namespace RadarDesk::session {
class ActiveProfile;
class RecordingRelay;
class SandboxCredentials;
class SandboxPort;
} // namespace RadarDesk::session

namespace RadarDesk::gui {

class CallLine;

namespace Ui {
class ConnectDialog;
}

/// Code to copy, for each language, that connects a server or a page to the sandbox, or a server to
/// the recording relay of another service. It stays open beside the window and shows the first
/// call. It never shows the secret: the code reads it from the environment, or contains it when the
/// user copies it with the secret.
class ConnectDialog : public QDialog
{
    Q_OBJECT

public:
    /// All services must outlive the dialog.
    struct Services
    {
        session::SandboxCredentials &credentials;
        const session::SandboxPort &port;
        session::RecordingRelay &relay;
        const session::ActiveProfile &active;
        const workbench::ProfilesModel &profiles;
    };

    explicit ConnectDialog(const Services &services, QWidget *parent = nullptr);
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
    [[nodiscard]] QString meaning() const;
    /// Whether the code points at the relay, which is of use to servers alone.
    [[nodiscard]] bool isForRelay() const;
    void showTopics();
    void updateCode();
    void showPlace();
    void copy();
    void copyWithSecret();

    std::unique_ptr<Ui::ConnectDialog> m_ui;
    session::SandboxCredentials &m_credentials;
    const session::SandboxPort &m_port;
    session::RecordingRelay &m_relay;
    const workbench::ProfilesModel &m_profiles;
    CallLine *m_call;
    std::unique_ptr<SecretClipboard> m_clipboard;
};

} // namespace RadarDesk::gui
