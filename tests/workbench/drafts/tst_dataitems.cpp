// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/drafts/sampleitem.h>

#include <workbench/drafts/dataitemsmodel.h>
#include <workbench/drafts/pasteditems.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::workbench;

class TestDataItems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valueFollowsTheType_data();
    void valueFollowsTheType();
    void faultsAreSentences_data();
    void faultsAreSentences();
    void keepsTheEscapesItCameWith();
    void typingIntoTheEmptyRowMakesAnItem();
    void movesDuplicatesAndRemoves();
    void editsSeveralAtOnce();
    void undoesAndRedoes();
    void marksARepeatedKey();
    void nullCannotBeEdited();
    void pastes_data();
    void pastes();
    void copiesAsJson();
};

void TestDataItems::valueFollowsTheType_data()
{
    QTest::addColumn<ItemType>("type");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("text") << ItemType::Text << "a \"b\" ☃" << QByteArray("\"a \\\"b\\\" ☃\"");
    QTest::newRow("text that looks like a number")
        << ItemType::Text << "42" << QByteArray("\"42\"");
    QTest::newRow("number") << ItemType::Number << "1.0" << QByteArray("1.0");
    QTest::newRow("big number") << ItemType::Number << " 12345678901234567890 "
                                << QByteArray("12345678901234567890");
    QTest::newRow("true") << ItemType::TrueFalse << "true" << QByteArray("true");
    QTest::newRow("null") << ItemType::Null << "whatever" << QByteArray("null");
    QTest::newRow("json") << ItemType::Json << "[1, {\"b\":2,\"a\":1}]"
                          << QByteArray("[1, {\"b\":2,\"a\":1}]");
}

void TestDataItems::valueFollowsTheType()
{
    QFETCH(ItemType, type);
    QFETCH(QString, text);
    const auto value = valueOf(item("k", type, text));
    QVERIFY(value.ok());
    QTEST(value->toJson(), "json");
}

void TestDataItems::faultsAreSentences_data()
{
    QTest::addColumn<EditedItem>("row");
    QTest::addColumn<QString>("part");

    QTest::newRow("no key") << item(" ", ItemType::Text, "x") << "key is missing";
    QTest::newRow("no number") << item("k", ItemType::Number, "") << "number is missing";
    QTest::newRow("word") << item("k", ItemType::Number, "4x") << "“4x”";
    QTest::newRow("leading zero") << item("k", ItemType::Number, "007") << "“007”";
    QTest::newRow("text for a number")
        << item("k", ItemType::Number, "\"1\"") << "isn't a JSON number";
    QTest::newRow("boolean") << item("k", ItemType::TrueFalse, "yes") << "true or false";
    QTest::newRow("json") << item("k", ItemType::Json, "{\"a\":}") << "column 6";
}

void TestDataItems::faultsAreSentences()
{
    QFETCH(EditedItem, row);
    QFETCH(QString, part);
    QVERIFY2(faultOf(row).contains(part), qPrintable(faultOf(row)));
    row.enabled = false;
    QVERIFY(faultOf(row).isEmpty());
}

void TestDataItems::keepsTheEscapesItCameWith()
{
    const auto value = PushRadar::JsonValue::fromJson(R"("h\u00e9llo")");
    DataItemsModel model;
    model.setItems({toEditedItem("k", *value)});
    QCOMPARE(model.items().first().text, "héllo");
    QCOMPARE(valueOf(model.items().first())->toJson(), R"("h\u00e9llo")");

    model.setData(model.index(0, DataItemsModel::KeyColumn), "other key");
    QCOMPARE(valueOf(model.items().first())->toJson(), R"("h\u00e9llo")");
    model.setData(model.index(0, DataItemsModel::ValueColumn), "héllo!");
    QCOMPARE(valueOf(model.items().first())->toJson(), "\"héllo!\"");
}

void TestDataItems::typingIntoTheEmptyRowMakesAnItem()
{
    DataItemsModel model;
    const QAbstractItemModelTester tester(&model);
    const QSignalSpy changed(&model, &DataItemsModel::itemsChanged);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(model.index(0, 0).data(DataItemsModel::PlaceholderRole).toBool());

    QVERIFY(model.setData(model.index(0, DataItemsModel::KeyColumn), "message"));
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.setData(model.index(0, DataItemsModel::ValueColumn), "Hello World!"));
    QCOMPARE(model.items(), (QList{item("message", ItemType::Text, "Hello World!")}));
    QCOMPARE(changed.count(), 2);

    QVERIFY(model.setData(model.index(1, DataItemsModel::KeyColumn), ""));
    QCOMPARE(model.rowCount(), 2);
}

void TestDataItems::movesDuplicatesAndRemoves()
{
    DataItemsModel model;
    const QAbstractItemModelTester tester(&model);
    const auto keys = [&model] {
        QString text;
        for (const EditedItem &each : model.items())
            text += each.key;
        return text;
    };
    model.setItems({item("a", ItemType::Text, ""), item("b", ItemType::Text, ""),
                    item("c", ItemType::Text, "")});
    QVERIFY(model.moveItems({0}, 3));
    QCOMPARE(keys(), "bca");
    QVERIFY(model.moveItems({2}, 1));
    QCOMPARE(keys(), "bac");
    QVERIFY(!model.moveItems({0}, -1));
    QVERIFY(!model.moveItems({2}, 4));
    model.duplicateItems({1});
    QCOMPARE(keys(), "baac");
    model.removeItems(0, 2);
    QCOMPARE(keys(), "ac");
    model.removeItems(1, 5);
    QCOMPARE(keys(), "a");
    model.removeItems(1, 1); // the empty row stays
    QCOMPARE(model.rowCount(), 2);
}

