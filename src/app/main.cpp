// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <app/commandline.h>
#include <app/firstpaint.h>
#include <app/localservice.h>
#include <app/privatechannels.h>
#include <app/pseudotranslator.h>
#include <app/selfcheck.h>
#include <base/keychain/keyring.h>
#include <base/keychain/secretkeeper.h>
#include <base/language/language.h>
#include <base/platform/coredumps.h>
#include <base/platform/endsignals.h>
#include <base/redaction/knownsecrets.h>
#include <base/redaction/redactedlog.h>
#include <base/redaction/secretlike.h>
#include <base/storage/ownersfolder.h>
#include <base/storage/statefile.h>
#include <gui/kit/theme.h>
#include <gui/mainwindow/mainwindow.h>
#include <history/store/history.h>
#include <history/timeline/timelinemodel.h>
#include <sandbox/pages/subscriberpages.h>
#include <session/activeprofile.h>
#include <session/broadcastgate.h>
#include <session/historyremoval.h>
#include <session/historytransfer.h>
#include <session/historyupkeep.h>
#include <session/lastresponse.h>
#include <session/pagelistener.h>
#include <session/profileremoval.h>
#include <session/scenariorunner.h>
#include <session/session.h>
#include <workbench/core/workspace.h>
#include <workbench/placeholders/placeholdervalues.h>
#include <workbench/profiles/profilesfile.h>
#include <workbench/scenarios/scenariosfile.h>
#include <workbench/templates/templatesfile.h>

#include <QApplication>
#include <QIcon>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <chrono>
#include <memory>

using namespace RadarDesk::app;
using namespace RadarDesk::base;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::workbench;
using namespace RadarDesk::history;
using namespace RadarDesk::session;
using namespace RadarDesk::privatechannels;
using namespace RadarDesk::gui;

