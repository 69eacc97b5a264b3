// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profilesdesk.h"

#include <support/desk.h>

#include <gui/profiles/profilesdialog.h>
#include <gui/profiles/secretpanel.h>

#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace RadarDesk;
using namespace RadarDesk::base;
using namespace RadarDesk::workbench;
using namespace RadarDesk::session;
using namespace RadarDesk::gui;

/// The secrets of profiles, and what production asks for.
class TestProfileSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
};

void TestProfileSecrets::withoutAKeychainTheSecretIsHeldForThisRun()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const QString id = addedTo(desk, serviceProfile(desk, "Second"));
    desk.active.choose(id);
    QVERIFY(!desk.find<QWidget>("secretBar")->isVisible());
    click(desk.find<QPushButton>("broadcast"));
    QTRY_VERIFY(desk.find<QWidget>("secretBar")->isVisible());
    QCOMPARE(desk.last(EventKind::Broadcast)->outcome, Outcome::Failed);
    QCOMPARE(desk.secretStore.fault(id)->trouble, KeyringTrouble::NotRunning);
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

void TestProfileSecrets::thePublicKeyIsNoticed()
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
    QCOMPARE(desk.secretStore.secret(desk.active.profile().id)->reveal(), "sk_pasted_1");
    QApplication::clipboard()->clear();
}

void TestProfileSecrets::aSecretInAnotherFieldIsNotKept()
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

void TestProfileSecrets::shownForAMoment()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const QString id = addedTo(desk, serviceProfile(desk, "Second"));
    desk.secretStore.hold(id, secretOf(TestSecret));
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

void TestProfileSecrets::copiedForAWhile()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const QString id = addedTo(desk, serviceProfile(desk, "Second"));
    desk.secretStore.hold(id, secretOf(TestSecret));
    auto *dialog = openDialog(desk, id);
    auto *panel = in<SecretPanel>(dialog, "secret");
    QClipboard *clipboard = QApplication::clipboard();
    click(in<QPushButton>(panel, "copy"));
    QTRY_COMPARE(clipboard->text(), TestSecret);
    QCOMPARE(clipboard->mimeData()->data("x-kde-passwordManagerHint"), "secret");
    panel->setMoments(std::chrono::milliseconds(1), std::chrono::milliseconds(1));
    QVERIFY(clipboard->text().isEmpty()); // it goes with what put it there
    click(in<QPushButton>(panel, "copy"));
    QTRY_VERIFY(in<QLabel>(panel, "state")->text().contains("removed from the clipboard"));
    QVERIFY(clipboard->text().isEmpty());
}

void TestProfileSecrets::anotherCopyIsLeftAlone()
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

void TestProfileSecrets::productionAsksOnceARun()
{
    Desk desk;
    QVERIFY(desk.isReady());
    Profile shop = serviceProfile(desk, "Shop");
    shop.production = true;
    const QString id = addedTo(desk, shop);
    desk.secretStore.hold(id, secretOf(desk.service.secret()));
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

void TestProfileSecrets::productionIsRed()
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

void TestProfileSecrets::lookDontSend()
{
    Desk desk;
    QVERIFY(desk.isReady());
    Profile shop = serviceProfile(desk, "Shop");
    shop.production = true;
    const QString id = addedTo(desk, shop);
    desk.secretStore.hold(id, secretOf(desk.service.secret()));
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

void TestProfileSecrets::aSecretIsNeverBroadcast()
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

void TestProfileSecrets::whatHeldASecretIsNotSentAgain()
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
    QVERIFY2(desk.result().contains("contained a secret"), qPrintable(desk.result()));
    QCOMPARE(desk.count(EventKind::Broadcast), 1); // of that program
    QVERIFY(desk.last(EventKind::Broadcast)->source == EventSource::App);
}

void TestProfileSecrets::plainHttpHasToBeAllowed()
{
    Desk desk;
    QVERIFY(desk.isReady());
    Profile remote = serviceProfile(desk, "Remote");
    remote.serviceAddress = "http://pushradar.invalid";
    const QString id = addedTo(desk, remote);
    desk.secretStore.hold(id, secretOf(TestSecret));
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

int tst_profilesecrets(int argc, char *argv[])
{
    // A session without a keychain; those with one are in tests of their own.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const QApplication app(argc, argv);
    TestProfileSecrets test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_profilesecrets.moc"
