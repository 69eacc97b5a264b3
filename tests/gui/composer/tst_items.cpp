// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <support/desk.h>

#include <QClipboard>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QTimer>

#include <memory>

using namespace RadarDesk;
using namespace RadarDesk::workbench;

/// The table of items, as a person works with it.
class TestItems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsTypesAsTyped();
    void makesNothingTextThatIsNotShown();
    void editsSeveralByKeyboard();
    void dragsRows();
    void rowsAreAsHighAsTheLetters();
    void pastesAnywhere_data();
    void pastesAnywhere();
    void offersItsKeysInTheMenu();
};

namespace {

QString keysOf(const DataItemsModel &model)
{
    QStringList keys;
    for (const EditedItem &item : model.items())
        keys.append(item.enabled ? item.key : u'-' + item.key);
    return keys.join(u' ');
}

void fill(Desk &desk)
{
    QList<EditedItem> items;
    for (const char *key : {"a", "b", "c", "d"})
        items.append(EditedItem{.key = key, .text = key});
    desk.workspace.draft().items()->resetItems(items);
    desk.items()->setFocus(Qt::OtherFocusReason);
    desk.items()->setCurrentIndex(desk.items()->model()->index(1, DataItemsModel::KeyColumn));
}

} // namespace

void TestItems::sendsTypesAsTyped()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const DataItemsModel &items = *desk.workspace.draft().items();
    desk.clickCell(1, DataItemsModel::KeyColumn);
    Desk::type("total");
    Desk::press(Qt::Key_Return);
    Desk::type("12.50");
    // While it is typed, too.
    Desk::press(Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(items.items().at(1).type, ItemType::Text);
    Desk::press(Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(items.items().at(1).type, ItemType::Number);
    Desk::press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(items.items().at(1).type, ItemType::Text);
    Desk::press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    desk.clickCell(2, DataItemsModel::KeyColumn);
    Desk::type("paid");
    Desk::press(Qt::Key_Return);
    Desk::type("true");
    Desk::press(Qt::Key_Return);
    Desk::press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(desk.last(EventKind::Arrival));
    QCOMPARE(desk.last(EventKind::Arrival)->data,
             R"({"message":"Hello World!","total":12.50,"paid":true})");
}

void TestItems::makesNothingTextThatIsNotShown()
{
    Desk desk;
    QVERIFY(desk.isReady());
    fill(desk);
    const auto before = desk.workspace.draft().items()->items();
    QTest::mouseClick(desk.find<QToolButton>("jsonFace"), Qt::LeftButton);
    Desk::press(Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(desk.workspace.draft().items()->items(), before);
}

void TestItems::editsSeveralByKeyboard()
{
    Desk desk;
    QVERIFY(desk.isReady());
    fill(desk);
    const DataItemsModel &model = *desk.workspace.draft().items();
    Desk::press(Qt::Key_Down, Qt::ShiftModifier);
    Desk::press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(keysOf(model), "b c a d");
    Desk::press(Qt::Key_Down, Qt::AltModifier);
    Desk::press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(keysOf(model), "a d b c");
    Desk::press(Qt::Key_Down, Qt::AltModifier); // they are the last
    QCOMPARE(keysOf(model), "a d b c");
    Desk::press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(keysOf(model), "a d b c b c");
    Desk::press(Qt::Key_Delete); // the copies are selected
    QCOMPARE(keysOf(model), "a d b c");
    Desk::press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(keysOf(model), "a d b c b c");
    Desk::press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(keysOf(model), "a d b c");

    desk.items()->setCurrentIndex(desk.items()->model()->index(0, DataItemsModel::EnabledColumn));
    Desk::press(Qt::Key_Down, Qt::ShiftModifier);
    Desk::press(Qt::Key_Space);
    QCOMPARE(keysOf(model), "-a -d b c");
    Desk::press(Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(keysOf(model), "b c");
    QCOMPARE(QApplication::clipboard()->text(), R"({"a": "a", "d": "d"})");
}

void TestItems::dragsRows()
{
    Desk desk;
    QVERIFY(desk.isReady());
    fill(desk);
    QTableView *view = desk.items();
    const DataItemsModel &model = *desk.workspace.draft().items();
    const auto rectOf = [view](int row) {
        return view->visualRect(view->model()->index(row, DataItemsModel::KeyColumn));
    };
    QVERIFY(view->model()->index(0, 0).flags().testFlag(Qt::ItemIsDragEnabled));
    QVERIFY(!view->model()->index(4, 0).flags().testFlag(Qt::ItemIsDragEnabled));
    const auto drop = [view](const QPoint &at, const QMimeData &mime) {
        QDragEnterEvent enter(at, Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view->viewport(), &enter);
        QDragMoveEvent over(at, Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view->viewport(), &over);
        const bool accepted = over.isAccepted();
        QDropEvent event(at, Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view->viewport(), &event);
        return accepted;
    };
    const auto rows = [view](const QList<int> &chosen) {
        QModelIndexList indexes;
        for (const int row : chosen)
            indexes.append(view->model()->index(row, DataItemsModel::KeyColumn));
        return std::unique_ptr<QMimeData>(view->model()->mimeData(indexes));
    };
    QVERIFY(drop(rectOf(0).topLeft() + QPoint(2, 2), *rows({1, 3})));
    QCOMPARE(keysOf(model), "b d a c");
    QVERIFY(drop(rectOf(2).bottomLeft() + QPoint(2, -2), *rows({0})));
    QCOMPARE(keysOf(model), "d a b c");
    QVERIFY(drop(rectOf(4).bottomLeft() + QPoint(2, -2), *rows({0})));
    QCOMPARE(keysOf(model), "a b c d");
    // Rows of another list.
    DataItemsModel other;
    const std::unique_ptr<QMimeData> foreign(other.mimeData({other.index(0, 0)}));
    QVERIFY(!drop(rectOf(0).center(), *foreign));
    QCOMPARE(keysOf(model), "a b c d");
    Desk::press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(keysOf(model), "d a b c");
}

void TestItems::pastesAnywhere_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("json");
    QTest::newRow("object") << R"({"n": 1.0, "m": [1]})" << int(DataItemsModel::ValueColumn)
                            << R"({"a":"a","n":1.0,"m":[1],"b":"b","c":"c","d":"d"})";
    QTest::newRow("lines") << "n: 1.0\nm: x" << int(DataItemsModel::ValueColumn)
                           << R"({"a":"a","n":1.0,"m":"x","b":"b","c":"c","d":"d"})";
    QTest::newRow("one line beside the tick") << "n: 1.0" << int(DataItemsModel::EnabledColumn)
                                              << R"({"a":"a","n":1.0,"b":"b","c":"c","d":"d"})";
    QTest::newRow("one line as a value") << "n: 1.0" << int(DataItemsModel::ValueColumn)
                                         << R"({"a":"a","b":"n: 1.0","c":"c","d":"d"})";
    QTest::newRow("words as a key")
        << "word" << int(DataItemsModel::KeyColumn) << R"({"a":"a","word":"b","c":"c","d":"d"})";
}

void TestItems::pastesAnywhere()
{
    QFETCH(QString, text);
    QFETCH(int, column);
    Desk desk;
    QVERIFY(desk.isReady());
    fill(desk);
    desk.items()->setCurrentIndex(desk.items()->model()->index(1, column));
    QApplication::clipboard()->setText(text);
    Desk::press(Qt::Key_V, Qt::ControlModifier);
    QTEST(QString::fromUtf8(desk.workspace.draft().data()), "json");
    Desk::press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(keysOf(*desk.workspace.draft().items()), "a b c d");
    QCOMPARE(desk.items()->currentIndex().row(), 1);
}

void TestItems::offersItsKeysInTheMenu()
{
    Desk desk;
    QVERIFY(desk.isReady());
    fill(desk);
    Desk::press(Qt::Key_Down, Qt::ShiftModifier);
    QStringList texts;
    QTimer::singleShot(0, this, [&texts] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return;
        for (QAction *action : menu->actions())
            texts.append(action->text() + u' ' + action->shortcut().toString());
        menu->close();
        for (QAction *action : menu->actions()) {
            if (action->text() == u"De&lete")
                action->trigger();
        }
    });
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {5, 5},
                            desk.items()->mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(desk.items(), &event);
    QVERIFY(texts.contains("&Infer type from value Ctrl+T"));
    QVERIFY(texts.contains("Move &up Alt+Up"));
    QCOMPARE(keysOf(*desk.workspace.draft().items()), "a d");
}

void TestItems::rowsAreAsHighAsTheLetters()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const auto usual = qScopeGuard([&desk] { desk.zoom.reset(); });
    desk.workspace.draft().setJson("{\"a\":\"one\",\"b\":1}", MessageDraft::Origin::Undo);
    const QTableView *items = desk.items();
    const int before = items->rowHeight(0);
    QVERIFY(before >= items->fontMetrics().height());
    desk.zoom.setPercent(200);
    QTRY_VERIFY(items->fontMetrics().height() > before);
    QTRY_VERIFY(items->rowHeight(0) >= items->fontMetrics().height());
}

int tst_items(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    TestItems test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_items.moc"
