// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/drafts/sampleitem.h>

#include <workbench/drafts/dataitemsmodel.h>
#include <workbench/drafts/pasteditems.h>

#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::workbench;

/// Where the type of an item is from: typed, chosen, or lines that were pasted.
class TestItemTypes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void infersTheTypeOfWhatIsTyped_data();
    void infersTheTypeOfWhatIsTyped();
    void keepsATypeThatWasMeant_data();
    void keepsATypeThatWasMeant();
    void oneKeyMakesATextAndBack();
    void saysWhatIsInferred();
    void pastesLines_data();
    void pastesLines();
};

void TestItemTypes::infersTheTypeOfWhatIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<ItemType>("type");
    QTest::addColumn<QByteArray>("sent");
    const auto row = [](const char *typed, ItemType type, const char *sent) {
        QTest::newRow(typed) << QString(typed) << type << QByteArray(sent);
    };
    row("12.50", ItemType::Number, "12.50");
    row("1.0", ItemType::Number, "1.0");
    row("12345678901234567890", ItemType::Number, "12345678901234567890");
    row(" 7", ItemType::Number, "7");
    row("007", ItemType::Text, "\"007\"");
    row("+1", ItemType::Text, "\"+1\"");
    row("true", ItemType::TrueFalse, "true");
    row("False", ItemType::Text, "\"False\"");
    row("null", ItemType::Null, "null");
    row("{\"b\": 1.0, \"a\": 1}", ItemType::Json, "{\"b\": 1.0, \"a\": 1}");
    row("[1, 2]", ItemType::Json, "[1, 2]");
    row("hello", ItemType::Text, "\"hello\"");
    row("\"7\"", ItemType::Text, "\"\\\"7\\\"\"");
    row("{{counter}}", ItemType::Text, "\"{{counter}}\"");
    row("[\"{{now}}\"]", ItemType::Text, "\"[\\\"{{now}}\\\"]\"");
}

void TestItemTypes::infersTheTypeOfWhatIsTyped()
{
    QFETCH(QString, typed);
    QFETCH(QByteArray, sent);
    DataItemsModel model;
    model.setData(model.index(0, DataItemsModel::KeyColumn), "k");
    const QModelIndex value = model.index(0, DataItemsModel::ValueColumn);
    QVERIFY(model.setData(value, typed));
    QTEST(model.items().first().type, "type");
    QCOMPARE(model.items().first().text, typed);
    QCOMPARE(valueOf(model.items().first())->toJson(), sent);
    // Text is what it is anyway.
    QCOMPARE(value.data(DataItemsModel::InferredRole).toBool(),
             model.items().first().type != ItemType::Text);
    // What is typed next makes another type.
    QVERIFY(value.flags().testFlag(Qt::ItemIsEditable));
    model.setData(value, "words");
    QCOMPARE(model.items().first().type, ItemType::Text);
    model.undo();
    QTEST(model.items().first().type, "type");
    model.undo();
    QCOMPARE(model.items(), QList{item("k", ItemType::Text, "")});
}

void TestItemTypes::keepsATypeThatWasMeant_data()
{
    QTest::addColumn<EditedItem>("row");
    QTest::addColumn<QString>("typed");
    QTest::newRow("chosen text") << chosen("k", ItemType::Text, "") << "12.50";
    QTest::newRow("chosen number") << chosen("k", ItemType::Number, "1") << "one";
    QTest::newRow("a text that looks like a number") << item("k", ItemType::Text, "12") << "13";
    QTest::newRow("a number from JSON") << item("k", ItemType::Number, "12") << "12x";
}

void TestItemTypes::keepsATypeThatWasMeant()
{
    QFETCH(EditedItem, row);
    QFETCH(QString, typed);
    DataItemsModel model;
    model.resetItems({row});
    model.setData(model.index(0, DataItemsModel::ValueColumn), typed);
    EditedItem expected = row;
    expected.text = typed;
    QCOMPARE(model.items(), QList{expected});
}

void TestItemTypes::oneKeyMakesATextAndBack()
{
    const QList rows{item("n", ItemType::Number, "1.0"), inferred("b", ItemType::TrueFalse, "true"),
                     item("o", ItemType::Null, ""), item("t", ItemType::Text, "t")};
    DataItemsModel model;
    model.resetItems(rows);
    const auto values = [&model] {
        QByteArrayList each;
        for (const EditedItem &row : model.items())
            each.append(valueOf(row)->toJson());
        return each.join(' ');
    };
    model.togglePlainText({0, 1, 2});
    QCOMPARE(values(), R"("1.0" "true" "null" "t")");
    model.setData(model.index(0, DataItemsModel::ValueColumn), "2.0");
    QCOMPARE(values(), R"("2.0" "true" "null" "t")"); // chosen: it stays
    model.undo();
    model.togglePlainText({0, 1, 2});
    QCOMPARE(values(), R"(1.0 true null "t")");
    QCOMPARE(model.items().first(), inferred("n", ItemType::Number, "1.0"));
    model.undo();
    model.undo();
    QCOMPARE(model.items(), rows);
    QVERIFY(!model.canUndo());
}

void TestItemTypes::saysWhatIsInferred()
{
    DataItemsModel model;
    model.resetItems({item("a", ItemType::Number, "1")});
    const QModelIndex given = model.index(0, DataItemsModel::TypeColumn);
    QCOMPARE(given.data(Qt::AccessibleTextRole).toString(), "Number");
    model.setData(model.index(1, DataItemsModel::KeyColumn), "b");
    model.setData(model.index(1, DataItemsModel::ValueColumn), "2");
    const QModelIndex typed = model.index(1, DataItemsModel::TypeColumn);
    QCOMPARE(typed.data(Qt::AccessibleTextRole).toString(), "Number, inferred");
    QVERIFY(typed.data(Qt::ToolTipRole).toString().contains("Ctrl+T"));
    model.setData(typed, QVariant::fromValue(ItemType::Number), DataItemsModel::TypeRole);
    QCOMPARE(typed.data(Qt::AccessibleTextRole).toString(), "Number");
}

void TestItemTypes::pastesLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("lines") << "name: Ada\r\n\n total :  12.50 \nnote:\n"
                           << QByteArray(R"({"name": "Ada", "total": 12.50, "note": ""})");
    QTest::newRow("members") << "\"id\": 7,\n\"big\": 12345678901234567890,\n"
                             << QByteArray(R"({"id": 7, "big": 12345678901234567890})");
    QTest::newRow("texts in quotes")
        << "a: \"h\\u00e9\"\nb: \"7\"" << QByteArray(R"({"a": "h\u00e9", "b": "7"})");
    QTest::newRow("value with a colon") << "at: 12:30" << QByteArray(R"({"at": "12:30"})");
    QTest::newRow("address") << "https://example.com" << QByteArray("{}");
    QTest::newRow("words") << "a: 1\nand no more" << QByteArray("{}");
    QTest::newRow("no key") << ": 1" << QByteArray("{}");
    QTest::newRow("nothing") << "" << QByteArray("{}");
}

void TestItemTypes::pastesLines()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, data);
    QCOMPARE(itemsToText(itemsFromLines(text)).toUtf8(), data);
}

int tst_itemtypes(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestItemTypes test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_itemtypes.moc"
