// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/core/pasteditems.h>

#include <QCoreApplication>

#include <array>
#include <optional>

using PushRadar::JsonMember;
using PushRadar::JsonValue;

namespace RadarDesk::workbench {

namespace {

/// Splits what a spreadsheet puts on the clipboard: cells between tabs, a cell with line breaks or
/// tabs in double quotes, a double quote in it doubled.
QList<QStringList> spreadsheetRows(const QString &text)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    const auto endCell = [&] {
        row.append(cell);
        cell.clear();
    };
    const auto endRow = [&] {
        endCell();
        if (row.size() > 1 || !row.first().isEmpty())
            rows.append(row);
        row.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted) {
            if (c != u'"')
                cell += c;
            else if (i + 1 < text.size() && text.at(i + 1) == u'"')
                cell += text.at(++i);
            else
                quoted = false;
        } else if (c == u'"' && cell.isEmpty()) {
            quoted = true;
        } else if (c == u'\t') {
            endCell();
        } else if (c == u'\n') {
            endRow();
        } else if (c != u'\r') {
            cell += c;
        }
    }
    endRow();
    return rows;
}

std::optional<ItemType> typeNamed(const QString &name)
{
    struct Name
    {
        const char16_t *text;
        ItemType type;
    };
    static constexpr std::array Names{
        Name{u"text", ItemType::Text},      Name{u"string", ItemType::Text},
        Name{u"number", ItemType::Number},  Name{u"true/false", ItemType::TrueFalse},
        Name{u"bool", ItemType::TrueFalse}, Name{u"boolean", ItemType::TrueFalse},
        Name{u"null", ItemType::Null},      Name{u"json", ItemType::Json},
    };
    for (const Name &each : Names) {
        if (name.trimmed().compare(QStringView(each.text), Qt::CaseInsensitive) == 0)
            return each.type;
    }
    return std::nullopt;
}

EditedItem itemFromCells(const QStringList &cells)
{
    EditedItem item;
    item.key = cells.value(0).trimmed();
    const auto named = cells.size() > 2 ? typeNamed(cells.at(1)) : std::nullopt;
    const QString value = cells.value(named ? 2 : 1);
    // Spreadsheets write their logical values in capitals.
    const QString lower = value.trimmed().toLower();
    const bool logical = lower == u"true" || lower == u"false";
    item.type = named.value_or(logical ? ItemType::TrueFalse : likelyType(value));
    item.text = item.type == ItemType::TrueFalse ? lower
        : item.type == ItemType::Null            ? QString()
                                                 : value;
    return item;
}

} // namespace

QList<EditedItem> itemsFromText(const QString &text)
{
    QList<EditedItem> items;
    if (const auto json = JsonValue::fromJson(text.toUtf8());
        json && json->type() == JsonValue::Type::Object) {
        const auto members = json->members();
        for (const JsonMember &member : members)
            items.append(toEditedItem(member.key, member.value));
        return items;
    }
    if (!text.contains(u'\t'))
        return items;
    const auto rows = spreadsheetRows(text);
    for (const QStringList &cells : rows)
        items.append(itemFromCells(cells));
    return items;
}

QString itemsToText(const QList<EditedItem> &items)
{
    QByteArray json = "{";
    for (const EditedItem &item : items) {
        const auto value = valueOf(item);
        if (!value)
            continue;
        if (json.size() > 1)
            json += ", ";
        json += PushRadar::toJsonString(item.key.trimmed()) + ": " + value->toJson();
    }
    return QString::fromUtf8(json + '}');
}

} // namespace RadarDesk::workbench
