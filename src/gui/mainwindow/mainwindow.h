// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/privatechannels/privatechannelspanel.h>
#include <gui/scenarios/scenariospanel.h>
#include <gui/templates/templatespanel.h>
#include <workbench/core/event.h>

#include <QJsonObject>
#include <QMainWindow>

#include <memory>

namespace RadarDesk::base {
class SecretKeeper;
}

namespace RadarDesk::sandbox {
class SubscriberPages;
}

namespace RadarDesk::workbench {
class PlaceholderValues;
class Workspace;
} // namespace RadarDesk::workbench

namespace RadarDesk::history {
class History;
class TimelineModel;
} // namespace RadarDesk::history

namespace RadarDesk::session {
class ActiveProfile;
class BroadcastGate;
class HistoryRemoval;
class HistoryTransfer;
class HistoryUpkeep;
class PageListener;
class ProfileRemoval;
class ScenarioRunner;
class Session;
} // namespace RadarDesk::session

namespace RadarDesk::gui {

class CodeClipboard;
class Dispatcher;
class PageSwitch;
class Presentation;
class ProfilesDialog;
class StatusLine;
class Theme;
class TransferSheets;

namespace Ui {
class MainWindow;
}

/// What the window works with; all of it must outlive the window.
struct Services
{
    workbench::Workspace &workspace;
    history::History &history;
    history::TimelineModel &timeline;
    session::HistoryRemoval &historyRemoval;
    session::HistoryTransfer &historyTransfer;
    session::HistoryUpkeep &upkeep;
    session::Session &session;
    sandbox::SubscriberPages &pages;
    session::PageListener &listener;
    session::ActiveProfile &active;
    base::SecretKeeper &keeper;
    session::ProfileRemoval &removal;
    session::BroadcastGate &gate;
    workbench::PlaceholderValues &placeholders;
    Theme &theme;
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
    /// \a templates must outlive the window; \a filter makes of an export what is given away.
    void setTemplates(workbench::TemplatesModel *templates,
                      TemplatesPanel::ExportFilter filter = {});
    /// Both must outlive the window; \a filter makes of an export what is given away.
    void setScenarios(workbench::ScenariosModel *scenarios, session::ScenarioRunner *runner,
                      ScenariosPanel::ExportFilter filter = {});
    /// All of \a services must outlive the window.
    void setPrivateChannels(const PrivateChannelsPanel::Services &services);
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

protected:
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void setUpProfile();
    void setUpSearch();
    void setUpMenu();
    void setUpShortcuts();
    void setUpPanels();
    void setUpTimeline();
    void setUpTemplates();
    void setUpSession();
    void replaySelected();
    void present();
    void setUpSubscriberPage();
    void setUpPlots();
    void showProfile();
    void chooseChannel(const QString &channel);
    void showDetails();
    void load(const workbench::Event &event);
    void onArrival(const QString &channel);
    void about();

    std::unique_ptr<Ui::MainWindow> m_ui;
    Services m_services;
    StatusLine *m_status;
    Dispatcher *m_dispatcher = nullptr;
    CodeClipboard *m_code = nullptr;
    TransferSheets *m_sheets = nullptr;
    PageSwitch *m_leftSwitch = nullptr;
    PageSwitch *m_topSwitch = nullptr;
    ProfilesDialog *m_profilesDialog = nullptr; // made when it is first opened
    session::ScenarioRunner *m_runner = nullptr;
    Presentation *m_presentation = nullptr; // made when it is first opened
    QString m_profileId;
    QUrl m_sandboxUrl;
    QString m_sandboxKey;
};

} // namespace RadarDesk::gui
