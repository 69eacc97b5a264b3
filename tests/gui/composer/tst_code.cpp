// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <support/desk.h>

#include <QClipboard>
#include <QJsonDocument>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace RadarDesk;
using namespace RadarDesk::workbench;

/// Copying the broadcast as code, and pasting one from code.
class TestCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QApplication::clipboard()->clear(); }
    void copiesFromTheMenu();
    void copiesAgainByKey();
    void offersWhatFitsTheVersion();
    void saysWhatIsInTheWay();
    void pastesACommand();
    void undoTakesTheChannelAlong();
    void pastesTargeting();
    void keepsSecretsOut();
    void saysWhyItDoesNotPaste();
    void remembersOverARestart();
};

namespace {

QMenu *menuOf(const Desk &desk)
{
    QMenu *menu = desk.find<QToolButton>("copyCode")->menu();
    Q_EMIT menu->aboutToShow();
    return menu;
}

QStringList textsOf(const QMenu *menu)
{
    QStringList texts;
    for (const QAction *action : menu->actions()) {
        if (!action->isSeparator() && !action->menu())
            texts.append(action->text());
    }
    return texts;
}

} // namespace

void TestCode::copiesFromTheMenu()
{
    Desk desk;
    QVERIFY(desk.isReady());
    desk.workspace.draft().setVersion(PushRadar::ApiVersion::V2);
    auto *button = desk.find<QToolButton>("copyCode");
    // The menu has the keyboard while it is open.
    QMetaObject::invokeMethod(
        button,
        [] {
            QWidget *menu = QApplication::activePopupWidget();
            QVERIFY(menu);
            QTest::keyClick(menu, Qt::Key_Down);
            QTest::keyClick(menu, Qt::Key_Return);
        },
        Qt::QueuedConnection);
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(QApplication::clipboard()->text().contains(
        R"(radar.broadcast("test-channel", message="Hello World!"))"));
    QVERIFY(QApplication::clipboard()->text().contains("your-secret-key"));
    QVERIFY2(desk.result().startsWith("Copied as Python"), qPrintable(desk.result()));
    QCOMPARE(desk.count(EventKind::Broadcast), 0);
}

void TestCode::copiesAgainByKey()
{
    Desk desk;
    QVERIFY(desk.isReady());
    Desk::press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString command = QApplication::clipboard()->text();
    QVERIFY(command.startsWith("curl "));
    QVERIFY(command.contains(desk.sandboxAddress()));
    desk.workspace.draft().setData(R"({"n":1.50})");
    Desk::press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(QApplication::clipboard()->text().contains("1.50"));
}

void TestCode::offersWhatFitsTheVersion()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const QStringList v3 = textsOf(menuOf(desk));
    desk.workspace.draft().setVersion(PushRadar::ApiVersion::V2);
    const QStringList v2 = textsOf(menuOf(desk));
    QVERIFY(v3.size() > 5 && v2.size() >= 4);
    for (const QString &text : v2)
        QCOMPARE(v3.contains(text), text.contains("C++"));
    QVERIFY(menuOf(desk)->actions().last()->menu());
}

void TestCode::saysWhatIsInTheWay()
{
    Desk desk;
    QVERIFY(desk.isReady());
    desk.workspace.draft().setChannel("a b");
    Desk::press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(desk.result(), "Not copied. Fix the message first.");
    QVERIFY(desk.find<QLabel>("channelFault")->isVisible());
    QVERIFY(QApplication::clipboard()->text().isEmpty());
}

void TestCode::pastesACommand()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const QByteArray before = desk.workspace.draft().message()->data();
    QApplication::clipboard()->setText(
        R"(curl https://api.pushradar.com/v3/broadcasts -H 'Content-Type: application/json' \)"
        "\n  "
        R"(-d '{"channel":"orders","data":"{\"total\":1.50,\"id\":7}"}')");
    Desk::press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(desk.workspace.draft().channel(), "orders");
    QCOMPARE(desk.workspace.draft().message()->data(), R"({"total":1.50,"id":7})");
    QVERIFY2(desk.result().startsWith("Pasted from"), qPrintable(desk.result()));

    // What it replaced is not lost.
    QMenu *menu = desk.find<QToolButton>("pasteCode")->menu();
    Q_EMIT menu->aboutToShow();
    QVERIFY(menu->actions().last()->isEnabled());
    menu->actions().last()->trigger();
    QCOMPARE(desk.workspace.draft().channel(), "test-channel");
    QCOMPARE(desk.workspace.draft().message()->data(), before);
    Q_EMIT menu->aboutToShow();
    QVERIFY(!menu->actions().last()->isEnabled());
}

