// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/profiles/profile.h>

#include <QWidget>

#include <memory>

namespace RadarDesk::base {
class SecretStore;
}

namespace RadarDesk::workbench {
class ProfilesModel;
}

namespace RadarDesk::session {
class HistoryRetention;
class MessageMeter;
class ProfileValues;
class SandboxCredentials;
class SandboxPort;
class ServiceRecognition;
} // namespace RadarDesk::session

namespace RadarDesk::gui {

class PlanPanel;
class RetentionPanel;
class ProfileTestPanel;
class SandboxPanel;
class SecretPanel;
class ValuesPanel;

namespace Ui {
class ProfileForm;
}

/// Everything of one profile. What is changed is taken over at once; what is wrong is said below
/// its field.
class ProfileForm : public QWidget
{
    Q_OBJECT

public:
    /// What it works with. All of them must outlive the form.
    struct Services
    {
        workbench::ProfilesModel &profiles;
        base::SecretStore &secretStore;
        const session::HistoryRetention &retention;
        session::MessageMeter &meter;
        session::SandboxCredentials &credentials;
        session::SandboxPort &port;
        session::ServiceRecognition &recognition;
        session::ProfileValues &values;
    };

    explicit ProfileForm(const Services &services, QWidget *parent = nullptr);
    ~ProfileForm() override;

    /// Edits that profile.
    void edit(const QString &id);
    void focusName();

protected:
    void changeEvent(QEvent *event) override;

private:
    void placeTest();
    void connectFields();
    void fillColours();
    /// Has what is said of the service take the same room whatever it is.
    void reserveState();
    void show(const workbench::Profile &profile);
    /// All of them, or only what can be chosen for the sandbox too.
    void showRows(bool all);
    void showFaults(const workbench::Profile &profile);
    void showService();
    void apply();
    [[nodiscard]] workbench::Profile entered(const workbench::Profile &kept) const;

    std::unique_ptr<Ui::ProfileForm> m_ui;
    workbench::ProfilesModel &m_profiles;
    session::ServiceRecognition &m_recognition;
    SandboxPanel *m_sandbox;
    SecretPanel *m_secret;
    ProfileTestPanel *m_test;
    PlanPanel *m_plan;
    RetentionPanel *m_retention;
    ValuesPanel *m_values;
    QString m_id;
    bool m_showing = false; // what the fields report is not the person's doing
    bool m_takingOver = false; // what the model reports is
};

} // namespace RadarDesk::gui
