// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/connect/connectdialog.h>
#include <support/desk.h>

#include <QClipboard>
#include <QDir>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>

using namespace RadarDesk;
using namespace RadarDesk::gui;
using namespace RadarDesk::workbench;

/// The sheet that says how an app is pointed here, used as a person does.
class TestConnect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensFromEachPlace();
    void opensFromAnEmptyTimeline();
    void copiesWhatRuns();
    void keepsTheSecretToItself();
    void waitsForTheFirstCall();
    void leadsToTheSettings();
    void fitsASmallWindow_data();
    void fitsASmallWindow();
};

namespace {

template <typename T> T *partOf(const QWidget *where, const char *name)
{
    T *found = where->findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("There is no %s.", name);
    return found;
}

void press(QWidget *button)
{
    QTest::mouseClick(button, Qt::LeftButton);
}

ConnectDialog *openedSheet(Desk &desk)
{
    press(desk.find<QPushButton>("connectApp"));
    auto *sheet = desk.find<ConnectDialog>("ConnectDialog");
    if (!QTest::qWaitFor([sheet] { return QApplication::activeWindow() == sheet; }))
        qFatal("The sheet does not get the keyboard.");
    return sheet;
}

void chooseTopic(const ConnectDialog *sheet, ConnectTopic topic)
{
    auto *list = partOf<QListWidget>(sheet, "connectTopics");
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->text() == nameOf(topic))
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                              list->visualItemRect(list->item(row)).center());
    }
}

QString shownCode(const ConnectDialog *sheet)
{
    return partOf<QPlainTextEdit>(sheet, "connectCode")->toPlainText();
}

} // namespace

void TestConnect::opensFromEachPlace()
{
    Desk desk;
    QVERIFY(desk.isReady());
    ConnectDialog *sheet = openedSheet(desk);
    QVERIFY(!sheet->isModal());
    press(partOf<QPushButton>(sheet, "connectClose"));
    QVERIFY(!sheet->isVisible());

    const QList<QAction *> actions = desk.find<QToolButton>("menu")->menu()->actions();
    const auto found = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
        return action->text() == "&Connect your app…";
    });
    QVERIFY(found != actions.end());
    (*found)->trigger();
    QTRY_VERIFY(sheet->isVisible());
}

void TestConnect::opensFromAnEmptyTimeline()
{
    Desk desk({}, Desk::Service::NotYet); // which listens to nothing yet
    QVERIFY(QTest::qWaitForWindowExposed(&desk.window));
    QTRY_VERIFY(desk.window.findChild<QPushButton *>("emptyStateAct"));
    auto *act = desk.find<QPushButton>("emptyStateAct");
    QTRY_VERIFY(act->isVisible());
    press(act);
    QTRY_VERIFY(desk.find<ConnectDialog>("ConnectDialog")->isVisible());
    desk.service.start();
    QTRY_VERIFY(!act->isVisible()); // something has happened
}

