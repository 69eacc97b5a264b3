// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/composer/itemdelegate.h>
#include <gui/composer/itemsview.h>
#include <gui/kit/code/jsonedit.h>
#include <support/desk.h>
#include <workbench/drafts/dataitemsmodel.h>

#include <QSignalSpy>
#include <QToolButton>

using namespace RadarDesk;
using namespace RadarDesk::gui;
using namespace RadarDesk::workbench;

/// A message with thousands of items: a pause in typing its JSON must not cost a look at each row.
class TestManyItems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuresFewRows_data();
    void measuresFewRows();
};

namespace {

constexpr int ManyItems = 9000;
constexpr int FewRows = 100; // more than fit into the window
constexpr int Patience = 60'000; // ms; where both processors are busy, 9,000 items take seconds

/// Counts for how many cells the table asks how large they are.
class CountingDelegate : public ItemDelegate
{
public:
    using ItemDelegate::ItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        ++m_asked;
        return ItemDelegate::sizeHint(option, index);
    }
    [[nodiscard]] int takeAsked() { return std::exchange(m_asked, 0); }

private:
    mutable int m_asked = 0;
};

QString jsonOfManyItems()
{
    QString json = QStringLiteral("{\n");
    for (int number = 0; number < ManyItems; ++number)
        json += QStringLiteral("  \"order-%1\": {\"id\": %1, \"total\": 12.50},\n").arg(number);
    return json + QStringLiteral("  \"last\": \"a\"\n}");
}

} // namespace

void TestManyItems::measuresFewRows_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("last");
    QTest::addColumn<int>("items");
    QTest::newRow("a value changes") << "b"
                                     << "ab" << ManyItems + 1;
    QTest::newRow("an item comes") << "\", \"more\": \"c"
                                   << "c" << ManyItems + 2;
}

void TestManyItems::measuresFewRows()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, last);
    QFETCH(const int, items);
    Desk desk;
    QVERIFY(desk.isReady());
    auto *view = desk.find<ItemsView>("itemsView");
    CountingDelegate delegate;
    view->setItemDelegate(&delegate);
    desk.find<QToolButton>("jsonFace")->click();
    auto *edit = desk.find<JsonEdit>("jsonEdit");
    edit->replaceText(jsonOfManyItems());
    MessageDraft &draft = desk.workspace.draft();
    QTRY_COMPARE_WITH_TIMEOUT(draft.items()->items().size(), ManyItems + 1, Patience);
    QCoreApplication::processEvents(); // what it has set off
    static_cast<void>(delegate.takeAsked());

    const QSignalSpy changed(&draft, &MessageDraft::changed);
    QTextCursor cursor = edit->textCursor();
    cursor.movePosition(QTextCursor::End);
    cursor.movePosition(QTextCursor::Left, QTextCursor::MoveAnchor, 3); // into the last value
    cursor.insertText(typed);
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, Patience);
    QCOMPARE(draft.items()->items().size(), items);
    QCOMPARE(draft.items()->items().constLast().text, last);
    QCoreApplication::processEvents();
    QVERIFY2(delegate.takeAsked() < FewRows, "each row was measured");

    // Nor when they come into sight, nor at a change that is made there.
    desk.find<QToolButton>("itemsFace")->click();
    QTRY_VERIFY(view->isVisible());
    draft.items()->setData(draft.items()->index(1, DataItemsModel::EnabledColumn), Qt::Unchecked,
                           Qt::CheckStateRole);
    QCoreApplication::processEvents();
    QVERIFY2(delegate.takeAsked() < 4 * FewRows, "each row was measured");
}

int tst_manyitems(int argc, char *argv[])
{
    QApplication application(argc, argv);
    TestManyItems test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_manyitems.moc"
