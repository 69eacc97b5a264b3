// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profilesdesk.h"

#include <support/desk.h>

#include <gui/profiles/profilesdialog.h>
#include <gui/profiles/secretpanel.h>

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace RadarDesk;
using namespace RadarDesk::base;
using namespace RadarDesk::workbench;
using namespace RadarDesk::session;
using namespace RadarDesk::gui;

/// Profiles in the window, in a session that has no keychain. Each profile's service is the sandbox
/// of the same program, whose secret is known.
class TestProfiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void madeByKeyboardAlone();
    void oneKeySwitches();
    void eachProfileHasItsOwnChannelsAndEvents();
    void switchingKeepsWhatWasTyped();
    void whatWaitsIsNotSentWithAnotherProfile();
    void deletingCanBeUndone();
    void howMuchToKeepIsSetByKeyboard();
    void theSandboxKeepsWhatItIsTold();
    void orderedAndDuplicated();
    void exportedAndImportedWithoutSecrets();
};

namespace {

/// Records an event of that profile as if it had happened so many days ago.
void recordOf(Desk &desk, const QString &id, int daysAgo)
{
    desk.history.append({.profileId = id,
                         .time = QDateTime::currentDateTimeUtc().addDays(-daysAgo),
                         .channel = "some-channel",
                         .data = "{}"});
}

/// How many events of that profile there are on disk; -1 when that can't be told.
qint64 eventsOf(Desk &desk, const QString &id)
{
    std::optional<qint64> events;
    desk.retention.survey(id, &desk.window,
                          [&events](const std::optional<HistoryRetention::Survey> &survey) {
                              events = survey ? survey->usage.events : -1;
                          });
    return QTest::qWaitFor([&events] { return events.has_value(); }) ? *events : -1;
}

} // namespace

void TestProfiles::madeByKeyboardAlone()
{
    Desk desk;
    QVERIFY(desk.isReady());
    Desk::press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = desk.find<ProfilesDialog>("ProfilesDialog");
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    Desk::press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), in<QLineEdit>(dialog, "name"));
    Desk::type("Staging");
    Desk::press(Qt::Key_Tab); // the colour
    Desk::press(Qt::Key_Down);
    Desk::press(Qt::Key_Tab);
    Desk::type("https://staging.example.com");

    const Profile made = desk.workspace.profiles().at(1);
    QCOMPARE(made.name, "Staging");
    QCOMPARE(made.colour, ProfileColour::Teal);
    QCOMPARE(made.serviceAddress, "https://staging.example.com");
    click(in<QPushButton>(dialog, "use"));
    QVERIFY(!dialog->isVisible());
    QCOMPARE(desk.active.profile().id, made.id);
    QVERIFY(desk.window.windowTitle().contains("Staging"));
    QVERIFY(desk.find<QLabel>("status")->text().contains("staging.example.com"));
}

