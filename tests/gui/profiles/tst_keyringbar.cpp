// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <support/desk.h>
#include <support/mutekeychain.h>
#include <support/privatebus.h>
#include <support/secretservice.h>

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::base;
using namespace RadarDesk::workbench;

/// What the window says of a keychain that does not do as it should, and the ways on that it
/// offers.
class TestKeyringBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void storedReadLockedAndUnlocked();
    void theWindowWorksWhileTheKeychainIsSilent();

private:
    PrivateBus m_bus;
};

namespace {

QString profileOf(Desk &desk)
{
    Profile profile = newProfile();
    profile.name = "Staging";
    profile.serviceAddress = desk.sandboxAddress();
    return desk.workspace.profiles().add(profile);
}

void pressBroadcast(const Desk &desk)
{
    QTest::mouseClick(desk.find<QPushButton>("broadcast"), Qt::LeftButton);
}

QString said(const Desk &desk)
{
    const auto *bar = desk.find<QWidget>("secretBar");
    return bar->isVisible() ? bar->findChild<QLabel *>("text")->text() : QString();
}

} // namespace

void TestKeyringBar::initTestCase()
{
    QVERIFY(m_bus.start());
}

void TestKeyringBar::storedReadLockedAndUnlocked()
{
    SecretService service(m_bus);
    QVERIFY(service.start());
    Desk desk;
    QVERIFY(desk.isReady());
    const QString id = profileOf(desk);
    desk.active.choose(id);
    pressBroadcast(desk);
    QTRY_VERIFY2(said(desk).contains("has no secret"), qPrintable(said(desk)));
    QVERIFY(!desk.find<QPushButton>("retry")->isVisible());
    Desk::type(desk.service.secret());
    Desk::press(Qt::Key_Return);
    QTRY_COMPARE(desk.secretStore.place(id), SecretStore::Place::Keychain);
    QVERIFY(said(desk).isEmpty());
    QVERIFY(desk.find<QLabel>("status")->text().contains("secret in the system keychain"));
    QCOMPARE(service.entries(id), 1);

    // As after a restart, but with the keyring locked.
    desk.secretStore.drop(id);
    QVERIFY(service.lock());
    pressBroadcast(desk);
    QTRY_VERIFY2(said(desk).contains("is locked"), qPrintable(said(desk)));
    QCOMPARE(desk.last(EventKind::Broadcast)->outcome, Outcome::Failed);
    QVERIFY(service.start()); // unlocks it
    QTest::mouseClick(desk.find<QPushButton>("retry"), Qt::LeftButton);
    QTRY_COMPARE(desk.secretStore.place(id), SecretStore::Place::Keychain);
    QVERIFY(said(desk).isEmpty());
    pressBroadcast(desk);
    QTRY_COMPARE(desk.last(EventKind::Broadcast)->outcome, Outcome::Done);

    // Gone in mid-session: what was read stays good, and a change says what is wrong.
    service.killNow();
    pressBroadcast(desk);
    QTRY_COMPARE(desk.last(EventKind::Broadcast)->outcome, Outcome::Done);
    desk.secretStore.keep(id, *PushRadar::Secret::make(desk.service.secret()));
    QTRY_VERIFY2(said(desk).contains("No keychain is running"), qPrintable(said(desk)));
    QVERIFY(desk.find<QLabel>("status")->text().contains("for this run only"));
    QVERIFY(!desk.find<QLineEdit>("secret")->isVisible()); // it is held, not lost
    QVERIFY(desk.find<QPushButton>("retry")->isVisible());
}

void TestKeyringBar::theWindowWorksWhileTheKeychainIsSilent()
{
    QVERIFY(m_bus.waitForName("org.freedesktop.secrets", false));
    MuteKeychain mute;
    QVERIFY(mute.appearOn(m_bus.connection()));
    Desk desk;
    QVERIFY(desk.isReady());
    desk.keyring.setAnswerLimit(std::chrono::milliseconds(50));
    const QString id = profileOf(desk);
    desk.active.choose(id);
    pressBroadcast(desk);
    QTRY_VERIFY2(said(desk).contains("hasn't responded"), qPrintable(said(desk)));
    QVERIFY(mute.waiting() > 0);
    QVERIFY(desk.find<QLabel>("status")->text().contains("waiting for the keychain"));
    QCOMPARE(desk.last(EventKind::Broadcast)->outcome, Outcome::Pending);

    // Meanwhile one types, switches, and broadcasts elsewhere.
    desk.clickCell(0, DataItemsModel::ValueColumn);
    Desk::press(Qt::Key_F2);
    Desk::press(Qt::Key_A, Qt::ControlModifier);
    Desk::type("typed meanwhile");
    Desk::press(Qt::Key_Return);
    QCOMPARE(desk.workspace.draft().items()->items().first().text, "typed meanwhile");

    desk.find<QLineEdit>("secret")->setFocus();
    Desk::type(desk.service.secret());
    QTest::mouseClick(desk.find<QPushButton>("hold"), Qt::LeftButton);
    QTRY_COMPARE(desk.last(EventKind::Broadcast)->outcome, Outcome::Done);
    QVERIFY(said(desk).isEmpty());
    QVERIFY(desk.find<QLabel>("status")->text().contains("for this run only"));
    mute.refuseAll();
    QTRY_COMPARE(mute.waiting(), 0);
}

int tst_keyringbar(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    TestKeyringBar test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keyringbar.moc"
