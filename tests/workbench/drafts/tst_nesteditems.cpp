// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/drafts/dataitemsmodel.h>
#include <workbench/drafts/messagedraft.h>

#include <QAbstractItemModelTester>
#include <QTest>

using namespace RadarDesk::workbench;
using PushRadar::JsonValue;

namespace {

/// "key=value" of each row, those inside an item behind as many dots; "+" for an empty one.
QString shape(const DataItemsModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto text = [&](int column) { return model.index(row, column).data().toString(); };
        const ItemRow &at = model.rows().at(row);
        rows.append(QString(at.path.size(), u'.')
                    + (at.isEmpty ? QString("+")
                                  : text(DataItemsModel::KeyColumn) + u'='
                               + text(DataItemsModel::ValueColumn)));
    }
    return rows.join(u' ');
}

} // namespace

class TestNestedItems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void unfolds();
    void editsInPlace_data();
    void editsInPlace();
    void infersTypes_data();
    void infersTypes();
    void addsToObjectsAndArrays();
    void movesDuplicatesAndRemoves();
    void staysUnfolded();
    void undoesEachStep();
    void keepsWhatWasTypedAround();
    void saysItsLevel();

private:
    void load(const char *json) { m_draft->setJson(QString::fromUtf8(json)); }
    [[nodiscard]] DataItemsModel &items() { return *m_draft->items(); }
    [[nodiscard]] QByteArray data() { return m_draft->data(); }
    void type(int row, int column, const QVariant &value, int role = Qt::EditRole)
    {
        QVERIFY(items().setData(items().index(row, column), value, role));
    }

    std::unique_ptr<MessageDraft> m_draft;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestNestedItems::init()
{
    m_tester.reset();
    m_draft = std::make_unique<MessageDraft>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_draft->items(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestNestedItems::unfolds()
{
    load(R"({"a": {"x": 1.0, "x": [true]}, "b": "text", "c": []})");
    QCOMPARE(shape(items()), QString("a={\"x\": 1.0, \"x\": [true]} b=text c=[] +"));
    items().setUnfolded(0, true);
    QCOMPARE(shape(items()),
             QString("a={\"x\": 1.0, \"x\": [true]} .x=1.0 .x=[true] .+ b=text c=[] +"));
    items().setUnfolded(2, true);
    QCOMPARE(
        shape(items()),
        QString("a={\"x\": 1.0, \"x\": [true]} .x=1.0 .x=[true] ..0=true ..+ .+ b=text c=[] +"));
    items().setUnfolded(6, true); // a text has nothing to unfold
    items().setUnfolded(7, true);
    QCOMPARE(items().rowCount(), 10);
    items().setUnfolded(0, false);
    QCOMPARE(items().rowCount(), 5);
    // What was unfolded inside is so again.
    items().setUnfolded(0, true);
    QCOMPARE(items().rowCount(), 10);
    QVERIFY(!items().canUndo() || items().items().size() == 3);
}

void TestNestedItems::editsInPlace_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<QVariant>("typed");
    QTest::addColumn<int>("role");
    QTest::addColumn<QByteArray>("after");
    const auto to = [](ItemType wanted) { return QVariant::fromValue(wanted); };
    QTest::newRow("value") << 1 << int(DataItemsModel::ValueColumn) << QVariant("2.50")
                           << int(Qt::EditRole) << QByteArray(R"({"a": { "x":2.50,"y" : "7"}})");
    QTest::newRow("key") << 1 << int(DataItemsModel::KeyColumn) << QVariant("z")
                         << int(Qt::EditRole) << QByteArray(R"({"a": { "z":1.0,"y" : "7"}})");
    QTest::newRow("the same value")
        << 1 << int(DataItemsModel::ValueColumn) << QVariant("1.0") << int(Qt::EditRole)
        << QByteArray(R"({"a": { "x":1.0,"y" : "7"}})");
    QTest::newRow("type") << 2 << int(DataItemsModel::TypeColumn) << to(ItemType::Number)
                          << int(DataItemsModel::TypeRole)
                          << QByteArray(R"({"a": { "x":1.0,"y" : 7}})");
    QTest::newRow("type of another kind")
        << 1 << int(DataItemsModel::TypeColumn) << to(ItemType::TrueFalse)
        << int(DataItemsModel::TypeRole) << QByteArray(R"({"a": { "x":true,"y" : "7"}})");
    QTest::newRow("to null") << 1 << int(DataItemsModel::TypeColumn) << to(ItemType::Null)
                             << int(DataItemsModel::TypeRole)
                             << QByteArray(R"({"a": { "x":null,"y" : "7"}})");
    QTest::newRow("to text") << 1 << int(DataItemsModel::TypeColumn) << to(ItemType::Text)
                             << int(DataItemsModel::TypeRole)
                             << QByteArray(R"({"a": { "x":"1.0","y" : "7"}})");
}

void TestNestedItems::editsInPlace()
{
    QFETCH(int, row);
    QFETCH(int, column);
    QFETCH(QVariant, typed);
    QFETCH(int, role);
    QFETCH(QByteArray, after);
    load(R"({"a": { "x":1.0,"y" : "7"}})");
    items().setUnfolded(0, true);
    type(row, column, typed, role);
    QCOMPARE(JsonValue::fromJson(data())->member(u"a").toJson(),
             JsonValue::fromJson(after)->member(u"a").toJson());
}

void TestNestedItems::infersTypes_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("a number") << "1"
                              << "12.50" << QByteArray("12.50");
    QTest::newRow("a big number") << "1"
                                  << "12345678901234567890.10"
                                  << QByteArray("12345678901234567890.10");
    QTest::newRow("true") << "1"
                          << "true" << QByteArray("true");
    QTest::newRow("null") << "1"
                          << "null" << QByteArray("null");
    QTest::newRow("from null") << "null"
                               << "7" << QByteArray("7");
    QTest::newRow("a text") << "1"
                            << "hello" << QByteArray("\"hello\"");
    QTest::newRow("JSON") << "1"
                          << "[1 , 2.0]" << QByteArray("[1 , 2.0]");
    QTest::newRow("nearly JSON") << "1"
                                 << "[1,]" << QByteArray("\"[1,]\"");
    QTest::newRow("a placeholder") << "1"
                                   << "{{counter}}" << QByteArray("\"{{counter}}\"");
    QTest::newRow("from text") << "\"a\""
                               << "12" << QByteArray("12");
    QTest::newRow("from a text like a number") << "\"7\""
                                               << "12" << QByteArray("\"12\"");
}

