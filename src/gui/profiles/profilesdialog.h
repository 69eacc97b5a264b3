// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

#include <memory>

namespace RadarDesk {

class ActiveProfile;
class HistoryUpkeep;
class ProfileRemoval;
class ProfilesModel;
class SecretKeeper;

namespace Ui {
class ProfilesDialog;
}

/// Where profiles are made, ordered, edited, deleted, and exchanged as files.
class ProfilesDialog : public QDialog
{
    Q_OBJECT

public:
    /// All five must outlive the dialog.
    ProfilesDialog(ProfilesModel &profiles, SecretKeeper &keeper, ProfileRemoval &removal,
                   ActiveProfile &active, HistoryUpkeep &upkeep, QWidget *parent = nullptr);
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
    void follow();
    void showRemoval();
    void say(const QString &text);
    void moveBy(int rows);
    void chooseImport();
    void chooseExport();
    [[nodiscard]] QString currentId() const;

    std::unique_ptr<Ui::ProfilesDialog> m_ui;
    ProfilesModel &m_profiles;
    ProfileRemoval &m_removal;
    ActiveProfile &m_active;
    HistoryUpkeep &m_upkeep;
    bool m_removedInHand = false; // undo takes it in hand again
};

} // namespace RadarDesk
