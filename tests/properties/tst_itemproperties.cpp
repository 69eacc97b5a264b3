// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/drafts/messagedraft.h>
#include <workbench/drafts/pasteditems.h>

#include <QTest>

#include <random>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using PushRadar::JsonValue;

namespace {

/// A draft that is edited at random, beside what each of its states was.
class RandomEdits
{
public:
    explicit RandomEdits(unsigned seed)
        : m_random(seed)
    {
        m_states = {items().items()};
        m_data = {m_draft.data()};
    }

    /// Edits once; what is wrong afterwards, if anything is.
    [[nodiscard]] QString edit()
    {
        const int act = number(20);
        if (act == 0 && items().canUndo()) {
            items().undo();
            --m_at;
        } else if (act == 1 && items().canRedo()) {
            items().redo();
            ++m_at;
        } else {
            if (act < 5)
                editJson(act);
            else if (act < 14)
                editItems(act);
            else
                editRows(act);
            remember();
        }
        return wrongNow();
    }

    /// Walks through all that was done, back and forth.
    [[nodiscard]] QString walk()
    {
        QString wrong;
        while (wrong.isEmpty() && items().canUndo()) {
            items().undo();
            --m_at;
            wrong = wrongNow();
        }
        if (m_at != 0)
            wrong += " not back at the start";
        while (wrong.isEmpty() && items().canRedo()) {
            items().redo();
            ++m_at;
            wrong = wrongNow();
        }
        return wrong;
    }

private:
    [[nodiscard]] DataItemsModel &items() { return *m_draft.items(); }
    [[nodiscard]] int number(int below)
    {
        return std::uniform_int_distribution<int>(0, below - 1)(m_random);
    }
    [[nodiscard]] int row() { return number(items().rowCount()); }
    /// The row of an item, or the empty one.
    [[nodiscard]] int itemRow() { return items().rowOf(item()); }
    [[nodiscard]] int item() { return number(static_cast<int>(items().items().size()) + 1); }
    [[nodiscard]] QString value()
    {
        static const QStringList Values{"",        "12.50",   "1.0",
                                        "-0",      "1e400",   "12345678901234567890.10",
                                        "true",    "null",    "False",
                                        "hello",   "\"q\"",   "[1 , 2.0]",
                                        "[1,]",    "h\u00e9", "{\"b\": 1.0, \"b\": 2, \"a\":[]}",
                                        "{{now}}", " 7 ",     "a\\\"\n\tb"};
        return Values.at(number(static_cast<int>(Values.size())));
    }
    [[nodiscard]] QString key() { return QString("abcd ").at(number(5)) + QString(number(2), 'x'); }
    [[nodiscard]] QList<int> rows()
    {
        QList<int> chosen;
        for (int each = 0; each < items().items().size(); ++each) {
            if (number(2) == 0)
                chosen.append(each);
        }
        return chosen;
    }

    void editJson(int act)
    {
        if (act == 2) {
            m_draft.discardJson();
        } else if (act == 3) {
            QString text = m_draft.json();
            m_draft.setJson(text.replace("1", number(2) == 0 ? "1.0" : " 1"));
        } else {
            static const QStringList Texts{
                R"({"a": 1.0, "b":"\u00e9\/", "c": {"z": 1, "z": 2, "y": 12345678901234567890}})",
                R"({"b":[ ],"a":-0})",
                R"({"a": 1, "a": 2})",
                R"({"a": )",
                "{}",
                "[1]"};
            m_draft.setJson(Texts.at(number(static_cast<int>(Texts.size()))));
        }
    }

    void editItems(int act)
    {
        switch (act) {
        case 5:
            items().setData(items().index(itemRow(), DataItemsModel::KeyColumn), key());
            break;
        case 6:
            items().setData(items().index(itemRow(), DataItemsModel::TypeColumn),
                            QVariant::fromValue(static_cast<ItemType>(number(5))),
                            DataItemsModel::TypeRole);
            break;
        case 7:
            items().togglePlainText(rows());
            break;
        case 8:
            items().moveItems(rows(), item());
            break;
        case 9:
            items().duplicateItems(rows());
            break;
        case 10:
            items().removeItems(rows());
            break;
        case 11:
            items().setEnabled(rows(), number(2) == 0);
            break;
        case 12:
            items().insertItems(item(), itemsFromLines(key() + ": " + value().simplified()));
            break;
        default:
            items().setData(items().index(itemRow(), DataItemsModel::ValueColumn), value());
        }
    }

