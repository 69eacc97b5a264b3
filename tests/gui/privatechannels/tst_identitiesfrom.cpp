// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/privatechannels/identities/identitieseditor.h>

#include <base/keychain/keyring.h>
#include <gui/kit/look/theme.h>
#include <privatechannels/identities/hiddenpart.h>
#include <privatechannels/identities/identityvalues.h>

#include <support/pageserver.h>
#include <support/privatebus.h>
#include <support/secretservice.h>

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace RadarDesk;
using namespace RadarDesk::base;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::privatechannels;
using namespace RadarDesk::gui;
using Place = IdentityValues::Place;

/// Identities made of what is at hand, as a person does it, with a real keychain.
class IdentitiesFromTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void fromACurlCommand();
    void fromARecording();
    void fromASignIn();
    void signInIsEdited();
    void editedSignInIsChecked();

private:
    /// Adds Alice, who signs in by herself, and shows her.
    void addWithSignIn();
    /// Chooses the entry of the menu that has that letter.
    void choose(Qt::Key letter) const;
    template <typename T> [[nodiscard]] T *find(const char *name) const
    {
        T *found = m_editor->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("There is no %s in the editor.", name);
        return found;
    }
    [[nodiscard]] Identity added() const { return m_identities->entries().last().identity; }

    PrivateBus m_bus;
    SecretService m_service{m_bus};
    std::unique_ptr<Keyring> m_keyring;
    std::unique_ptr<IdentitiesModel> m_identities;
    std::unique_ptr<IdentityValues> m_values;
    std::unique_ptr<IdentitiesEditor> m_editor;
};

void IdentitiesFromTest::initTestCase()
{
    QVERIFY(m_bus.start());
}

void IdentitiesFromTest::init()
{
    QVERIFY(m_service.start());
    m_keyring = std::make_unique<Keyring>();
    m_identities = std::make_unique<IdentitiesModel>();
    m_values = std::make_unique<IdentityValues>(*m_identities, *m_keyring, KnownSecrets());
    m_editor = std::make_unique<IdentitiesEditor>(*m_identities, *m_values);
    m_editor->resize(700, 300);
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
    m_editor->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
    QApplication::clipboard()->clear();
}

void IdentitiesFromTest::cleanup()
{
    m_editor.reset();
    m_values.reset();
    m_identities.reset();
    m_keyring.reset();
}

void IdentitiesFromTest::choose(Qt::Key letter) const
{
    // The menu has an event loop of its own.
    QMetaObject::invokeMethod(
        qApp, [letter] { QTest::keyClick(QApplication::activePopupWidget(), letter); },
        Qt::QueuedConnection);
    QTest::mouseClick(find<QToolButton>("identitiesFrom"), Qt::LeftButton);
}

void IdentitiesFromTest::fromACurlCommand()
{
    choose(Qt::Key_C);
    auto *text = find<QPlainTextEdit>("sourceText");
    QTRY_VERIFY(text->isVisible());
    QVERIFY(!find<QPushButton>("sourceAdd")->isEnabled());
    QTest::keyClicks(text, "curl https://app.example/auth -H 'accept: */*'");
    QTRY_VERIFY(find<QLabel>("sourceFault")->text().contains("no cookies"));
    QTest::keyClicks(text, " -b 'session=s3ss10n-value'");
    QVERIFY(find<QLabel>("sourceFault")->text().isEmpty());
    const auto *parts = find<QListWidget>("sourceParts");
    QCOMPARE(parts->count(), 1);
    QVERIFY(parts->item(0)->text().contains("session"));
    QVERIFY(!parts->item(0)->text().contains("s3ss10n-value"));
    QCOMPARE(m_identities->rowCount(), 1); // nothing before it is agreed to
    QTest::mouseClick(find<QPushButton>("sourceAdd"), Qt::LeftButton);
    QCOMPARE(added().name, "User of app.example");
    QCOMPARE(cookieNames(added().cookies), QStringList("session"));
    QVERIFY(find<QLineEdit>("identityName")->text() == "User of app.example");
    QVERIFY(find<QPlainTextEdit>("sourceText")->toPlainText().isEmpty());
    m_values->flush();
    QTRY_COMPARE(m_values->place(added().id), Place::Keychain);
    // What was copied is there already the next time.
    QApplication::clipboard()->setText("Cookie: session=other");
    choose(Qt::Key_C);
    QTRY_VERIFY(find<QPushButton>("sourceAdd")->isEnabled());
}

