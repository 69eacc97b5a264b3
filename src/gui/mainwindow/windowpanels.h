// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/kit/layout/laterpanel.h>
#include <gui/mainwindow/services.h>

class QMainWindow;
class QPushButton;
class QToolButton;

namespace RadarDesk::gui {

class ChannelsPanel;
class ComposerPanel;
class ConnectionsPanel;
class MessageTabs;
class PageButton;
class PageSwitch;
class PlotsPanel;
class ProfileBar;
class RelayStatus;
class RunStatus;
class ScenariosPanel;
class Sidebar;
class StartCards;
class StatusLine;
class TemplatesPanel;
class TimelinePanel;

namespace Ui {
class MainWindow;
}

/// The panels of the window, each in its place of the form, and the buttons that choose between
/// those that share one. They belong to the window.
struct WindowPanels
{
    WindowPanels(Ui::MainWindow &form, const Services &services, QMainWindow &window);

    StatusLine *const status;
    ProfileBar *const profile;
    ChannelsPanel *const channels;
    TemplatesPanel *const templates;
    ComposerPanel *const composer;
    MessageTabs *const messageTabs; ///< In the composer.
    LaterPanel<ScenariosPanel> *const scenarios;
    PrivateChannelsPanel *const privateChannels;
    ConnectionsPanel *const connections;
    TimelinePanel *const timeline;
    PlotsPanel *const plots;
    Sidebar *const sidebar; ///< With the channels and the templates.
    PageButton *const pages;
    StartCards *const cards;
    QPushButton *const connectApp; ///< In the status bar, as the next one.
    QToolButton *const showEvents;
    PageSwitch *const places;
    PageSwitch *const events;

private:
    void fill(Ui::MainWindow &form, const Services &services, QMainWindow &window);
    /// What is said of the open messages and of marks: where the events are.
    void placeNotices(Ui::MainWindow &form);
    void fillStatusBar(Ui::MainWindow &form, RelayStatus *relay, RunStatus *run);
    void fillSwitches(Ui::MainWindow &form);
};

} // namespace RadarDesk::gui
