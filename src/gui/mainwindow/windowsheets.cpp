// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/mainwindow/windowsheets.h>

#include <gui/commands/keysheet.h>
#include <gui/connect/connectdialog.h>
#include <gui/faults/faultsdialog.h>
#include <gui/guide/guidewindow.h>
#include <gui/kit/look/theme.h>
#include <gui/presenter/presentation.h>
#include <gui/profiles/profilesdialog.h>
#include <gui/settings/settingsdialog.h>
#include <gui/templates/foldervaluesdialog.h>
#include <session/profiles/activeprofile.h>
#include <workbench/core/workspace.h>
#include <workbench/scenarios/scenario.h>

#include <QApplication>
#include <QMessageBox>

namespace RadarDesk::gui {

using namespace workbench;

namespace {

struct SheetsText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::gui::MainWindow)
};

} // namespace

WindowSheets::WindowSheets(const Services &services, CommandRegistry &commands,
                           WindowLayout &layout, QWidget &window)
    : QObject(&window)
    , m_services(services)
    , m_commands(commands)
    , m_layout(layout)
    , m_window(window)
{
}

void WindowSheets::openProfiles(const QString &id)
{
    if (!m_profiles)
        m_profiles = new ProfilesDialog(
            {m_services.workspace.profiles(), m_services.secretStore, m_services.removal,
             m_services.active, m_services.retention, m_services.meter, m_services.credentials,
             m_services.port, m_services.recognition, m_services.profileValues},
            &m_window);
    m_profiles->openAt(id);
}

void WindowSheets::importProfiles(const QString &path)
{
    openProfiles(m_services.active.profile().id);
    m_profiles->importFrom(path);
}

void WindowSheets::openFaults()
{
    if (!m_faults)
        m_faults = new FaultsDialog(m_services.faultRules, m_services.faults, &m_window);
    m_faults->openDialog();
}

void WindowSheets::openFolderValues(const QString &folder)
{
    if (!m_folderValues)
        m_folderValues =
            new FolderValuesDialog(m_services.folderValues, m_services.profileValues, &m_window);
    m_folderValues->openFor(folder);
}

void WindowSheets::openKeys()
{
    if (!m_keys)
        m_keys = new KeySheet(m_commands, &m_window);
    m_keys->openSheet();
}

void WindowSheets::openSettings(const QString &field)
{
    if (!m_settings) {
        m_settings = new SettingsDialog({m_services.preferences, m_services.workspace.profiles(),
                                         m_services.active, m_services.retention, m_services.theme,
                                         m_services.zoom, m_layout},
                                        &m_window);
        connect(m_settings, &SettingsDialog::keysRequested, this, &WindowSheets::openKeys);
        connect(m_settings, &SettingsDialog::sandboxRequested, this, [this] {
            m_settings->accept(); // rules for the history are chosen in one dialog at a time
            openProfiles(SandboxId.toString());
        });
    }
    m_settings->openAt(field);
}

void WindowSheets::openAbout()
{
    QMessageBox::about(
        &m_window, SheetsText::tr("About RadarDesk"),
        SheetsText::tr(
            "<h3>RadarDesk %1</h3><p>The desktop workbench for PushRadar: send test broadcasts, "
            "see them arrive, and find out why a channel is refused.</p><p>Free software under the "
            "GNU General Public License, version 3 or later.</p>")
            .arg(QApplication::applicationVersion()));
}

void WindowSheets::openGuide()
{
    if (!m_guide)
        m_guide = new GuideWindow(&m_window);
    m_guide->openGuide();
}

void WindowSheets::openConnect()
{
    connectDialog().open();
}

ConnectDialog &WindowSheets::connectDialog()
{
    if (!m_connect) {
        m_connect = new ConnectDialog({m_services.credentials, m_services.port, m_services.relay,
                                       m_services.active, m_services.workspace.profiles()},
                                      &m_window);
        connect(m_connect, &ConnectDialog::settingsRequested, this,
                [this] { openProfiles(SandboxId.toString()); });
        showLastCall();
    }
    return *m_connect;
}

void WindowSheets::showCall(const Event &event)
{
    m_lastCall = event;
    if (m_connect)
        showLastCall();
}

void WindowSheets::showLastCall()
{
    if (!m_lastCall || !m_lastCall->exchange)
        return;
    const PushRadar::Exchange &exchange = *m_lastCall->exchange;
    QString what = QString::fromLatin1(exchange.method) + u' ' + exchange.url.path();
    if (exchange.status)
        what += QStringLiteral(", ") + QString::number(*exchange.status);
    if (!m_lastCall->note.isEmpty())
        what += QStringLiteral(" – ") + m_lastCall->note;
    m_connect->showCall(m_lastCall->library.isEmpty() ? m_lastCall->client : m_lastCall->library,
                        what, m_lastCall->outcome == Outcome::Done, m_lastCall->time);
}

void WindowSheets::present(const std::optional<Scenario> &scenario)
{
    if (!m_presentation) {
        m_presentation = new Presentation({m_services.history, m_services.session,
                                           m_services.listener, m_services.active, m_services.gate,
                                           m_services.runner, m_services.workspace.draft()},
                                          &m_window);
        connect(m_presentation, &Presentation::broadcastRequested, this,
                &WindowSheets::broadcastRequested);
    }
    m_presentation->open(scenario, Theme::isDark(m_window.palette()));
}

} // namespace RadarDesk::gui

#include "moc_windowsheets.cpp"
