// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowshome.h"

#include <base/platform/applicationbus.h>
#include <base/platform/applicationid.h>
#include <gui/drop/droppedlink.h>
#include <gui/drop/droppreview.h>
#include <session/windows/startrequest.h>
#include <support/desk.h>
#include <support/dyingprocess.h>
#include <support/privatebus.h>

#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusPendingReply>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::app;
using namespace RadarDesk::gui;
using namespace RadarDesk::session;

/// What the desktop asks of the program: by D-Bus, on a session of the test's own, and by a start.
class TestDesktopStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isActivated();
    void opensFiles();
    void linksOnlyShow();
    void readsLinks_data();
    void readsLinks();
    void beginsActions();
    void refusesOtherCalls();
    void aSecondStartOpensInTheFirst();
    void keepsPlacesWithinALine();

private:
    /// Calls a method of the program's object and waits for the answer; the error's name, if any.
    [[nodiscard]] QString call(const char *method, const QVariantList &arguments) const;
    [[nodiscard]] static const DropPreview *previewIn(const Application &application);
    static QString fileIn(const Home &home, const char *name, const QByteArray &content);

    PrivateBus m_bus;
};

namespace {

const QVariantMap NoData;

/// A first window, served on the bus.
struct FirstWindow
{
    FirstWindow()
        : link(home.dataFolder())
        , isFirst(link.becomeFirst())
        , application(home.options(link))
    {
        application.show();
    }

    Home home;
    WindowLink link;
    bool isFirst;
    Application application;
};

} // namespace

void TestDesktopStart::initTestCase()
{
    QVERIFY(m_bus.start());
}

