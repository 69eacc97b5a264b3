// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <app/application.h>

#include <session/windows/startrequest.h>
#include <session/windows/windowlink.h>

#include <QApplication>
#include <QDir>
#include <QTimer>

#include <chrono>

namespace RadarDesk::app {

using namespace base;
using namespace sandbox;
using namespace workbench;
using namespace session;
using namespace privatechannels;
using namespace gui;

Options Options::ofAccount()
{
    const Workplace::Places places = Workplace::Places::ofAccount();
    return {.dataFolder = places.dataFolder,
            .settingsFolder = places.settingsFolder,
            .sandboxKeeping = places.sandboxKeeping};
}

Options Options::in(const QString &folder)
{
    return {.dataFolder = folder, .settingsFolder = folder};
}

Application::Application(const Options &options)
    : Workplace({.dataFolder = options.dataFolder,
                 .settingsFolder = options.settingsFolder,
                 .historyPath = options.historyPath,
                 .sandboxKeeping = options.sandboxKeeping})
    , m_options(options)
    , theme(*qApp)
    , zoom(*qApp)
    , accessibility(*qApp)
    , searchesFile(options.dataFolder + QStringLiteral("/searches.json"), searches)
    , m_searchesNotice(readSearches())
    , savedMessages(workspace.draft(), workspace.messages(), templates)
    , timeline(history)
    , historyRemoval(history)
    , historyTransfer(history, workspace.profiles(), secrets)
    , listener(pages, workspace, secretStore, history, secrets)
    , recognition(workspace.profiles(), active)
    , retention(history, workspace.profiles(), removal)
    , meter(history)
    , privateChannels(options.dataFolder,
                      {workspace, active, secretStore, keyring, history, session, removal, secrets},
                      redaction())
    , runner({{history, session, active, gate, placeholders},
              faults,
              profileValues,
              meter,
              privateChannels.refusals})
    , awayNotices({preferences, workspace, history, session, runner, desktop,
                   [] { return QGuiApplication::applicationState() != Qt::ApplicationActive; }})
    , observation({history, workspace, session, active, recognition, sandboxInUse, secretStore},
                  secrets)
    , relay({history, workspace, session, active, secretStore, &faults}, secrets,
            {.authorities = options.authorities})
    , delivery({history, workspace, active, observation, &relay})
    , listening({workspace, session, active, observation, pages})
    , window({workspace,       history,       timeline,        historyRemoval,
              historyTransfer, retention,     session,         listening,
              pages,           listener,      active,          secretStore,
              removal,         gate,          placeholders,    templates,
              searches,        savedMessages, scenarios,       runner,
              observation,     relay,         delivery,        meter,
              faultRules,      faults,        panelServices(), sandboxCredentials,
              sandboxPort,     recognition,   profileValues,   folderValues,
              theme,           zoom,          preferences,     redaction()})
    , service({workspace, secretStore, session, pages, sandboxCredentials, sandboxPort,
               sandboxInUse, window, options.link})
    , firstPaint(window)
{
    stateFile.add(QStringLiteral("endpoint"), privateChannels.endpoint,
                  &EndpointServer::stateChanged);
    stateFile.add(QStringLiteral("window"), window, &MainWindow::layoutChanged);
    if (options.appearance)
        theme.setAppearance(*options.appearance);
    connect(&window, &MainWindow::placeholdersChanged, &stateFile, &StateFile::noteChange);
    // The sandbox of this window counts by itself.
    connect(&observation.connections(), &ConnectionsModel::countChanged, &window, [this] {
        if (!sandboxInUse.own())
            window.showSubscribers(static_cast<int>(observation.connections().openWithOwn()));
    });
    connect(&observation, &ServiceObservation::callRecorded, &window, &MainWindow::showCall);
    connect(&relay, &RecordingRelay::callRecorded, &window, &MainWindow::showCall);
    connect(&runner, &ScenarioRunner::changed, &stateFile, &StateFile::noteChange);
    connect(&window, &MainWindow::connectionActionTaken, &observation,
            &ServiceObservation::noteAction);
    connect(qApp, &QGuiApplication::applicationStateChanged, &awayNotices,
            [this](Qt::ApplicationState state) {
                if (state == Qt::ApplicationActive)
                    awayNotices.returnToWindow();
            });
    connect(&awayNotices, &AwayNotices::showRequested, this,
            [this](quint64 number, const QByteArray &activationToken) {
                bringUp(activationToken);
                window.showRecorded(number);
            });
    watchFiles();
    for (const QString &notice : privateChannels.notices() + notices())
        window.showNotice(notice);
    if (!m_searchesNotice.isEmpty())
        window.showNotice(m_searchesNotice);
    if (!options.link || options.link->role() != WindowLink::Role::Guest)
        resumeEndpoint();
    if (options.link)
        takeRequests(*options.link);
    removal.start();
    history.start();
}

Application::~Application()
{
    stateFile.close();
}

QString Application::readSearches()
{
    searchesFile.setFilter(redaction());
    searchesFile.load();
    return searchesFile.notice();
}

PrivateChannelsPanel::Services Application::panelServices()
{
    PrivateChannels &parts = privateChannels;
    return {
        {parts.runner, parts.checks, parts.identities, parts.values, workspace.channels(), active},
        parts.access,
        parts.accessRun,
        parts.identities,
        parts.values,
        {active, secretStore, history, session, secrets},
        {parts.rules, parts.endpoint, [this] { return active.profile(); }},
        {parts.suite, parts.suiteFile, parts.checks, parts.access, active}};
}

template <typename File> void Application::watch(File &file, const QString &sentence)
{
    connect(&file, &File::failed, &window,
            [this, sentence](const QString &reason) { window.showNotice(sentence.arg(reason)); });
    connect(&file, &File::warning, &window, &MainWindow::showNotice);
}

void Application::watchFiles()
{
    watch(stateFile, tr("Your changes can't be saved. %1", "%1 is why"));
    watch(profilesFile, tr("The profiles can't be saved. %1", "%1 is why"));
    watch(templatesFile, tr("Changes to the saved messages can't be saved. %1", "%1 is why"));
    watch(folderValuesFile, tr("The values of folders can't be saved. %1", "%1 is why"));
    watch(searchesFile, tr("The saved searches can't be saved. %1", "%1 is why"));
    watch(faultRulesFile, tr("The simulated faults can't be saved. %1", "%1 is why"));
    watch(scenariosFile, tr("The scenarios can't be saved. %1", "%1 is why"));
    watch(privateChannels, tr("The data of private channels can't be saved. %1", "%1 is why"));
}

void Application::resumeEndpoint()
{
    if (const auto fault = privateChannels.endpoint.resume())
        window.showNotice(fault->sentence);
}

void Application::takeRequests(WindowLink &link)
{
    connect(&link, &WindowLink::raiseRequested, this, &Application::bringUp);
    connect(&link, &WindowLink::startRequested, this, &Application::begin);
    connect(&link, &WindowLink::becameFirst, this, &Application::resumeEndpoint);
    connect(&bus, &ApplicationBus::activated, this, &Application::bringUp);
    connect(&bus, &ApplicationBus::openRequested, this,
            [this](const QStringList &urls, const QByteArray &activationToken) {
                bringUp(activationToken);
                begin(StartRequest::ofPlaces(urls, QDir::rootPath()));
            });
    connect(&bus, &ApplicationBus::actionRequested, this,
            [this](const QString &action, const QByteArray &activationToken) {
                bringUp(activationToken);
                begin({.places = {}, .action = action});
            });
    connect(&link, &WindowLink::becameFirst, &bus, &ApplicationBus::serve);
    if (link.role() == WindowLink::Role::First)
        bus.serve();
}

void Application::begin(const StartRequest &request)
{
    window.open(request.places);
    window.beginAction(request.action);
}

void Application::bringUp(const QByteArray &activationToken)
{
    if (!activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activationToken); // where Qt looks for it
    window.bringUp();
}

void Application::show()
{
    if (m_options.sandboxStart == SandboxStart::OncePainted)
        startSandboxLater();
    window.show();
    if (m_options.sandboxStart == SandboxStart::AtOnce)
        service.start();
}

void Application::startSandboxLater()
{
    // The network takes a moment to load; a window that is not to be seen at first has no use for
    // it sooner either.
    connect(&firstPaint, &FirstPaint::painted, &service, &LocalService::start);
    QTimer::singleShot(std::chrono::seconds{1}, &service, &LocalService::start);
}

} // namespace RadarDesk::app

#include "moc_application.cpp"
