// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timelinehands.h"

#include "../scenarios/scenariohands.h"

#include <gui/privatechannels/check/checkpanel.h>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::history;
using namespace RadarDesk::gui;
using namespace RadarDesk::timelinehands;
using namespace RadarDesk::scenariohands;

/// Events as conversations, in the window: folded, unfolded, and each by itself where one looks
/// for something.
class TestGuiConversations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBroadcastIsOneRow();
    void unfoldsByKeys();
    void unfoldsByMouse();
    void staysUnfoldedAsMoreComes();
    void aSearchListsEachEvent();
    void groupingIsASwitchThatIsKept();
    void aRunIsOneRow();
    void aCheckIsOneRow();
    void aTokenBelongsToItsBroadcast();

private:
    struct Grouped : Desk
    {
        explicit Grouped(const QJsonObject &state = {})
            : Desk(state, Service::AtOnce, {}, Rows::Grouped)
        {
        }
        /// Sends what the editor holds; the row of it.
        int send()
        {
            const int before = shown(EventKind::Broadcast);
            find<QPushButton>("broadcast")->setFocus();
            press(Qt::Key_Space);
            if (!QTest::qWaitFor([&] {
                    return shown(EventKind::Broadcast) == before + 1
                        && summaryOf(timeline.rowCount() - 1).contains("received after");
                }))
                return -1;
            return timeline.rowCount() - 1;
        }
        [[nodiscard]] QString summaryOf(int row) const
        {
            return timeline.index(row, TimelineModel::ContentColumn)
                .data(TimelineModel::SummaryRole)
                .toString();
        }
        void goTo(int row) const
        {
            QTableView *rows = table(*this);
            rows->scrollTo(timeline.index(row, TimelineModel::ContentColumn));
            QTest::mouseClick(
                rows->viewport(), Qt::LeftButton, {},
                rows->visualRect(timeline.index(row, TimelineModel::ContentColumn)).center());
        }
        [[nodiscard]] QString spoken(int row) const
        {
            return timeline.index(row, TimelineModel::KindColumn)
                .data(Qt::AccessibleTextRole)
                .toString();
        }
    };
};

void TestGuiConversations::aBroadcastIsOneRow()
{
    Grouped desk;
    QVERIFY(desk.isReady());
    const int row = desk.send();
    QVERIFY(row > 0);
    QCOMPARE(desk.shown(EventKind::Arrival), 0);
    QVERIFY2(desk.summaryOf(row).startsWith("1 subscriber"), qPrintable(desk.summaryOf(row)));
    QVERIFY(desk.spoken(row).contains("collapsed"));
}

void TestGuiConversations::unfoldsByKeys()
{
    Grouped desk;
    QVERIFY(desk.isReady());
    const int row = desk.send();
    QVERIFY(row > 0);
    desk.goTo(row);
    Desk::press(Qt::Key_Right);
    QTRY_COMPARE(desk.shown(EventKind::Arrival), 1);
    QVERIFY(desk.spoken(row).contains("expanded"));
    QVERIFY(desk.spoken(row + 1).contains("part of the conversation above"));
    // Into it, back to the row that begins it, and closed.
    Desk::press(Qt::Key_Right);
    QCOMPARE(table(desk)->currentIndex().row(), row + 1);
    Desk::press(Qt::Key_Left);
    QCOMPARE(table(desk)->currentIndex().row(), row);
    Desk::press(Qt::Key_Left);
    QCOMPARE(desk.shown(EventKind::Arrival), 0);
    Desk::press(Qt::Key_Plus);
    QTRY_COMPARE(desk.shown(EventKind::Arrival), 1);
    // From within, minus closes what one is in with the second press.
    Desk::press(Qt::Key_Down);
    QCOMPARE(table(desk)->currentIndex().row(), row + 1);
    Desk::press(Qt::Key_Minus);
    QCOMPARE(table(desk)->currentIndex().row(), row);
    Desk::press(Qt::Key_Minus);
    QCOMPARE(desk.shown(EventKind::Arrival), 0);
}

void TestGuiConversations::unfoldsByMouse()
{
    Grouped desk;
    QVERIFY(desk.isReady());
    const int row = desk.send();
    QVERIFY(row > 0);
    const auto triangle = [&desk](int of) {
        const QRect cell =
            table(desk)->visualRect(desk.timeline.index(of, TimelineModel::KindColumn));
        return QPoint(cell.left() + 10, cell.center().y());
    };
    QTest::mouseClick(table(desk)->viewport(), Qt::LeftButton, {}, triangle(row));
    QTRY_COMPARE(desk.shown(EventKind::Arrival), 1);
    // The current row doesn't stay in what is folded away.
    desk.goTo(row + 1);
    QTest::mouseClick(table(desk)->viewport(), Qt::LeftButton, {}, triangle(row));
    QCOMPARE(desk.shown(EventKind::Arrival), 0);
    QCOMPARE(table(desk)->currentIndex().row(), row);
}

void TestGuiConversations::staysUnfoldedAsMoreComes()
{
    Grouped desk;
    QVERIFY(desk.isReady());
    const int row = desk.send();
    QVERIFY(row > 0);
    desk.goTo(row);
    Desk::press(Qt::Key_Right);
    QTRY_COMPARE(desk.shown(EventKind::Arrival), 1);
    QVERIFY(desk.send() > row + 1);
    QCOMPARE(desk.shown(EventKind::Arrival), 1);
    QVERIFY(desk.spoken(row).contains("expanded"));
}