void TestProfiles::oneKeySwitches()
{
    Desk desk;
    QVERIFY(desk.isReady());
    Profile second = serviceProfile(desk, "Second");
    second.version = PushRadar::ApiVersion::V2;
    const QString id = addedTo(desk, second);
    Desk::press(Qt::Key_2, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(desk.active.profile().id, id);
    QCOMPARE(desk.find<QComboBox>("profile")->currentText(), "Second");
    QVERIFY(desk.find<QToolButton>("v2")->isChecked());
    Desk::press(Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(desk.active.profile().isSandbox);
    QVERIFY(desk.find<QToolButton>("v3")->isChecked());
    // The wheel passes over: nobody comes into another profile by accident.
    auto *box = desk.find<QComboBox>("profile");
    QWheelEvent wheel(QPointF(5, 5), box->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120),
                      Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(box, &wheel);
    QVERIFY(desk.active.profile().isSandbox);
    // A version chosen in the bar is the profile's from then on.
    click(desk.find<QToolButton>("v2"));
    Desk::press(Qt::Key_2, Qt::ControlModifier | Qt::AltModifier);
    click(desk.find<QToolButton>("v3"));
    QCOMPARE(desk.workspace.profiles().find(id)->version, PushRadar::ApiVersion::V3);
    Desk::press(Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(desk.find<QToolButton>("v2")->isChecked());
}

void TestProfiles::eachProfileHasItsOwnChannelsAndEvents()
{
    Desk desk;
    QVERIFY(desk.isReady());
    click(desk.find<QPushButton>("broadcast"));
    QTRY_COMPARE(desk.shown(EventKind::Arrival), 1);
    const int rows = desk.find<QTableView>("table")->model()->rowCount();
    QVERIFY(rows >= 2);

    const QString id = addedTo(desk, serviceProfile(desk, "Second"));
    desk.active.choose(id);
    QTRY_COMPARE(desk.find<QTableView>("table")->model()->rowCount(), 0);
    QCOMPARE(desk.find<QListView>("list")->model()->rowCount(), 1); // all of no channels
    desk.secretStore.hold(id, secretOf(desk.service.secret()));
    desk.workspace.draft().setChannel("second-channel");
    click(desk.find<QPushButton>("broadcast"));
    QTRY_VERIFY(desk.last(EventKind::Broadcast)->outcome == Outcome::Done);
    QTRY_COMPARE(desk.find<QTableView>("table")->model()->rowCount(), 2); // with its day
    QCOMPARE(desk.workspace.channels().entries().first().name, "second-channel");

    // Both lists survive a restart, each with its profile.
    const QJsonObject state = desk.workspace.toState();
    desk.active.choose(SandboxId.toString());
    QTRY_COMPARE(desk.find<QTableView>("table")->model()->rowCount(), rows + 1); // it listens again
    QCOMPARE(desk.workspace.channels().entries().first().name, "test-channel");
    Workspace restarted;
    restarted.profiles().add(*desk.workspace.profiles().find(id));
    restarted.restore(state);
    QCOMPARE(restarted.profileId(), id);
    QCOMPARE(restarted.channels().entries().first().name, "second-channel");
    restarted.showProfile(SandboxId.toString());
    QCOMPARE(restarted.channels().entries().first().name, "test-channel");
}

void TestProfiles::switchingKeepsWhatWasTyped()
{
    Desk desk;
    QVERIFY(desk.isReady());
    Profile second = serviceProfile(desk, "Second");
    second.defaultChannel = "orders";
    const QString id = addedTo(desk, second);
    QCOMPARE(desk.workspace.draft().channel(), "test-channel");
    desk.active.choose(id);
    QCOMPARE(desk.workspace.draft().channel(), "orders");
    desk.workspace.draft().setChannel("typed-by-hand");
    desk.active.choose(SandboxId.toString());
    QCOMPARE(desk.workspace.draft().channel(), "test-channel"); // each profile has its own
    QCOMPARE(desk.workspace.draft().items()->items().first().text, "Hello World!");
    desk.active.choose(id);
    QCOMPARE(desk.workspace.draft().channel(), "typed-by-hand");
}

void TestProfiles::whatWaitsIsNotSentWithAnotherProfile()
{
    Desk desk({}, Desk::Service::NotYet);
    desk.window.show();
    click(desk.find<QPushButton>("broadcast")); // waits for the sandbox
    QCOMPARE(desk.last(EventKind::Broadcast)->outcome, Outcome::Pending);
    desk.active.choose(addedTo(desk, serviceProfile(desk, "Second")));
    QCOMPARE(desk.last(EventKind::Broadcast)->outcome, Outcome::Failed);
    QVERIFY(desk.last(EventKind::Broadcast)->note.contains("another profile"));
    QVERIFY(!desk.session.isSending());
}

void TestProfiles::deletingCanBeUndone()
{
    Desk desk;
    QVERIFY(desk.isReady());
    addedTo(desk, serviceProfile(desk, "First"));
    const QString id = addedTo(desk, serviceProfile(desk, "Second"));
    addedTo(desk, serviceProfile(desk, "Third"));
    recordOf(desk, id, 0);
    desk.active.choose(id);
    desk.secretStore.hold(id, secretOf(TestSecret));
    auto *dialog = openDialog(desk, id);
    Desk::press(Qt::Key_Delete);
    QCOMPARE(desk.workspace.profiles().rowOf(id), -1);
    QVERIFY(desk.active.profile().isSandbox);
    QVERIFY(desk.profilesFile.secretsToDelete().contains(id));
    click(in<QPushButton>(dialog, "noticeAct"));
    QCOMPARE(desk.workspace.profiles().rowOf(id), 2);
    QCOMPARE(desk.active.profile().id, id);
    QVERIFY(desk.secretStore.secret(id).has_value());
    QVERIFY(desk.profilesFile.secretsToDelete().isEmpty());
    QCOMPARE(eventsOf(desk, id), 1);

    // Once the offer is over, the secret and the events are gone too.
    in<QListView>(dialog, "list")->setFocus();
    Desk::press(Qt::Key_Delete);
    dialog->accept();
    QVERIFY(!desk.secretStore.secret(id).has_value());
    QTRY_COMPARE(eventsOf(desk, id), 0);
    // The built-in one stays.
    openDialog(desk, SandboxId.toString());
    Desk::press(Qt::Key_Delete);
    QCOMPARE(desk.workspace.profiles().rowOf(SandboxId.toString()), 0);
}

void TestProfiles::howMuchToKeepIsSetByKeyboard()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const QString id = addedTo(desk, serviceProfile(desk, "Second"));
    for (const int days : {40, 20, 0})
        recordOf(desk, id, days);
    auto *dialog = openDialog(desk, id);
    auto *usage = in<QLabel>(dialog, "keepUsage");
    auto *warning = in<QLabel>(dialog, "keepWarning");
    QTRY_VERIFY2(usage->text().startsWith("3 event"), qPrintable(usage->text()));
    in<QComboBox>(dialog, "keepDays")->setFocus();
    Desk::press(Qt::Key_Down); // 7 days, on the way
    QTRY_VERIFY2(warning->text().startsWith("2 event"), qPrintable(warning->text()));
    Desk::press(Qt::Key_Down);
    QTRY_VERIFY2(warning->text().startsWith("1 event"), qPrintable(warning->text()));
    QVERIFY(warning->isVisible());
    Desk::press(Qt::Key_Tab);
    Desk::press(Qt::Key_Down);
    QCOMPARE(desk.workspace.profiles().find(id)->keepDays, 30);
    QCOMPARE(desk.workspace.profiles().find(id)->keepMegabytes, 50);
    QCOMPARE(eventsOf(desk, id), 3);
    Desk::press(Qt::Key_Escape);
    QTRY_COMPARE(eventsOf(desk, id), 2);

    openDialog(desk, id);
    QTRY_VERIFY2(usage->text().startsWith("2 event"), qPrintable(usage->text()));
    QVERIFY(!warning->isVisible());
    recordOf(desk, id, 0); // what comes meanwhile is told, too
    QTRY_VERIFY2(usage->text().startsWith("3 event"), qPrintable(usage->text()));
    // What is not among the choices stays as it is.
    Profile changed = *desk.workspace.profiles().find(id);
    changed.keepDays = 14;
    desk.workspace.profiles().update(changed);
    QVERIFY(in<QComboBox>(dialog, "keepDays")->currentText().startsWith("14 day"));
    in<QComboBox>(dialog, "keepMegabytes")->setFocus();
    Desk::press(Qt::Key_Down);
    QCOMPARE(desk.workspace.profiles().find(id)->keepDays, 14);
    QCOMPARE(desk.workspace.profiles().find(id)->keepMegabytes, 250);
}

void TestProfiles::theSandboxKeepsWhatItIsTold()
{
    Desk desk;
    QVERIFY(desk.isReady());
    auto *dialog = openDialog(desk, SandboxId.toString());
    for (const char *name : {"name", "address", "headers", "production", "secret", "nameFault"})
        QVERIFY2(!in<QWidget>(dialog, name)->isVisible(), name);
    in<QComboBox>(dialog, "keepDays")->setFocus();
    Desk::press(Qt::Key_Down);
    Desk::press(Qt::Key_Tab);
    Desk::press(Qt::Key_End);
    QCOMPARE(desk.workspace.profiles().at(0).keepDays, 7);
    QCOMPARE(desk.workspace.profiles().at(0).keepMegabytes, 1024);
    QVERIFY(desk.workspace.profiles().at(0).isSandbox);
    dialog->openAt(addedTo(desk, serviceProfile(desk, "Second")));
    QVERIFY(in<QWidget>(dialog, "name")->isVisible());
    QVERIFY(!in<QWidget>(dialog, "nameFault")->isVisible());
    QCOMPARE(in<QComboBox>(dialog, "keepDays")->currentText(), "forever");
}

void TestProfiles::orderedAndDuplicated()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const QString a = addedTo(desk, serviceProfile(desk, "A"));
    const QString b = addedTo(desk, serviceProfile(desk, "B"));
    openDialog(desk, b);
    Desk::press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(desk.workspace.profiles().rowOf(b), 1);
    Desk::press(Qt::Key_Up, Qt::AltModifier); // never above the sandbox
    QCOMPARE(desk.workspace.profiles().rowOf(b), 1);
    Desk::press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(desk.workspace.profiles().at(2).name, "B (2)");
    QCOMPARE(desk.workspace.profiles().rowOf(a), 3);
}

void TestProfiles::exportedAndImportedWithoutSecrets()
{
    Desk desk;
    QVERIFY(desk.isReady());
    Profile second = serviceProfile(desk, "Second");
    second.endpointHeaders = {{"X-Plain", "kept"}, {"Cookie", "session=left-out"}};
    const QString id = addedTo(desk, second);
    desk.secretStore.hold(id, secretOf(TestSecret));
    auto *dialog = openDialog(desk, id);
    const QString path = desk.folder.filePath("exported.json");
    dialog->exportTo(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    for (const QByteArray &secret : {QByteArray(TestSecret), QByteArray("left-out"), id.toUtf8()})
        QVERIFY2(!content.contains(secret), secret);
    auto *notice = in<QLabel>(dialog, "noticeText");
    QVERIFY(notice->isVisible() && notice->text().contains("without their secrets"));

    dialog->importFrom(path);
    QCOMPARE(desk.workspace.profiles().rowCount(), 3);
    const Profile &imported = desk.workspace.profiles().at(2);
    QCOMPARE(imported.name, "Second (2)");
    QVERIFY(imported.id != id);
    QCOMPARE(imported.serviceAddress, second.serviceAddress);
    QVERIFY(!desk.secretStore.secret(imported.id));
    dialog->importFrom(desk.folder.filePath("missing.json"));
    QVERIFY(notice->text().contains("Nothing was imported"));
    dialog->exportTo("/proc/radardesk/impossible.json");
    QVERIFY(notice->text().contains("couldn't be written"));
}

int tst_profiles(int argc, char *argv[])
{
    // A session without a keychain; those with one are in tests of their own.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const QApplication app(argc, argv);
    TestProfiles test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_profiles.moc"
