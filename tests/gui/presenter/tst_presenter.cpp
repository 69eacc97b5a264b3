// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/presenter/presentedtext.h>
#include <gui/presenter/presenterstage.h>
#include <gui/presenter/presenterview.h>
#include <support/desk.h>

#include <QToolButton>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::gui;
using namespace std::chrono_literals;

/// The presenter view, with the keys of a keyboard and of a remote control.
class TestPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatArrives();
    void stepsThroughAScenario();
    void looksAsOneLikes();
    void productionAsksInPlace();
    void countsWhatComesTooFast();
    void presents_data();
    void presents();
};

namespace {

/// Opens the view by its key, and gives it the keyboard.
PresenterView *openPresenter(Desk &desk)
{
    Desk::press(Qt::Key_F11);
    auto *view = desk.find<PresenterView>("presenter");
    view->activateWindow();
    if (!QTest::qWaitForWindowActive(view))
        qFatal("The presenter view does not get the keyboard.");
    return view;
}

QString labelIn(const PresenterView *view, const char *name)
{
    return view->findChild<QLabel *>(name)->text();
}

Scenario twoSteps()
{
    const auto say = [](const QByteArray &data) {
        return ScenarioStep::broadcast("stage", data).value();
    };
    return Scenario::make({.name = "Show",
                           .steps = {say(R"({"message":"First"})"),
                                     ScenarioStep::wait(TimeRange::make(1h).value()),
                                     say(R"({"message":"Second"})")}},
                          "show")
        .value();
}

} // namespace

void TestPresenter::showsWhatArrives()
{
    Desk desk;
    QVERIFY(desk.isReady());
    PresenterView *view = openPresenter(desk);
    QVERIFY(view->isFullScreen());
    QCOMPARE(labelIn(view, "presenterConnection"), "Connected");
    QCOMPARE(labelIn(view, "presenterHint"), "Next: Hello World!");
    QVERIFY(!view->stage()->newest());
    QTest::keyClick(view, Qt::Key_Space);
    QTRY_VERIFY(view->stage()->newest());
    QCOMPARE(view->stage()->newest()->channel, "test-channel");
    QCOMPARE(view->stage()->newest()->text, "Hello World!");
    QCOMPARE(desk.count(EventKind::Broadcast), 1);
    QTRY_VERIFY(labelIn(view, "presenterCount").startsWith("1 message"));
    // Nothing of it tells where it runs, or with what.
    const auto labels = view->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        QVERIFY(!label->text().contains("127.0.0.1"));
        QVERIFY(!label->text().contains(desk.service.secret()));
    }
    desk.workspace.draft().setChannel("two words");
    QTest::keyClick(view, Qt::Key_PageDown);
    QVERIFY(labelIn(view, "presenterHint").contains("can't be sent"));
    QCOMPARE(desk.count(EventKind::Broadcast), 1);
    QTest::keyClick(view, Qt::Key_Escape);
    QVERIFY(!view->isVisible());
}

void TestPresenter::stepsThroughAScenario()
{
    Desk desk;
    QVERIFY(desk.isReady());
    desk.scenarios.setScenarios({twoSteps()});
    QTest::mouseClick(desk.find<QToolButton>("topDemo"), Qt::LeftButton);
    PresenterView *view = openPresenter(desk);
    QCOMPARE(labelIn(view, "presenterHint"), "Next: First");
    QTest::keyClick(view, Qt::Key_Right);
    QTRY_VERIFY(view->stage()->newest());
    QCOMPARE(view->stage()->newest()->text, "First");
    QTRY_COMPARE(labelIn(view, "presenterHint"), "Next: Second");
    QTest::keyClick(view, Qt::Key_PageDown);
    QTRY_COMPARE(view->stage()->newest()->text, "Second");
    QTRY_VERIFY(labelIn(view, "presenterHint").contains("finished"));
    // One press too many sends nothing.
    QTest::keyClick(view, Qt::Key_Space);
    QCOMPARE(desk.count(EventKind::Broadcast), 2);
    QTest::keyClick(view, Qt::Key_F11);
    QVERIFY(!view->isVisible());
    // The next audience sees it from the start.
    desk.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    openPresenter(desk);
    QCOMPARE(labelIn(view, "presenterHint"), "Next: First");
}

