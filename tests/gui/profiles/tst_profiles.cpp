// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <support/desk.h>

#include <gui/profiles/profilesdialog.h>
#include <gui/profiles/secretpanel.h>

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
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
    void withoutAKeychainTheSecretIsHeldForThisRun();
    void thePublicKeyIsNoticed();
    void aSecretInAnotherFieldIsNotKept();
    void shownForAMoment();
    void copiedForAWhile();
    void anotherCopyIsLeftAlone();
    void productionAsksOnceARun();
    void productionIsRed();
    void lookDontSend();
    void aSecretIsNeverBroadcast();
    void whatHeldASecretIsNotSentAgain();
    void plainHttpHasToBeAllowed();
    void exportedAndImportedWithoutSecrets();
    void dialogFitsAndNamesEverything();
};

namespace {

constexpr auto TestSecret = "sk_profile_test_12345";

/// A profile whose service is the sandbox that runs in \a desk.
Profile serviceProfile(const Desk &desk, const QString &name)
{
    Profile profile = newProfile();
    profile.name = name;
    profile.serviceAddress = desk.sandboxAddress();
    return profile;
}

QString addedTo(Desk &desk, const Profile &profile)
{
    return desk.workspace.profiles().add(profile);
}

void click(QWidget *widget)
{
    QTest::mouseClick(widget, Qt::LeftButton);
}

PushRadar::Secret secretOf(const QString &text)
{
    return PushRadar::Secret::make(text).value();
}

ProfilesDialog *openDialog(Desk &desk, const QString &id)
{
    desk.window.editProfiles();
    auto *dialog = desk.find<ProfilesDialog>("ProfilesDialog");
    dialog->openAt(id);
    if (!QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; }))
        qFatal("The dialog does not get the keyboard.");
    return dialog;
}

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
    desk.upkeep.survey(id, &desk.window,
                       [&events](const std::optional<HistoryUpkeep::Survey> &survey) {
                           events = survey ? survey->usage.events : -1;
                       });
    return QTest::qWaitFor([&events] { return events.has_value(); }) ? *events : -1;
}

template <typename T> T *in(const QWidget *where, const char *name)
{
    T *found = where->findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("There is no %s.", name);
    return found;
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
    desk.keeper.hold(id, secretOf(desk.service.secret()));
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
    desk.keeper.hold(id, secretOf(TestSecret));
    auto *dialog = openDialog(desk, id);
    Desk::press(Qt::Key_Delete);
    QCOMPARE(desk.workspace.profiles().rowOf(id), -1);
    QVERIFY(desk.active.profile().isSandbox);
    QVERIFY(desk.profilesFile.doomedSecrets().contains(id));
    click(in<QPushButton>(dialog, "noticeAct"));
    QCOMPARE(desk.workspace.profiles().rowOf(id), 2);
    QCOMPARE(desk.active.profile().id, id);
    QVERIFY(desk.keeper.secret(id).has_value());
    QVERIFY(desk.profilesFile.doomedSecrets().isEmpty());
    QCOMPARE(eventsOf(desk, id), 1);

    // Once the offer is over, the secret and the events are gone too.
    in<QListView>(dialog, "list")->setFocus();
    Desk::press(Qt::Key_Delete);
    dialog->accept();
    QVERIFY(!desk.keeper.secret(id).has_value());
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
    QCOMPARE(in<QComboBox>(dialog, "keepDays")->currentText(), "for ever");
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

void TestProfiles::withoutAKeychainTheSecretIsHeldForThisRun()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const QString id = addedTo(desk, serviceProfile(desk, "Second"));
    desk.active.choose(id);
    QVERIFY(!desk.find<QWidget>("secretBar")->isVisible());
    click(desk.find<QPushButton>("broadcast"));
    QTRY_VERIFY(desk.find<QWidget>("secretBar")->isVisible());
    QCOMPARE(desk.last(EventKind::Broadcast)->outcome, Outcome::Failed);
    QCOMPARE(desk.keeper.fault(id)->trouble, KeyringTrouble::NotRunning);
    QCOMPARE(QApplication::focusWidget(), desk.find<QLineEdit>("secret"));
    Desk::type(desk.service.secret());
    click(desk.find<QPushButton>("hold"));
    QVERIFY(!desk.find<QWidget>("secretBar")->isVisible());
    QVERIFY(desk.find<QLabel>("status")->text().contains("in memory for this run only"));
    click(desk.find<QPushButton>("broadcast"));
    QTRY_COMPARE(desk.last(EventKind::Broadcast)->outcome, Outcome::Done);
    QVERIFY(desk.find<QLabel>("status")->text().contains("in memory for this run only"));
    QVERIFY(desk.find<QLineEdit>("secret")->text().isEmpty());
}