void TestDataItems::editsSeveralAtOnce()
{
    DataItemsModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<EditedItem> rows;
    for (const char *key : {"a", "b", "c", "d", "e"})
        rows.append(item(key, ItemType::Text, ""));
    model.resetItems(rows);
    const auto keys = [&model] {
        QString text;
        for (const EditedItem &each : model.items())
            text += each.enabled ? each.key : each.key.toUpper();
        return text;
    };
    const QPersistentModelIndex moved = model.index(3, DataItemsModel::KeyColumn);
    const QPersistentModelIndex empty = model.index(5, DataItemsModel::KeyColumn);
    QVERIFY(model.moveItems({1, 3}, 0));
    QCOMPARE(keys(), "bdace");
    QCOMPARE(moved.row(), 1);
    QCOMPARE(empty.row(), 5);
    QVERIFY(model.moveItems({0, 1}, 5));
    QCOMPARE(keys(), "acebd");
    QVERIFY(model.moveItems({0, 4}, 2));
    QCOMPARE(keys(), "cadeb"); // gathered
    QVERIFY(!model.moveItems({1, 2}, 2));
    model.duplicateItems({0, 2});
    QCOMPARE(keys(), "cadcdeb");
    model.setEnabled({1, 5}, false);
    QCOMPARE(keys(), "cAdcdEb");
    model.removeItems({0, 2, 6});
    QCOMPARE(keys(), "AcdE");
    QStringList undone;
    while (model.canUndo()) {
        model.undo();
        undone.append(keys());
    }
    QCOMPARE(undone, (QStringList{"cAdcdEb", "cadcdeb", "cadeb", "acebd", "bdace", "abcde"}));
}

void TestDataItems::undoesAndRedoes()
{
    DataItemsModel model;
    model.resetItems({item("a", ItemType::Text, "1")});
    QVERIFY(!model.canUndo());
    model.setData(model.index(0, DataItemsModel::ValueColumn), "2");
    model.removeItems(0, 1);
    model.undo();
    QCOMPARE(model.items(), (QList{item("a", ItemType::Text, "2")}));
    model.undo();
    QCOMPARE(model.items(), (QList{item("a", ItemType::Text, "1")}));
    QVERIFY(!model.canUndo());
    model.redo();
    QCOMPARE(model.items(), (QList{item("a", ItemType::Text, "2")}));
    model.setData(model.index(0, DataItemsModel::ValueColumn), "3");
    QVERIFY(!model.canRedo());
}

void TestDataItems::marksARepeatedKey()
{
    DataItemsModel model;
    model.setItems({item("a", ItemType::Text, "1"), item(" a ", ItemType::Text, "2")});
    QVERIFY(!model.index(0, 1).data(DataItemsModel::RepeatedRole).toBool());
    QVERIFY(model.index(1, 1).data(DataItemsModel::RepeatedRole).toBool());
    model.setData(model.index(0, DataItemsModel::EnabledColumn), Qt::Unchecked, Qt::CheckStateRole);
    QVERIFY(!model.index(1, 1).data(DataItemsModel::RepeatedRole).toBool());
}

void TestDataItems::nullCannotBeEdited()
{
    DataItemsModel model;
    model.setItems({item("a", ItemType::Text, "kept")});
    const QModelIndex value = model.index(0, DataItemsModel::ValueColumn);
    model.setData(value, QVariant::fromValue(ItemType::Null), DataItemsModel::TypeRole);
    QCOMPARE(value.data().toString(), "null");
    QVERIFY(!value.flags().testFlag(Qt::ItemIsEditable));
    model.setData(value, QVariant::fromValue(ItemType::Text), DataItemsModel::TypeRole);
    QCOMPARE(value.data().toString(), "kept");
}

void TestDataItems::pastes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<EditedItem>>("rows");

    QTest::newRow("two columns") << "name\tAda\nyears\t36\nalive\tFALSE\r\n"
                                 << QList{item("name", ItemType::Text, "Ada"),
                                          inferred("years", ItemType::Number, "36"),
                                          inferred("alive", ItemType::TrueFalse, "false")};
    QTest::newRow("three columns")
        << "zip\ttext\t01234\nnone\tNull\t"
        << QList{chosen("zip", ItemType::Text, "01234"), chosen("none", ItemType::Null, "")};
    QTest::newRow("cells in quotes")
        << "note\t\"two\nlines, \"\"quoted\"\"\"\nn\t1"
        << QList{item("note", ItemType::Text, "two\nlines, \"quoted\""),
                 inferred("n", ItemType::Number, "1")};
    QTest::newRow("leading zeros stay text")
        << "zip\t007" << QList{item("zip", ItemType::Text, "007")};
    QTest::newRow("plain text") << "just words" << QList<EditedItem>();
    QTest::newRow("json array") << "[1]" << QList<EditedItem>();
}

void TestDataItems::pastes()
{
    QFETCH(QString, text);
    QTEST(itemsFromText(text), "rows");
}

void TestDataItems::copiesAsJson()
{
    const QString json = R"({"a": 1.0, "b": "x", "c": [1, 2]})";
    QCOMPARE(itemsToText(itemsFromText(json)), json);
}

int tst_dataitems(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestDataItems test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_dataitems.moc"