void TestCode::undoTakesTheChannelAlong()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const QByteArray before = desk.workspace.draft().data();
    QApplication::clipboard()->setText(
        "curl https://api.pushradar.com/v3/broadcasts -H 'Content-Type: application/json' -d "
        R"('{"channel":"orders","data":"{\"total\":7}"}')");
    desk.items()->setFocus();
    Desk::press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY2(desk.result().startsWith("Pasted from"), qPrintable(desk.result()));
    QCOMPARE(desk.workspace.draft().channel(), "orders");
    const auto version = desk.workspace.draft().version();
    desk.items()->setFocus();
    Desk::press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.workspace.draft().data(), before);
    QCOMPARE(desk.workspace.draft().channel(), "test-channel");
    Desk::press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(desk.workspace.draft().data(), R"({"total":7})");
    QCOMPARE(desk.workspace.draft().channel(), "orders");
    QCOMPARE(desk.workspace.draft().version(), version);
    // The text has steps of its own.
    QTest::mouseClick(desk.find<QToolButton>("jsonFace"), Qt::LeftButton);
    desk.find<QPlainTextEdit>("jsonEdit")->setFocus();
    Desk::press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.workspace.draft().data(), before);
    QCOMPARE(desk.workspace.draft().channel(), "test-channel");
}

void TestCode::pastesTargeting()
{
    Desk desk;
    QVERIFY(desk.isReady());
    QApplication::clipboard()->setText(
        R"({"channel":"news","data":{"a":1},"userIDs":["u1","u2"],"continents":["EU"]})");
    QTest::mouseClick(desk.find<QToolButton>("pasteCode"), Qt::LeftButton, {}, QPoint(10, 10));
    QCOMPARE(desk.workspace.draft().version(), PushRadar::ApiVersion::V2);
    QCOMPARE(desk.workspace.draft().channel(), "news");
    QVERIFY(desk.workspace.draft().targeting().userIds.contains("u2"));
    QVERIFY(desk.workspace.draft().message());
}

void TestCode::keepsSecretsOut()
{
    Desk desk;
    QVERIFY(desk.isReady());
    QApplication::clipboard()->setText("radar = PushRadar(\"sk_live_0123456789abcdef\")\n"
                                       "radar.broadcast(\"orders\", note=\"Hi\")");
    Desk::press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(desk.workspace.draft().message()->data(), R"({"note":"Hi"})");
    QVERIFY2(desk.result().contains("secret"), qPrintable(desk.result()));
    QVERIFY(!QJsonDocument(desk.workspace.toState()).toJson().contains("0123456789abcdef"));
}

void TestCode::saysWhyItDoesNotPaste()
{
    Desk desk;
    QVERIFY(desk.isReady());
    Desk::press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(desk.result().contains("no text"));
    const QByteArray before = desk.workspace.draft().message()->data();
    QApplication::clipboard()->setText("{\"a\": 1,\n \"b\": }");
    Desk::press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY2(desk.result().startsWith("Not pasted. Line 2"), qPrintable(desk.result()));
    QCOMPARE(desk.workspace.draft().message()->data(), before);
}

void TestCode::remembersOverARestart()
{
    QJsonObject state;
    {
        Desk desk;
        QVERIFY(desk.isReady());
        const QList<QAction *> actions = menuOf(desk)->actions();
        const auto node = std::find_if(actions.cbegin(), actions.cend(), [](const QAction *each) {
            return each->text().contains("Node");
        });
        QVERIFY(node != actions.cend());
        (*node)->trigger();
        state = desk.window.toState();
    }
    Desk desk;
    QVERIFY(desk.isReady());
    desk.window.restore(state);
    Desk::press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY2(desk.result().contains("Node"), qPrintable(desk.result()));
}

int tst_code(int argc, char *argv[])
{
    QApplication app(argc, argv);
    TestCode test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_code.moc"
