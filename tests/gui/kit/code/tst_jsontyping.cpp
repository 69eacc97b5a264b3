// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/code/findbar.h>
#include <gui/kit/code/jsonedit.h>

#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <memory>

using namespace RadarDesk;
using namespace RadarDesk::gui;

/// What the JSON editor does while one types, and when one looks for something in it.
class TestJsonTyping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void pairsAndIndents_data();
    void pairsAndIndents();
    void undoesWhatItAdded();
    void showsWhichBracketsBelongTogether_data();
    void showsWhichBracketsBelongTogether();
    void formatsAndMinifies();
    void leavesTextWithAFault();
    void numbersItsLines();
    void findsAndReplaces();
    void keepsItsKeysToItself();

private:
    [[nodiscard]] QString marked() const;

    std::unique_ptr<QWidget> m_window;
    JsonEdit *m_edit = nullptr;
    FindBar *m_bar = nullptr;
};

void TestJsonTyping::init()
{
    m_window = std::make_unique<QWidget>();
    m_edit = new JsonEdit(m_window.get());
    m_bar = new FindBar(*m_edit, m_window.get());
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_edit);
    layout->addWidget(m_bar);
    m_window->resize(500, 400);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
    m_edit->setFocus();
    QTRY_VERIFY(m_edit->hasFocus());
}

void TestJsonTyping::cleanup()
{
    m_window.reset();
}

QString TestJsonTyping::marked() const
{
    QStringList texts;
    const auto marks = m_edit->extraSelections();
    for (const auto &mark : marks)
        texts.append(QString::number(mark.cursor.selectionStart()) + mark.cursor.selectedText());
    return texts.join(u' ');
}

void TestJsonTyping::pairsAndIndents_data()
{
    QTest::addColumn<QString>("before"); // | is the cursor
    QTest::addColumn<QString>("typed"); // < is Backspace
    QTest::addColumn<QString>("after");
    const auto row = [](const char *before, const char *typed, const char *after) {
        QTest::addRow("%s %s", before, typed)
            << QString(before) << QString(typed) << QString(after);
    };
    row("|", "{", "{|}");
    row("|", "{}", "{}|");
    row("|", "{\"a\": [1, \"b]\"]}", "{\"a\": [1, \"b]\"]}|");
    row("|", "{<", "|");
    row("|", "{\"<<", "|");
    row("|1", "[", "[|1");
    row("\"a|\"", "{", "\"a{|\"");
    row("[|]", "]", "[]|]"); // it was there before
    row("|", "\"a\\\"b\"", "\"a\\\"b\"|");
    row("|", "{\n", "{\n  |\n}");
    row("|", "{\n\"a\": [\n1", "{\n  \"a\": [\n    1|\n  ]\n}");
    row("|", "{\n\"a\": [\n1\n]\n}", "{\n  \"a\": [\n    1\n  ]\n}|");
    row("  [1,|", "\n", "  [1,\n  |");
    row("\"{|", "\n", "\"{\n|");
    row("{\n  \"a\": 1\n    |", "}", "{\n  \"a\": 1\n}|");
}

void TestJsonTyping::pairsAndIndents()
{
    QFETCH(QString, before);
    QFETCH(QString, typed);
    const auto at = before.indexOf(u'|');
    m_edit->setPlainText(before.remove(u'|'));
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(static_cast<int>(at));
    m_edit->setTextCursor(cursor);
    for (const QChar c : typed) {
        if (c == u'<')
            QTest::keyClick(m_edit, Qt::Key_Backspace);
        else if (c == u'\n')
            QTest::keyClick(m_edit, Qt::Key_Return);
        else
            QTest::keyClick(m_edit, c.toLatin1());
    }
    QString after = m_edit->toPlainText();
    after.insert(m_edit->textCursor().position(), u'|');
    QTEST(after, "after");
}

void TestJsonTyping::undoesWhatItAdded()
{
    QTest::keyClicks(m_edit, "[");
    QCOMPARE(m_edit->toPlainText(), "[]");
    m_edit->undo();
    QCOMPARE(m_edit->toPlainText(), "");
}

void TestJsonTyping::showsWhichBracketsBelongTogether_data()
{
    QTest::addColumn<QString>("text"); // | is the cursor
    QTest::addColumn<QString>("brackets");
    QTest::newRow("behind") << "|{\n\"}\": [1]\n}"
                            << "0{ 11}";
    QTest::newRow("in front") << "{\n\"}\": [1]|\n}"
                              << "9] 7[";
    QTest::newRow("in a string") << R"({"|}": 1})"
                                 << "";
    QTest::newRow("none") << "|[1"
                          << "";
    QTest::newRow("escaped quote") << R"(|["\"]", 1])"
                                   << "0[ 9]";
}

void TestJsonTyping::showsWhichBracketsBelongTogether()
{
    QFETCH(QString, text);
    const auto at = text.indexOf(u'|');
    m_edit->setPlainText(text.remove(u'|'));
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(static_cast<int>(at));
    m_edit->setTextCursor(cursor);
    QTEST(marked(), "brackets");
}

