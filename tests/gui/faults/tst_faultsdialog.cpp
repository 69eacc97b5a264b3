// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <support/desk.h>

#include <gui/commands/commandregistry.h>
#include <gui/faults/faultsbar.h>
#include <gui/faults/faultsdialog.h>
#include <gui/kit/code/jsonedit.h>
#include <gui/kit/notices/emptystate.h>
#include <sandbox/subscriber/remoteobserver.h>

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace RadarDesk;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::workbench;
using namespace RadarDesk::gui;

/// The simulated faults as a person starts, watches and stops them.
class TestFaultsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void simulatesAndStops();
    void holdsAndReleases();
    void saysWhyItCannotStart();
    void deletesAndBringsBack();
    void isDrivenByKeyboard();
    void saysWhatAnEmptyListIsFor();
};

namespace {

struct FaultsDesk : Desk
{
    /// Opens the dialog by its command.
    [[nodiscard]] bool open()
    {
        if (!isReady())
            return false;
        QAction *action = nullptr;
        for (QAction *each : window.actions()) {
            if (each->text().contains("Simulated"))
                action = each;
        }
        if (!action)
            return false;
        action->trigger();
        dialog = window.findChild<FaultsDialog *>("faultsDialog");
        return dialog && QTest::qWaitForWindowExposed(dialog);
    }
    void click(const char *name) const
    {
        QTest::mouseClick(find<QWidget>(name), Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    void choose(FaultEffect effect) const
    {
        auto *box = find<QComboBox>("faultEffect");
        box->setCurrentIndex(box->findData(static_cast<int>(effect)));
        Q_EMIT box->activated(box->currentIndex()); // as after a click in its list
    }
    [[nodiscard]] FaultsBar *bar() const { return find<FaultsBar>("faultsBar"); }
    void broadcast() const { click("broadcast"); }

    FaultsDialog *dialog = nullptr;
};

} // namespace

void TestFaultsDialog::simulatesAndStops()
{
    FaultsDesk desk;
    QVERIFY(desk.open());
    QVERIFY(!desk.bar()->isVisible());
    desk.click("faultAdd");
    QCOMPARE(desk.faultRules.rules().size(), 1);
    desk.choose(FaultEffect::Status429);
    QCOMPARE(desk.faultRules.rules().at(0).effect, FaultEffect::Status429);
    QVERIFY(desk.service.sandbox().faults().isEmpty()); // off until it is started
    desk.click("faultsStart");
    QVERIFY(desk.faults.areActive());
    QTRY_VERIFY(desk.bar()->isVisible());
    QVERIFY(desk.bar()->text().contains("1"));

    desk.dialog->close();
    QVERIFY(desk.bar()->isVisible());
    desk.broadcast();
    QTRY_COMPARE(desk.count(EventKind::Fault), 1);
    const Event *fault = desk.last(EventKind::Fault);
    QVERIFY2(fault->note.contains("Simulated fault") && fault->note.contains("429"),
             qPrintable(fault->note));
    QTRY_COMPARE(desk.last(EventKind::Broadcast)->outcome, Outcome::Failed);

    desk.click("faultsBarAct");
    QTRY_VERIFY(!desk.bar()->isVisible());
    QVERIFY(!desk.faults.areActive());
    desk.broadcast();
    QTRY_COMPARE(desk.count(EventKind::Broadcast), 2);
    QTRY_COMPARE(desk.last(EventKind::Broadcast)->outcome, Outcome::Done);
    QCOMPARE(desk.count(EventKind::Fault), 1);
}

void TestFaultsDialog::holdsAndReleases()
{
    FaultsDesk desk;
    QVERIFY(desk.open());
    desk.click("faultAdd");
    desk.choose(FaultEffect::MessageHeld);
    desk.click("faultsStart");
    desk.broadcast();
    auto *held = desk.find<QTableView>("heldMessages");
    QTRY_COMPARE(held->model()->rowCount(), 1);
    QCOMPARE(desk.count(EventKind::Arrival), 0);
    QVERIFY(desk.bar()->text().contains("held"));
    auto *data = desk.find<JsonEdit>("heldData");
    data->setPlainText("{\"changed\": ");
    desk.click("heldRelease");
    QCOMPARE(held->model()->rowCount(), 1); // it isn't JSON yet
    data->setPlainText("{\"changed\": true}");
    desk.click("heldRelease");
    QTRY_COMPARE(held->model()->rowCount(), 0);
    QTRY_COMPARE(desk.count(EventKind::Arrival), 1);
    QCOMPARE(desk.last(EventKind::Arrival)->data, "{\"changed\": true}");

    desk.broadcast();
    QTRY_COMPARE(held->model()->rowCount(), 1);
    desk.click("heldDiscard");
    QTRY_COMPARE(held->model()->rowCount(), 0);
    QTRY_COMPARE(desk.count(EventKind::Fault), 4);
    QCOMPARE(desk.count(EventKind::Arrival), 1);
}

void TestFaultsDialog::saysWhyItCannotStart()
{
    FaultsDesk desk;
    QVERIFY(desk.open());
    desk.click("faultsStart");
    auto *notice = desk.find<NoticeBar>("faultsNotice");
    QVERIFY(notice->isVisible());
    QVERIFY(!desk.faults.areActive());
    desk.click("faultAdd");
    Profile live = newProfile();
    live.name = "Live";
    live.production = true;
    desk.active.choose(desk.workspace.profiles().add(live));
    const auto *const start = desk.find<QPushButton>("faultsStart");
    const auto *const obstacle = desk.find<QLabel>("faultsObstacle");
    QTRY_VERIFY(!start->isEnabled());
    QVERIFY(obstacle->isVisible());
    QVERIFY2(obstacle->text().contains("production"), qPrintable(obstacle->text()));
    QVERIFY(desk.faults.start().contains("production"));
    QVERIFY(!desk.faults.areActive());
    desk.active.choose(SandboxId.toString());
    QTRY_VERIFY(start->isEnabled() && !obstacle->isVisible());
    // Another window runs the sandbox.
    RemoteObserver ofFirstWindow;
    desk.sandboxInUse.useShared(ofFirstWindow);
    QTRY_VERIFY(!start->isEnabled());
    QVERIFY2(obstacle->text().contains("in the window that runs it"), qPrintable(obstacle->text()));
    desk.sandboxInUse.useOwn(desk.service.sandbox());
    QTRY_VERIFY(start->isEnabled());
}

void TestFaultsDialog::deletesAndBringsBack()
{
    FaultsDesk desk;
    QVERIFY(desk.open());
    desk.click("faultAdd");
    auto *channels = desk.find<QLineEdit>("faultChannels");
    channels->selectAll();
    QTest::keyClicks(channels, "orders.*");
    QCOMPARE(desk.faultRules.rules().at(0).channels, "orders.*");
    desk.click("faultRemove");
    QVERIFY(desk.faultRules.rules().isEmpty());
    desk.click("faultsNoticeAct");
    QCOMPARE(desk.faultRules.rules().at(0).channels, "orders.*");
}

void TestFaultsDialog::isDrivenByKeyboard()
{
    FaultsDesk desk;
    QVERIFY(desk.open());
    auto *rules = desk.find<QTableView>("faultRules");
    QTest::keyClick(rules, Qt::Key_Insert);
    QTest::keyClick(rules, Qt::Key_Insert);
    QCOMPARE(desk.faultRules.rules().size(), 2);
    desk.choose(FaultEffect::MessageTwice);
    QTest::keyClick(rules, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(desk.faultRules.rules().at(0).effect, FaultEffect::MessageTwice);
    QTest::keyClick(rules, Qt::Key_Space);
    QVERIFY(!desk.faultRules.rules().at(0).isEnabled);
    QTest::keyClick(rules, Qt::Key_Delete);
    QCOMPARE(desk.faultRules.rules().size(), 1);
    QCOMPARE(desk.faultRules.rules().at(0).effect, FaultEffect::Status503);
}

void TestFaultsDialog::saysWhatAnEmptyListIsFor()
{
    FaultsDesk desk;
    QVERIFY(desk.open());
    const auto *const state = desk.find<QTableView>("faultRules")->findChild<EmptyState *>();
    QVERIFY(state && state->isVisible());
    desk.click("faultAdd");
    QVERIFY(!state->isVisible());
}

int tst_faultsdialog(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const QApplication app(argc, argv);
    TestFaultsDialog test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_faultsdialog.moc"
