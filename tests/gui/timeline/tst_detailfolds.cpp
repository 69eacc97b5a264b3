// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detailspaneltest.h"

#include <gui/kit/code/jsonview.h>

#include <QClipboard>
#include <QLabel>
#include <QToolButton>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::gui;

/// JSON in the details of an event, folded by mouse and by keys.
class TestDetailFolds : public DetailsPanelTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }
    void cleanup() { tidy(); }
    void foldsByClick();
    void foldsByKey();
    void foldsAllAtOnce();
    void keepsWhatIsFoldedWhileTheAnswerComes();
    void copiesWhatIsFolded();

private:
    /// In the gutter, beside a line in sight.
    static void clickMark(QPlainTextEdit *view, int line);
};

void TestDetailFolds::clickMark(QPlainTextEdit *view, int line)
{
    auto *gutter = view->findChild<QWidget *>("gutter");
    QTextCursor cursor(view->document()->findBlockByNumber(line));
    QTest::mouseClick(gutter, Qt::LeftButton, {},
                      QPoint(gutter->width() / 2, view->cursorRect(cursor).center().y()));
}

void TestDetailFolds::foldsByClick()
{
    m_panel->show(eventWith(NestedData));
    open("dataPage");
    auto *view = find<JsonView>("data");
    QCOMPARE(view->blockCount(), 14);
    clickMark(view, 2);
    QVERIFY(view->isFolded(2));
    QVERIFY(isShown(view, 2));
    for (int line = 3; line <= 11; ++line)
        QVERIFY(!isShown(view, line));
    QVERIFY(isShown(view, 12));

    // What is said about the rest of the line opens it too.
    QTextCursor cursor(view->document()->findBlockByNumber(2));
    cursor.movePosition(QTextCursor::EndOfBlock);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                      view->cursorRect(cursor).center() + QPoint(20, 0));
    QVERIFY(!view->isFolded(2));
    QVERIFY(isShown(view, 5));

    // What was folded inside stays so.
    clickMark(view, 3);
    clickMark(view, 2);
    clickMark(view, 2);
    QVERIFY(view->isFolded(3));
    QVERIFY(!isShown(view, 4));
    QVERIFY(isShown(view, 7));
    QVERIFY(isShown(view, 8));
    clickMark(view, 1);
    QVERIFY(!view->isFolded(1));
}

void TestDetailFolds::foldsByKey()
{
    m_panel->show(eventWith(NestedData));
    open("dataPage");
    auto *view = find<JsonView>("data");
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Left);
    QVERIFY(view->isFolded(2));
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(view->textCursor().blockNumber(), 12);
    QTest::keyClick(view, Qt::Key_Up);
    QCOMPARE(view->textCursor().blockNumber(), 2);
    QTest::keyClick(view, Qt::Key_Right);
    QVERIFY(!view->isFolded(2));
    // Within a line the keys move on.
    QTest::keyClick(view, Qt::Key_Right);
    QCOMPARE(view->textCursor().blockNumber(), 2);
    QVERIFY(view->textCursor().positionInBlock() > 0);

    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_BracketLeft, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(view->isFolded(3));
    QCOMPARE(view->textCursor().blockNumber(), 3);
    QTest::keyClick(view, Qt::Key_BraceLeft, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(view->isFolded(2));
    QTest::keyClick(view, Qt::Key_BraceRight, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!view->isFolded(2));
    // Left climbs up from what is folded.
    QTest::keyClick(view, Qt::Key_Left);
    QTest::keyClick(view, Qt::Key_Left);
    QCOMPARE(view->textCursor().blockNumber(), 0);
}

void TestDetailFolds::foldsAllAtOnce()
{
    m_panel->show(eventWith(NestedData));
    open("responsePage");
    auto *view = find<JsonView>("response");
    view->setFocus();
    const int head = 3; // the status, a header, and the line below them
    QTest::keyClick(view, Qt::Key_BracketLeft, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(view->isFolded(head));
    QVERIFY(isShown(view, 0));
    QVERIFY(isShown(view, head));
    for (int line = head + 1; line < view->blockCount(); ++line)
        QVERIFY(!isShown(view, line));
    QTest::keyClick(view, Qt::Key_BracketRight, Qt::ControlModifier | Qt::AltModifier);
    for (int line = 0; line < view->blockCount(); ++line)
        QVERIFY(isShown(view, line));
}

void TestDetailFolds::keepsWhatIsFoldedWhileTheAnswerComes()
{
    Event event = eventWith(NestedData);
    m_panel->show(event);
    open("dataPage");
    auto *view = find<JsonView>("data");
    view->setFolded(2, true);
    event.outcome = Outcome::Failed;
    event.note = "It failed.";
    m_panel->show(event);
    QVERIFY(view->isFolded(2));
    QCOMPARE(find<QLabel>("note")->text(), "It failed.");
    event.data = R"({"a":{"b":1}})";
    m_panel->show(event);
    QVERIFY(!view->isFolded(1));
    QVERIFY(isShown(view, 2));
}

void TestDetailFolds::copiesWhatIsFolded()
{
    m_panel->show(eventWith(NestedData));
    open("dataPage");
    auto *view = find<JsonView>("data");
    const QString all = view->toPlainText();
    QVERIFY(all.contains("\"count\": 1.50"));
    view->foldAll();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), all);
    QApplication::clipboard()->clear();
    QTest::mouseClick(find<QToolButton>("copy"), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), all);
}

int tst_detailfolds(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    TestDetailFolds test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_detailfolds.moc"
