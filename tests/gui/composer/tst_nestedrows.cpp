// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/composer/itemdelegate.h>
#include <support/desk.h>

#include <QPushButton>

using namespace RadarDesk;
using namespace RadarDesk::workbench;

/// Objects and arrays in the table of items, as a person unfolds and edits them.
class TestNestedRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unfoldsByKeyboard();
    void unfoldsByMouse();
    void editsByKeyboardAlone();
    void fillsAnArray();
    void worksWithSeveral();
    void goesToAnItemBelow();
};

namespace {

const char Nested[] = R"({"order": {"id": 7, "lines": [1, 2]}, "note": "n"})";

void load(Desk &desk, const char *json)
{
    desk.workspace.draft().setData(json);
    desk.items()->setFocus(Qt::OtherFocusReason);
    desk.items()->setCurrentIndex(desk.items()->model()->index(0, DataItemsModel::KeyColumn));
}

QString text(const Desk &desk, int row, int column)
{
    return desk.items()->model()->index(row, column).data().toString();
}

QByteArray valueOfFirst(Desk &desk)
{
    return valueOf(desk.workspace.draft().items()->items().first())->toJson();
}

} // namespace

void TestNestedRows::unfoldsByKeyboard()
{
    Desk desk;
    QVERIFY(desk.isReady());
    load(desk, Nested);
    const QTableView *view = desk.items();
    const int rows = view->model()->rowCount();
    Desk::press(Qt::Key_Right);
    QCOMPARE(view->model()->rowCount(), rows + 3);
    Desk::press(Qt::Key_Down);
    Desk::press(Qt::Key_Down);
    QCOMPARE(view->currentIndex().data().toString(), QString("lines"));
    Desk::press(Qt::Key_Right);
    QCOMPARE(view->model()->rowCount(), rows + 6);
    // What is unfolded is passed as any other cell.
    Desk::press(Qt::Key_Right);
    QCOMPARE(view->currentIndex().column(), int(DataItemsModel::TypeColumn));
    Desk::press(Qt::Key_Left);
    Desk::press(Qt::Key_Down);
    Desk::press(Qt::Key_Left); // to what is around it
    QCOMPARE(view->currentIndex().data().toString(), QString("lines"));
    Desk::press(Qt::Key_Left);
    QCOMPARE(view->model()->rowCount(), rows + 3);
    Desk::press(Qt::Key_Left);
    QCOMPARE(view->currentIndex().data().toString(), QString("order"));
    Desk::press(Qt::Key_Left);
    QCOMPARE(view->model()->rowCount(), rows);
}

void TestNestedRows::unfoldsByMouse()
{
    Desk desk;
    QVERIFY(desk.isReady());
    load(desk, Nested);
    QTableView *view = desk.items();
    const int rows = view->model()->rowCount();
    const QModelIndex key = view->model()->index(0, DataItemsModel::KeyColumn);
    const QRect mark =
        gui::ItemDelegate::foldMarkRect(view->visualRect(key), key, view->layoutDirection());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, mark.center());
    QCOMPARE(view->model()->rowCount(), rows + 3);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, mark.center());
    QCOMPARE(view->model()->rowCount(), rows);
    // Beside it one selects.
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(key).center());
    QCOMPARE(view->model()->rowCount(), rows);
}

void TestNestedRows::editsByKeyboardAlone()
{
    Desk desk;
    QVERIFY(desk.isReady());
    load(desk, Nested);
    Desk::press(Qt::Key_Right);
    Desk::press(Qt::Key_Down);
    Desk::press(Qt::Key_Tab); // the type
    Desk::press(Qt::Key_Tab); // the value
    Desk::type("12.50");
    Desk::press(Qt::Key_Return);
    QCOMPARE(valueOfFirst(desk), QByteArray(R"({"id": 12.50, "lines": [1, 2]})"));
    // Enter went on to the next key.
    Desk::press(Qt::Key_Escape);
    QCOMPARE(desk.items()->currentIndex().data().toString(), QString("lines"));
    Desk::press(Qt::Key_Down); // the empty row of the order
    Desk::type("paid");
    Desk::press(Qt::Key_Return);
    QCOMPARE(text(desk, 3, DataItemsModel::KeyColumn), QString("paid"));
    Desk::press(Qt::Key_Escape);
    desk.items()->setCurrentIndex(desk.items()->model()->index(3, DataItemsModel::ValueColumn));
    Desk::type("true");
    Desk::press(Qt::Key_Return);
    Desk::press(Qt::Key_Escape);
    QCOMPARE(valueOfFirst(desk), QByteArray(R"({"id": 12.50, "lines": [1, 2], "paid": true})"));
    desk.items()->setFocus();
    for (int step = 0; step < 3; ++step)
        Desk::press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(valueOfFirst(desk), QByteArray(R"({"id": 7, "lines": [1, 2]})"));
}

void TestNestedRows::fillsAnArray()
{
    Desk desk;
    QVERIFY(desk.isReady());
    load(desk, R"({"a": []})");
    Desk::press(Qt::Key_Right);
    Desk::press(Qt::Key_Down);
    Desk::press(Qt::Key_Tab);
    QCOMPARE(desk.items()->currentIndex().column(), int(DataItemsModel::ValueColumn));
    Desk::type("1.0");
    Desk::press(Qt::Key_Return); // and the next value is typed at once
    Desk::type("two");
    Desk::press(Qt::Key_Return);
    Desk::press(Qt::Key_Escape);
    QCOMPARE(valueOfFirst(desk), QByteArray(R"([1.0, "two"])"));
    QCOMPARE(text(desk, 2, DataItemsModel::TypeColumn), QString("Text"));
}

void TestNestedRows::worksWithSeveral()
{
    Desk desk;
    QVERIFY(desk.isReady());
    load(desk, R"({"a": [1, 2, 3], "b": 0})");
    Desk::press(Qt::Key_Right);
    Desk::press(Qt::Key_Down);
    Desk::press(Qt::Key_Down, Qt::ShiftModifier);
    Desk::press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(valueOfFirst(desk), QByteArray("[3, 1, 2]"));
    Desk::press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(valueOfFirst(desk), QByteArray("[3, 1, 2, 1, 2]"));
    Desk::press(Qt::Key_Delete); // the copies are selected
    QCOMPARE(valueOfFirst(desk), QByteArray("[3, 1, 2]"));
    QCOMPARE(text(desk, 5, DataItemsModel::KeyColumn), QString("b"));
}

void TestNestedRows::goesToAnItemBelow()
{
    Desk desk;
    QVERIFY(desk.isReady());
    load(desk, R"({"a": {"x": 1, "y": 2}, "b": 0})");
    Desk::press(Qt::Key_Right);
    auto *items = desk.workspace.draft().items();
    items->setData(items->index(items->rowOf(1), DataItemsModel::TypeColumn),
                   QVariant::fromValue(ItemType::Number), DataItemsModel::TypeRole);
    items->setData(items->index(items->rowOf(1), DataItemsModel::ValueColumn), "none");
    Desk::press(Qt::Key_Return, Qt::ControlModifier);
    QTest::mouseClick(desk.find<QPushButton>("showFault"), Qt::LeftButton);
    // The fault is in the second item, which stands in the fifth row.
    QCOMPARE(desk.items()->currentIndex().row(), 4);
    QCOMPARE(desk.items()->currentIndex().column(), int(DataItemsModel::ValueColumn));
}

int tst_nestedrows(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    TestNestedRows test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_nestedrows.moc"