void TestProfiles::thePublicKeyIsNoticed()
{
    Desk desk;
    QVERIFY(desk.isReady());
    Profile second = serviceProfile(desk, "Second");
    second.publicKey = "a-key-without-prefix";
    desk.active.choose(addedTo(desk, second));
    click(desk.find<QPushButton>("broadcast"));
    QTRY_VERIFY(desk.find<QWidget>("secretBar")->isVisible());
    auto *check = desk.find<QLabel>("check");
    for (const char *wrong : {"pk_123456", "a-key-without-prefix"}) {
        desk.find<QLineEdit>("secret")->clear();
        Desk::type(wrong);
        QVERIFY2(check->text().contains("public key"), qPrintable(check->text()));
        QVERIFY(!desk.find<QPushButton>("keep")->isEnabled());
    }
    desk.find<QLineEdit>("secret")->clear();
    Desk::type("sk_one two");
    QVERIFY2(check->text().contains("white space"), qPrintable(check->text()));
    // White space around it, as it comes with copying, does no harm.
    QApplication::clipboard()->setText("  sk_pasted_1\n");
    desk.find<QLineEdit>("secret")->clear();
    Desk::press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(!check->isVisible());
    click(desk.find<QPushButton>("hold"));
    QCOMPARE(desk.keeper.secret(desk.active.profile().id)->reveal(), "sk_pasted_1");
    QApplication::clipboard()->clear();
}

void TestProfiles::aSecretInAnotherFieldIsNotKept()
{
    Desk desk;
    QVERIFY(desk.isReady());
    desk.profilesFile.load();
    const QString id = addedTo(desk, serviceProfile(desk, "Second"));
    auto *dialog = openDialog(desk, id);
    for (const char *name : {"key", "address", "channel", "endpoint", "name"}) {
        auto *field = in<QLineEdit>(dialog, name);
        field->setFocus();
        field->selectAll();
        QApplication::clipboard()->setText(TestSecret);
        Desk::press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(field->text(), TestSecret);
        auto *fault = in<QLabel>(dialog, QByteArray(name) + "Fault");
        QVERIFY2(fault->isVisible() && fault->text().contains("looks like a secret"), name);
    }
    auto *headers = in<QPlainTextEdit>(dialog, "headers");
    headers->setFocus();
    Desk::type(QString("Authorization: Bearer ") + TestSecret);
    QVERIFY(in<QLabel>(dialog, "headersFault")->isVisible());
    QApplication::clipboard()->clear();

    desk.profilesFile.flush();
    QFile file(desk.folder.filePath("profiles.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains(id.toUtf8()));
    QVERIFY(!content.contains("sk_profile"));
}

void TestProfiles::shownForAMoment()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const QString id = addedTo(desk, serviceProfile(desk, "Second"));
    desk.keeper.hold(id, secretOf(TestSecret));
    auto *dialog = openDialog(desk, id);
    auto *panel = in<SecretPanel>(dialog, "secret");
    auto *revealed = in<QLineEdit>(dialog, "revealed");
    QVERIFY(revealed->text().isEmpty());
    click(in<QPushButton>(panel, "show"));
    QTRY_VERIFY(revealed->isVisible());
    QCOMPARE(revealed->text(), TestSecret);
    click(in<QPushButton>(panel, "show")); // which hides it now
    QVERIFY(!revealed->isVisible() && revealed->text().isEmpty());
    panel->setMoments(std::chrono::milliseconds(1), std::chrono::milliseconds(1));
    click(in<QPushButton>(panel, "show"));
    QTRY_VERIFY(revealed->isVisible() || revealed->text().isEmpty());
    QTRY_VERIFY(!revealed->isVisible() && revealed->text().isEmpty());
}

void TestProfiles::copiedForAWhile()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const QString id = addedTo(desk, serviceProfile(desk, "Second"));
    desk.keeper.hold(id, secretOf(TestSecret));
    auto *dialog = openDialog(desk, id);
    auto *panel = in<SecretPanel>(dialog, "secret");
    QClipboard *clipboard = QApplication::clipboard();
    click(in<QPushButton>(panel, "copy"));
    QTRY_COMPARE(clipboard->text(), TestSecret);
    QCOMPARE(clipboard->mimeData()->data("x-kde-passwordManagerHint"), "secret");
    panel->setMoments(std::chrono::milliseconds(1), std::chrono::milliseconds(1));
    QVERIFY(clipboard->text().isEmpty()); // it goes with what put it there
    click(in<QPushButton>(panel, "copy"));
    QTRY_VERIFY(in<QLabel>(panel, "state")->text().contains("left the clipboard"));
    QVERIFY(clipboard->text().isEmpty());
}

