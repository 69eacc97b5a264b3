// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/code/differenceview.h>

#include <QApplication>
#include <QClipboard>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::gui;
using namespace RadarDesk::workbench;

/// How one text became another: its equal ranges are opened and copied.
class TestDifferenceView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsSigns();
    void opensARangeByAClick();
    void opensARangeByEnter();
    void copiesWholeLines();
    void describesTheLine();

private:
    /// The row of the only range.
    [[nodiscard]] int rangeRow() const { return m_range.first; }
    void putCursor(int row);
    [[nodiscard]] int rows() const { return m_view->blockCount(); }

    std::unique_ptr<DifferenceView> m_view;
    TextDifference m_difference;
    EqualRange m_range;
};

void TestDifferenceView::init()
{
    m_difference = differenceOf("a\n1\n2\n3\n4\n5\n6\n7\n8\n9", "b\n1\n2\n3\n4\n5\n6\n7\n8\n9");
    QCOMPARE(equalRanges(m_difference).size(), 1);
    m_range = equalRanges(m_difference).constFirst();
    m_view = std::make_unique<DifferenceView>();
    m_view->resize(400, 400);
    m_view->show(m_difference);
    m_view->setVisible(true);
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    QCOMPARE(rows(), m_difference.lines.size() - m_range.count + 1);
}

void TestDifferenceView::putCursor(int row)
{
    m_view->setTextCursor(QTextCursor(m_view->document()->findBlockByNumber(row)));
}

void TestDifferenceView::showsSigns()
{
    QCOMPARE(m_view->text(), "- a\n+ b\n  1\n  2\n  3\n  4\n  5\n  6\n  7\n  8\n  9");
    QVERIFY(m_view->document()
                ->findBlockByNumber(rangeRow())
                .text()
                .contains(QString::number(m_range.count)));
    m_view->show({});
    QVERIFY(m_view->text().isEmpty());
}

void TestDifferenceView::opensARangeByAClick()
{
    const auto click = [this](int row) {
        const QTextCursor there(m_view->document()->findBlockByNumber(row));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {},
                          m_view->cursorRect(there).center() + QPoint(3, 0));
    };
    click(rangeRow() - 1);
    QVERIFY(rows() < m_difference.lines.size());
    click(rangeRow());
    QCOMPARE(rows(), m_difference.lines.size());
    click(rangeRow());
    QCOMPARE(rows(), m_difference.lines.size());
}

void TestDifferenceView::opensARangeByEnter()
{
    putCursor(rangeRow() - 1);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QVERIFY(rows() < m_difference.lines.size());
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(rows(), m_difference.lines.size());
    QCOMPARE(m_view->textCursor().blockNumber(), rangeRow());
}

void TestDifferenceView::copiesWholeLines()
{
    const auto copied = [this] {
        QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
        return QGuiApplication::clipboard()->text();
    };
    QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(copied(), m_view->text()); // with what is collapsed
    putCursor(0);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(copied(), "a"); // a part of a line is as it is
    QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(copied(), "- a\n+ b");
}

void TestDifferenceView::describesTheLine()
{
    QStringList told;
    for (const int row : {0, 1, 2, rangeRow()}) {
        putCursor(row);
        told.append(m_view->accessibleDescription());
    }
    QCOMPARE(
        told,
        QStringList({"Removed line", "Added line", "Equal line", "Equal lines; Enter shows them"}));
}

int tst_differenceview(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    TestDifferenceView test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_differenceview.moc"
