// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/privatechannels/identities/identitieseditor.h>

#include <base/keychain/keyring.h>
#include <gui/kit/look/theme.h>
#include <privatechannels/identities/hiddenpart.h>
#include <privatechannels/identities/identityvalues.h>

#include <support/privatebus.h>
#include <support/secretservice.h>

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::base;
using namespace RadarDesk::workbench;
using namespace RadarDesk::privatechannels;
using namespace RadarDesk::gui;
using Place = IdentityValues::Place;

/// The editor of identities alone in a window, by keyboard, with a real keychain.
class TestIdentitiesEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void nobodyCannotBeChanged();
    void isTypedByKeyboard();
    void saysWhatIsWrong();
    void saysWhereValuesAre();
    void readsWhenItIsSeen();
    void isEnteredAnew();
    void triesAgain();
    void deletesAndUndoes();
    void showsNothingOfAnother();
    void fitsASmallWindow();

private:
    void open();
    template <typename T> [[nodiscard]] T *find(const char *name) const
    {
        T *found = m_editor->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("There is no %s in the editor.", name);
        return found;
    }
    [[nodiscard]] QString text(const char *label) const { return find<QLabel>(label)->text(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    PrivateBus m_bus;
    SecretService m_service{m_bus};
    std::unique_ptr<Keyring> m_keyring;
    std::unique_ptr<IdentitiesModel> m_identities;
    std::unique_ptr<IdentityValues> m_values;
    std::unique_ptr<IdentitiesEditor> m_editor;
};

namespace {

Identity editedAlice()
{
    return {.id = "alice",
            .name = "Alice",
            .cookies = "session=s3ss10n",
            .headers = {{"X-Tenant", "north"}}};
}

} // namespace

void TestIdentitiesEditor::initTestCase()
{
    QVERIFY(m_bus.start());
}

void TestIdentitiesEditor::init()
{
    QVERIFY(m_service.start());
    m_keyring = std::make_unique<Keyring>();
    m_identities = std::make_unique<IdentitiesModel>();
    m_values = std::make_unique<IdentityValues>(*m_identities, *m_keyring, KnownSecrets());
    m_editor = std::make_unique<IdentitiesEditor>(*m_identities, *m_values);
    m_editor->resize(700, 300);
}

void TestIdentitiesEditor::cleanup()
{
    m_editor.reset();
    m_values.reset();
    m_identities.reset();
    m_keyring.reset();
}

void TestIdentitiesEditor::open()
{
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
    m_editor->activateWindow(); // a bare X server has no window manager that would
    QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
    m_editor->setFocus();
}

void TestIdentitiesEditor::nobodyCannotBeChanged()
{
    open();
    QVERIFY(find<QLabel>("identityBuiltIn")->isVisible());
    QVERIFY(!find<QWidget>("identityFields")->isVisible());
    QVERIFY(!find<QWidget>("identitiesRemove")->isEnabled());
    press(Qt::Key_Delete);
    QCOMPARE(m_identities->rowCount(), 1);
}

void TestIdentitiesEditor::isTypedByKeyboard()
{
    open();
    press(Qt::Key_Insert);
    QCOMPARE(QApplication::focusWidget(), find<QLineEdit>("identityName"));
    QTest::keyClicks(QApplication::focusWidget(), "Alice");
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), find<QPlainTextEdit>("identityCookies"));
    QTest::keyClicks(QApplication::focusWidget(), "session=s3ss10n");
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), find<QPlainTextEdit>("identityHeaders"));
    QTest::keyClicks(QApplication::focusWidget(), "Authorization: Bearer b34r3r");
    const Identity typed = m_identities->entries().last().identity;
    QCOMPARE(typed.name, "Alice");
    QCOMPARE(typed.cookies, "session=s3ss10n");
    QCOMPARE(typed.headers, (QList<EndpointHeader>{{"Authorization", "Bearer b34r3r"}}));
    QCOMPARE(m_values->place(typed.id), Place::Asking);
    press(Qt::Key_Backtab); // leaving the field does not wait for more
    QTRY_COMPARE(m_values->place(typed.id), Place::Keychain);
    QCOMPARE(m_service.entries("identity/" + typed.id), 1);
}

void TestIdentitiesEditor::saysWhatIsWrong()
{
    m_identities->add(editedAlice());
    m_identities->add({.id = "bob", .name = "Bob"});
    open();
    m_editor->editIdentity("bob");
    find<QLineEdit>("identityName")->setText("ALICE");
    QVERIFY(text("identityNameFault").contains("Another identity"));
    QCOMPARE(m_identities->find("bob")->identity.name, "Bob");
    find<QPlainTextEdit>("identityCookies")->setPlainText("a=1\nsession");
    QVERIFY(text("identityCookiesFault").contains("Line 2"));
    QCOMPARE(m_identities->find("bob")->identity.cookies, "a=1\nsession");
    QCOMPARE(find<QLineEdit>("identityName")->text(), "ALICE");
    find<QPlainTextEdit>("identityHeaders")->setPlainText("X Y: 1");
    QVERIFY(find<QLabel>("identityHeadersFault")->isVisible());
    QCOMPARE(find<QWidget>("identityHeaders")->accessibleDescription(),
             text("identityHeadersFault"));
    m_editor->editIdentity("alice");
    QVERIFY(!find<QLabel>("identityHeadersFault")->isVisible());
    QVERIFY(!find<QLabel>("identityNameFault")->isVisible());
}

