// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <app/application.h>

#include <app/windowlink.h>
#include <base/redaction/secretlike.h>
#include <base/storage/ownersfolder.h>
#include <base/storage/threewaymerge.h>
#include <workbench/core/workspacemerge.h>

#include <QApplication>
#include <QStandardPaths>
#include <QTimer>

#include <chrono>

namespace RadarDesk::app {

using namespace base;
using namespace sandbox;
using namespace workbench;
using namespace session;
using namespace privatechannels;
using namespace gui;

namespace {

constexpr QLatin1String WorkspaceFormat("radardesk-workspace");
constexpr QLatin1String WorkspacePart("workspace");

/// The folder, which an older version may have let others look into.
QString ownersFolder(const QString &folder)
{
    narrowToOwner(folder);
    return folder + u'/';
}

/// A secret that was pasted into a message may be one that this run has not met yet.
StateFile::Filter redactionOf(const KnownSecrets &secrets)
{
    return [secrets](const QByteArray &content) {
        return redactSecretLike(QString::fromUtf8(secrets.redact(content))).toUtf8();
    };
}

/// Of two windows, neither loses what it alone has: each part by its members.
StateFile::Merged mergedParts(const QJsonObject &base, const QJsonObject &ours,
                              const QJsonObject &theirs, StateFile::Both /*both*/)
{
    StateFile::Merged merged{mergedMembers(base, ours, theirs)};
    const QStringList parts = ours.keys();
    for (const QString &part : parts) {
        if (!ours.value(part).isObject() || !theirs.value(part).isObject())
            continue;
        const auto merge = part == WorkspacePart ? mergedWorkspace : mergedMembers;
        merged.state.insert(part,
                            merge(base.value(part).toObject(), ours.value(part).toObject(),
                                  theirs.value(part).toObject()));
    }
    merged.hasAllOfTheirs = theirs.value(WorkspaceFormat) == ours.value(WorkspaceFormat);
    return merged;
}

} // namespace

Options Options::ofAccount()
{
    return {.dataFolder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation),
            .settingsFolder = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation),
            .sandboxKeeping = SandboxCredentials::Keeping::InKeychain};
}

Options Options::in(const QString &folder)
{
    return {.dataFolder = folder, .settingsFolder = folder};
}

