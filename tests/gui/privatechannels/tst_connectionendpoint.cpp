// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "otherprocess.h"

#include <gui/kit/notices/verdictview.h>
#include <gui/kit/steps/stepdetails.h>
#include <gui/privatechannels/check/checkpanel.h>
#include <support/pageserver.h>

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::privatechannels;
using namespace RadarDesk::gui;

namespace {

/// The form for checks, filled in with the keyboard.
class ConnectionDesk : public Desk
{
public:
    using Desk::Desk;

    [[nodiscard]] bool isOpen()
    {
        if (!isReady())
            return false;
        press(Qt::Key_2, Qt::ControlModifier);
        return QTest::qWaitFor([this] {
            const auto *panel = window.findChild<CheckPanel *>("check");
            return panel && panel->isVisible();
        });
    }
    void addAlice()
    {
        Identity alice = newIdentity();
        alice.name = "Alice";
        alice.cookies = "session=alice-0123456789";
        privateChannels.identities.add(alice);
    }
    void chooseTarget(Qt::Key key) const
    {
        auto *target = find<QComboBox>("checkTarget");
        target->setFocus(Qt::TabFocusReason);
        QTest::keyClick(target, key);
    }
    static void fillIn(const QString &endpoint, const QString &page)
    {
        press(Qt::Key_D, Qt::AltModifier);
        press(Qt::Key_A, Qt::ControlModifier);
        type(endpoint);
        press(Qt::Key_G, Qt::AltModifier);
        press(Qt::Key_A, Qt::ControlModifier);
        type(page);
        press(Qt::Key_A, Qt::AltModifier);
        type("A");
    }
    [[nodiscard]] const VerdictView *verdict() const { return find<VerdictView>("checkVerdict"); }
    [[nodiscard]] StepVerdict verdictOf(int row) const
    {
        return find<QListView>("checkSteps")
            ->model()
            ->index(row, 0)
            .data(StepsModel::VerdictRole)
            .value<StepVerdict>();
    }
    /// What the details say of a step that is clicked.
    [[nodiscard]] QString said(int row) const
    {
        auto *steps = find<QListView>("checkSteps");
        QTest::mouseClick(steps->viewport(), Qt::LeftButton, {},
                          steps->visualRect(steps->model()->index(row, 0)).center());
        return find<StepDetails>("checkDetails")->verdictText();
    }
};

} // namespace

/// The check of the connection endpoint in the window, of an app in another process.
class ConnectionEndpointTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rightEndpointShowsItsClientData();
    void faultIsTheHeadline();
    void missingCorsIsAWarning();
    void targetsHaveFieldsOfTheirOwn();
    void checkCanBeStopped();
    void secondVersionHasNone();
};