    /// Rows that stand beside a random one, in their order.
    [[nodiscard]] QList<int> rowsBeside()
    {
        const ItemRow at = items().rows().at(row());
        QList<int> chosen;
        for (int each = 0; each < items().rowCount(); ++each) {
            const ItemRow &other = items().rows().at(each);
            if (!other.isEmpty && other.isBeside(at) && number(2) == 0)
                chosen.append(each);
        }
        return chosen;
    }

    /// Folds and unfolds, and edits whatever row it may be.
    void editRows(int act)
    {
        const int at = row();
        switch (act) {
        case 14:
            for (int each = 0; each < items().rowCount(); ++each)
                items().setUnfolded(each, number(4) > 0);
            break;
        case 15:
            items().setData(items().index(at, DataItemsModel::KeyColumn), key());
            break;
        case 16:
            if (const QList<int> chosen = rowsBeside(); number(2) == 0)
                items().moveAt(chosen, number(4));
            else
                items().togglePlainTextAt(chosen);
            break;
        case 17:
            if (const QList<int> chosen = rowsBeside(); number(2) == 0)
                items().duplicateAt(chosen);
            else
                items().removeAt(chosen);
            break;
        case 18:
            items().insertAt(at, itemsFromLines(key() + ": " + value().simplified()));
            break;
        default:
            items().setData(items().index(at, DataItemsModel::ValueColumn), value());
        }
    }

    /// Whether each row says what stands there in the item's JSON.
    [[nodiscard]] QString wrongRow()
    {
        if (items().rows().isEmpty() || items().rows().last().isNested())
            return "the last row isn't the empty one";
        for (const ItemRow &each : items().rows()) {
            if (!each.isNested())
                continue;
            const auto item = valueOf(items().items().at(each.item));
            if (!item)
                return "a row is inside what isn't JSON";
            const JsonParts around(jsonAt(item->toJson(), each.parent()));
            if (each.isEmpty ? each.path.last() != around.members().size()
                             : around.members().at(each.path.last()).value != each.value.json)
                return "a row says another value than the JSON: " + each.value.text;
        }
        return {};
    }

    void remember()
    {
        if (items().items() == m_states.at(m_at))
            return;
        m_states.resize(m_at + 1);
        m_data.resize(m_at + 1);
        m_states.append(items().items());
        m_data.append(m_draft.data());
        ++m_at;
    }

    [[nodiscard]] QString wrongNow()
    {
        if (items().items() != m_states.value(m_at) || m_draft.data() != m_data.value(m_at))
            return QString("state %1 is another one").arg(m_at);
        if (QString wrong = wrongRow(); !wrong.isEmpty())
            return wrong;
        if (m_draft.jsonFault())
            return {};
        const auto text = JsonValue::fromJson(m_draft.json().toUtf8());
        const auto data = JsonValue::fromJson(m_draft.data());
        if (!text || !data || text->toMinifiedJson() != data->toMinifiedJson())
            return "the text says " + m_draft.json() + ", the items "
                + QString::fromUtf8(m_draft.data());
        MessageDraft typed;
        typed.setJson(m_draft.json());
        if (!typed.jsonFault()
            && JsonValue::fromJson(typed.data())->toMinifiedJson() != data->toMinifiedJson())
            return "typed again it is " + QString::fromUtf8(typed.data());
        return {};
    }

    std::mt19937 m_random;
    MessageDraft m_draft;
    QList<QList<EditedItem>> m_states;
    QByteArrayList m_data;
    qsizetype m_at = 0;
};

} // namespace

class TestItemProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itemsAndTextStayTheSame();
};

void TestItemProperties::itemsAndTextStayTheSame()
{
    constexpr unsigned Sequences = 10'000;
    for (unsigned seed = 1; seed <= Sequences; ++seed) {
        RandomEdits edits(seed);
        QString wrong;
        for (int step = 0; step < 10 && wrong.isEmpty(); ++step)
            wrong = edits.edit();
        if (wrong.isEmpty())
            wrong = edits.walk();
        QVERIFY2(wrong.isEmpty(), qPrintable(QString("seed %1: %2").arg(seed).arg(wrong)));
    }
}

int tst_itemproperties(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestItemProperties test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_itemproperties.moc"
