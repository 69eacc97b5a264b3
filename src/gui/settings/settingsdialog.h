// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

#include <memory>

class QComboBox;

namespace RadarDesk::workbench {
class Preferences;
class ProfilesModel;
} // namespace RadarDesk::workbench

namespace RadarDesk::session {
class ActiveProfile;
class HistoryRetention;
} // namespace RadarDesk::session

namespace RadarDesk::gui {

class RetentionPanel;
class Theme;
class WindowLayout;
class Zoom;

namespace Ui {
class SettingsDialog;
}

/// What a person can choose for the whole program; each change applies at once.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// What is set; all of it must outlive the dialog.
    struct Services
    {
        workbench::Preferences &preferences;
        workbench::ProfilesModel &profiles;
        session::ActiveProfile &active;
        session::HistoryRetention &retention;
        Theme &theme;
        Zoom &zoom;
        WindowLayout &layout;
    };

    /// One thing that can be set, to be found by its name.
    struct Setting
    {
        QString name; ///< As a person reads it.
        QString field; ///< Where openAt() puts the keyboard.
    };

    explicit SettingsDialog(const Services &services, QWidget *parent = nullptr);
    ~SettingsDialog() override;

    [[nodiscard]] static QList<Setting> settings();

    /// Opens with the keyboard in a Setting's field, or in the first one.
    void openAt(const QString &field = {});
    void done(int result) override;

Q_SIGNALS:
    void keysRequested();
    void sandboxRequested();

private:
    void setUpLook();
    void setUpLanguage();
    void setUpNotifications();
    void setUpMessages();
    void setUpHistory();
    void showProfile();

    std::unique_ptr<Ui::SettingsDialog> m_ui;
    Services m_services;
    RetentionPanel *m_retention;
};

} // namespace RadarDesk::gui
