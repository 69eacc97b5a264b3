// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/theme.h>
#include <gui/privatechannels/presencepanel.h>
#include <privatechannels/presence/presencescene.h>

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QToolButton>

using namespace RadarDesk;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::workbench;
using namespace RadarDesk::privatechannels;
using namespace RadarDesk::gui;

/// The panel for presence by itself, with a real sandbox, used by keyboard.
class TestPresencePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void takesTheKeyboardWhenItIsFirstShown();
    void offersThePrefix();
    void showsUsersComeChangeAndLeave();
    void addsOnlyWhatCanBe();
    void saysWhatIsWrongWithData();
    void bringsBackWhatWasDeleted();
    void joinsWithoutLookingOnFirst();
    void registersForAPageOfAnotherService();
    void saysThatTheSandboxIsNotRunning();
    void keepsWhatWasMade();
    void fitsIntoASmallWindow();
    void namesAllThatTakesTheKeyboard();

private:
    [[nodiscard]] Presence::Services services();
    template <typename T> [[nodiscard]] T *find(const char *name) const;
    /// A part of the field for the data of the user in hand; there is another such field.
    template <typename T> [[nodiscard]] T *inData(const char *name) const
    {
        return find<QWidget>("userData")->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString text(const char *label) const { return find<QLabel>(label)->text(); }
    void focus(const char *name) const;
    static void type(const QString &text);
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void pressButton(const char *name) const;
    void addUsers(const QString &count) const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<PresenceScene> m_scene;
    std::unique_ptr<PresencePanel> m_panel;
};

void TestPresencePanel::init()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_scene = std::make_unique<PresenceScene>();
    QVERIFY(m_scene->serve());
    m_panel = std::make_unique<PresencePanel>(services());
    m_panel->resize(700, 300);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    m_panel->activateWindow(); // a bare X server has no window manager that would
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void TestPresencePanel::cleanup()
{
    m_panel.reset();
    m_scene.reset();
    m_theme.reset();
}

Presence::Services TestPresencePanel::services()
{
    return {m_scene->active, m_scene->keeper, m_scene->history, m_scene->session, m_scene->secrets};
}

template <typename T> T *TestPresencePanel::find(const char *name) const
{
    T *found = m_panel->findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("There is no %s in the panel.", name);
    return found;
}

void TestPresencePanel::focus(const char *name) const
{
    auto *const widget = find<QWidget>(name);
    widget->setFocus(Qt::TabFocusReason);
    QTRY_COMPARE(QApplication::focusWidget(), widget->focusProxy() ? widget->focusProxy() : widget);
    QVERIFY(QApplication::focusWidget()->isVisible());
}

void TestPresencePanel::type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void TestPresencePanel::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

/// Goes to the button, which must take the keyboard, and presses it.
void TestPresencePanel::pressButton(const char *name) const
{
    QVERIFY(find<QAbstractButton>(name)->isEnabled());
    focus(name);
    press(Qt::Key_Space);
}

void TestPresencePanel::addUsers(const QString &count) const
{
    focus("usersList");
    press(Qt::Key_Insert);
    QTRY_COMPARE(QApplication::focusWidget(), find<QWidget>("addUsersCount"));
    type(count);
    press(Qt::Key_Return);
    QTRY_COMPARE(QApplication::focusWidget(), find<QWidget>("usersList"));
}

void TestPresencePanel::takesTheKeyboardWhenItIsFirstShown()
{
    QStackedWidget pages;
    pages.addWidget(new QWidget);
    auto *const panel = new PresencePanel(services());
    pages.addWidget(panel);
    pages.show();
    pages.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&pages));
    pages.setCurrentWidget(panel);
    panel->setFocus();
    QCOMPARE(QApplication::focusWidget(), panel->findChild<QWidget *>("presenceChannel"));
}

