// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/code/codegutter.h>
#include <gui/kit/code/jsonview.h>

#include <QApplication>
#include <QClipboard>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::gui;

/// JSON to read, folded by the keyboard and the mouse.
class TestJsonView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void foldsByTheGutter();
    void unfoldsByWhatStandsForIt();
    void foldsByArrowKeys();
    void foldsByBrackets();
    void copiesWhatIsFolded();
    void remembersForTheSameTextOnly();
    void passesOverWhatIsFolded();

private:
    /// The lines in sight, their first words.
    [[nodiscard]] QString inSight() const;
    void putCursor(int line);
    [[nodiscard]] QPoint endOf(int line) const;

    std::unique_ptr<JsonView> m_view;
};

namespace {

const workbench::ReadableText &sample()
{
    static const workbench::ReadableText text =
        workbench::readable(R"({"a":{"b":[1,2]},"c":{},"d":{"e":3}})");
    return text;
}

// The lines that open something.
constexpr int Whole = 0;
constexpr int A = 1;
constexpr int B = 2;
constexpr int D = 8;

} // namespace

void TestJsonView::init()
{
    m_view = std::make_unique<JsonView>();
    m_view->resize(500, 400);
    m_view->show(sample());
    m_view->setVisible(true);
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    QCOMPARE(inSight(), R"({ "a": "b": 1, 2 ] }, "c": "d": "e": } })");
}

QString TestJsonView::inSight() const
{
    QStringList words;
    for (QTextBlock line = m_view->document()->begin(); line.isValid(); line = line.next()) {
        if (line.isVisible())
            words.append(line.text().trimmed().section(u' ', 0, 0));
    }
    return words.join(u' ');
}

void TestJsonView::putCursor(int line)
{
    QTextCursor cursor(m_view->document()->findBlockByNumber(line));
    while (cursor.positionInBlock() < cursor.block().text().size()
           && cursor.block().text().at(cursor.positionInBlock()) == u' ')
        cursor.movePosition(QTextCursor::NextCharacter);
    m_view->setTextCursor(cursor);
}

QPoint TestJsonView::endOf(int line) const
{
    QTextCursor cursor(m_view->document()->findBlockByNumber(line));
    cursor.movePosition(QTextCursor::EndOfBlock);
    return m_view->cursorRect(cursor).center();
}

void TestJsonView::foldsByTheGutter()
{
    auto *gutter = m_view->findChild<CodeGutter *>();
    const auto click = [&](int line) {
        QTest::mouseClick(gutter, Qt::LeftButton, {}, {gutter->width() / 2, endOf(line).y()});
    };
    click(A);
    QVERIFY(m_view->isFolded(A));
    QCOMPARE(inSight(), R"({ "a": "c": "d": "e": } })");
    click(D);
    QCOMPARE(inSight(), R"({ "a": "c": "d": })");
    click(7); // "c": {} opens nothing
    QVERIFY(!m_view->isFolded(7));
    click(A);
    QCOMPARE(inSight(), R"({ "a": "b": 1, 2 ] }, "c": "d": })");
}

void TestJsonView::unfoldsByWhatStandsForIt()
{
    m_view->setFolded(A, true);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, endOf(A) - QPoint(5, 0));
    QVERIFY(m_view->isFolded(A));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, endOf(A) + QPoint(15, 0));
    QVERIFY(!m_view->isFolded(A));
}

void TestJsonView::foldsByArrowKeys()
{
    putCursor(4); // "2"
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QCOMPARE(m_view->textCursor().blockNumber(), B);
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QVERIFY(m_view->isFolded(B));
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QCOMPARE(m_view->textCursor().blockNumber(), A);
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QCOMPARE(inSight(), "{");
    QTest::keyClick(m_view.get(), Qt::Key_Left); // there is nothing around it
    QCOMPARE(inSight(), "{");
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(inSight(), R"({ "a": "c": "d": "e": } })"); // what was folded in it stays so
    putCursor(B - 1);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QVERIFY(!m_view->isFolded(A) && m_view->isFolded(B));
}

void TestJsonView::foldsByBrackets()
{
    constexpr auto One = Qt::ControlModifier | Qt::ShiftModifier;
    constexpr auto All = Qt::ControlModifier | Qt::AltModifier;
    putCursor(3); // "1"
    QTest::keyClick(m_view.get(), Qt::Key_BracketLeft, One);
    QVERIFY(m_view->isFolded(B) && !m_view->isFolded(A));
    QCOMPARE(m_view->textCursor().blockNumber(), B);
    QTest::keyClick(m_view.get(), Qt::Key_BraceLeft, One); // as with some keyboards
    QVERIFY(m_view->isFolded(A) && !m_view->isFolded(Whole));
    QTest::keyClick(m_view.get(), Qt::Key_BracketRight, One);
    QVERIFY(!m_view->isFolded(A) && m_view->isFolded(B));
    QTest::keyClick(m_view.get(), Qt::Key_BracketLeft, All);
    QCOMPARE(inSight(), "{");
    QVERIFY(m_view->isFolded(D));
    QTest::keyClick(m_view.get(), Qt::Key_BracketRight, All);
    QCOMPARE(inSight(), R"({ "a": "b": 1, 2 ] }, "c": "d": "e": } })");
}

void TestJsonView::copiesWhatIsFolded()
{
    m_view->foldAll();
    QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), sample().text);
}

void TestJsonView::remembersForTheSameTextOnly()
{
    m_view->setFolded(A, true);
    m_view->show(sample());
    QVERIFY(m_view->isFolded(A));
    workbench::ReadableText headed = sample();
    headed.text.prepend("POST / HTTP/1.1\nA: b\n\n");
    headed.headLines = 2;
    headed.jsonLine += 3;
    m_view->show(headed);
    QVERIFY(!m_view->isFolded(A));
    m_view->setFolded(A, true); // a header opens nothing
    QVERIFY(!m_view->isFolded(A));
    m_view->setFolded(A + 3, true);
    QVERIFY(m_view->isFolded(A + 3));
    m_view->clear();
    QVERIFY(m_view->toPlainText().isEmpty() && !m_view->isFolded(A + 3));
    m_view->foldAll();
    QTest::keyClick(m_view.get(), Qt::Key_Left);
}

void TestJsonView::passesOverWhatIsFolded()
{
    m_view->setFolded(A, true);
    putCursor(A);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->textCursor().blockNumber(), 7);
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QCOMPARE(m_view->textCursor().blockNumber(), A);
    putCursor(A);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QTest::keyClick(m_view.get(), Qt::Key_Right); // unfolds
    QVERIFY(!m_view->isFolded(A));
    putCursor(3);
    m_view->setFolded(A, true); // where the cursor is
    QCOMPARE(m_view->textCursor().blockNumber(), A);
}

int tst_jsonview(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    TestJsonView test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_jsonview.moc"