void IdentitiesFromTest::fromARecording()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("a.har");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"log":{"entries":[{"request":{"method":"GET","url":"https://app.example/",
        "headers":[{"name":"Cookie","value":"session=abc"}]}}]}})");
    file.close();
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    const auto acceptFileDialog = [path] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        dialog->findChild<QLineEdit *>("fileNameEdit")->setText(path);
        QMetaObject::invokeMethod(dialog, "accept");
    };
    QTimer::singleShot(0, qApp, [acceptFileDialog] {
        QMetaObject::invokeMethod(qApp, acceptFileDialog, Qt::QueuedConnection);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_H);
    });
    QTest::mouseClick(find<QToolButton>("identitiesFrom"), Qt::LeftButton);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs, false);
    QTRY_VERIFY(m_editor->findChild<QPushButton *>("sourceAdd")
                && find<QPushButton>("sourceAdd")->isEnabled());
    QTest::mouseClick(find<QPushButton>("sourceAdd"), Qt::LeftButton);
    QCOMPARE(added().cookies, "Cookie: session=abc");
}

void IdentitiesFromTest::fromASignIn()
{
    PageServer server;
    QVERIFY(server.start());
    int logins = 0;
    server.setEndpoint("/login", [&logins](const HttpRequest &request, const HttpReply &reply) {
        const bool isRight = request.body.contains("password=right-passw0rd");
        reply({isRight ? 200 : 401,
               "{}",
               "application/json",
               {{"Set-Cookie", "session=number-" + QByteArray::number(++logins) + "; Path=/"}}});
    });
    choose(Qt::Key_S);
    QTRY_VERIFY(find<QLineEdit>("loginAddress")->isVisible());
    QVERIFY(!find<QPushButton>("loginAdd")->isEnabled());
    QTest::mouseClick(find<QPushButton>("loginRun"), Qt::LeftButton);
    QVERIFY(find<QLabel>("loginFault")->text().contains("URL"));
    QTest::keyClicks(find<QLineEdit>("loginAddress"), server.url("/login").toString());
    QTest::keyClicks(find<QLineEdit>("loginUser"), "alice");
    QTest::keyClicks(find<QLineEdit>("loginPassword"), "wrong");
    QTest::mouseClick(find<QPushButton>("loginRun"), Qt::LeftButton);
    QTRY_VERIFY(find<QLabel>("loginFault")->text().contains("401"));
    find<QLineEdit>("loginPassword")->selectAll();
    QTest::keyClicks(find<QLineEdit>("loginPassword"), "right-passw0rd");
    QTest::mouseClick(find<QPushButton>("loginRun"), Qt::LeftButton);
    QTRY_VERIFY(find<QPushButton>("loginAdd")->isEnabled());
    QVERIFY(find<QLabel>("loginResult")->text().contains("session"));
    QTest::mouseClick(find<QPushButton>("loginAdd"), Qt::LeftButton);
    QCOMPARE(added().name, "alice");
    QVERIFY(added().cookies.contains("number-2"));
    QVERIFY(find<QLineEdit>("loginPassword")->text().isEmpty());
    m_values->flush();
    QTRY_COMPARE(m_values->place(added().id), Place::Keychain);

    // The session has expired: the same sign-in gets new cookies, also after the name was changed.
    QTest::keyClicks(find<QLineEdit>("identityName"), "Alice");
    QTRY_VERIFY(find<QPushButton>("identitySignIn")->isVisible());
    QTest::mouseClick(find<QPushButton>("identitySignIn"), Qt::LeftButton);
    QTRY_VERIFY(find<QPlainTextEdit>("identityCookies")->toPlainText().contains("number-3"));
    QCOMPARE(added().login->password, "right-passw0rd");
}