void TestPresencePanel::offersThePrefix()
{
    focus("presenceChannel");
    QVERIFY(!find<QWidget>("presenceOffer")->isVisible());
    press(Qt::Key_A, Qt::ControlModifier);
    type("room");
    QVERIFY(find<QWidget>("presenceOffer")->isVisible());
    QVERIFY(text("presenceFault").contains("presence-"));
    press(Qt::Key_Return); // is no channel, so nothing is looked on at
    QCOMPARE(text("presenceCount"), QStringLiteral("–"));
    pressButton("presenceTake");
    QCOMPARE(find<QLineEdit>("presenceChannel")->text(), "presence-room");
    QVERIFY(!find<QWidget>("presenceOffer")->isVisible());
    QTRY_COMPARE(text("presenceCount"), "1");
    QCOMPARE(text("presenceSummary"), "RadarDesk, which is looking on");
    QCOMPARE(text("presenceWhere"), "on presence-room");

    pressButton("presenceWatch");
    QCOMPARE(text("presenceCount"), QStringLiteral("–"));
    QCOMPARE(text("presenceSummary"), "");
}

void TestPresencePanel::showsUsersComeChangeAndLeave()
{
    focus("presenceChannel");
    press(Qt::Key_Return);
    QTRY_COMPARE(text("presenceCount"), "1");
    addUsers("3");
    auto *const users = find<QListView>("usersList");
    auto *const people = find<QListView>("presencePeople");
    QCOMPARE(users->model()->rowCount(), 3);
    pressButton("usersJoin");
    QTRY_COMPARE(text("presenceCount"), "4");
    QCOMPARE(people->model()->rowCount(), 3);
    QVERIFY2(text("presenceSummary").contains("looking on"), qPrintable(text("presenceSummary")));
    QTRY_VERIFY(text("presenceNews").startsWith("Joined: "));
    QTRY_VERIFY(find<QPushButton>("usersLeave")->isEnabled());
    QVERIFY(!find<QPushButton>("usersJoin")->isEnabled());

    // Another name in the data, which takes effect when it is applied.
    focus("usersList");
    press(Qt::Key_Down);
    QCOMPARE(users->currentIndex().row(), 1);
    QTRY_COMPARE(text("userState"), "on presence-room");
    QVERIFY(!find<QPushButton>("userApply")->isEnabled());
    focus("userData");
    press(Qt::Key_A, Qt::ControlModifier);
    type(R"({"##uniqueID": 2, "name": "Zoe"})");
    QCOMPARE(text("userState"), "on presence-room, with the data before");
    QVERIFY(!people->model()->match(people->model()->index(0, 0), Qt::DisplayRole, "Zoe").size());
    pressButton("userApply");
    QTRY_COMPARE(text("presenceNews"), "New data: Zoe");
    QVERIFY(people->model()->match(people->model()->index(0, 0), Qt::DisplayRole, "Zoe").size());
    QTRY_COMPARE(text("userState"), "on presence-room");

    focus("usersList");
    press(Qt::Key_Space);
    QTRY_COMPARE(text("presenceNews"), "Left: Zoe");
    QTRY_COMPARE(text("presenceCount"), "3");
    QCOMPARE(text("userState"), "not there");
    press(Qt::Key_Space);
    QTRY_COMPARE(text("presenceNews"), "Joined: Zoe");
    pressButton("usersLeave");
    QTRY_COMPARE(text("presenceCount"), "1");
    QCOMPARE(people->model()->rowCount(), 0);
}

void TestPresencePanel::addsOnlyWhatCanBe()
{
    const auto *const model = find<QListView>("usersList")->model();
    focus("usersAdd");
    press(Qt::Key_Space);
    for (const char *count : {"0", "51", "some", ""}) {
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Delete);
        type(count);
        press(Qt::Key_Return);
        QVERIFY(find<QLabel>("addUsersFault")->isVisible());
        QCOMPARE(model->rowCount(), 0);
    }
    press(Qt::Key_Escape);
    QTRY_COMPARE(QApplication::focusWidget(), find<QWidget>("usersList"));
    QVERIFY(!find<QWidget>("usersForm")->isVisible());
    addUsers("50");
    QCOMPARE(model->rowCount(), 50);
    pressButton("usersJoin");
    QTRY_COMPARE(text("presenceCount"), "51");
}