void TestGuiConversations::aSearchListsEachEvent()
{
    Grouped desk;
    QVERIFY(desk.isReady());
    QVERIFY(desk.send() > 0);
    Desk::press(Qt::Key_F, Qt::ControlModifier);
    Desk::type("kind:received");
    QTRY_COMPARE(desk.shown(EventKind::Arrival), 1);
    QCOMPARE(desk.shown(EventKind::Broadcast), 0);
    Desk::press(Qt::Key_A, Qt::ControlModifier);
    Desk::press(Qt::Key_Delete);
    QTRY_COMPARE(desk.shown(EventKind::Broadcast), 1);
    QCOMPARE(desk.shown(EventKind::Arrival), 0);
    // Buttons that narrow what is shown do the same.
    choose(desk.find<QToolButton>("showSent"));
    QTRY_COMPARE(desk.shown(EventKind::Arrival), 1);
}

void TestGuiConversations::groupingIsASwitchThatIsKept()
{
    QJsonObject kept;
    {
        Grouped desk;
        QVERIFY(desk.isReady());
        const int row = desk.send();
        QVERIFY(row > 0);
        desk.goTo(row);
        QTimer::singleShot(0, &desk, [] {
            auto *const menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            if (!menu)
                return;
            for (QAction *action : menu->actions()) {
                if (action->text().remove(u'&') == "Group into conversations") {
                    menu->setActiveAction(action);
                    QTest::keyClick(menu, Qt::Key_Return);
                }
            }
            menu->close();
        });
        Q_EMIT table(desk)->customContextMenuRequested(
            table(desk)
                ->visualRect(desk.timeline.index(row, TimelineModel::ContentColumn))
                .center());
        QTRY_COMPARE(desk.shown(EventKind::Arrival), 1);
        kept = desk.preferences.toState();
    }
    Preferences preferences;
    QVERIFY(preferences.groupsEvents());
    preferences.restore(kept);
    QVERIFY(!preferences.groupsEvents());
}

void TestGuiConversations::aRunIsOneRow()
{
    Grouped desk;
    QVERIFY(desk.isReady());
    openScenarios(desk, {scenarioOf("Opening", {saying(R"({"n":1})"), saying(R"({"n":2})")})});
    clickPlace(desk, "Opening");
    clickInto(desk.find<QPushButton>("runStart"));
    QTRY_COMPARE(desk.shown(EventKind::Run), 1);
    const auto runRow = [&desk] {
        for (int row = 0; row < desk.timeline.rowCount(); ++row) {
            const Event *event = desk.timeline.eventAt(row);
            if (event && event->kind == EventKind::Run)
                return row;
        }
        return -1;
    };
    QTRY_COMPARE(desk.timeline.eventAt(runRow())->outcome, Outcome::Done);
    QVERIFY2(desk.timeline.eventAt(runRow())->note.startsWith("Opening: 2"),
             qPrintable(desk.timeline.eventAt(runRow())->note));
    QCOMPARE(desk.shown(EventKind::Broadcast), 0);
    QTRY_COMPARE(desk.shown(EventKind::Arrival), 0);
    desk.goTo(runRow());
    Desk::press(Qt::Key_Return); // there is nothing to load into the editor
    QTRY_COMPARE(desk.shown(EventKind::Broadcast), 2);
    // The broadcasts have conversations of their own.
    Desk::press(Qt::Key_Down);
    QTRY_VERIFY(desk.timeline.canOpen(runRow() + 1));
    Desk::press(Qt::Key_Right);
    QTRY_COMPARE(desk.shown(EventKind::Arrival), 1);
}

void TestGuiConversations::aCheckIsOneRow()
{
    Grouped desk;
    QVERIFY(desk.isReady());
    Desk::press(Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(desk.window.findChild<CheckPanel *>("check"));
    QTRY_VERIFY(desk.find<CheckPanel>("check")->isVisible());
    Desk::press(Qt::Key_N, Qt::AltModifier);
    Desk::press(Qt::Key_A, Qt::ControlModifier);
    Desk::type("private-room");
    Desk::press(Qt::Key_D, Qt::AltModifier);
    Desk::type("http://127.0.0.1:9/auth"); // where nothing is
    Desk::press(Qt::Key_F5);
    QTRY_COMPARE(desk.shown(EventKind::Check), 1);
    const auto check = [&desk] { return desk.timeline.eventAt(desk.timeline.rowCount() - 1); };
    QTRY_VERIFY_WITH_TIMEOUT(
        check()->kind == EventKind::Check && check()->outcome != Outcome::Pending, 20'000);
    QCOMPARE(check()->outcome, Outcome::Failed);
    QVERIFY(!check()->note.isEmpty());
    QCOMPARE(check()->channel, "private-room");
    // What it tried is within.
    QCOMPARE(desk.shown(EventKind::Authentication), 0);
    QVERIFY(desk.timeline.canOpen(desk.timeline.rowCount() - 1));
}

void TestGuiConversations::aTokenBelongsToItsBroadcast()
{
    Grouped desk;
    QVERIFY(desk.isReady());
    desk.workspace.draft().setChannel("private-room");
    const int row = desk.send();
    QVERIFY(row > 0);
    QCOMPARE(desk.shown(EventKind::Authentication), 0);
    desk.goTo(row);
    Desk::press(Qt::Key_Right);
    QTRY_COMPARE(desk.shown(EventKind::Authentication), 1);
    QCOMPARE(desk.shown(EventKind::Arrival), 1);
}

int tst_guiconversations(int argc, char *argv[])
{
    QApplication app(argc, argv);
    TestGuiConversations test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_guiconversations.moc"
