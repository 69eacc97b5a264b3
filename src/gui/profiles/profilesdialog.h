// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

#include <memory>

namespace RadarDesk::base {
class SecretStore;
}

namespace RadarDesk::workbench {
class ProfilesModel;
}

namespace RadarDesk::session {
class ActiveProfile;
class HistoryRetention;
class MessageMeter;
class ProfileRemoval;
class ProfileValues;
class SandboxCredentials;
class SandboxPort;
class ServiceRecognition;
} // namespace RadarDesk::session

namespace RadarDesk::gui {

class ProfileForm;

namespace Ui {
class ProfilesDialog;
}

/// Where profiles are made, ordered, edited, deleted, and exchanged as files.
class ProfilesDialog : public QDialog
{
    Q_OBJECT

public:
    /// What it works with. All of them must outlive the dialog.
    struct Services
    {
        workbench::ProfilesModel &profiles;
        base::SecretStore &secretStore;
        session::ProfileRemoval &removal;
        session::ActiveProfile &active;
        session::HistoryRetention &retention;
        session::MessageMeter &meter;
        session::SandboxCredentials &credentials;
        session::SandboxPort &port;
        session::ServiceRecognition &recognition;
        session::ProfileValues &values;
    };

    explicit ProfilesDialog(const Services &services, QWidget *parent = nullptr);
    ~ProfilesDialog() override;

    /// Opens with that profile in hand.
    void openAt(const QString &id);
    void addProfile();
    /// Adds the profiles of the file, and says how that went.
    void importFrom(const QString &path);
    /// Writes all profiles but the sandbox to the file, without secrets, and says how that went.
    void exportTo(const QString &path);

    void done(int result) override;

private:
    void setUpTools();
    void select(const QString &id);
    void updateForm();
    void showRemoval();
    void undoRemoval();
    void showMessage(const QString &text);
    void moveBy(int rows);
    void chooseImport();
    void chooseExport();
    [[nodiscard]] QString currentId() const;

    std::unique_ptr<Ui::ProfilesDialog> m_ui;
    ProfileForm *m_form;
    workbench::ProfilesModel &m_profiles;
    base::SecretStore &m_secretStore;
    session::ProfileRemoval &m_removal;
    session::ActiveProfile &m_active;
    session::HistoryRetention &m_retention;
    bool m_removedCurrent = false; // undo takes it in hand again
};

} // namespace RadarDesk::gui
