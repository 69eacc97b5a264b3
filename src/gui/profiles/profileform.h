// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/profiles/profile.h>

#include <QWidget>

#include <memory>

namespace RadarDesk {

class HistoryUpkeep;
class ProfilesModel;
class SecretKeeper;

namespace Ui {
class ProfileForm;
}

/// Everything of one profile. What is changed is taken over at once; what is wrong is said below
/// its field.
class ProfileForm : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileForm(QWidget *parent = nullptr);
    ~ProfileForm() override;

    /// All three must outlive the form.
    void setProfiles(ProfilesModel *profiles, SecretKeeper *keeper, const HistoryUpkeep *upkeep);
    /// Edits that profile.
    void edit(const QString &id);
    void focusName();

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectFields();
    void fillColours();
    void show(const Profile &profile);
    /// All of them, or only what can be chosen for the sandbox too.
    void showRows(bool all);
    void showFaults(const Profile &profile);
    void takeOver();
    [[nodiscard]] Profile entered(const Profile &kept) const;

    std::unique_ptr<Ui::ProfileForm> m_ui;
    ProfilesModel *m_profiles = nullptr;
    QString m_id;
    bool m_showing = false; // what the fields report is not the person's doing
    bool m_takingOver = false; // what the model reports is
};

} // namespace RadarDesk
