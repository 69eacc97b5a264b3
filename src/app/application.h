// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <app/firstpaint.h>
#include <app/localservice.h>
#include <base/platform/applicationbus.h>
#include <base/platform/desktopnotifications.h>
#include <gui/kit/look/accessibility.h>
#include <gui/kit/look/theme.h>
#include <gui/kit/look/zoom.h>
#include <gui/mainwindow/mainwindow.h>
#include <history/query/savedsearchesfile.h>
#include <history/timeline/timelinemodel.h>
#include <privatechannels/privatechannels.h>
#include <sandbox/pages/subscriberpages.h>
#include <session/delivery/deliveryinquiry.h>
#include <session/observation/awaynotices.h>
#include <session/observation/channellistening.h>
#include <session/observation/pagelistener.h>
#include <session/observation/serviceobservation.h>
#include <session/profiles/servicerecognition.h>
#include <session/relay/recordingrelay.h>
#include <session/retention/historyremoval.h>
#include <session/retention/historyretention.h>
#include <session/retention/historytransfer.h>
#include <session/sending/scenariorunner.h>
#include <session/usage/messagemeter.h>
#include <session/workplace.h>
#include <workbench/templates/savedmessages.h>

#include <QObject>

#include <optional>

namespace RadarDesk::session {
class WindowLink;
struct StartRequest;
} // namespace RadarDesk::session

namespace RadarDesk::app {

/// When the sandbox starts.
enum class SandboxStart {
    OncePainted, ///< When the window is seen, or a second later if it isn't.
    AtOnce, ///< When the window is shown.
    ByHand, ///< With LocalService::start().
};

/// With what an Application is made.
struct Options
{
    QString dataFolder;
    QString settingsFolder;
    QString historyPath; ///< Empty: in the folder for data.
    std::optional<gui::Theme::Appearance> appearance; ///< None: as kept from the last time.
    SandboxStart sandboxStart = SandboxStart::OncePainted;
    /// Whether the sandbox has the same credentials at each start, from the keychain.
    session::SandboxCredentials::Keeping sandboxKeeping =
        session::SandboxCredentials::Keeping::ForThisRun;
    session::WindowLink *link =
        nullptr; ///< To the other windows with these folders, if it is to have one.
    QByteArray authorities{}; ///< PEM of those that the relay trusts; empty: the system's.

    /// With the folders of the person's account.
    [[nodiscard]] static Options ofAccount();
    /// With all in one folder.
    [[nodiscard]] static Options in(const QString &folder);
};

/// The program: the services that only a window needs and the window, in order of life like those
/// of the workplace.
class Application : public session::Workplace
{
    Q_OBJECT

public:
    /// Reads what was kept; the window is not shown yet.
    explicit Application(const Options &options);
    /// Keeps what is open for the next start.
    ~Application() override;

    void show();
    /// Opens, shows and begins what a start of the program is for.
    void begin(const session::StartRequest &request);

private:
    /// Returns what was wrong with the file.
    [[nodiscard]] QString readSearches();
    [[nodiscard]] gui::PrivateChannelsPanel::Services panelServices();
    void startSandboxLater();
    /// Tells in the window what goes wrong with \a file; \a sentence has the reason as %1.
    template <typename File> void watch(File &file, const QString &sentence);
    void watchFiles();
    /// Serves what only the first window can.
    void resumeEndpoint();
    /// Lets other starts and the desktop ask something of this window, the first one.
    void takeRequests(session::WindowLink &link);
    void bringUp(const QByteArray &activationToken);

    Options m_options;

public:
    gui::Theme theme;
    gui::Zoom zoom;
    gui::Accessibility accessibility;
    history::SavedSearches searches;
    history::SavedSearchesFile searchesFile;

private:
    QString m_searchesNotice;

public:
    workbench::SavedMessages savedMessages;
    history::TimelineModel timeline;
    session::HistoryRemoval historyRemoval;
    session::HistoryTransfer historyTransfer;
    sandbox::SubscriberPages pages;
    session::PageListener listener;
    session::ServiceRecognition recognition;
    session::HistoryRetention retention;
    session::MessageMeter meter;
    privatechannels::PrivateChannels privateChannels;
    session::ScenarioRunner runner;
    base::ApplicationBus bus;
    base::DesktopNotifications desktop;
    session::AwayNotices awayNotices;
    session::ServiceObservation observation;
    session::RecordingRelay relay;
    session::DeliveryInquiry delivery;
    session::ChannelListening listening;
    gui::MainWindow window;
    LocalService service;
    FirstPaint firstPaint;
};

} // namespace RadarDesk::app