int main(int argc, char *argv[])
{
    preventCoreDumps();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("radardesk"));
    QApplication::setApplicationDisplayName(QStringLiteral("RadarDesk"));
    QApplication::setApplicationVersion(QStringLiteral(RADARDESK_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("radardesk"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/radardesk.svg")));

    const EndSignals endSignals; // before any part asks for something that takes a while
    const Language language;
#ifdef RADARDESK_PSEUDO_LOCALE
    PseudoTranslator pseudo;
    QApplication::installTranslator(&pseudo);
#endif

    const CommandLine asked = CommandLine::read(application);
    const bool trial = !asked.selfCheckPicture.isEmpty() || asked.reportFirstPaint;
    // A trial neither reads nor changes what the person left.
    const auto elsewhere = trial ? std::make_unique<QTemporaryDir>() : nullptr;
    const auto place = [&](QStandardPaths::StandardLocation location) {
        return elsewhere ? elsewhere->path() : QStandardPaths::writableLocation(location);
    };

    for (const auto location : {QStandardPaths::AppDataLocation, QStandardPaths::AppConfigLocation})
        narrowToOwner(place(location)); // an older version may have let others look into it
    KnownSecrets secrets;
    const RedactedLog log(secrets);
    // A secret that was pasted into a message may be one that this run has not met yet.
    const auto redact = [secrets](const QByteArray &content) {
        return redactSecretLike(QString::fromUtf8(secrets.redact(content))).toUtf8();
    };
    StateFile stateFile(place(QStandardPaths::AppDataLocation) + QStringLiteral("/workspace.json"));
    stateFile.setFilter(redact);
    stateFile.setForm({.format = QStringLiteral("radardesk-workspace"),
                       .members = {QStringLiteral("workspace"), QStringLiteral("placeholders"),
                                   QStringLiteral("endpoint"), QStringLiteral("window")}});
    const QJsonObject state = stateFile.load();

    Theme theme(application);
    Workspace workspace;
    ProfilesFile profilesFile(place(QStandardPaths::AppConfigLocation)
                                  + QStringLiteral("/profiles.json"),
                              workspace.profiles());
    profilesFile.setFilter(redact);
    profilesFile.load();
    workspace.restore(state.value(u"workspace").toObject());
    PlaceholderValues placeholders;
    placeholders.restore(state.value(u"placeholders").toObject());
    TemplatesModel templates;
    TemplatesFile templatesFile(
        place(QStandardPaths::AppDataLocation) + QStringLiteral("/templates.json"), templates);
    templatesFile.setFilter(redact);
    templatesFile.load();
    ScenariosModel scenarios;
    ScenariosFile scenariosFile(
        place(QStandardPaths::AppDataLocation) + QStringLiteral("/scenarios.json"), scenarios);
    scenariosFile.setFilter(redact);
    scenariosFile.load();

    Keyring keyring;
    SecretKeeper keeper(keyring);
    QObject::connect(&keeper, &SecretKeeper::changed, &keeper, [&](const QString &id) {
        if (const auto secret = keeper.secret(id))
            secrets.add(*secret);
    });
    History history(place(QStandardPaths::AppDataLocation) + QStringLiteral("/history.db"));
    TimelineModel timeline(history);
    HistoryRemoval historyRemoval(history);
    HistoryTransfer historyTransfer(history, workspace.profiles(), secrets);
    Session session(history, workspace.channels(), secrets);
    SubscriberPages pages;
    PageListener listener(pages, workspace, keeper, history, secrets);
    ActiveProfile active(workspace, keeper, session);
    ProfileRemoval removal(workspace.profiles(), profilesFile, keeper);
    HistoryUpkeep upkeep(history, workspace.profiles(), removal);
    BroadcastGate gate(secrets);
    const LastResponse lastResponse(history, session, placeholders);
    ScenarioRunner runner({history, session, active, gate, placeholders});
    PrivateChannels privateChannels(
        place(QStandardPaths::AppDataLocation),
        {workspace, active, keeper, keyring, history, session, removal, secrets}, redact);
    MainWindow window({workspace, history, timeline, historyRemoval, historyTransfer, upkeep,
                       session, pages, listener, active, keeper, removal, gate, placeholders,
                       theme});
    window.setTemplates(&templates, redact);
    window.setScenarios(&scenarios, &runner, redact);
    const QStringList privateNotices = privateChannels.load();
    window.setPrivateChannels(privateChannels.panelServices());
    privateChannels.endpoint().restore(state.value(u"endpoint").toObject());
    window.restore(state.value(u"window").toObject());
    if (!asked.appearance.isEmpty())
        theme.setAppearance(asked.appearance == u"dark" ? Theme::Appearance::Dark
                                                        : Theme::Appearance::Light);
    LocalService service(workspace, keeper, session, pages, window);

    const auto save = [&] {
        stateFile.save({{QStringLiteral("workspace"), workspace.toState()},
                        {QStringLiteral("placeholders"), placeholders.toState()},
                        {QStringLiteral("endpoint"), privateChannels.endpoint().toState()},
                        {QStringLiteral("window"), window.toState()}});
    };
    QObject::connect(&workspace, &Workspace::changed, &stateFile, save);
    QObject::connect(&window, &MainWindow::layoutChanged, &stateFile, save);
    QObject::connect(&window, &MainWindow::placeholdersChanged, &stateFile, save);
    QObject::connect(&runner, &ScenarioRunner::changed, &stateFile, save);
    QObject::connect(&privateChannels.endpoint(), &EndpointServer::stateChanged, &stateFile, save);
    QObject::connect(
        &privateChannels, &PrivateChannels::failed, &window, [&](const QString &reason) {
            window.showNotice(
                MainWindow::tr(
                    "What belongs to private channels can't be kept for the next start. %1")
                    .arg(reason));
        });
    for (const QString &notice : privateNotices)
        window.showNotice(notice);
    if (const auto fault = privateChannels.endpoint().resume())
        window.showNotice(fault->sentence);
    QObject::connect(&stateFile, &StateFile::failed, &window, [&](const QString &reason) {
        window.showNotice(
            MainWindow::tr("What you type can't be kept for the next start. %1").arg(reason));
    });
    QObject::connect(&profilesFile, &ProfilesFile::failed, &window, [&](const QString &reason) {
        window.showNotice(
            MainWindow::tr("The profiles can't be kept for the next start. %1").arg(reason));
    });
    QObject::connect(&templatesFile, &TemplatesFile::failed, &window, [&](const QString &reason) {
        window.showNotice(
            MainWindow::tr("The templates can't be kept for the next start. %1").arg(reason));
    });
    QObject::connect(&scenariosFile, &ScenariosFile::failed, &window, [&](const QString &reason) {
        window.showNotice(
            MainWindow::tr("The scenarios can't be kept for the next start. %1").arg(reason));
    });
    QObject::connect(&profilesFile, &ProfilesFile::noticed, &window, &MainWindow::showNotice);
    QObject::connect(&templatesFile, &TemplatesFile::noticed, &window, &MainWindow::showNotice);
    QObject::connect(&scenariosFile, &ScenariosFile::noticed, &window, &MainWindow::showNotice);
    QObject::connect(&privateChannels, &PrivateChannels::noticed, &window, &MainWindow::showNotice);
    if (!scenariosFile.notice().isEmpty())
        window.showNotice(scenariosFile.notice());
    if (!templatesFile.notice().isEmpty())
        window.showNotice(templatesFile.notice());
    if (!stateFile.setAside().isEmpty())
        window.showNotice(
            MainWindow::tr(
                "What was kept from the last time could not be read. It has been set aside as %1.")
                .arg(stateFile.setAside()));
    if (!profilesFile.notice().isEmpty())
        window.showNotice(profilesFile.notice());
    removal.start();
    history.start();

    QObject::connect(&endSignals, &EndSignals::received, &application, [] {
        // Dialogs too, which are in front of the window; and then the end, even if one stays.
        QApplication::closeAllWindows();
        QApplication::exit();
    });
    const FirstPaint firstPaint(window);
    if (asked.reportFirstPaint)
        QObject::connect(&firstPaint, &FirstPaint::painted, &application, [] {
            QTextStream(stdout) << "painted" << Qt::endl;
            QApplication::exit();
        });
    // The network takes a moment to load; a window that is not to be seen at first has no use for
    // it sooner either.
    QObject::connect(&firstPaint, &FirstPaint::painted, &service, &LocalService::start);
    QTimer::singleShot(std::chrono::seconds{1}, &service, &LocalService::start);
    window.show();
    SelfCheck check(window, timeline, asked.selfCheckPicture);
    if (!asked.selfCheckPicture.isEmpty())
        check.start();
    const int result = QApplication::exec();
    save(); // also what is not worth a write by itself
    return result;
}