void ConnectionEndpointTest::rightEndpointShowsItsClientData()
{
    ConnectionDesk desk;
    QVERIFY(desk.isOpen());
    OtherProcess app;
    QVERIFY(app.start(desk, "good"));
    desk.addAlice();
    desk.chooseTarget(Qt::Key_Down);
    QVERIFY(!desk.find<QComboBox>("checkChannel")->isEnabled());
    QVERIFY(!desk.find<QComboBox>("checkChannel")->toolTip().isEmpty());
    const auto *steps = desk.find<QListView>("checkSteps");
    QCOMPARE(steps->model()->rowCount(), 3);
    ConnectionDesk::fillIn(app.address("/connected"), app.address("/"));
    Desk::press(Qt::Key_F5);
    QTRY_COMPARE_WITH_TIMEOUT(desk.verdict()->severity(), VerdictView::Severity::Good, 20'000);
    QCOMPARE(desk.verdict()->headline(), "The connection endpoint works");
    for (int row = 0; row < 3; ++row)
        QCOMPARE(desk.verdictOf(row), StepVerdict::Passed);
    QVERIFY2(desk.said(1).contains(R"("name": "Alice")"), qPrintable(desk.said(1)));

    // One conversation with its calls, in the history
    const Event *check = desk.last(EventKind::Check);
    QVERIFY(check && check->outcome == Outcome::Done);
    QVERIFY2(check->note.contains("The connection endpoint works"), qPrintable(check->note));
    // The endpoint's own call of the service is in the history as well.
    const Event *call = nullptr;
    for (quint64 number = 1; const Event *event = desk.history.find(number); ++number) {
        if (event->kind == EventKind::Authentication && event->partOf == check->conversation)
            call = event;
    }
    QVERIFY(!check->conversation.isEmpty());
    QVERIFY(call && call->exchange && call->exchange->method == "POST");
    for (const auto &[name, value] : call->exchange->requestHeaders)
        QVERIFY(!value.contains("alice-0123456789"));

    Desk::press(Qt::Key_Y, Qt::AltModifier);
    QTRY_VERIFY(desk.find<QLabel>("checkNoticeText")->text().contains("Markdown"));
    const QString report = QApplication::clipboard()->text();
    QVERIFY2(report.startsWith("# Connection endpoint check: " + app.address("/connected")),
             qPrintable(report));
    QVERIFY(report.contains("User ID") && !report.contains("alice-0123456789"));

    // It is saved like any other, with what it came to.
    Desk::press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(desk.find<QWidget>("checkKeepRow")->isVisible());
    Desk::press(Qt::Key_A, Qt::ControlModifier);
    Desk::type("Connected");
    Desk::press(Qt::Key_Return);
    QTRY_VERIFY(desk.privateChannels.checks.named("Connected"));
    const SavedCheck *const kept = desk.privateChannels.checks.named("Connected");
    QCOMPARE(kept->settings.target, CheckTarget::ConnectionEndpoint);
    QCOMPARE(kept->settings.endpoint, app.address("/connected"));
    QVERIFY(kept->lastGood.has_value());
}

void ConnectionEndpointTest::faultIsTheHeadline()
{
    ConnectionDesk desk;
    QVERIFY(desk.isOpen());
    OtherProcess app;
    QVERIFY(app.start(desk, "broken"));
    desk.addAlice();
    desk.chooseTarget(Qt::Key_Down);
    ConnectionDesk::fillIn(app.address("/connected"), app.address("/"));
    QTest::mouseClick(desk.find<QPushButton>("checkRun"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(desk.verdict()->severity(), VerdictView::Severity::Bad, 20'000);
    QCOMPARE(desk.verdictOf(0), StepVerdict::Failed);
    QCOMPARE(desk.verdictOf(1), StepVerdict::Skipped);
    const QString said = desk.said(0);
    QVERIFY2(said.contains("500") && said.contains("KeyError"), qPrintable(said));
    // What to do stands above, once.
    QVERIFY(!desk.verdict()->text().isEmpty());
    QVERIFY2(!said.contains(desk.verdict()->text()), qPrintable(said));
    QCOMPARE(desk.last(EventKind::Check)->outcome, Outcome::Failed);
}

void ConnectionEndpointTest::missingCorsIsAWarning()
{
    ConnectionDesk desk;
    QVERIFY(desk.isOpen());
    OtherProcess app;
    QVERIFY(app.start(desk, "good"));
    desk.addAlice();
    desk.chooseTarget(Qt::Key_Down);
    ConnectionDesk::fillIn(app.address("/connected"), "http://127.0.0.1:9/page");
    Desk::press(Qt::Key_F5);
    QTRY_COMPARE_WITH_TIMEOUT(desk.verdict()->severity(), VerdictView::Severity::Warning, 20'000);
    QVERIFY2(desk.verdict()->headline().contains("the page gets an error"),
             qPrintable(desk.verdict()->headline()));
    QCOMPARE(desk.verdictOf(1), StepVerdict::Passed);
    QVERIFY2(desk.said(0).contains("Access-Control-Allow-Origin"), qPrintable(desk.said(0)));
    // The remedy is one click.
    QTest::mouseClick(desk.find<QPushButton>("checkVerdictAct"), Qt::LeftButton);
    QVERIFY2(QApplication::clipboard()->text().contains(
                 "Access-Control-Allow-Origin: http://127.0.0.1:9\n"),
             qPrintable(QApplication::clipboard()->text()));
}

void ConnectionEndpointTest::targetsHaveFieldsOfTheirOwn()
{
    QJsonObject state;
    {
        ConnectionDesk desk;
        QVERIFY(desk.isOpen());
        ConnectionDesk::fillIn("/auth", "https://app.example/");
        desk.chooseTarget(Qt::Key_Down);
        QCOMPARE(desk.find<QLineEdit>("checkEndpoint")->text(), QString());
        ConnectionDesk::fillIn("/connected", "https://app.example/");
        state = desk.window.toState();
    }
    ConnectionDesk desk;
    desk.window.restore(state);
    QVERIFY(desk.isOpen());
    const auto *endpoint = desk.find<QLineEdit>("checkEndpoint");
    QCOMPARE(endpoint->text(), "/connected");
    QCOMPARE(desk.find<QComboBox>("checkTarget")->currentIndex(), 1);
    QCOMPARE(desk.find<QListView>("checkSteps")->model()->rowCount(), 3);
    desk.chooseTarget(Qt::Key_Up);
    QCOMPARE(endpoint->text(), "/auth");
    QVERIFY(desk.find<QComboBox>("checkChannel")->isEnabled());
    QCOMPARE(desk.find<QListView>("checkSteps")->model()->rowCount(), StepCount);
}

void ConnectionEndpointTest::checkCanBeStopped()
{
    ConnectionDesk desk;
    QVERIFY(desk.isOpen());
    // It takes calls, and answers none.
    QList<sandbox::HttpReply> owed;
    PageServer silent;
    silent.setEndpoint("/connected",
                       [&owed](const sandbox::HttpRequest &, const sandbox::HttpReply &reply) {
                           owed.append(reply);
                       });
    QVERIFY(silent.start());
    desk.chooseTarget(Qt::Key_Down);
    ConnectionDesk::fillIn(silent.url("/connected").toString(), silent.url("/").toString());
    Desk::press(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(desk.verdict()->text().contains("waiting for an answer"), 20'000);
    QVERIFY2(desk.verdict()->text().contains("Connection endpoint"),
             qPrintable(desk.verdict()->text()));
    QVERIFY(!desk.find<QComboBox>("checkTarget")->isEnabled());
    QTest::mouseClick(desk.find<QPushButton>("checkStop"), Qt::LeftButton);
    QTRY_COMPARE(desk.verdict()->headline(), "The check was stopped");
    for (int row = 0; row < 3; ++row)
        QCOMPARE(desk.verdictOf(row), StepVerdict::Skipped);
    QVERIFY(desk.find<QComboBox>("checkTarget")->isEnabled());
}

void ConnectionEndpointTest::secondVersionHasNone()
{
    ConnectionDesk desk;
    QVERIFY(desk.isOpen());
    desk.chooseTarget(Qt::Key_Down);
    Profile profile = desk.workspace.profiles().at(0); // the one in use
    profile.version = PushRadar::ApiVersion::V2;
    desk.workspace.profiles().update(profile);
    auto *target = desk.find<QComboBox>("checkTarget");
    QTRY_VERIFY(!target->isEnabled());
    QCOMPARE(target->currentIndex(), 0);
    QVERIFY(target->toolTip().contains("v3"));
    QCOMPARE(desk.find<CheckPanel>("check")->settings().target,
             CheckTarget::AuthenticationEndpoint);
}

int tst_connectionendpoint(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    QApplication application(argc, argv);
    ConnectionEndpointTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_connectionendpoint.moc"