void TestProfiles::anotherCopyIsLeftAlone()
{
    QClipboard *clipboard = QApplication::clipboard();
    {
        SecretClipboard copier;
        copier.copy(secretOf(TestSecret));
        clipboard->setText("something else");
    }
    QCOMPARE(clipboard->text(), "something else");
    clipboard->clear();
}

void TestProfiles::productionAsksOnceARun()
{
    Desk desk;
    QVERIFY(desk.isReady());
    Profile shop = serviceProfile(desk, "Shop");
    shop.production = true;
    const QString id = addedTo(desk, shop);
    desk.keeper.hold(id, secretOf(desk.service.secret()));
    desk.active.choose(id);
    desk.workspace.draft().setChannel("live"); // there is nothing to send at first
    desk.workspace.draft().setData(R"({"n":1})");
    auto *question = desk.find<QWidget>("question");
    Desk::press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(question->isVisible());
    QVERIFY(desk.find<QLabel>("questionText")->text().contains("Shop"));
    QCOMPARE(desk.count(EventKind::Broadcast), 0);
    // The key that asked does not answer, and neither does Enter.
    Desk::press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(desk.count(EventKind::Broadcast), 0);
    QCOMPARE(QApplication::focusWidget(), desk.find<QPushButton>("decline"));
    Desk::press(Qt::Key_Space);
    QVERIFY(!question->isVisible());
    QCOMPARE(desk.count(EventKind::Broadcast), 0);

    // Changing the message takes the question back.
    Desk::press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(question->isVisible());
    desk.workspace.draft().setChannel("elsewhere");
    QVERIFY(!question->isVisible());

    Desk::press(Qt::Key_Return, Qt::ControlModifier);
    click(desk.find<QPushButton>("confirm"));
    QTRY_COMPARE(desk.count(EventKind::Broadcast), 1);
    QTRY_COMPARE(desk.last(EventKind::Broadcast)->outcome, Outcome::Done);
    Desk::press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!question->isVisible());
    QTRY_COMPARE(desk.count(EventKind::Broadcast), 2);
}

void TestProfiles::productionIsRed()
{
    Desk desk;
    QVERIFY(desk.isReady());
    Profile shop = serviceProfile(desk, "Shop");
    shop.production = true;
    const auto isRed = [&desk] {
        const QColor accent = desk.window.palette().color(QPalette::Highlight);
        return accent.red() > 2 * qMax(accent.green(), accent.blue());
    };
    QTRY_VERIFY(!isRed());
    desk.active.choose(addedTo(desk, shop));
    QTRY_VERIFY(isRed());
    QVERIFY(desk.find<QWidget>("productionMark")->isVisible());
    QVERIFY(desk.window.windowTitle().contains("PRODUCTION"));
    QVERIFY(desk.find<QLabel>("status")->text().contains("PRODUCTION"));
    desk.active.choose(SandboxId.toString());
    QTRY_VERIFY(!isRed());
    QVERIFY(!desk.find<QWidget>("productionMark")->isVisible());
}

void TestProfiles::lookDontSend()
{
    Desk desk;
    QVERIFY(desk.isReady());
    Profile shop = serviceProfile(desk, "Shop");
    shop.production = true;
    const QString id = addedTo(desk, shop);
    desk.keeper.hold(id, secretOf(desk.service.secret()));
    desk.active.choose(id);
    desk.workspace.draft().setChannel("live");
    desk.workspace.draft().setData(R"({"n":1})");
    click(desk.find<QToolButton>("lock"));
    QVERIFY(desk.workspace.profiles().find(id)->sendingLocked);
    QVERIFY(!desk.find<QPushButton>("broadcast")->isEnabled());
    Desk::press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(desk.result().contains("locked"), qPrintable(desk.result()));
    QCOMPARE(desk.count(EventKind::Broadcast), 0);
    click(desk.find<QToolButton>("lock"));
    QVERIFY(desk.find<QPushButton>("broadcast")->isEnabled());
}

