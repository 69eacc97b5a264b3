// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/profiles/profilesdialog.h>
#include <gui/profiles/sandboxpanel.h>
#include <support/desk.h>
#include <support/privatebus.h>
#include <support/secretservice.h>

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTcpServer>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::gui;
using namespace RadarDesk::session;
using namespace RadarDesk::workbench;

/// The sandbox's own page among the profiles: its port and credentials.
class TestSandboxPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theNextStartHasTheSame();
    void theSecretIsShownAndCopiedForAWhile();
    void newOnesAreUsedAtOnceAndCanBeUndone();
    void aTeamAgreesOnOnes();
    void movesToAnotherPort();
    void saysThatThePortIsTaken();
    void saysWhatAServiceIs();

private:
    PrivateBus m_bus;
};

namespace {

template <typename T> T *childOf(const QWidget *where, const char *name)
{
    T *found = where->findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("There is no %s.", name);
    return found;
}

void pressOn(QWidget *button)
{
    QTest::mouseClick(button, Qt::LeftButton);
}

ProfilesDialog *openedProfiles(Desk &desk, const QString &id)
{
    desk.window.editProfiles();
    auto *dialog = desk.find<ProfilesDialog>("ProfilesDialog");
    dialog->openAt(id);
    if (!QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; }))
        qFatal("The dialog does not get the keyboard.");
    return dialog;
}

SandboxPanel *openedPanel(Desk &desk)
{
    return childOf<SandboxPanel>(openedProfiles(desk, SandboxId.toString()), "sandbox");
}

/// A port that nobody listens at, a moment ago.
quint16 unusedPort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

bool isListening(Desk &desk)
{
    return QTest::qWaitFor([&desk] {
        return desk.session.subscriber().state() == sandbox::SandboxSubscriber::State::Connected;
    });
}

/// The program as it runs for a person, with the keychain.
struct KeptDesk : public DeskFolder, public app::Application
{
    KeptDesk()
        : DeskFolder(QJsonObject())
        , Application({.dataFolder = folder.path(),
                       .settingsFolder = folder.path(),
                       .historyPath = {},
                       .appearance = {},
                       .sandboxStart = app::SandboxStart::AtOnce,
                       .sandboxKeeping = SandboxCredentials::Keeping::InKeychain})
    {
        show();
    }

    [[nodiscard]] bool isRunning()
    {
        return QTest::qWaitFor([this] { return service.sandbox().isRunning(); }, 20'000);
    }
    [[nodiscard]] QString status() const
    {
        return window.findChild<QLabel *>("status")->accessibleDescription();
    }
};

} // namespace

void TestSandboxPanel::initTestCase()
{
    QVERIFY(m_bus.start());
}

void TestSandboxPanel::theNextStartHasTheSame()
{
    SecretService keychain(m_bus);
    QVERIFY(keychain.start());
    QString secret;
    QString key;
    {
        KeptDesk desk;
        QVERIFY(desk.isRunning());
        secret = desk.service.secret();
        key = desk.workspace.profiles().at(0).publicKey;
        QTRY_VERIFY2(desk.status().contains("secret in the keychain"), qPrintable(desk.status()));
    }
    KeptDesk desk;
    QVERIFY(desk.isRunning());
    QCOMPARE(desk.service.secret(), secret);
    QCOMPARE(desk.workspace.profiles().at(0).publicKey, key);
    // Neither is in a file.
    const QDir folder(desk.folder.path());
    const QStringList files = folder.entryList(QDir::Files);
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(secret.toUtf8()), qPrintable(name));
    }
}

void TestSandboxPanel::theSecretIsShownAndCopiedForAWhile()
{
    Desk desk;
    QVERIFY(desk.isReady());
    SandboxPanel *panel = openedPanel(desk);
    const auto *secret = childOf<QLineEdit>(panel, "sandboxSecret");
    QCOMPARE(secret->echoMode(), QLineEdit::Password);
    QVERIFY(childOf<QLabel>(panel, "sandboxState")
                ->text()
                .startsWith("The credentials are for this run only"));
    pressOn(childOf<QPushButton>(panel, "sandboxShow"));
    QCOMPARE(secret->echoMode(), QLineEdit::Normal);
    QCOMPARE(secret->text(), desk.service.secret());
    pressOn(childOf<QPushButton>(panel, "sandboxShow"));
    QCOMPARE(secret->echoMode(), QLineEdit::Password);
    panel->setMoments(std::chrono::milliseconds{1}, std::chrono::milliseconds{1});
    pressOn(childOf<QPushButton>(panel, "sandboxShow"));
    QTRY_COMPARE(secret->echoMode(), QLineEdit::Password);
    pressOn(childOf<QPushButton>(panel, "sandboxCopySecret"));
    QTRY_VERIFY(QApplication::clipboard()->text() != desk.service.secret());
    panel->setMoments(std::chrono::minutes{1}, std::chrono::minutes{1});
    pressOn(childOf<QPushButton>(panel, "sandboxCopySecret"));
    QCOMPARE(QApplication::clipboard()->text(), desk.service.secret());
    pressOn(childOf<QPushButton>(panel, "sandboxCopyKey"));
    QCOMPARE(QApplication::clipboard()->text(), desk.workspace.profiles().at(0).publicKey);
    pressOn(childOf<QPushButton>(panel, "sandboxCopyAddress"));
    QCOMPARE(QApplication::clipboard()->text(), desk.sandboxAddress());
}