void TestNestedItems::infersTypes()
{
    QFETCH(QString, before);
    QFETCH(QString, typed);
    QFETCH(QByteArray, after);
    m_draft->setJson("{\"a\":[" + before + "]}");
    items().setUnfolded(0, true);
    type(1, DataItemsModel::ValueColumn, typed);
    QCOMPARE(JsonValue::fromJson(data())->member(u"a").toJson(), '[' + after + ']');
}

void TestNestedItems::addsToObjectsAndArrays()
{
    load(R"({"o": {}, "a": [1]})");
    items().setUnfolded(1, true);
    items().setUnfolded(0, true);
    QCOMPARE(shape(items()), QString("o={} .+ a=[1] .0=1 .+ +"));
    QVERIFY(!items().index(4, DataItemsModel::KeyColumn).flags().testFlag(Qt::ItemIsEditable));
    type(4, DataItemsModel::ValueColumn, "2.0");
    type(1, DataItemsModel::KeyColumn, "k");
    QCOMPARE(shape(items()), QString("o={\"k\": \"\"} .k= .+ a=[1, 2.0] .0=1 .1=2.0 .+ +"));
    type(1, DataItemsModel::ValueColumn, "{}");
    items().setUnfolded(1, true);
    type(2, DataItemsModel::ValueColumn, "deep");
    QCOMPARE(items().items().first().text, QString(R"({"k": {"": "deep"}})"));
}

