// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The commands of the window.

#include <gui/channels/channelspanel.h>
#include <gui/commands/commandpalette.h>
#include <gui/commands/commandregistry.h>
#include <gui/composer/codeclipboard.h>
#include <gui/composer/composerpanel.h>
#include <gui/kit/layout/pageswitch.h>
#include <gui/mainwindow/deliveryactions.h>
#include <gui/mainwindow/mainwindow.h>
#include <gui/mainwindow/messagedesk.h>
#include <gui/mainwindow/paletteentries.h>
#include <gui/mainwindow/viewcommands.h>
#include <gui/mainwindow/windowlayout.h>
#include <gui/mainwindow/windowmenu.h>
#include <gui/mainwindow/windowsheets.h>
#include <gui/mainwindow/workcommands.h>
#include <gui/scenarios/scenariospanel.h>
#include <gui/timeline/timelinepanel.h>
#include <gui/transfer/transfersheets.h>
#include <session/profiles/activeprofile.h>
#include <session/retention/historyremoval.h>
#include <workbench/core/workspace.h>

#include <ui_mainwindow.h>

#include <QApplication>
#include <QClipboard>
#include <QToolButton>

namespace RadarDesk::gui {

using namespace workbench;

void MainWindow::setUpCommands()
{
    addViewCommands(*m_commands,
                    {*m_layout, m_services.zoom, m_paneCycle, *m_ui->topTest, *m_ui->topAccess,
                     *m_ui->topDemo, [this] { m_palette->open(); }});
    addWork();
    new WindowMenu(*m_commands, m_services.theme, *m_ui->menu);
    m_palette = new CommandPalette(
        [this] {
            return paletteEntries(
                *m_commands,
                {m_services.workspace, m_services.templates, m_services.active,
                 [this](const QString &channel) { m_desk->chooseChannel(channel); },
                 [this](const MessageTemplate &chosen) { m_desk->loadTemplate(chosen); },
                 [this](const QString &field) { m_sheets->openSettings(field); },
                 m_services.searches, [this](const QString &text) { search(text); }});
        },
        *this);
}

void MainWindow::addWork()
{
    m_desk->addCommands(*m_commands);
    addWorkCommands(
        *m_commands,
        {.send = [this] { sendWhatIsShown(); },
         .copyAgain = [this] { m_code->copyAgain(); },
         .paste =
             [this] {
                 m_panels.places->show(m_panels.composer);
                 m_code->paste();
             },
         .composer = *m_panels.composer,
         .listen =
             [this] {
                 m_layout->setSidebarShown(true);
                 m_panels.channels->openListenForm();
             },
         .search = [this] { search(); },
         .timeline = *m_panels.timeline,
         .askWhyNotArrived = [this] { m_delivery->askCurrent(); },
         .editProfiles = [this] { editProfiles(); },
         .copyAddress = [this] { QApplication::clipboard()->setText(m_sandboxUrl.toString()); },
         .copyKey = [this] { QApplication::clipboard()->setText(m_sandboxKey); },
         .connectApp = [this] { connectApp(); },
         .runAllChecks =
             [this] {
                 m_panels.places->show(m_panels.privateChannels);
                 m_panels.privateChannels->runAllChecks();
             },
         .openRecording =
             [this] {
                 m_panels.places->show(m_panels.privateChannels);
                 m_panels.privateChannels->openRecording();
             },
         .present = [this] { present(); },
         .openFaults = [this] { m_sheets->openFaults(); },
         .exportHistory = [this] { m_transfer->openExport(); },
         .importHistory = [this] { m_transfer->openImport(m_profileId); },
         .clearHistory =
             [this] {
                 const Profile &profile = m_services.active.profile();
                 m_services.historyRemoval.clear(profile.id, ProfilesModel::shownName(profile));
             },
         .openSettings = [this] { m_sheets->openSettings(); },
         .editKeys = [this] { m_sheets->openKeys(); },
         .openMenu = [this] { m_ui->menu->showMenu(); },
         .openGuide = [this] { m_sheets->openGuide(); },
         .about = [this] { m_sheets->openAbout(); }});
}

void MainWindow::search(const QString &text)
{
    m_layout->setEventsShown(true);
    if (m_ui->eventPages->currentWidget() == m_panels.connections)
        m_panels.events->show(m_panels.timeline);
    m_ui->search->setFocus(Qt::ShortcutFocusReason);
    m_ui->search->setText(text.isEmpty() ? m_ui->search->text() : text);
    m_ui->search->selectAll();
}

void MainWindow::sendWhatIsShown()
{
    if (m_ui->topPages->currentWidget() == m_panels.composer)
        m_panels.composer->broadcast();
    else if (m_ui->topPages->currentWidget() == m_panels.scenarios)
        m_panels.scenarios->panel().step();
}

} // namespace RadarDesk::gui
