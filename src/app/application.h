// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <app/firstpaint.h>
#include <app/localservice.h>
#include <app/privatechannels.h>
#include <base/keychain/keyring.h>
#include <base/keychain/secretstore.h>
#include <base/language/language.h>
#include <base/platform/desktopnotifications.h>
#include <base/redaction/knownsecrets.h>
#include <base/redaction/redactedlog.h>
#include <base/storage/statefile.h>
#include <gui/kit/look/accessibility.h>
#include <gui/kit/look/theme.h>
#include <gui/kit/look/zoom.h>
#include <gui/mainwindow/mainwindow.h>
#include <history/query/savedsearchesfile.h>
#include <history/store/history.h>
#include <history/timeline/timelinemodel.h>
#include <sandbox/pages/subscriberpages.h>
#include <session/observation/awaynotices.h>
#include <session/observation/channellistening.h>
#include <session/observation/pagelistener.h>
#include <session/observation/serviceobservation.h>
#include <session/profiles/activeprofile.h>
#include <session/profiles/profileremoval.h>
#include <session/profiles/sandboxcredentials.h>
#include <session/profiles/sandboxport.h>
#include <session/profiles/servicerecognition.h>
#include <session/retention/historyremoval.h>
#include <session/retention/historyretention.h>
#include <session/retention/historytransfer.h>
#include <session/sending/broadcastpolicy.h>
#include <session/sending/lastresponse.h>
#include <session/sending/scenariorunner.h>
#include <session/session.h>
#include <workbench/core/preferences.h>
#include <workbench/core/workspace.h>
#include <workbench/placeholders/placeholdervalues.h>
#include <workbench/profiles/profilesfile.h>
#include <workbench/scenarios/scenariosfile.h>
#include <workbench/templates/savedmessages.h>
#include <workbench/templates/templatesfile.h>

#include <QObject>

#include <optional>

namespace RadarDesk::app {

class WindowLink;

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
    WindowLink *link = nullptr; ///< To the other windows with these folders, if it is to have one.

    /// With the folders of the person's account.
    [[nodiscard]] static Options ofAccount();
    /// With all in one folder.
    [[nodiscard]] static Options in(const QString &folder);
};

/// The program: every service and the window in order of life, so that each may use those that
/// stand before it.
class Application : public QObject
{
    Q_OBJECT

public:
    /// Reads what was kept; the window is not shown yet.
    explicit Application(const Options &options);
    /// Keeps what is open for the next start.
    ~Application() override;

    void show();

private:
    /// Reads what a person made; what was wrong with it are whole sentences.
    [[nodiscard]] QStringList load();
    void startSandboxLater();
    /// Tells in the window what goes wrong with \a file; \a sentence has the reason as %1.
    template <typename File> void watch(File &file, const QString &sentence);
    void watchFiles();
    /// Serves what only the first window can.
    void resumeEndpoint();
    void observeSandbox();
    void bringUp(const QByteArray &activationToken);

    Options m_options;

public:
    base::KnownSecrets secrets;
    base::RedactedLog log;
    base::StateFile stateFile;
    gui::Theme theme;
    gui::Zoom zoom;
    gui::Accessibility accessibility;
    workbench::Preferences preferences;
    std::optional<base::Language> language; // another one than that of the desktop
    workbench::Workspace workspace;
    workbench::ProfilesFile profilesFile;
    workbench::PlaceholderValues placeholders;
    workbench::TemplatesModel templates;
    workbench::TemplatesFile templatesFile;
    history::SavedSearches searches;
    history::SavedSearchesFile searchesFile;
    workbench::SavedMessages savedMessages;
    workbench::ScenariosModel scenarios;
    workbench::ScenariosFile scenariosFile;

private:
    QStringList m_notices; // of load(), whose work those that follow find done

public:
    base::Keyring keyring;
    base::SecretStore secretStore;
    session::SandboxPort sandboxPort;
    session::SandboxCredentials sandboxCredentials;

private:
    QMetaObject::Connection m_introduction; // of a secret, before the others hear of it

public:
    history::History history;
    history::TimelineModel timeline;
    session::HistoryRemoval historyRemoval;
    session::HistoryTransfer historyTransfer;
    session::Session session;
    sandbox::SubscriberPages pages;
    session::PageListener listener;
    session::ActiveProfile active;
    session::ServiceRecognition recognition;
    session::ProfileRemoval removal;
    session::HistoryRetention retention;
    session::BroadcastPolicy gate;
    session::LastResponse lastResponse;
    session::ScenarioRunner runner;
    base::DesktopNotifications desktop;
    session::AwayNotices awayNotices;
    session::ServiceObservation observation;
    session::ChannelListening listening;
    PrivateChannels privateChannels;
    gui::MainWindow window;
    LocalService service;
    FirstPaint firstPaint;
};

} // namespace RadarDesk::app
