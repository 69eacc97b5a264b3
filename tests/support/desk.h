// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <app/localservice.h>
#include <app/privatechannels.h>
#include <base/keychain/keyring.h>
#include <base/keychain/secretkeeper.h>
#include <base/redaction/knownsecrets.h>
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
#include <workbench/scenarios/scenariosmodel.h>
#include <workbench/templates/templatesmodel.h>

#include <QApplication>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace RadarDesk {

/// The whole program in a test: its window on the screen, its sandbox on a real port.
class Desk
{
public:
    enum class Service { AtOnce, NotYet };

    /// With the history at a path, or a new one.
    explicit Desk(const QJsonObject &state = {}, Service when = Service::AtOnce,
                  const QString &historyPath = {})
        : theme(*qApp)
        , profilesFile(folder.filePath("profiles.json"), workspace.profiles())
        , keeper(keyring)
        , history(historyPath.isEmpty() ? folder.filePath("history.db") : historyPath)
        , timeline(history)
        , historyRemoval(history)
        , historyTransfer(history, workspace.profiles(), secrets)
        , session(history, workspace.channels(), secrets)
        , listener(pages, workspace, keeper, history, secrets)
        , active((workspace.restore(state), workspace), keeper, session)
        , removal(workspace.profiles(), profilesFile, keeper)
        , upkeep(history, workspace.profiles(), removal)
        , gate(secrets)
        , lastResponse(history, session, placeholders)
        , runner({history, session, active, gate, placeholders})
        , privateChannels(folder.path(),
                          {workspace, active, keeper, keyring, history, session, removal, secrets})
        , window({workspace, history, timeline, historyRemoval, historyTransfer, upkeep, session,
                  pages, listener, active, keeper, removal, gate, placeholders, theme})
        , service(workspace, keeper, session, pages, window)
    {
        window.setTemplates(&templates);
        window.setScenarios(&scenarios, &runner);
        static_cast<void>(privateChannels.load());
        window.setPrivateChannels(privateChannels.panelServices());
        history.start();
        window.show();
        if (when == Service::AtOnce)
            service.start();
    }

    /// Whether the window has the keyboard and the sandbox's subscriber is connected.
    [[nodiscard]] bool isReady()
    {
        if (!QTest::qWaitForWindowExposed(&window))
            return false;
        // A bare X server has no window manager that would hand out the focus.
        window.activateWindow();
        return QTest::qWaitForWindowActive(&window) && QTest::qWaitFor([this] {
                   return session.subscriber().state()
                       == sandbox::SandboxSubscriber::State::Connected;
               });
    }

    template <typename T> [[nodiscard]] T *find(const char *name) const
    {
        T *found = window.findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("There is no %s in the window.", name);
        return found;
    }

    /// Where the running sandbox is, as the address of a profile.
    [[nodiscard]] QString sandboxAddress() const
    {
        return workspace.profiles().at(0).serviceAddress;
    }

    [[nodiscard]] QTableView *items() const { return find<QTableView>("itemsView"); }
    [[nodiscard]] QString result() const { return find<QLabel>("resultText")->text(); }

    /// Clicks into the middle of a cell.
    void clickCell(int row, int column) const
    {
        QTableView *view = items();
        view->scrollTo(view->model()->index(row, column));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                          view->visualRect(view->model()->index(row, column)).center());
    }

    /// Types into whatever has the keyboard.
    static void type(const QString &text)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text.at(i);
            if (c.unicode() < 0x80) {
                QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
                continue;
            }
            // An input method hands over such letters with no key that would stand for them.
            const qsizetype units = c.isHighSurrogate() ? 2 : 1;
            QKeyEvent letter(QEvent::KeyPress, 0, Qt::NoModifier, text.sliced(i, units));
            QApplication::sendEvent(QApplication::focusWidget(), &letter);
            i += units - 1;
        }
        QCoreApplication::processEvents();
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        // A cell's editor closes in the next turn of the event loop.
        QCoreApplication::processEvents();
    }

    /// The newest event of a kind that has happened, or nullptr.
    [[nodiscard]] const workbench::Event *last(workbench::EventKind kind) const
    {
        const workbench::Event *last = nullptr;
        for (quint64 number = 1; const workbench::Event *event = history.find(number); ++number) {
            if (event->kind == kind)
                last = event;
        }
        return last;
    }

    /// How many events of a kind have happened.
    [[nodiscard]] int count(workbench::EventKind kind) const
    {
        int count = 0;
        for (quint64 number = 1; const workbench::Event *event = history.find(number); ++number)
            count += event->kind == kind ? 1 : 0;
        return count;
    }

    /// How many events of a kind the timeline shows.
    [[nodiscard]] int shown(workbench::EventKind kind) const
    {
        int count = 0;
        for (int row = 0; row < timeline.rowCount(); ++row) {
            const workbench::Event *event = timeline.eventAt(row);
            count += event && event->kind == kind ? 1 : 0;
        }
        return count;
    }

    QTemporaryDir folder;
    base::KnownSecrets secrets;
    gui::Theme theme;
    workbench::Workspace workspace;
    workbench::ProfilesFile profilesFile;
    base::Keyring keyring;
    base::SecretKeeper keeper;
    history::History history;
    history::TimelineModel timeline;
    session::HistoryRemoval historyRemoval;
    session::HistoryTransfer historyTransfer;
    session::Session session;
    sandbox::SubscriberPages pages;
    session::PageListener listener;
    session::ActiveProfile active;
    session::ProfileRemoval removal;
    session::HistoryUpkeep upkeep;
    session::BroadcastGate gate;
    workbench::PlaceholderValues placeholders;
    session::LastResponse lastResponse;
    session::ScenarioRunner runner;
    workbench::TemplatesModel templates;
    workbench::ScenariosModel scenarios;
    app::PrivateChannels privateChannels;
    gui::MainWindow window;
    app::LocalService service;
};

} // namespace RadarDesk
