// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/code/jsonedit.h>
#include <support/desk.h>

#include <QListView>
#include <QPlainTextEdit>

using namespace RadarDesk;
using namespace RadarDesk::gui;

/// Objects and arrays that fold in the JSON editor.
class TestJsonFolds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_edit.reset(); }
    void foldsByKeyboard();
    void foldsByMouse();
    void foldsAllAtOnce();
    void keepsTheText();
    void walksPast();
    void showsWhatIsEdited();
    void showsWhatItsBracketLeaves();
    void hasCommands();

private:
    [[nodiscard]] QString shown() const
    {
        QStringList lines;
        const QTextDocument *text = m_edit->document();
        for (QTextBlock line = text->begin(); line.isValid(); line = line.next()) {
            if (line.isVisible())
                lines.append(line.text().trimmed());
        }
        return lines.join(u'|');
    }
    void goTo(int line) const
    {
        m_edit->setTextCursor(QTextCursor(m_edit->document()->findBlockByNumber(line)));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(m_edit.get(), key, modifiers);
    }

    std::unique_ptr<JsonEdit> m_edit;
};

namespace {

const QString Text =
    "{\n  \"a\": {\n    \"b\": [\n      1,\n      2\n    ],\n    \"c\": \"}\"\n  },\n"
    "  \"d\": [\n    3\n  ]\n}";
const QString All = "{|\"a\": {|\"b\": [|1,|2|],|\"c\": \"}\"|},|\"d\": [|3|]|}";

} // namespace

void TestJsonFolds::init()
{
    m_edit = std::make_unique<JsonEdit>();
    m_edit->resize(400, 400);
    m_edit->setPlainText(Text);
    m_edit->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_edit.get()));
    m_edit->activateWindow();
    m_edit->setFocus();
}

void TestJsonFolds::foldsByKeyboard()
{
    QCOMPARE(shown(), All);
    goTo(4); // in the innermost
    press(Qt::Key_BracketLeft, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(shown(), QString("{|\"a\": {|\"b\": [|],|\"c\": \"}\"|},|\"d\": [|3|]|}"));
    // What is around it is folded by one more key.
    press(Qt::Key_BracketLeft, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(shown(), QString("{|\"a\": {|},|\"d\": [|3|]|}"));
    QCOMPARE(m_edit->textCursor().blockNumber(), 1);
    press(Qt::Key_BracketRight, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(shown(), All);
}

void TestJsonFolds::foldsByMouse()
{
    auto *gutter = m_edit->findChild<QWidget *>("gutter");
    const QRect line = m_edit->cursorRect(QTextCursor(m_edit->document()->findBlockByNumber(8)));
    const QPoint mark(gutter->width() - 8, line.center().y());
    QTest::mouseClick(gutter, Qt::LeftButton, {}, mark);
    QCOMPARE(shown(), QString("{|\"a\": {|\"b\": [|1,|2|],|\"c\": \"}\"|},|\"d\": [|]|}"));
    QTest::mouseClick(gutter, Qt::LeftButton, {}, mark);
    QCOMPARE(shown(), All);
    // On the number one selects the line.
    QTest::mouseClick(gutter, Qt::LeftButton, {}, {4, line.center().y()});
    QCOMPARE(shown(), All);
    QVERIFY(m_edit->textCursor().selectedText().contains("\"d\""));
}

void TestJsonFolds::foldsAllAtOnce()
{
    press(Qt::Key_BracketLeft, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(shown(), QString("{|\"a\": {|},|\"d\": [|]|}"));
    press(Qt::Key_BracketRight, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(shown(), All);
}

void TestJsonFolds::keepsTheText()
{
    press(Qt::Key_BracketLeft, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(m_edit->toPlainText(), Text);
    goTo(0);
    press(Qt::Key_End);
    QTest::keyClicks(m_edit.get(), " ");
    QCOMPARE(m_edit->toPlainText(), QString(Text).insert(1, ' '));
    QCOMPARE(shown(), QString("{|\"a\": {|},|\"d\": [|]|}"));
}

void TestJsonFolds::walksPast()
{
    press(Qt::Key_BracketLeft, Qt::ControlModifier | Qt::AltModifier);
    goTo(1);
    press(Qt::Key_Down);
    QCOMPARE(m_edit->textCursor().blockNumber(), 7);
    press(Qt::Key_Up);
    QCOMPARE(m_edit->textCursor().blockNumber(), 1);
    QCOMPARE(shown(), QString("{|\"a\": {|},|\"d\": [|]|}"));
    // Into it, it unfolds.
    press(Qt::Key_End);
    press(Qt::Key_Right);
    QCOMPARE(shown(), QString("{|\"a\": {|\"b\": [|1,|2|],|\"c\": \"}\"|},|\"d\": [|]|}"));
}

void TestJsonFolds::showsWhatIsEdited()
{
    goTo(3);
    QTest::keyClicks(m_edit.get(), "0");
    press(Qt::Key_BracketLeft, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(shown(), QString("{|\"a\": {|},|\"d\": [|]|}"));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_edit->toPlainText(), Text);
    QCOMPARE(shown(), QString("{|\"a\": {|\"b\": [|1,|2|],|\"c\": \"}\"|},|\"d\": [|]|}"));
}

void TestJsonFolds::showsWhatItsBracketLeaves()
{
    press(Qt::Key_BracketLeft, Qt::ControlModifier | Qt::AltModifier);
    goTo(8);
    press(Qt::Key_End);
    press(Qt::Key_Backspace);
    QCOMPARE(shown(), QString("{|\"a\": {|},|\"d\":|3|]|}"));
    // A line put in between shows what would be hidden by nothing.
    goTo(1);
    press(Qt::Key_End);
    press(Qt::Key_Return);
    QVERIFY(shown().contains("\"b\": ["));
}

void TestJsonFolds::hasCommands()
{
    Desk desk;
    QVERIFY(desk.isReady());
    desk.workspace.draft().setData(R"({"a":1.0,"b":[1,2]})");
    auto *edit = desk.find<JsonEdit>("jsonEdit");
    edit->replaceText(R"({"a":1.0,"b":[1,2]})");
    QVERIFY(!edit->isVisible());
    Desk::press(Qt::Key_K, Qt::ControlModifier);
    Desk::type("Format JSON");
    Desk::press(Qt::Key_Return);
    QVERIFY(edit->isVisible());
    QCOMPARE(edit->toPlainText(), QString("{\n  \"a\": 1.0,\n  \"b\": [\n    1,\n    2\n  ]\n}"));
    desk.find<QWidget>("search")->setFocus();
    Desk::press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(edit->toPlainText(), QString(R"({"a":1.0,"b":[1,2]})"));
    QCOMPARE(QApplication::focusWidget(), edit);
}

int tst_jsonfolds(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    TestJsonFolds test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_jsonfolds.moc"
