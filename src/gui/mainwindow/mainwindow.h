// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/mainwindow/panecycle.h>
#include <gui/privatechannels/privatechannelspanel.h>
#include <workbench/core/event.h>

#include <QJsonObject>
#include <QMainWindow>

#include <functional>
#include <memory>
#include <optional>

namespace RadarDesk::base {
class SecretKeeper;
}

namespace RadarDesk::sandbox {
class SubscriberPages;
}

namespace RadarDesk::workbench {
class PlaceholderValues;
class MessageTemplate;
class ScenariosModel;
class TemplatesModel;
class Workspace;
} // namespace RadarDesk::workbench

namespace RadarDesk::history {
class History;
class TimelineModel;
} // namespace RadarDesk::history

namespace RadarDesk::session {
class ActiveProfile;
class ChannelListening;
class BroadcastGate;
class ConnectionControl;
class ConnectionsModel;
class HistoryRemoval;
class HistoryTransfer;
class HistoryUpkeep;
class PageListener;
class ProfileRemoval;
class SandboxCredentials;
class SandboxPort;
class ScenarioRunner;
class ServiceRecognition;
class Session;
} // namespace RadarDesk::session

namespace RadarDesk::gui {

class ChannelsPanel;
class CodeClipboard;
class CommandPalette;
class CommandRegistry;
class ComposerPanel;
class ConnectDialog;
class ConnectionsPanel;
class Dispatcher;
class KeySheet;
class PageSwitch;
class Presentation;
class ProfilesDialog;
class ScenariosPanel;
class Sidebar;
class StartCards;
class StatusLine;
class TemplatesPanel;
class Theme;
class TimelinePanel;
class TransferSheets;
class WindowLayout;
class Zoom;

namespace Ui {
class MainWindow;
}

/// What the window works with.
struct Services
{
    workbench::Workspace &workspace;
    history::History &history;
    history::TimelineModel &timeline;
    session::HistoryRemoval &historyRemoval;
    session::HistoryTransfer &historyTransfer;
    session::HistoryUpkeep &upkeep;
    session::Session &session;
    session::ChannelListening &listening;
    sandbox::SubscriberPages &pages;
    session::PageListener &listener;
    session::ActiveProfile &active;
    base::SecretKeeper &keeper;
    session::ProfileRemoval &removal;
    session::BroadcastGate &gate;
    workbench::PlaceholderValues &placeholders;
    workbench::TemplatesModel &templates;
    workbench::ScenariosModel &scenarios;
    session::ScenarioRunner &runner;
    session::ConnectionsModel &connections;
    session::ConnectionControl &connectionControl;
    PrivateChannelsPanel::Services privateChannels;
    session::SandboxCredentials &credentials;
    session::SandboxPort &port;
    session::ServiceRecognition &recognition;
    Theme &theme;
    Zoom &zoom;
    /// Makes of an exported file what is given away.
    std::function<QByteArray(const QByteArray &)> redact;
};

/// The window: it wires its panels to the workspace and to the services.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const Services &services);
    ~MainWindow() override;

    /// Says something that concerns the whole window, until it is closed.
    void showNotice(const QString &text);
    void showSandbox(const QUrl &url, const QString &publicKey);
    void showSubscribers(int count);
    void editProfiles();
    /// Tells in the sheet that connects an app of \a event, a call that reached the sandbox.
    void showCall(const workbench::Event &event);
    /// Opens the sheet that says how an app is pointed here.
    void connectApp();
    /// That sheet, which waits for the first call of an app.
    [[nodiscard]] ConnectDialog &connectDialog();
    void tellLastCall();
    /// Asks for a name and keeps the message as a template.
    void keepTemplate(const QString &channel, const QByteArray &messageData,
                      PushRadar::ApiVersion version);

    /// Where the window is and how it is divided, for a restart.
    [[nodiscard]] QJsonObject toState() const;
    void restore(const QJsonObject &state);

Q_SIGNALS:
    /// What toState() returns is other than before.
    void layoutChanged();
    /// The counters have moved on, or start anew.
    void placeholdersChanged();
    /// Something was done to a connection on purpose: \a sentence says what.
    void connectionActionTaken(const QString &socketId, const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void fillPlaces();
    void setUpProfile();
    void setUpConnect();
    void openProfiles(const QString &id);
    void setUpSearch();
    void setUpCommands();
    void addWorkCommands();
    void setUpLayout();
    void setUpPanels();
    void setUpSidebar();
    void fitEditor();
    void showConnection(const QString &socketId);
    void setUpTimeline();
    void setUpTemplates();
    void setUpSession();
    void replaySelected();
    void present();
    void setUpSubscriberPage();
    void setUpPlots();
    void setUpPrivateChannels();
    /// Makes the top higher when \a page is first shown there.
    void setUpConnections();
    void showConnectionCount();
    void check(const QString &channel, const QString &page);
    void showProfile();
    void chooseChannel(const QString &channel);
    void showDetails();
    void load(const workbench::Event &event);
    void loadTemplate(const workbench::MessageTemplate &kept);
    void sendWhatIsShown();
    void editKeys();
    void onArrival(const QString &channel);
    void about();

    std::unique_ptr<Ui::MainWindow> m_ui;
    Services m_services;
    StatusLine *m_status;
    ChannelsPanel *m_channels;
    TemplatesPanel *m_templates;
    ComposerPanel *m_composer;
    ScenariosPanel *m_scenarios;
    PrivateChannelsPanel *m_privateChannels;
    ConnectionsPanel *m_connections;
    TimelinePanel *m_timeline;
    Dispatcher *m_dispatcher;
    CodeClipboard *m_code;
    TransferSheets *m_sheets;
    Sidebar *m_sidebar;
    PageSwitch *m_places;
    PageSwitch *m_eventsSwitch;
    WindowLayout *m_layout;
    CommandRegistry *m_commands;
    StartCards *m_cards;
    PaneCycle m_panes;
    CommandPalette *m_palette = nullptr; // made with the commands
    KeySheet *m_keySheet = nullptr; // made when it is first opened
    ProfilesDialog *m_profilesDialog = nullptr; // made when it is first opened
    ConnectDialog *m_connectDialog = nullptr; // made when it is first needed
    Presentation *m_presentation = nullptr; // made when it is first opened
    std::optional<workbench::Event> m_lastCall; // of an app, to the sandbox
    QString m_profileId;
    QUrl m_sandboxUrl;
    QString m_sandboxKey;
};

} // namespace RadarDesk::gui
