// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <app/application.h>

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace RadarDesk {

/// Where a Desk keeps what it keeps, with the state of a workspace from the last time.
struct DeskFolder
{
    explicit DeskFolder(const QJsonObject &workspace)
    {
        QFile kept(folder.filePath("workspace.json"));
        if (!workspace.isEmpty() && kept.open(QIODevice::WriteOnly))
            kept.write(QJsonDocument(QJsonObject{{"workspace", workspace}}).toJson());
    }

    QTemporaryDir folder;
};

/// The whole program in a test: its window on the screen, its sandbox on a real port.
class Desk : public DeskFolder, public app::Application
{
public:
    enum class Service { AtOnce, NotYet };
    /// Whether the events are grouped into conversations; most tests look at each of them.
    enum class Rows { EachEvent, Grouped };

    /// With the history at a path, or a new one.
    explicit Desk(const QJsonObject &state = {}, Service when = Service::AtOnce,
                  const QString &historyPath = {}, Rows rows = Rows::EachEvent)
        : DeskFolder(state)
        , Application({.dataFolder = folder.path(),
                       .settingsFolder = folder.path(),
                       .historyPath = historyPath,
                       .appearance = {},
                       .sandboxStart = when == Service::AtOnce ? app::SandboxStart::AtOnce
                                                               : app::SandboxStart::ByHand})
    {
        preferences.setGroupsEvents(rows == Rows::Grouped);
        show();
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
};

} // namespace RadarDesk