void TestConnect::copiesWhatRuns()
{
    if (QStandardPaths::findExecutable("curl").isEmpty())
        QSKIP("curl is not installed");
    Desk desk;
    QVERIFY(desk.isReady());
    const ConnectDialog *sheet = openedSheet(desk);
    chooseTopic(sheet, ConnectTopic::Curl);
    QVERIFY(shownCode(sheet).contains(desk.sandboxAddress()));
    QVERIFY(!partOf<QWidget>(sheet, "connectForms")->isVisible());
    press(partOf<QPushButton>(sheet, "connectCopySecret"));
    const QString command = QApplication::clipboard()->text();
    QVERIFY(command.contains(desk.service.secret()));

    desk.session.follow("test-channel");
    QTRY_VERIFY(desk.session.subscriber().isSubscribed("test-channel"));
    QProcess shell;
    shell.start("sh", {"-c", command});
    QTRY_COMPARE_WITH_TIMEOUT(desk.count(EventKind::Arrival), 1, 20'000);
    QCOMPARE(desk.last(EventKind::Arrival)->data, R"({"message": "Hello from cURL"})");
    QTRY_COMPARE(shell.state(), QProcess::NotRunning);
}

void TestConnect::keepsTheSecretToItself()
{
    Desk desk;
    QVERIFY(desk.isReady());
    ConnectDialog *sheet = openedSheet(desk);
    const QString secret = desk.service.secret();
    for (const ConnectTopic topic : connectTopics()) {
        chooseTopic(sheet, topic);
        for (const char *form : {"connectLines", "connectServer"}) {
            auto *button = partOf<QToolButton>(sheet, form);
            QCOMPARE(button->isVisible(), hasServer(topic));
            if (button->isVisible())
                press(button);
            QVERIFY(!shownCode(sheet).contains(secret));
            press(partOf<QPushButton>(sheet, "connectCopy"));
            QCOMPARE(QApplication::clipboard()->text(), shownCode(sheet));
        }
        QCOMPARE(partOf<QPushButton>(sheet, "connectCopySecret")->isVisible(), takesSecret(topic));
    }
    chooseTopic(sheet, ConnectTopic::Python);
    sheet->setClipboardTime(std::chrono::milliseconds{1});
    press(partOf<QPushButton>(sheet, "connectCopySecret"));
    QTRY_VERIFY(!QApplication::clipboard()->text().contains(secret));
}

void TestConnect::waitsForTheFirstCall()
{
    Desk desk;
    QVERIFY(desk.isReady());
    ConnectDialog *sheet = openedSheet(desk);
    const auto *verdict = partOf<QLabel>(sheet, "callVerdict");
    const auto *detail = partOf<QLabel>(sheet, "callDetail");
    QVERIFY(verdict->text().startsWith("Waiting"));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    sheet->showCall("Python library 3.1.0", "POST /v3/broadcasts, 200", true, now.addSecs(-7200));
    QCOMPARE(verdict->text(), "Python library 3.1.0 called 2 h ago");
    QCOMPARE(detail->text(), "POST /v3/broadcasts, 200");
    sheet->showCall({}, "POST /v3/broadcasts, 401: wrong secret", false, now.addSecs(3600));
    QCOMPARE(verdict->text(), "An app was refused just now");
    QCOMPARE(detail->text(), "POST /v3/broadcasts, 401: wrong secret");
    // Strangers name themselves.
    sheet->showCall("<h1>x</h1>\u0007" + QString(500, u'y'), "GET /", true, now.addSecs(3600));
    QCOMPARE(verdict->textFormat(), Qt::PlainText);
    QVERIFY(verdict->text().startsWith("<h1>x</h1>\u2407yyy"));
    QVERIFY(verdict->text().size() < 100);
}

void TestConnect::leadsToTheSettings()
{
    Desk desk;
    QVERIFY(desk.isReady());
    ConnectDialog *sheet = openedSheet(desk);
    const QString before = shownCode(sheet);
    QVERIFY(before.contains(desk.sandboxAddress()));
    press(partOf<QPushButton>(sheet, "connectSettings"));
    auto *dialog = desk.find<QWidget>("ProfilesDialog");
    QTRY_VERIFY(dialog->isVisible());
    QVERIFY(partOf<QWidget>(dialog, "sandboxNew")->isVisible());
    // The sheet shows what holds now.
    chooseTopic(sheet, ConnectTopic::Page);
    press(partOf<QPushButton>(dialog, "sandboxNew"));
    QVERIFY(shownCode(sheet).contains(desk.sandboxCredentials.pair()->publicKey));
}

void TestConnect::fitsASmallWindow_data()
{
    QTest::addColumn<Theme::Appearance>("appearance");
    QTest::newRow("light") << Theme::Appearance::Light;
    QTest::newRow("dark") << Theme::Appearance::Dark;
}

void TestConnect::fitsASmallWindow()
{
    QFETCH(Theme::Appearance, appearance);
    Desk desk;
    desk.theme.setAppearance(appearance);
    desk.window.resize(1000, 640);
    QVERIFY(desk.isReady());
    ConnectDialog *sheet = openedSheet(desk);
    const QString folder = qEnvironmentVariable("RADARDESK_PICTURES");
    for (const char *form : {"connectLines", "connectServer"}) {
        press(partOf<QToolButton>(sheet, form));
        QVERIFY(sheet->minimumSizeHint().width() <= 1000);
        QVERIFY(sheet->minimumSizeHint().height() <= 640);
        QVERIFY(sheet->width() <= 1000 && sheet->height() <= 640);
        const auto *list = partOf<QListWidget>(sheet, "connectTopics");
        QVERIFY(
            list->viewport()->rect().contains(list->visualItemRect(list->item(list->count() - 1))));
        if (!folder.isEmpty())
            sheet->grab().save(QDir(folder).filePath(
                QString("connect-%1-%2.png").arg(QTest::currentDataTag(), form)));
    }
    if (folder.isEmpty())
        return;
    sheet->showCall("Python library 3.1.0", "POST /v3/broadcasts, 200", true,
                    QDateTime::currentDateTimeUtc());
    sheet->grab().save(
        QDir(folder).filePath(QString("connect-%1-call.png").arg(QTest::currentDataTag())));
    desk.window.grab().save(
        QDir(folder).filePath(QString("window-%1.png").arg(QTest::currentDataTag())));
    press(partOf<QPushButton>(sheet, "connectSettings"));
    auto *dialog = desk.find<QWidget>("ProfilesDialog");
    QTRY_VERIFY(dialog->isVisible());
    press(partOf<QPushButton>(dialog, "sandboxEnter"));
    press(partOf<QPushButton>(dialog, "sandboxNew"));
    dialog->grab().save(
        QDir(folder).filePath(QString("settings-%1.png").arg(QTest::currentDataTag())));
}

int tst_connect(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    TestConnect test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_connect.moc"