void TestPresencePanel::saysWhatIsWrongWithData()
{
    addUsers("1");
    const auto *const fault = inData<QLabel>("clientDataFault");
    QVERIFY(!fault->isVisible());
    focus("userData");
    const auto retype = [](const QString &typed) {
        press(Qt::Key_A, Qt::ControlModifier);
        type(typed);
    };
    retype("{\"##uniqueID\": ");
    QVERIFY(fault->isVisible());
    // At the bracket that the editor has closed.
    QVERIFY2(fault->text().startsWith("Line 1, column 16"), qPrintable(fault->text()));
    QVERIFY(!find<QPushButton>("userJoin")->isEnabled());
    retype("[1]");
    QVERIFY(fault->text().startsWith("Client data is a JSON object"));
    retype("{\"name\": \"Ada\"}");
    QVERIFY(fault->text().contains("##uniqueID"));
    QVERIFY(find<QPushButton>("userJoin")->isEnabled()); // that is advice
    inData<QPlainTextEdit>("clientDataText")
        ->setPlainText("{\"##uniqueID\": \"" + QString(1006, u'x') + "\"}");
    QVERIFY(!fault->isVisible());
    QCOMPARE(inData<QLabel>("clientDataSize")->text(), "1,024 of 1,024 bytes");
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Right);
    type(" ");
    QCOMPARE(fault->text(), "The client data are 1,025 bytes, and 1,024 are allowed.");
    QVERIFY(!find<QPushButton>("userJoin")->isEnabled());
}

void TestPresencePanel::bringsBackWhatWasDeleted()
{
    addUsers("2");
    const auto *const users = find<QListView>("usersList");
    const QString first = users->model()->index(0, 0).data().toString();
    focus("usersList");
    press(Qt::Key_Space);
    QTRY_COMPARE(text("presenceCount"), "2");
    press(Qt::Key_Delete);
    QCOMPARE(users->model()->rowCount(), 1);
    QVERIFY(find<QWidget>("presenceNotice")->isVisible());
    QVERIFY(text("presenceNoticeText").contains(first));
    QTRY_COMPARE(text("presenceCount"), "1");
    pressButton("presenceNoticeAct");
    QCOMPARE(users->currentIndex().data().toString(), first);
    QVERIFY(!find<QWidget>("presenceNotice")->isVisible());
    QTRY_COMPARE(text("presenceCount"), "2");
}

void TestPresencePanel::joinsWithoutLookingOnFirst()
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

void TestPresencePanel::registersForAPageOfAnotherService()
{
    SandboxSubscriber page;
    page.open(m_scene->sandbox->webSocketUrl(), m_scene->sandbox->publicKey());
    QTRY_VERIFY(!page.socketId().isEmpty());
    Profile hosted = newProfile();
    hosted.name = "Shop";
    hosted.serviceAddress = m_scene->sandbox->url().toString();
    const QString id = m_scene->workspace.profiles().add(hosted);
    m_scene->keeper.hold(id, *PushRadar::Secret::make(m_scene->sandbox->secret()));
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

void TestPresencePanel::saysThatTheSandboxIsNotRunning()
{
    PresenceScene other; // which serves nothing yet
    PresencePanel panel({other.active, other.keeper, other.history, other.session, other.secrets});
    panel.show();
    QCOMPARE(panel.findChild<QLabel *>("farTitle")->text(), "The sandbox is not running yet");
    QVERIFY(!panel.findChild<QWidget *>("registerForm")->isVisible());
    QVERIFY(other.serve());
    QVERIFY(panel.findChild<QWidget *>("livePage")->isVisible());
}

void TestPresencePanel::keepsWhatWasMade()
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

void TestPresencePanel::fitsIntoASmallWindow()
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

void TestPresencePanel::namesAllThatTakesTheKeyboard()
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

int tst_presencepanel(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const QApplication app(argc, argv);
    TestPresencePanel test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_presencepanel.moc"