void TestSandboxPanel::newOnesAreUsedAtOnceAndCanBeUndone()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const SandboxPanel *panel = openedPanel(desk);
    const QString before = desk.service.secret();
    pressOn(childOf<QPushButton>(panel, "sandboxNew"));
    QVERIFY(desk.service.secret() != before);
    QVERIFY(isListening(desk));
    desk.find<QPushButton>("broadcast")->click();
    QTRY_VERIFY(desk.last(EventKind::Broadcast));
    QTRY_COMPARE(desk.last(EventKind::Broadcast)->outcome, Outcome::Done);
    QTRY_COMPARE(desk.count(EventKind::Arrival), 1);

    auto *undo = childOf<QPushButton>(panel, "sandboxNoticeAct");
    QVERIFY(undo->isVisible());
    pressOn(undo);
    QCOMPARE(desk.service.secret(), before);
    QVERIFY(!undo->isVisible());
    QVERIFY(isListening(desk));
    desk.find<QPushButton>("broadcast")->click();
    QTRY_COMPARE(desk.count(EventKind::Arrival), 2);
}

void TestSandboxPanel::aTeamAgreesOnOnes()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const SandboxPanel *panel = openedPanel(desk);
    auto *use = childOf<QPushButton>(panel, "sandboxEntryUse");
    QVERIFY(!use->isVisible());
    pressOn(childOf<QPushButton>(panel, "sandboxEnter"));
    QVERIFY(!use->isEnabled());
    Desk::type("pk_wrong");
    const auto *fault = childOf<QLabel>(panel, "sandboxEntryFault");
    QVERIFY2(fault->text().contains("sk_"), qPrintable(fault->text()));
    childOf<QLineEdit>(panel, "sandboxEntrySecret")->clear();
    Desk::type("sk_of_the_team");
    Desk::press(Qt::Key_Tab);
    Desk::type("pk_of_the_team");
    QVERIFY(!fault->isVisible());
    Desk::press(Qt::Key_Return);
    QCOMPARE(desk.service.secret(), "sk_of_the_team");
    QCOMPARE(desk.workspace.profiles().at(0).publicKey, "pk_of_the_team");
    QVERIFY(!use->isVisible());
    QVERIFY(isListening(desk));
}

void TestSandboxPanel::movesToAnotherPort()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const SandboxPanel *panel = openedPanel(desk);
    auto *field = childOf<QLineEdit>(panel, "sandboxPort");
    const quint16 port = unusedPort();
    field->setFocus();
    field->selectAll();
    Desk::type(QString::number(port));
    QVERIFY(desk.sandboxAddress() != QString("http://127.0.0.1:%1").arg(port));
    Desk::press(Qt::Key_Tab);
    QCOMPARE(desk.sandboxAddress(), QString("http://127.0.0.1:%1").arg(port));
    QVERIFY(isListening(desk));
    QCOMPARE(desk.sandboxPort.toState().value("port").toInt(), port);
}

void TestSandboxPanel::saysThatThePortIsTaken()
{
    Desk desk;
    QVERIFY(desk.isReady());
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const quint16 taken = other.serverPort();
    const SandboxPanel *panel = openedPanel(desk);
    desk.sandboxPort.setWanted(taken);
    const auto *problem = childOf<QLabel>(panel, "sandboxPortProblem");
    QVERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(QString::number(taken)), qPrintable(problem->text()));
    QVERIFY(desk.find<QLabel>("status")->text().contains("is taken"));
    QVERIFY(isListening(desk)); // at another one meanwhile

    other.close();
    pressOn(childOf<QPushButton>(panel, "sandboxPortRetry"));
    QCOMPARE(QUrl(desk.sandboxAddress()).port(), taken);
    QVERIFY(!problem->isVisible());

    QVERIFY(other.listen(QHostAddress::LocalHost));
    desk.sandboxPort.setWanted(other.serverPort());
    const int used = QUrl(desk.sandboxAddress()).port();
    pressOn(childOf<QPushButton>(panel, "sandboxPortKeep"));
    QCOMPARE(QUrl(desk.sandboxAddress()).port(), used);
    QCOMPARE(desk.sandboxPort.wanted(), used);
    QVERIFY(!problem->isVisible());
}

void TestSandboxPanel::saysWhatAServiceIs()
{
    Desk desk;
    QVERIFY(desk.isReady());
    Profile profile = newProfile();
    profile.name = "Outside";
    profile.serviceAddress = desk.sandboxAddress();
    const QString id = desk.workspace.profiles().add(profile);
    const ProfilesDialog *dialog = openedProfiles(desk, id);
    const auto *state = childOf<QLabel>(dialog, "kindState");
    QTRY_VERIFY2(state->text().startsWith("PushRadar-compatible service"),
                 qPrintable(state->text()));
    QVERIFY(state->text().contains("Enter the public key"));
    QVERIFY(!childOf<QWidget>(dialog, "sandboxNew")->isVisible());
    childOf<QLineEdit>(dialog, "key")->setFocus();
    Desk::type(desk.workspace.profiles().at(0).publicKey);
    QTRY_VERIFY(!desk.workspace.profiles().find(id)->webSocketUrl.isEmpty());
    QVERIFY(!state->text().contains("Enter the public key"));
    auto *kind = childOf<QComboBox>(dialog, "kind");
    kind->setFocus();
    Desk::press(Qt::Key_Down);
    QCOMPARE(desk.workspace.profiles().find(id)->serviceKind, ServiceKind::Hosted);
    QVERIFY(state->text().startsWith("Hosted service"));
    QTRY_VERIFY(desk.workspace.profiles().find(id)->webSocketUrl.isEmpty());
}

int tst_sandboxpanel(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    TestSandboxPanel test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sandboxpanel.moc"