Application::Application(const Options &options)
    : m_options(options)
    , log(secrets)
    , stateFile(ownersFolder(options.dataFolder) + QStringLiteral("workspace.json"))
    , theme(*qApp)
    , zoom(*qApp)
    , accessibility(*qApp)
    , profilesFile(ownersFolder(options.settingsFolder) + QStringLiteral("profiles.json"),
                   workspace.profiles())
    , templatesFile(options.dataFolder + QStringLiteral("/templates.json"), templates)
    , searchesFile(options.dataFolder + QStringLiteral("/searches.json"), searches)
    , savedMessages(workspace.draft(), workspace.messages(), templates)
    , scenariosFile(options.dataFolder + QStringLiteral("/scenarios.json"), scenarios)
    , m_notices(load())
    , secretStore(keyring)
    , sandboxCredentials(keyring, options.sandboxKeeping)
    , m_introduction(connect(&secretStore, &SecretStore::changed, this,
                             [this](const QString &id) {
                                 if (const auto secret = secretStore.secret(id))
                                     secrets.add(*secret);
                             }))
    , history(options.historyPath.isEmpty() ? options.dataFolder + QStringLiteral("/history.db")
                                            : options.historyPath)
    , timeline(history)
    , historyRemoval(history)
    , historyTransfer(history, workspace.profiles(), secrets)
    , session(history, workspace.channels(), secrets)
    , listener(pages, workspace, secretStore, history, secrets)
    , active(workspace, secretStore, session)
    , recognition(workspace.profiles(), active)
    , removal(workspace.profiles(), profilesFile, secretStore)
    , retention(history, workspace.profiles(), removal)
    , gate(secrets)
    , lastResponse(history, session, placeholders)
    , runner({history, session, active, gate, placeholders})
    , awayNotices({preferences, workspace, history, session, runner, desktop,
                   [] { return QGuiApplication::applicationState() != Qt::ApplicationActive; }})
    , observation({history, workspace, session, active, recognition, secretStore}, secrets)
    , listening({workspace, session, active, observation, pages})
    , privateChannels(options.dataFolder,
                      {workspace, active, secretStore, keyring, history, session, removal, secrets},
                      redactionOf(secrets))
    , window({workspace,
              history,
              timeline,
              historyRemoval,
              historyTransfer,
              retention,
              session,
              listening,
              pages,
              listener,
              active,
              secretStore,
              removal,
              gate,
              placeholders,
              templates,
              searches,
              savedMessages,
              scenarios,
              runner,
              observation,
              privateChannels.panelServices(),
              sandboxCredentials,
              sandboxPort,
              recognition,
              theme,
              zoom,
              preferences,
              redactionOf(secrets)})
    , service({workspace, secretStore, session, pages, sandboxCredentials, sandboxPort, window,
               options.link})
    , firstPaint(window)
{
    stateFile.add(QStringLiteral("endpoint"), privateChannels.endpoint(),
                  &EndpointServer::stateChanged);
    stateFile.add(QStringLiteral("sandbox"), sandboxPort, &SandboxPort::wantedChanged);
    stateFile.add(QStringLiteral("window"), window, &MainWindow::layoutChanged);
    if (options.appearance)
        theme.setAppearance(*options.appearance);
    connect(&window, &MainWindow::placeholdersChanged, &stateFile, &StateFile::noteChange);
    connect(&runner, &ScenarioRunner::changed, &stateFile, &StateFile::noteChange);
    observeSandbox();
    connect(&service, &LocalService::observedChanged, this, &Application::observeSandbox);
    // The sandbox of this window counts by itself.
    connect(&observation.connections(), &ConnectionsModel::countChanged, &window, [this] {
        if (service.isGuest())
            window.showSubscribers(static_cast<int>(observation.connections().openWithOwn()));
    });
    connect(&observation, &ServiceObservation::callRecorded, &window, &MainWindow::showCall);
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
    for (const QString &notice : privateChannels.notices() + std::as_const(m_notices))
        window.showNotice(notice);
    if (!options.link || options.link->role() != WindowLink::Role::Guest)
        resumeEndpoint();
    if (options.link) {
        connect(options.link, &WindowLink::raiseRequested, this, &Application::bringUp);
        connect(options.link, &WindowLink::becameFirst, this, &Application::resumeEndpoint);
    }
    removal.start();
    history.start();
}

Application::~Application()
{
    stateFile.close();
}

QStringList Application::load()
{
    const StateFile::Filter redact = redactionOf(secrets);
    stateFile.setFilter(redact);
    stateFile.setForm({.format = WorkspaceFormat,
                       .members = {WorkspacePart, QStringLiteral("placeholders"),
                                   QStringLiteral("preferences"), QStringLiteral("endpoint"),
                                   QStringLiteral("sandbox"), QStringLiteral("window")}});
    stateFile.setMerge(mergedParts, StateFile::Memory::StaysOurs);
    static_cast<void>(stateFile.load());
    stateFile.add(QStringLiteral("preferences"), preferences, &Preferences::changed);
    if (!preferences.language().isEmpty())
        language.emplace(preferences.language()); // before anything is said
    QStringList notices;
    const auto read = [&](auto &file) {
        file.setFilter(redact);
        file.load();
        if (!file.notice().isEmpty())
            notices.append(file.notice());
    };
    read(scenariosFile);
    read(templatesFile);
    read(searchesFile);
    if (!stateFile.setAside().isEmpty())
        notices.append(
            tr("The saved session couldn't be read and was moved to %1.", "the path of a file")
                .arg(stateFile.setAside()));
    read(profilesFile);
    stateFile.add(WorkspacePart, workspace, &Workspace::changed);
    stateFile.add(QStringLiteral("placeholders"), placeholders);
    return notices;
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
    watch(searchesFile, tr("The saved searches can't be saved. %1", "%1 is why"));
    watch(scenariosFile, tr("The scenarios can't be saved. %1", "%1 is why"));
    watch(privateChannels, tr("The data of private channels can't be saved. %1", "%1 is why"));
}

void Application::resumeEndpoint()
{
    if (const auto fault = privateChannels.endpoint().resume())
        window.showNotice(fault->sentence);
}

void Application::observeSandbox()
{
    using Recording = ServiceObservation::Recording;
    observation.setSandbox(&service.observed(),
                           service.isGuest() ? Recording::Elsewhere : Recording::Here);
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