void IdentitiesFromTest::signInIsEdited()
{
    PageServer server;
    QVERIFY(server.start());
    server.setEndpoint("/new-login", [](const HttpRequest &request, const HttpReply &reply) {
        const bool isRight = request.body == R"({"login":"alice","password":"new-passw0rd"})";
        reply({isRight ? 200 : 401,
               "{}",
               "application/json",
               {{"Set-Cookie", "session=fresh; Path=/"}}});
    });
    addWithSignIn();
    QTest::mouseClick(find<QPushButton>("identityEditSignIn"), Qt::LeftButton);
    QTRY_VERIFY(find<QLineEdit>("loginAddress")->isVisible());
    QCOMPARE(find<QLineEdit>("loginAddress")->text(), "https://app.example/login");
    QCOMPARE(find<QLineEdit>("loginUser")->text(), "alice");
    QCOMPARE(find<QLineEdit>("loginPassword")->text(), "old-passw0rd");
    QCOMPARE(find<QLineEdit>("loginPassword")->echoMode(), QLineEdit::Password);

    // Saved without having been tried, the cookies stay.
    find<QLineEdit>("loginPassword")->selectAll();
    QTest::keyClicks(find<QLineEdit>("loginPassword"), "new-passw0rd");
    QTest::mouseClick(find<QPushButton>("loginAdd"), Qt::LeftButton);
    QVERIFY(!find<QLineEdit>("loginAddress")->isVisible());
    QCOMPARE(added().login->password, "new-passw0rd");
    QCOMPARE(added().cookies, "session=old");
    QCOMPARE(added().name, "Alice");
    QVERIFY(find<QLineEdit>("loginPassword")->text().isEmpty());

    // Tried, it brings its cookies along.
    QTest::mouseClick(find<QPushButton>("identityEditSignIn"), Qt::LeftButton);
    find<QLineEdit>("loginAddress")->setText(server.url("/new-login").toString());
    find<QLineEdit>("loginUserField")->setText("login");
    find<QCheckBox>("loginAsJson")->setChecked(true);
    QTest::mouseClick(find<QPushButton>("loginRun"), Qt::LeftButton);
    QTRY_VERIFY(find<QLabel>("loginResult")->text().contains("session"));
    QTest::mouseClick(find<QPushButton>("loginAdd"), Qt::LeftButton);
    QVERIFY(added().cookies.contains("fresh"));
    QVERIFY(added().login->asJson);
    QTRY_VERIFY(find<QPlainTextEdit>("identityCookies")->toPlainText().contains("fresh"));
    m_values->flush();
    QTRY_COMPARE(m_values->place(added().id), Place::Keychain);
}

void IdentitiesFromTest::editedSignInIsChecked()
{
    addWithSignIn();
    const LoginRecipe before = *added().login;
    QTest::mouseClick(find<QPushButton>("identityEditSignIn"), Qt::LeftButton);
    QTRY_VERIFY(find<QLineEdit>("loginAddress")->isVisible());
    find<QLineEdit>("loginAddress")->setText("nowhere");
    QTest::mouseClick(find<QPushButton>("loginAdd"), Qt::LeftButton);
    QVERIFY(find<QLineEdit>("loginAddress")->isVisible());
    QVERIFY(find<QLabel>("loginFault")->text().contains("URL"));
    QTest::mouseClick(find<QPushButton>("loginCancel"), Qt::LeftButton);
    QVERIFY(*added().login == before);

    // The next new identity begins with an empty sheet.
    choose(Qt::Key_S);
    QTRY_VERIFY(find<QLineEdit>("loginAddress")->isVisible());
    QVERIFY(find<QLineEdit>("loginAddress")->text().isEmpty());
    QVERIFY(find<QLineEdit>("loginPassword")->text().isEmpty());
    QVERIFY(!find<QPushButton>("loginAdd")->isEnabled());
}

void IdentitiesFromTest::addWithSignIn()
{
    QVERIFY(!find<QPushButton>("identityEditSignIn")->isVisible());
    Identity identity = newIdentity();
    identity.name = "Alice";
    identity.cookies = "session=old";
    identity.login = LoginRecipe{
        .address = "https://app.example/login", .user = "alice", .password = "old-passw0rd"};
    m_editor->editIdentity(m_identities->add(identity));
    QTRY_VERIFY(find<QPushButton>("identityEditSignIn")->isVisible());
}

int tst_identitiesfrom(int argc, char *argv[])
{
    QApplication app(argc, argv);
    const Theme theme(app);
    IdentitiesFromTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_identitiesfrom.moc"