QString TestDesktopStart::call(const char *method, const QVariantList &arguments) const
{
    auto message = QDBusMessage::createMethodCall(
        base::ApplicationId, QString::fromLatin1(base::ApplicationBus::objectPath()),
        "org.freedesktop.Application", method);
    message.setArguments(arguments);
    message.setAutoStartService(false);
    const QDBusPendingCall pending = m_bus.connection().asyncCall(message);
    if (!QTest::qWaitFor([&pending] { return pending.isFinished(); }, 10'000))
        return "no answer";
    return pending.isError() ? pending.error().name() : QString();
}

const DropPreview *TestDesktopStart::previewIn(const Application &application)
{
    const auto *const preview = application.window.findChild<DropPreview *>();
    return preview && preview->isVisible() ? preview : nullptr;
}

QString TestDesktopStart::fileIn(const Home &home, const char *name, const QByteArray &content)
{
    QFile file(home.folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s can't be written.", qPrintable(file.fileName()));
    file.write(content);
    return file.fileName();
}

void TestDesktopStart::isActivated()
{
    FirstWindow first;
    QVERIFY(first.isFirst);
    QVERIFY(m_bus.waitForName(base::ApplicationId));
    first.application.window.showMinimized();
    QCOMPARE(call("Activate", {QVariantMap{{"activation-token", "of-the-desktop"}}}), "");
    QTRY_VERIFY(!first.application.window.isMinimized());
    QCOMPARE(qgetenv("XDG_ACTIVATION_TOKEN"), "of-the-desktop");
    qunsetenv("XDG_ACTIVATION_TOKEN");
}

void TestDesktopStart::opensFiles()
{
    FirstWindow first;
    QVERIFY(m_bus.waitForName(base::ApplicationId));
    const QString path = fileIn(first.home, "message.json", R"({"from":"a file"})");
    const QJsonObject before = first.application.workspace.draft().toState();
    QCOMPARE(call("Open", {QStringList{QUrl::fromLocalFile(path).toString()}, NoData}), "");
    QTRY_VERIFY(previewIn(first.application));
    QCOMPARE(first.application.workspace.draft().toState(), before);
    QVERIFY(previewIn(first.application)
                ->findChild<QPlainTextEdit *>("dropContent")
                ->toPlainText()
                .contains("a file"));
}

void TestDesktopStart::linksOnlyShow()
{
    FirstWindow first;
    QVERIFY(m_bus.waitForName(base::ApplicationId));
    Application &application = first.application;
    const QJsonObject before = application.workspace.draft().toState();
    QSignalSpy sending(&application.session, &Session::sendingChanged);
    QCOMPARE(
        call("Open",
             {QStringList{"radardesk://message?channel=orders&data=%7B%22id%22%3A7%7D"}, NoData}),
        "");
    QTRY_VERIFY(previewIn(application));
    QCOMPARE(previewIn(application)->windowTitle(), "Message from a link");
    QVERIFY(
        previewIn(application)->findChild<QLabel *>("dropSentence")->text().contains("isn't sent"));
    QCOMPARE(application.workspace.draft().toState(), before);
    // By a person's consent it is in the editor, and still not sent.
    QTest::mouseClick(previewIn(application)->findChild<QPushButton *>("dropAct"), Qt::LeftButton);
    QTRY_COMPARE(application.workspace.draft().channel(), "orders");
    QVERIFY(application.workspace.draft().data().contains("7"));
    QCOMPARE(sending.size(), 0);
}

void TestDesktopStart::readsLinks_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("isMessage");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a message") << "radardesk://message?channel=a&data=%7B%22b%22%3A1%7D" << true
                               << "a\n{\"b\":1}";
    QTest::newRow("no channel") << "radardesk://message?data=%7B%22b%22%3A1%7D" << true
                                << "{\"b\":1}";
    QTest::newRow("a plus") << "radardesk://message?data=%7B%22b%22%3A%22c%2Bd%22%7D" << true
                            << "{\"b\":\"c+d\"}";
    QTest::newRow("no data") << "radardesk://message?channel=a" << false << "";
    QTest::newRow("an array") << "radardesk://message?data=%5B1%5D" << false << "";
    QTest::newRow("a command") << "radardesk://message?data=curl%20http%3A%2F%2Flocalhost" << false
                               << "";
    QTest::newRow("another place")
        << "radardesk://send?channel=a&data=%7B%22b%22%3A1%7D" << false << "";
    QTest::newRow("nothing") << "radardesk:" << false << "";
}

void TestDesktopStart::readsLinks()
{
    QFETCH(QString, link);
    QFETCH(bool, isMessage);
    QFETCH(QString, shown);
    const DroppedFile file = readLink(link);
    QCOMPARE(file.kind == DroppedFile::Kind::Message, isMessage);
    QCOMPARE(file.content, shown);
    QVERIFY(file.isLink);
    QVERIFY(!file.sentence.isEmpty());
}

void TestDesktopStart::beginsActions()
{
    FirstWindow first;
    QVERIFY(m_bus.waitForName(base::ApplicationId));
    const auto count = [&first] { return first.application.workspace.messages().rowCount(); };
    const auto before = count();
    QCOMPARE(call("ActivateAction", {"unheard-of", QVariantList(), NoData}), "");
    QCOMPARE(call("ActivateAction", {"new-broadcast", QVariantList(), NoData}), "");
    QTRY_COMPARE(count(), before + 1);
}

void TestDesktopStart::refusesOtherCalls()
{
    FirstWindow first;
    QVERIFY(m_bus.waitForName(base::ApplicationId));
    QVERIFY(!call("Activate", {}).isEmpty());
    QVERIFY(!call("Open", {"a text", NoData}).isEmpty());
    QVERIFY(!call("Quit", {}).isEmpty());
    QVERIFY(first.application.window.isVisible());
}

void TestDesktopStart::aSecondStartOpensInTheFirst()
{
    FirstWindow first;
    QVERIFY(first.isFirst);
    fileIn(first.home, "message.json", R"({"from":"another start"})");
    DyingProcess second;
    second.setWorkingDirectory(first.home.folder.path());
    second.start(RADARDESK_PROGRAM, {"message.json"});
    QTRY_VERIFY_WITH_TIMEOUT(previewIn(first.application), 15'000);
    QVERIFY(previewIn(first.application)
                ->findChild<QPlainTextEdit *>("dropContent")
                ->toPlainText()
                .contains("another start"));
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 15'000);
    QCOMPARE(second.exitCode(), 0);
}

void TestDesktopStart::keepsPlacesWithinALine()
{
    StartRequest request{.places = QStringList(30, QString(400, 'a')), .action = "new-broadcast"};
    StartRequest read = StartRequest::fromJson(request.toJson());
    QCOMPARE(read.places.size(), 15); // 6000 bytes
    QCOMPARE(read.action, "new-broadcast");
    request.places = QStringList(30, "a");
    read = StartRequest::fromJson(request.toJson());
    QCOMPARE(read.places.size(), StartRequest::MostPlaces);
    read = StartRequest::fromJson({{"places", QJsonArray{1, QJsonObject(), "b"}}, {"action", 2}});
    QCOMPARE(read.places, QStringList("b"));
    QCOMPARE(read.action, "");
    QCOMPARE(
        StartRequest::ofPlaces({"c.json", "/d", "file:///e%20f", "radardesk://g"}, "/h").places,
        (QStringList{"/h/c.json", "/d", "/e f", "radardesk://g"}));
}

int tst_desktopstart(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    QApplication::setApplicationName("radardesk");
    TestDesktopStart test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_desktopstart.moc"
