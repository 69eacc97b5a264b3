// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/mainwindow/services.h>
#include <workbench/events/event.h>

#include <QObject>

#include <optional>

namespace RadarDesk::workbench {
class Scenario;
}

namespace RadarDesk::gui {

class CommandRegistry;
class ConnectDialog;
class FaultsDialog;
class FolderValuesDialog;
class GuideWindow;
class KeySheet;
class Presentation;
class ProfilesDialog;
class SettingsDialog;
class WindowLayout;

/// The dialogs of the window, each created when it is first needed.
class WindowSheets : public QObject
{
    Q_OBJECT

public:
    /// All of them belong to \a window, which must outlive the sheets as \a commands and \a layout
    /// must.
    WindowSheets(const Services &services, CommandRegistry &commands, WindowLayout &layout,
                 QWidget &window);

    /// The profiles, with the one of that ID selected.
    void openProfiles(const QString &id);
    /// Opens the profiles dialog and imports the file.
    void importProfiles(const QString &path);
    /// The simulated faults.
    void openFaults();
    /// The values of a folder of saved messages.
    void openFolderValues(const QString &folder);
    void openKeys();
    /// The settings, at one of SettingsDialog::settings() or the first.
    void openSettings(const QString &field = {});
    void openAbout();
    void openGuide();
    /// Says how an app is pointed here.
    void openConnect();
    /// That sheet, which waits for the first call of an app.
    [[nodiscard]] ConnectDialog &connectDialog();
    /// Shows \a event, a call that reached the sandbox, in the dialog for connecting an app.
    void showCall(const workbench::Event &event);
    /// Opens the presenter view, with a scenario or the editor's message.
    void present(const std::optional<workbench::Scenario> &scenario);

Q_SIGNALS:
    /// The user wants to broadcast the editor's message from the presenter view.
    void broadcastRequested();

private:
    void showLastCall();

    Services m_services;
    CommandRegistry &m_commands;
    WindowLayout &m_layout;
    QWidget &m_window;
    FaultsDialog *m_faults = nullptr;
    FolderValuesDialog *m_folderValues = nullptr;
    KeySheet *m_keys = nullptr;
    GuideWindow *m_guide = nullptr;
    SettingsDialog *m_settings = nullptr;
    ProfilesDialog *m_profiles = nullptr;
    ConnectDialog *m_connect = nullptr;
    Presentation *m_presentation = nullptr;
    std::optional<workbench::Event> m_lastCall; // of an app, to the sandbox
};

} // namespace RadarDesk::gui