void TestIdentitiesEditor::saysWhereValuesAre()
{
    m_service.killNow();
    m_identities->add(editedAlice());
    m_editor->editIdentity("alice");
    open();
    m_values->flush();
    QTRY_VERIFY2(text("identityStateText").contains("this run only"),
                 qPrintable(text("identityStateText")));
    auto *again = find<QPushButton>("identityAgain");
    QVERIFY(again->isVisible());
    QVERIFY(m_service.start());
    again->setFocus();
    press(Qt::Key_Space);
    QTRY_VERIFY2(text("identityStateText").contains("in the keychain"),
                 qPrintable(text("identityStateText")));
    QTRY_VERIFY(!again->isVisible());
}

void TestIdentitiesEditor::readsWhenItIsSeen()
{
    m_identities->add(editedAlice());
    m_values->flush();
    QTRY_COMPARE(m_values->place("alice"), Place::Keychain);
    m_identities->setKept({{withoutHiddenPart(editedAlice()), true, {"session"}}});
    QCOMPARE(m_values->place("alice"), Place::Unknown);
    open();
    QTRY_COMPARE(find<QPlainTextEdit>("identityCookies")->toPlainText(), "session=s3ss10n");
    QCOMPARE(find<QPlainTextEdit>("identityHeaders")->toPlainText(), "X-Tenant: north");
    QVERIFY(!find<QPushButton>("identityAnew")->isVisible());
}

void TestIdentitiesEditor::isEnteredAnew()
{
    m_identities->add(editedAlice());
    m_values->flush();
    QTRY_COMPARE(m_values->place("alice"), Place::Keychain);
    m_identities->setKept({{withoutHiddenPart(editedAlice()), true, {"session"}}});
    QVERIFY(m_service.lock());
    open();
    auto *cookies = find<QPlainTextEdit>("identityCookies");
    QTRY_VERIFY2(text("identityStateText").contains("locked"),
                 qPrintable(text("identityStateText")));
    QVERIFY(cookies->isReadOnly());
    QVERIFY(cookies->placeholderText().contains("session"));
    find<QLineEdit>("identityName")->setText("Alicia");
    QCOMPARE(m_identities->find("alice")->identity.name, "Alicia");
    QVERIFY(m_identities->find("alice")->isAwaited);

    find<QPushButton>("identityAnew")->setFocus();
    press(Qt::Key_Space);
    QVERIFY(!cookies->isReadOnly());
    QCOMPARE(QApplication::focusWidget(), cookies);
    QTest::keyClicks(cookies, "a=1");
    QCOMPARE(m_identities->find("alice")->identity.cookies, "a=1");
}

void TestIdentitiesEditor::triesAgain()
{
    m_identities->add(editedAlice());
    m_values->flush();
    QTRY_COMPARE(m_values->place("alice"), Place::Keychain);
    m_identities->setKept({{withoutHiddenPart(editedAlice()), true, {"session"}}});
    QVERIFY(m_service.lock());
    open();
    QTRY_COMPARE(m_values->place("alice"), Place::Nowhere);
    QVERIFY(m_service.start()); // unlocks it
    find<QPushButton>("identityAgain")->setFocus();
    press(Qt::Key_Space);
    QTRY_COMPARE(find<QPlainTextEdit>("identityCookies")->toPlainText(), "session=s3ss10n");
}

void TestIdentitiesEditor::deletesAndUndoes()
{
    m_identities->add(editedAlice());
    m_identities->add({.id = "bob", .name = "Bob"});
    m_editor->editIdentity("alice");
    open();
    press(Qt::Key_Delete);
    QCOMPARE(m_identities->rowOf("alice"), -1);
    QVERIFY(text("identitiesNoticeText").contains("Alice"));
    QCOMPARE(find<QLineEdit>("identityName")->text(), "Bob");
    find<QPushButton>("identitiesNoticeAct")->setFocus();
    press(Qt::Key_Space);
    QCOMPARE(m_identities->find("alice")->identity, editedAlice());
    QCOMPARE(find<QLineEdit>("identityName")->text(), "Alice");
    QCOMPARE(QApplication::focusWidget(), find<QListView>("identitiesList"));
}

void TestIdentitiesEditor::showsNothingOfAnother()
{
    // Alice's values went with a keychain that is no more.
    m_service.killNow();
    m_identities->setKept({{.identity = {.id = "alice", .name = "Alice"},
                            .isAwaited = true,
                            .awaitedCookies = {"session"}}});
    m_identities->add({.id = "bob", .name = "Bob"});
    open();
    m_editor->editIdentity("bob");
    auto *cookies = find<QPlainTextEdit>("identityCookies");
    cookies->setFocus();
    QTest::keyClicks(cookies, "session=b0b");
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    m_editor->editIdentity("alice");
    QTRY_COMPARE(m_values->place("alice"), Place::Nowhere);
    QCOMPARE(cookies->toPlainText(), QString());
    QVERIFY2(cookies->placeholderText().startsWith("Not available: session"),
             qPrintable(cookies->placeholderText()));
    QVERIFY2(text("identityStateText").contains("aren't available"),
             qPrintable(text("identityStateText")));
    // Nor does undo bring back what was typed for somebody else.
    find<QPushButton>("identityAnew")->click();
    cookies->setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(cookies->toPlainText(), QString());
    QCOMPARE(m_identities->find("alice")->identity.cookies, QString());
}

void TestIdentitiesEditor::fitsASmallWindow()
{
    m_identities->add({.id = "long", .name = QString(120, 'w'), .cookies = QString(300, 'c')});
    m_editor->editIdentity("long");
    open();
    const QSize least = m_editor->minimumSizeHint();
    QVERIFY2(least.width() <= 700 && least.height() <= 300,
             qPrintable(QString("%1 x %2").arg(least.width()).arg(least.height())));
}

int tst_identitieseditor(int argc, char *argv[])
{
    QApplication app(argc, argv);
    const Theme theme(app);
    TestIdentitiesEditor test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_identitieseditor.moc"