void TestProfiles::aSecretIsNeverBroadcast()
{
    Desk desk;
    QVERIFY(desk.isReady());
    desk.workspace.draft().items()->setItems(
        {{.key = QStringLiteral("oops"), .text = desk.service.secret()}});
    click(desk.find<QPushButton>("broadcast"));
    QVERIFY2(desk.result().contains("secret"), qPrintable(desk.result()));
    QCOMPARE(desk.count(EventKind::Broadcast), 0);
    QCOMPARE(desk.workspace.draft().items()->items().first().text, desk.service.secret());
}

void TestProfiles::whatHeldASecretIsNotSentAgain()
{
    Desk desk;
    QVERIFY(desk.isReady());
    desk.session.follow("test-channel");
    QTRY_VERIFY(desk.session.subscriber().isSubscribed("test-channel"));
    // Somebody else's program broadcasts it: it carries no mark of this run.
    PushRadar::Client client(desk.service.secret());
    client.setBaseUrl(desk.workspace.profiles().at(0).baseUrl(PushRadar::ApiVersion::V3));
    client.broadcast("test-channel", {{"oops", desk.service.secret()}});
    QTRY_COMPARE(desk.shown(EventKind::Arrival), 1);
    desk.find<QTableView>("table")->setFocus();
    Desk::press(Qt::Key_End);
    Desk::press(Qt::Key_R);
    QVERIFY2(desk.result().contains("held a secret"), qPrintable(desk.result()));
    QCOMPARE(desk.count(EventKind::Broadcast), 1); // of that program
    QVERIFY(desk.last(EventKind::Broadcast)->source == EventSource::App);
}

void TestProfiles::plainHttpHasToBeAllowed()
{
    Desk desk;
    QVERIFY(desk.isReady());
    Profile remote = serviceProfile(desk, "Remote");
    remote.serviceAddress = "http://pushradar.invalid";
    const QString id = addedTo(desk, remote);
    desk.keeper.hold(id, secretOf(TestSecret));
    desk.active.choose(id);
    click(desk.find<QPushButton>("broadcast"));
    QTRY_VERIFY(desk.last(EventKind::Broadcast)->outcome == Outcome::Failed);
    QVERIFY2(desk.result().contains("plain http"), qPrintable(desk.result()));
    QVERIFY(desk.last(EventKind::Broadcast)->exchange->method.isEmpty());

    auto *dialog = openDialog(desk, id);
    QVERIFY(in<QLabel>(dialog, "addressFault")->text().contains("plain http"));
    auto *allow = in<QCheckBox>(dialog, "insecure");
    QVERIFY(allow->isVisible());
    QTest::mouseClick(allow, Qt::LeftButton, {}, QPoint(8, allow->height() / 2));
    QVERIFY(desk.workspace.profiles().find(id)->insecureHttpAllowed);
    QVERIFY(!in<QLabel>(dialog, "addressFault")->isVisible());
    dialog->accept();
    // Now it is tried, and the name does not exist (RFC 6761).
    click(desk.find<QPushButton>("broadcast"));
    QTRY_COMPARE(desk.count(EventKind::Broadcast), 2);
    QTRY_COMPARE(desk.last(EventKind::Broadcast)->outcome, Outcome::Failed);
    QCOMPARE(desk.last(EventKind::Broadcast)->exchange->method, "POST");
}

void TestProfiles::exportedAndImportedWithoutSecrets()
{
    Desk desk;
    QVERIFY(desk.isReady());
    Profile second = serviceProfile(desk, "Second");
    second.endpointHeaders = {{"X-Plain", "kept"}, {"Cookie", "session=left-out"}};
    const QString id = addedTo(desk, second);
    desk.keeper.hold(id, secretOf(TestSecret));
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
    QVERIFY(!desk.keeper.secret(imported.id));
    dialog->importFrom(desk.folder.filePath("missing.json"));
    QVERIFY(notice->text().contains("Nothing was imported"));
    dialog->exportTo("/proc/radardesk/impossible.json");
    QVERIFY(notice->text().contains("could not be written"));
}

void TestProfiles::dialogFitsAndNamesEverything()
{
    Desk desk;
    QVERIFY(desk.isReady());
    auto *dialog = openDialog(desk, addedTo(desk, serviceProfile(desk, "Second")));
    QVERIFY(dialog->minimumSizeHint().width() <= 1000);
    QVERIFY(dialog->minimumSizeHint().height() <= 600);
    const auto widgets = dialog->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool inner = widget->objectName().startsWith("qt_") || widget->focusProxy();
        if (!(widget->focusPolicy() & Qt::TabFocus) || inner || !widget->isVisible())
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(accessible);
        QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
    }
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