void TestNestedItems::movesDuplicatesAndRemoves()
{
    load(R"({"a": [1, 2, 3], "z": 0})");
    items().setUnfolded(0, true);
    QVERIFY(items().moveAt({1}, 3));
    QCOMPARE(items().items().first().text, QString("[2, 3, 1]"));
    QVERIFY(!items().moveAt({3}, 3));
    items().duplicateAt({1, 2});
    QCOMPARE(items().items().first().text, QString("[2, 3, 2, 3, 1]"));
    items().removeAt({1, 4});
    QCOMPARE(items().items().first().text, QString("[3, 2, 1]"));
    items().togglePlainTextAt({1, 2});
    QCOMPARE(items().items().first().text, QString("[\"3\", \"2\", 1]"));
    items().insertAt(1, {EditedItem{.type = ItemType::Number, .text = "9"}});
    QCOMPARE(items().items().first().text, QString("[9, \"3\", \"2\", 1]"));
    // Items move with what is unfolded in them.
    QVERIFY(items().moveItems({0}, 2));
    QCOMPARE(shape(items()), QString("z=0 a=[9, \"3\", \"2\", 1] .0=9 .1=3 .2=2 .3=1 .+ +"));
    items().removeItems(1, 1);
    QCOMPARE(shape(items()), QString("z=0 +"));
}

void TestNestedItems::staysUnfolded()
{
    load(R"({"a": {"x": {"y": 1}}})");
    items().setUnfolded(0, true);
    items().setUnfolded(1, true);
    QCOMPARE(items().rowCount(), 6);
    type(1, DataItemsModel::KeyColumn, "renamed");
    QCOMPARE(items().rowCount(), 6);
    type(0, DataItemsModel::KeyColumn, "b");
    QCOMPARE(items().rowCount(), 6);
    // While JSON is typed on the other side, too.
    load(R"({"first": 1, "b": {"renamed": {"y": 2}}})");
    QCOMPARE(items().rowCount(), 7);
    load(R"({"b": 7})");
    QCOMPARE(shape(items()), QString("b=7 +"));
}

void TestNestedItems::undoesEachStep()
{
    load(R"({"a": {"x": 1.0}})");
    const QByteArray before = data();
    items().setUnfolded(0, true);
    type(1, DataItemsModel::ValueColumn, "2");
    type(2, DataItemsModel::KeyColumn, "y");
    items().removeAt({1});
    const QByteArray after = data();
    QCOMPARE(items().items().first().text, QString(R"({"y": ""})"));
    for (int step = 0; step < 3; ++step)
        items().undo();
    QCOMPARE(data(), before);
    for (int step = 0; step < 3; ++step)
        items().redo();
    QCOMPARE(data(), after);
    QCOMPARE(shape(items()), QString("a={\"y\": \"\"} .y= .+ +"));
}

void TestNestedItems::keepsWhatWasTypedAround()
{
    load(
        "{\"a\": {\"n\" : 1.0,\n \"big\":12345678901234567890, \"u\":\"\\u00e9\\/\",\"n\":1e400}}");
    items().setUnfolded(0, true);
    type(4, DataItemsModel::ValueColumn, "0");
    QCOMPARE(
        items().items().first().text,
        QString("{\"n\" : 1.0,\n \"big\":12345678901234567890, \"u\":\"\\u00e9\\/\",\"n\":0}"));
}

void TestNestedItems::saysItsLevel()
{
    load(R"({"a": {"x": [1]}})");
    const auto spoken = [this](int row) {
        return items()
            .index(row, DataItemsModel::KeyColumn)
            .data(Qt::AccessibleTextRole)
            .toString();
    };
    QCOMPARE(spoken(0), QString("a, folded"));
    items().setUnfolded(0, true);
    QCOMPARE(spoken(0), QString("a, unfolded"));
    QCOMPARE(spoken(1), QString("x, folded, level 2"));
    QCOMPARE(spoken(2), QString("new item, level 2"));
}

int tst_nesteditems(int argc, char *argv[])
{
    TestNestedItems test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_nesteditems.moc"
