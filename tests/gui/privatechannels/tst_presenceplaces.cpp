// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presencepaneltest.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

/// The panel with other services, at the next start, and in little room.
class TestPresencePlaces : public PresencePanelTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }
    void cleanup() { tidy(); }
    void joinsWithoutLookingOnFirst();
    void registersForAPageOfAnotherService();
    void saysThatTheSandboxIsNotRunning();
    void keepsWhatWasMade();
    void fitsIntoASmallWindow();
    void namesAllThatTakesTheKeyboard();
};

void TestPresencePlaces::joinsWithoutLookingOnFirst()
{
    addUsers("1");
    pressButton("userJoin");
    QTRY_COMPARE(text("presenceCount"), "2");
    QTRY_COMPARE(text("userState"), "on presence-room");
    QCOMPARE(find<QPushButton>("userJoin")->text().remove(u'&'), "Leave");
    // On another channel the user is not here.
    focus("presenceChannel");
    press(Qt::Key_End);
    type("2");
    QCOMPARE(find<QPushButton>("userJoin")->text().remove(u'&'), "Join");
    pressButton("userJoin");
    QTRY_COMPARE(text("userState"), "on presence-room2");
    QTRY_COMPARE(text("presenceCount"), "2");
    QCOMPARE(text("presenceWhere"), "on presence-room2");
}

void TestPresencePlaces::registersForAPageOfAnotherService()
{
    SandboxSubscriber page;
    page.open(m_scene->sandbox->webSocketUrl(), m_scene->sandbox->publicKey());
    QTRY_VERIFY(!page.socketId().isEmpty());
    Profile hosted = newProfile();
    hosted.name = "Shop";
    hosted.serviceAddress = m_scene->sandbox->url().toString();
    const QString id = m_scene->workspace.profiles().add(hosted);
    m_scene->secretStore.hold(id, *PushRadar::Secret::make(m_scene->sandbox->secret()));
    m_scene->active.choose(id);
    QVERIFY(find<QWidget>("farPage")->isVisible());
    QCOMPARE(text("farTitle"), "RadarDesk can't watch channels of this service");
    QVERIFY(!find<QPushButton>("presenceWatch")->isVisible());
    QVERIFY(!find<QPushButton>("registerNow")->isEnabled());

    m_panel->setFocus(); // goes where something can be typed
    QTRY_COMPARE(QApplication::focusWidget(), find<QWidget>("registerSocket"));
    type(page.socketId());
    press(Qt::Key_Return);
    const auto *const answer = find<QWidget>("registerAnswer")->findChild<QLabel *>("resultText");
    QTRY_VERIFY2(answer->text().endsWith("200 {\"status\":\"ok\"}"), qPrintable(answer->text()));
    press(Qt::Key_Home);
    type("1 ");
    press(Qt::Key_Return);
    QTRY_VERIFY2(answer->text().contains("socket ID"), qPrintable(answer->text()));

    m_scene->workspace.draft().setVersion(PushRadar::ApiVersion::V2);
    QVERIFY(find<QLabel>("registerVersion")->isVisible());
    QVERIFY(!find<QPushButton>("registerNow")->isEnabled());
}

void TestPresencePlaces::saysThatTheSandboxIsNotRunning()
{
    PresenceScene other; // which serves nothing yet
    PresencePanel panel(
        {other.active, other.secretStore, other.history, other.session, other.secrets});
    panel.show();
    QCOMPARE(panel.findChild<QLabel *>("farTitle")->text(), "The sandbox isn't running yet");
    QVERIFY(!panel.findChild<QWidget *>("registerForm")->isVisible());
    QVERIFY(other.serve());
    QVERIFY(panel.findChild<QWidget *>("livePage")->isVisible());
}

void TestPresencePlaces::keepsWhatWasMade()
{
    const QSignalSpy changed(m_panel.get(), &PresencePanel::changed);
    addUsers("2");
    press(Qt::Key_F2);
    QTRY_COMPARE(QApplication::focusWidget(), find<QWidget>("userName"));
    type("Ada");
    focus("presenceChannel");
    press(Qt::Key_End);
    type("2");
    QVERIFY(changed.size() >= 3);
    const QJsonObject state = m_panel->toState();

    PresencePanel next(services());
    next.restore(state);
    QCOMPARE(next.toState(), state);
    QVERIFY(!next.findChild<QLineEdit *>()); // it costs nothing yet
    next.show();
    QCOMPARE(next.findChild<QLineEdit *>("presenceChannel")->text(), "presence-room2");
    QCOMPARE(next.findChild<QListView *>("usersList")->currentIndex().data().toString(), "Ada");
    QCOMPARE(next.findChild<QLineEdit *>("userName")->text(), "Ada");
}

void TestPresencePlaces::fitsIntoASmallWindow()
{
    addUsers("2");
    focus("userData");
    type("no JSON");
    focus("presenceChannel");
    press(Qt::Key_Home);
    type("x"); // with all that can be said
    QCoreApplication::processEvents();
    QVERIFY2(m_panel->minimumSizeHint().width() <= 700
                 && m_panel->minimumSizeHint().height() <= 300,
             qPrintable(QStringLiteral("%1 x %2")
                            .arg(m_panel->minimumSizeHint().width())
                            .arg(m_panel->minimumSizeHint().height())));
    QCOMPARE(m_panel->size(), QSize(700, 300));
    const auto buttons = m_panel->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (!button->isVisible())
            continue;
        const QRect place(button->mapTo(m_panel.get(), QPoint()), button->size());
        QVERIFY2(m_panel->rect().contains(place), qPrintable(button->objectName()));
        QVERIFY2(button->width() >= button->fontMetrics().horizontalAdvance(
                     QString(button->text()).remove(u'&'))
                     || qobject_cast<const QToolButton *>(button),
                 qPrintable(button->objectName()));
    }
}

void TestPresencePlaces::namesAllThatTakesTheKeyboard()
{
    addUsers("1");
    focus("presenceChannel");
    QSet<QWidget *> seen;
    for (QWidget *at = QApplication::focusWidget(); !seen.contains(at);
         at = QApplication::focusWidget()) {
        seen.insert(at);
        const auto *const button = qobject_cast<const QAbstractButton *>(at);
        QVERIFY2(!at->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 qPrintable(at->objectName()));
        press(Qt::Key_Tab);
    }
    for (const char *name : {"presenceChannel", "presenceWatch", "presencePeople", "usersAdd",
                             "usersList", "usersJoin", "userName", "userRemove", "userJoin"})
        QVERIFY2(seen.contains(find<QWidget>(name)), name);
    QVERIFY(seen.contains(inData<QWidget>("clientDataText")));
}

int tst_presenceplaces(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const QApplication app(argc, argv);
    TestPresencePlaces test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_presenceplaces.moc"
