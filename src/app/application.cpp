// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <app/application.h>

#include <app/firstpaint.h>
#include <base/redaction/secretlike.h>
#include <base/storage/ownersfolder.h>

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
    , scenariosFile(options.dataFolder + QStringLiteral("/scenarios.json"), scenarios)
    , m_notices(load())
    , keeper(keyring)
    , sandboxCredentials(keyring, options.sandboxKeeping)
    , m_introduction(connect(&keeper, &SecretKeeper::changed, this,
                             [this](const QString &id) {
                                 if (const auto secret = keeper.secret(id))
                                     secrets.add(*secret);
                             }))
    , history(options.historyPath.isEmpty() ? options.dataFolder + QStringLiteral("/history.db")
                                            : options.historyPath)
    , timeline(history)
    , historyRemoval(history)
    , historyTransfer(history, workspace.profiles(), secrets)
    , session(history, workspace.channels(), secrets)
    , listener(pages, workspace, keeper, history, secrets)
    , trafficRecorder({traffic, history, workspace, session}, secrets)
    , active(workspace, keeper, session)
    , listening({workspace, session, active, traffic, pages})
    , recognition(workspace.profiles(), active)
    , removal(workspace.profiles(), profilesFile, keeper)
    , upkeep(history, workspace.profiles(), removal)
    , gate(secrets)
    , lastResponse(history, session, placeholders)
    , runner({history, session, active, gate, placeholders})
    , connectionControl(connections)
    , privateChannels(options.dataFolder,
                      {workspace, active, keeper, keyring, history, session, removal, secrets},
                      redactionOf(secrets))
    , window({workspace,
              history,
              timeline,
              historyRemoval,
              historyTransfer,
              upkeep,
              session,
              listening,
              pages,
              listener,
              active,
              keeper,
              removal,
              gate,
              placeholders,
              templates,
              scenarios,
              runner,
              connections,
              connectionControl,
              privateChannels.panelServices(),
              sandboxCredentials,
              sandboxPort,
              recognition,
              theme,
              zoom,
              redactionOf(secrets)})
    , service({workspace, keeper, session, pages, sandboxCredentials, sandboxPort, window})
{
    stateFile.add(QStringLiteral("endpoint"), privateChannels.endpoint(),
                  &EndpointServer::stateChanged);
    stateFile.add(QStringLiteral("sandbox"), sandboxPort, &SandboxPort::wantedChanged);
    stateFile.add(QStringLiteral("window"), window, &MainWindow::layoutChanged);
    if (options.appearance)
        theme.setAppearance(*options.appearance);
    connect(&window, &MainWindow::placeholdersChanged, &stateFile, &StateFile::noteChange);
    connect(&runner, &ScenarioRunner::changed, &stateFile, &StateFile::noteChange);
    traffic.setSource([this] { return service.sandbox().takeObservations(); });
    connect(&service.sandbox(), &Sandbox::observed, &traffic, &Traffic::pull);
    connect(&traffic, &Traffic::observed, &connections, &ConnectionsModel::apply);
    connect(&trafficRecorder, &TrafficRecorder::callRecorded, &window, &MainWindow::showCall);
    connect(&window, &MainWindow::connectionActionTaken, &trafficRecorder,
            &TrafficRecorder::noteAction);
    watchFiles();
    for (const QString &notice : privateChannels.notices() + std::as_const(m_notices))
        window.showNotice(notice);
    if (const auto fault = privateChannels.endpoint().resume())
        window.showNotice(fault->sentence);
    connectionControl.setSandbox(&service.sandbox());
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
    stateFile.setForm({.format = QStringLiteral("radardesk-workspace"),
                       .members = {QStringLiteral("workspace"), QStringLiteral("placeholders"),
                                   QStringLiteral("endpoint"), QStringLiteral("sandbox"),
                                   QStringLiteral("window")}});
    static_cast<void>(stateFile.load());
    QStringList notices;
    const auto read = [&](auto &file) {
        file.setFilter(redact);
        file.load();
        if (!file.notice().isEmpty())
            notices.append(file.notice());
    };
    read(scenariosFile);
    read(templatesFile);
    if (!stateFile.setAside().isEmpty())
        notices.append(
            tr("What was kept from the last time could not be read. It has been set aside as %1.",
               "the path of a file")
                .arg(stateFile.setAside()));
    read(profilesFile);
    stateFile.add(QStringLiteral("workspace"), workspace, &Workspace::changed);
    stateFile.add(QStringLiteral("placeholders"), placeholders);
    return notices;
}

template <typename File> void Application::watch(File &file, const QString &sentence)
{
    connect(&file, &File::failed, &window,
            [this, sentence](const QString &reason) { window.showNotice(sentence.arg(reason)); });
    connect(&file, &File::noticed, &window, &MainWindow::showNotice);
}

void Application::watchFiles()
{
    watch(stateFile, tr("What you type can't be kept for the next start. %1", "%1 is why"));
    watch(profilesFile, tr("The profiles can't be kept for the next start. %1", "%1 is why"));
    watch(templatesFile, tr("The templates can't be kept for the next start. %1", "%1 is why"));
    watch(scenariosFile, tr("The scenarios can't be kept for the next start. %1", "%1 is why"));
    watch(privateChannels,
          tr("What belongs to private channels can't be kept for the next start. %1", "%1 is why"));
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
    auto *firstPaint = new FirstPaint(window);
    connect(firstPaint, &FirstPaint::painted, &service, &LocalService::start);
    QTimer::singleShot(std::chrono::seconds{1}, &service, &LocalService::start);
}

} // namespace RadarDesk::app

#include "moc_application.cpp"
