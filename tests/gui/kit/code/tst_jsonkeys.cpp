// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/commands/commandregistry.h>
#include <gui/kit/code/jsonedit.h>
#include <support/desk.h>

#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTimer>
#include <QToolButton>

using namespace RadarDesk;
using namespace RadarDesk::gui;

/// The keys of commands that the JSON editor takes itself: those that a person gave them.
class TestJsonKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheCommands();
    void leavesKeysToOtherCommands();
    void showsThemInItsMenu();
    void hasUsualKeysAlone();
};

namespace {

const QString Minified = "{\"a\":1}";
const QString Formatted = "{\n  \"a\": 1\n}";

JsonEdit *shownEditor(Desk &desk)
{
    QTest::mouseClick(desk.find<QToolButton>("jsonFace"), Qt::LeftButton);
    auto *edit = desk.find<JsonEdit>("jsonEdit");
    edit->setFocus();
    edit->replaceText(Minified);
    return edit;
}

} // namespace

void TestJsonKeys::followsTheCommands()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const JsonEdit *edit = shownEditor(desk);
    auto *registry = desk.window.findChild<CommandRegistry *>();
    registry->setKeys("formatJson", QKeySequence("Alt+Shift+J"));
    Desk::press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(edit->toPlainText(), Minified);
    Desk::press(Qt::Key_J, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(edit->toPlainText(), Formatted);
    registry->resetKeys("formatJson");
    Desk::press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(edit->toPlainText(), Minified);
    Desk::press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(edit->toPlainText(), Formatted);
}

void TestJsonKeys::leavesKeysToOtherCommands()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const JsonEdit *edit = shownEditor(desk);
    auto *registry = desk.window.findChild<CommandRegistry *>();
    registry->setKeys("demo", QKeySequence("Ctrl+Shift+F"));
    Desk::press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(desk.find<QToolButton>("topDemo")->isChecked());
    QCOMPARE(edit->toPlainText(), Minified);
}

void TestJsonKeys::showsThemInItsMenu()
{
    Desk desk;
    QVERIFY(desk.isReady());
    JsonEdit *edit = shownEditor(desk);
    desk.window.findChild<CommandRegistry *>()->setKeys("minifyJson", QKeySequence("Alt+Shift+J"));
    QStringList keys;
    QTimer::singleShot(0, edit, [&keys] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (const QList<QAction *> actions = menu->actions(); const QAction *action : actions)
            keys.append(action->shortcut().toString());
        menu->close();
    });
    QContextMenuEvent event(QContextMenuEvent::Keyboard, edit->rect().center(),
                            edit->mapToGlobal(edit->rect().center()));
    QApplication::sendEvent(edit->viewport(), &event);
    QVERIFY2(keys.contains("Alt+Shift+J"), qPrintable(keys.join(u' ')));
    QVERIFY(keys.contains("Ctrl+Shift+F"));
    QVERIFY(!keys.contains("Ctrl+Shift+M"));
}

void TestJsonKeys::hasUsualKeysAlone()
{
    JsonEdit edit;
    edit.setPlainText(Minified);
    QTest::keyClick(&edit, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(edit.toPlainText(), Formatted);
}

int tst_jsonkeys(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    TestJsonKeys test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_jsonkeys.moc"