void TestPresenter::looksAsOneLikes()
{
    Desk desk;
    QVERIFY(desk.isReady());
    PresenterView *view = openPresenter(desk);
    const bool dark = view->isDark();
    QCOMPARE(Theme::isDark(view->palette()), dark);
    QTest::keyClick(view, Qt::Key_D);
    QCOMPARE(Theme::isDark(view->palette()), !dark);
    auto *hint = view->findChild<QLabel *>("presenterHint");
    QVERIFY(hint->isVisible());
    QTest::keyClick(view, Qt::Key_H);
    QVERIFY(!hint->isVisible());
    QTest::keyClick(view, Qt::Key_H);
    QVERIFY(hint->isVisible());
    view->stage()->add("a", "x");
    view->stage()->add("b", "y");
    QVERIFY(view->stage()->toneOf("a") != view->stage()->toneOf("b"));
}

void TestPresenter::productionAsksInPlace()
{
    Desk desk;
    QVERIFY(desk.isReady());
    Profile shop = newProfile();
    shop.name = "Shop";
    shop.serviceAddress = desk.sandboxAddress();
    shop.production = true;
    const QString id = desk.workspace.profiles().add(shop);
    desk.secretStore.hold(id, PushRadar::Secret::make(desk.service.secret()).value());
    desk.active.choose(id);
    desk.workspace.draft().setChannel("live"); // there is nothing to send at first
    desk.workspace.draft().setData(R"({"n":1})");
    PresenterView *view = openPresenter(desk);
    QCOMPARE(labelIn(view, "presenterName"), "Shop");
    QTest::keyClick(view, Qt::Key_Space);
    QVERIFY(labelIn(view, "presenterHint").contains("production"));
    // The key that asked does not answer.
    QTest::keyClick(view, Qt::Key_Space);
    QTest::keyClick(view, Qt::Key_Backspace);
    QVERIFY(!labelIn(view, "presenterHint").contains("production"));
    QCOMPARE(desk.count(EventKind::Broadcast), 0);
    QTest::keyClick(view, Qt::Key_Space);
    QTest::keyClick(view, Qt::Key_Return);
    QTRY_COMPARE(desk.count(EventKind::Broadcast), 1);

    // A scenario needs no other yes.
    QTest::keyClick(view, Qt::Key_Escape);
    desk.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    desk.scenarios.setScenarios({twoSteps()});
    QTest::mouseClick(desk.find<QToolButton>("topDemo"), Qt::LeftButton);
    QTest::keyClick(openPresenter(desk), Qt::Key_Space);
    QTRY_COMPARE(desk.count(EventKind::Broadcast), 2);
}

void TestPresenter::countsWhatComesTooFast()
{
    PresenterStage stage;
    stage.resize(800, 500);
    stage.show();
    QVERIFY(QTest::qWaitForWindowExposed(&stage));
    constexpr int Many = 20'000;
    for (int i = 1; i <= Many; ++i)
        stage.add("fast", QString::number(i));
    // The last one is not lost, and stands for those that came with it.
    QTRY_COMPARE(stage.newest()->text, QString::number(Many));
    QCOMPARE(stage.count(), Many);
    QCOMPARE(stage.newest()->count, Many - 1);
    QVERIFY(stage.cardCount() <= 3);
    stage.clear();
    QVERIFY(!stage.newest());
}

void TestPresenter::presents_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");
    QTest::newRow("one item") << QByteArray(R"({"message":"Hello"})") << "Hello";
    QTest::newRow("a number as it was") << QByteArray(R"({"price":1.50})") << "1.50";
    QTest::newRow("two items") << QByteArray(R"({"a":1,"b":"x"})") << "a: 1\nb: x";
    QTest::newRow("many items") << QByteArray(R"({"a":1,"b":2,"c":3,"d":4,"e":5,"f":6,"g":7})")
                                << "a: 1\nb: 2\nc: 3\nd: 4\ne: 5\nf: 6\n…";
    QTest::newRow("nothing") << QByteArray("{}") << "{}";
    QTest::newRow("a secret") << QByteArray(R"({"a":"sk_0123456789abcdef0123456789abcdef"})")
                              << "sk_***";
    QTest::newRow("a token") << QByteArray(
        R"({"a":"channel_auth_token_00112233445566778899aabbccddeeff.abc.0xdef"})")
                             << "channel_auth_token_***";
}

void TestPresenter::presents()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, text);
    QCOMPARE(presentedText(json), text);
}

int tst_presenter(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    TestPresenter test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_presenter.moc"
