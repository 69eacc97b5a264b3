// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "otherprocess.h"

#include <gui/kit/notices/verdictview.h>
#include <gui/kit/steps/stepdetails.h>
#include <gui/privatechannels/check/checkpanel.h>
#include <support/pageserver.h>

#include <QClipboard>
#include <QComboBox>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::privatechannels;
using namespace RadarDesk::gui;

namespace {

constexpr auto AliceCookie = "session=alice-0123456789";

} // namespace

/// The page for private channels as a person uses it, with the keyboard alone, the sandbox, and an
/// app's endpoint in another process.
class PrivateChannelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checkIsMadeKeptAndWatched();
    void typedCheckIsThereAfterARestart();
    void saysThatAnIdentityHasLostItsCookies();
    void saysHowLongItWaits();
};

void PrivateChannelsTest::checkIsMadeKeptAndWatched()
{
    Desk desk;
    QVERIFY(desk.isReady());
    OtherProcess app;
    QVERIFY(app.start(desk, "good"));
    Identity alice = newIdentity();
    alice.name = "Alice";
    alice.cookies = AliceCookie;
    desk.privateChannels.identities.add(alice);

    // What is to be checked
    Desk::press(Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(desk.window.findChild<CheckPanel *>("check"));
    auto *panel = desk.find<CheckPanel>("check");
    QTRY_VERIFY(panel->isVisible());
    Desk::press(Qt::Key_N, Qt::AltModifier);
    Desk::press(Qt::Key_A, Qt::ControlModifier);
    Desk::type("private-room");
    Desk::press(Qt::Key_D, Qt::AltModifier);
    Desk::type(app.address());
    Desk::press(Qt::Key_G, Qt::AltModifier);
    Desk::type(app.address());
    Desk::press(Qt::Key_A, Qt::AltModifier);
    Desk::type("A");
    QCOMPARE(desk.find<QComboBox>("checkIdentity")->currentText(), "Alice");

    // It is let in.
    Desk::press(Qt::Key_F5);
    const auto *steps = desk.find<QListView>("checkSteps");
    const auto verdict = [steps](Step step) {
        return steps->model()
            ->index(static_cast<int>(step), 0)
            .data(StepsModel::VerdictRole)
            .value<StepVerdict>();
    };
    QTRY_COMPARE_WITH_TIMEOUT(verdict(Step::Refusal), StepVerdict::Passed, 20'000);
    for (int i = 0; i < StepCount; ++i)
        QCOMPARE(verdict(static_cast<Step>(i)), StepVerdict::Passed);

    // Kept by name, and watched.
    Desk::press(Qt::Key_S, Qt::ControlModifier);
    Desk::type("My room");
    Desk::press(Qt::Key_Return);
    QTRY_VERIFY(desk.find<QLabel>("checkNoticeText")->text().contains("My room"));
    Desk::press(Qt::Key_H, Qt::AltModifier);
    QTRY_VERIFY(desk.find<QToolButton>("checkWatch")->isChecked());

    // The server comes back with a fault: it is found, and so is what has changed.
    const int port = app.port();
    app.stop();
    QTRY_VERIFY(desk.find<QLabel>("checkNoticeText")->text().contains("down"));
    QVERIFY(app.start(desk, "csrf", port));
    QTRY_COMPARE_WITH_TIMEOUT(verdict(Step::Endpoint), StepVerdict::Failed, 20'000);
    QTRY_COMPARE(steps->currentIndex().row(), static_cast<int>(Step::Endpoint));
    const auto *details = desk.find<StepDetails>("checkDetails");
    QTRY_VERIFY(details->verdictText().contains("419"));
    // What to do is said once, with the headline.
    const auto *headline = desk.find<VerdictView>("checkVerdict");
    QTRY_VERIFY(!headline->text().isEmpty());
    QVERIFY2(!details->verdictText().contains(headline->text()), qPrintable(headline->text()));
    QVERIFY(!details->verdictText().contains("What to do:"));
    for (const Step step : {Step::Channel, Step::ServiceToken})
        QCOMPARE(verdict(step), StepVerdict::Passed);
    for (const Step step : {Step::Token, Step::Subscription, Step::Refusal})
        QCOMPARE(verdict(step), StepVerdict::Skipped);
    desk.find<QListView>("checkSteps")->setFocus(Qt::TabFocusReason);
    Desk::press(Qt::Key_End);
    QVERIFY2(details->verdictText().contains("from 200"), qPrintable(details->verdictText()));

    // For a bug report, without what lets somebody in.
    Desk::press(Qt::Key_Y, Qt::AltModifier);
    QTRY_VERIFY(desk.find<QLabel>("checkNoticeText")->text().contains("Markdown"));
    const QString report = QApplication::clipboard()->text();
    QVERIFY2(report.contains("CsrfRefused"), qPrintable(report));
    QVERIFY(!report.contains("alice-0123456789"));
    QVERIFY(!report.contains(
        QString::fromUtf8(desk.secretStore.secret(SandboxId.toString())->reveal())));

    // The calls are in the timeline, as they may be kept.
    const Event *asked = desk.last(EventKind::Authentication);
    QVERIFY(asked && asked->exchange);
    QCOMPARE(asked->exchange->status, 419);
    for (const auto &[name, value] : asked->exchange->requestHeaders)
        QVERIFY(!value.contains("alice-0123456789"));
    QDirIterator files(desk.folder.path(), QDir::Files, QDirIterator::Subdirectories);
    int searched = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("alice-0123456789"), qPrintable(file.fileName()));
        ++searched;
    }
    QVERIFY(searched > 2);
}

void PrivateChannelsTest::typedCheckIsThereAfterARestart()
{
    QJsonObject state;
    {
        Desk desk;
        QVERIFY(desk.isReady());
        Desk::press(Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(desk.window.findChild<CheckPanel *>("check"));
        QTRY_VERIFY(desk.find<CheckPanel>("check")->isVisible());
        Desk::press(Qt::Key_D, Qt::AltModifier);
        QTRY_VERIFY(desk.find<QLineEdit>("checkEndpoint")->hasFocus());
        Desk::type("/auth");
        state = desk.window.toState();
    }
    Desk desk;
    desk.window.restore(state);
    QVERIFY(desk.isReady());
    QTRY_VERIFY(desk.window.findChild<CheckPanel *>("check"));
    QTRY_VERIFY(desk.find<CheckPanel>("check")->isVisible());
    QCOMPARE(desk.find<CheckPanel>("check")->settings().endpoint, "/auth");
}

void PrivateChannelsTest::saysThatAnIdentityHasLostItsCookies()
{
    const QTemporaryDir folder;
    const app::Options options = app::Options::in(folder.path());
    {
        app::Application before(options);
        Identity alice = newIdentity();
        alice.name = "Alice";
        alice.cookies = AliceCookie;
        before.privateChannels.identities.add(alice);
    }
    // Without a keychain they are gone with the program.
    app::Application desk(options);
    desk.show();
    desk.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    Desk::press(Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(desk.window.findChild<CheckPanel *>("check"));
    const auto *panel = desk.window.findChild<CheckPanel *>("check");
    QTRY_VERIFY(panel->isVisible());
    const auto *verdict = panel->findChild<VerdictView *>("checkVerdict");
    QVERIFY(verdict->severity() != VerdictView::Severity::Warning);
    auto *const identity = panel->findChild<QComboBox *>("checkIdentity");
    identity->setFocus(Qt::TabFocusReason);
    Desk::type("A");
    QCOMPARE(identity->currentText(), "Alice");
    QTRY_COMPARE(verdict->severity(), VerdictView::Severity::Warning);
    QVERIFY2(verdict->headline().contains("Alice"), qPrintable(verdict->headline()));
    QVERIFY(!verdict->text().isEmpty());
    QVERIFY(verdict->isVisible());
    // Without an identity nothing is missing.
    Desk::press(Qt::Key_Home);
    QTRY_VERIFY(verdict->severity() != VerdictView::Severity::Warning);
}

void PrivateChannelsTest::saysHowLongItWaits()
{
    Desk desk;
    QVERIFY(desk.isReady());
    // It takes calls, and answers none.
    QList<sandbox::HttpReply> owed;
    PageServer silent;
    silent.setEndpoint("/auth",
                       [&owed](const sandbox::HttpRequest &, const sandbox::HttpReply &reply) {
                           owed.append(reply);
                       });
    QVERIFY(silent.start());
    Desk::press(Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(desk.window.findChild<CheckPanel *>("check"));
    QTRY_VERIFY(desk.find<CheckPanel>("check")->isVisible());
    Desk::press(Qt::Key_N, Qt::AltModifier);
    Desk::press(Qt::Key_A, Qt::ControlModifier);
    Desk::type("private-room");
    Desk::press(Qt::Key_D, Qt::AltModifier);
    Desk::type(silent.url("/auth").toString());
    Desk::press(Qt::Key_F5);
    const auto *verdict = desk.find<VerdictView>("checkVerdict");
    QTRY_VERIFY_WITH_TIMEOUT(verdict->text().contains("waiting for an answer"), 20'000);
    QVERIFY2(verdict->text().contains("Authentication endpoint"), qPrintable(verdict->text()));
    Desk::press(Qt::Key_Escape);
    QTRY_COMPARE(verdict->headline(), "The check was stopped");
    QCOMPARE(verdict->text(), QString());
}

int tst_privatechannels(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    QApplication application(argc, argv);
    PrivateChannelsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_privatechannels.moc"
