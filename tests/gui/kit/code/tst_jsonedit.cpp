// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/code/jsonedit.h>
#include <gui/kit/look/themecolors.h>

#include <QApplication>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::gui;

/// A field for JSON, typed into.
class TestJsonEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesInOneStepOfUndo();
    void marksAFault_data();
    void marksAFault();
    void marksInTheTonesOfThePalette();
    void goesToTheFault();
    void typesPlaceholders_data();
    void typesPlaceholders();
    void leavesTabToTheWindow();
};

namespace {

/// Types \a text; the fault in it, which is marked.
PushRadar::JsonFault typeFault(JsonEdit &edit, const QString &text)
{
    edit.setPlainText(text);
    const auto parsed = PushRadar::JsonValue::fromJson(text.toUtf8());
    if (parsed)
        qFatal("There is no fault in it.");
    edit.markFault(parsed.error());
    return parsed.error();
}

} // namespace

void TestJsonEdit::replacesInOneStepOfUndo()
{
    JsonEdit edit;
    QTest::keyClicks(&edit, R"({"a": 1})");
    QCOMPARE(edit.toPlainText(), R"({"a": 1})");
    edit.replaceText("[\n    1\n]");
    QCOMPARE(edit.toPlainText(), "[\n    1\n]");
    QTest::keyClick(&edit, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(edit.toPlainText(), R"({"a": 1})");
    edit.replaceText(R"({"a": 1})"); // nothing new: no step
    QTest::keyClick(&edit, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(edit.toPlainText(), "[\n    1\n]");
}

void TestJsonEdit::marksAFault_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("marked");
    QTest::newRow("in the middle") << R"({"a" 1})"
                                   << "1";
    QTest::newRow("second line") << "[\n1 2]"
                                 << "2";
    QTest::newRow("at the end") << "[1,"
                                << ",";
    QTest::newRow("at the end of a line") << "{\n\"a\":"
                                          << ":";
}

void TestJsonEdit::marksAFault()
{
    QFETCH(const QString, text);
    JsonEdit edit;
    typeFault(edit, text);
    QCOMPARE(edit.extraSelections().size(), 1);
    QTEST(edit.extraSelections().constFirst().cursor.selectedText(), "marked");
    edit.markFault({});
    QVERIFY(edit.extraSelections().isEmpty());
}

void TestJsonEdit::marksInTheTonesOfThePalette()
{
    JsonEdit edit;
    typeFault(edit, "[1,");
    for (const auto &[text, ground] : {std::pair{Qt::black, Qt::white}, {Qt::white, Qt::black}}) {
        QPalette palette;
        palette.setColor(QPalette::WindowText, text);
        palette.setColor(QPalette::Window, ground);
        edit.setPalette(palette);
        QCOMPARE(edit.extraSelections().constFirst().format.underlineColor(),
                 ThemeColors::of(palette).failure);
    }
    QVERIFY(!edit.document()->isModified()); // colouring is no edit
}

void TestJsonEdit::goesToTheFault()
{
    JsonEdit edit;
    const PushRadar::JsonFault fault = typeFault(edit, "{\n\"a\": 1,\n\"b\" 2}");
    edit.goToFault();
    QCOMPARE(edit.textCursor().blockNumber(), fault.line - 1);
    QCOMPARE(edit.textCursor().positionInBlock(), fault.column - 1);
    edit.setPlainText("{"); // it is no longer there
    edit.goToFault();
    QVERIFY(edit.textCursor().atEnd());
}

void TestJsonEdit::typesPlaceholders_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("typed");
    QTest::newRow("value") << R"({"a": )"
                           << "}"
                           << R"({"a": "{{now}}"})";
    QTest::newRow("in a text") << R"({"a": "at )"
                               << R"("})"
                               << R"({"a": "at {{now}}"})";
    QTest::newRow("after a quote in a text") << R"(["\")"
                                             << R"("])"
                                             << R"(["\"{{now}}"])";
    QTest::newRow("after a backslash") << R"(["\\")"
                                       << "]"
                                       << R"(["\\""{{now}}"])";
    QTest::newRow("other line") << "[\"\n"
                                << "]"
                                << "[\"\n\"{{now}}\"]";
}

void TestJsonEdit::typesPlaceholders()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    JsonEdit edit;
    edit.setPlainText(before + "old" + after);
    QTextCursor cursor = edit.textCursor();
    cursor.setPosition(static_cast<int>(before.size()));
    cursor.setPosition(static_cast<int>(before.size()) + 3, QTextCursor::KeepAnchor);
    edit.setTextCursor(cursor);
    edit.insertPlaceholder("{{now}}");
    QTEST(edit.toPlainText(), "typed");
}

void TestJsonEdit::leavesTabToTheWindow()
{
    QWidget window;
    JsonEdit first(&window);
    JsonEdit second(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.activateWindow();
    first.setFocus();
    QTRY_VERIFY(first.hasFocus());
    QTest::keyClick(&first, Qt::Key_Tab);
    QVERIFY(second.hasFocus());
    QVERIFY(first.toPlainText().isEmpty());
}

int tst_jsonedit(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    TestJsonEdit test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_jsonedit.moc"