void TestJsonTyping::formatsAndMinifies()
{
    const QString typed = R"({"b":1.0, "a" : [12345678901234567890,{}], "b":"\u00e9 , "})";
    const QString lines = R"({
  "b": 1.0,
  "a": [
    12345678901234567890,
    {}
  ],
  "b": "\u00e9 , "
})";
    m_edit->setPlainText(typed);
    QTest::keyClick(m_edit, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_edit->toPlainText(), lines);
    QTest::keyClick(m_edit, Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_edit->toPlainText(), R"({"b":1.0,"a":[12345678901234567890,{}],"b":"\u00e9 , "})");
    m_edit->undo();
    QCOMPARE(m_edit->toPlainText(), lines);
    m_edit->undo();
    QCOMPARE(m_edit->toPlainText(), typed);
}

void TestJsonTyping::leavesTextWithAFault()
{
    m_edit->setPlainText("{\"a\":1,\n \"b\" 2}");
    m_edit->format();
    QCOMPARE(m_edit->toPlainText(), "{\"a\":1,\n \"b\" 2}");
    QCOMPARE(m_edit->textCursor().blockNumber(), 1);
    QCOMPARE(m_edit->textCursor().positionInBlock(), 5);
}

void TestJsonTyping::numbersItsLines()
{
    auto *gutter = m_edit->findChild<QWidget *>("gutter");
    QVERIFY(gutter->isVisible());
    const int narrow = gutter->width();
    m_edit->setPlainText(QString(1200, u'\n'));
    QVERIFY(gutter->width() > narrow);
    QCOMPARE(m_edit->viewport()->x(), gutter->x() + gutter->width());
    // A press selects the line.
    m_edit->setPlainText("[\n1\n]");
    const int line = m_edit->fontMetrics().lineSpacing();
    QTest::mouseClick(gutter, Qt::LeftButton, {},
                      QPoint(4, m_edit->cursorRect().y() + line * 3 / 2));
    QCOMPARE(m_edit->textCursor().selectedText(), "1\u2029");
}

void TestJsonTyping::findsAndReplaces()
{
    m_edit->setPlainText("{\"id\": 1, \"ID\": 2, \"x\": \"id\"}");
    QVERIFY(!m_bar->isVisible());
    QTest::keyClick(m_edit, Qt::Key_F, Qt::ControlModifier);
    auto *words = m_bar->findChild<QLineEdit *>("findWords");
    auto *count = m_bar->findChild<QLabel *>("findCount");
    auto *with = m_bar->findChild<QLineEdit *>("findReplacement");
    QTRY_VERIFY(words->hasFocus());
    QVERIFY(!with->isVisible());
    QTest::keyClicks(words, "id");
    QVERIFY(count->text().startsWith("3 ")); // plurals are translations
    QCOMPARE(marked(), "2id 11ID 25id");
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(m_edit->textCursor().selectionStart(), 2);
    QCOMPARE(count->text(), "1 of 3");
    QTest::keyClick(words, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(m_edit->textCursor().selectionStart(), 25);
    QTest::keyClick(words, Qt::Key_F3);
    QCOMPARE(m_edit->textCursor().selectionStart(), 2);

    m_edit->setFocus();
    QTest::keyClick(m_edit, Qt::Key_H, Qt::ControlModifier);
    QVERIFY(with->isVisible());
    QCOMPARE(words->text(), "id");
    with->setFocus();
    QTest::keyClicks(with, "no");
    QTest::keyClick(with, Qt::Key_Return);
    QCOMPARE(m_edit->toPlainText(), "{\"no\": 1, \"ID\": 2, \"x\": \"id\"}");
    QCOMPARE(count->text(), "1 of 2");
    const auto buttons = m_bar->findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        if (button->text() == u"Replace all")
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(m_edit->toPlainText(), "{\"no\": 1, \"no\": 2, \"x\": \"no\"}");
    m_edit->undo();
    QCOMPARE(m_edit->toPlainText(), "{\"no\": 1, \"ID\": 2, \"x\": \"id\"}");
    QTest::keyClick(with, Qt::Key_Escape);
    QVERIFY(!m_bar->isVisible());
    QVERIFY(m_edit->hasFocus());
    QCOMPARE(marked(), "28} 0{"); // the brackets at the cursor alone
}

void TestJsonTyping::keepsItsKeysToItself()
{
    auto *action = new QAction(m_window.get());
    action->setShortcut(QKeySequence::Find);
    m_window->addAction(action);
    int others = 0;
    connect(action, &QAction::triggered, this, [&others] { ++others; });
    QTest::keyClick(m_edit, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(m_bar->isVisible());
    QCOMPARE(others, 0);
    QTest::keyClick(m_bar->findChild<QLineEdit *>("findWords"), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(others, 0);
}

int tst_jsontyping(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    TestJsonTyping test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_jsontyping.moc"
