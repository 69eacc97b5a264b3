// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/drafts/pasteditems.h>

#include <QCoreApplication>

#include <algorithm>
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
    if (named)
        item.source = TypeSource::Chosen;
    else if (item.type != ItemType::Text)
        item.source = TypeSource::Inferred;
    return item;
}

QList<EditedItem> itemsFromObject(const QByteArray &text)
{
    QList<EditedItem> items;
    const auto json = JsonValue::fromJson(text);
    const auto members = json ? json->members() : QList<JsonMember>();
    for (const JsonMember &member : members)
        items.append(toEditedItem(member.key, member.value));
    return items;
}

/// The item of a line such as "total: 12.50". A colon without a space belongs to an address or a
/// time.
std::optional<EditedItem> itemFromLine(QStringView line)
{
    constexpr qsizetype LongestKey = 100;
    const qsizetype colon = line.indexOf(u':');
    const QString key = line.first(std::max<qsizetype>(0, colon)).trimmed().toString();
    const bool isSpaced = colon + 1 == line.size() || line.sliced(colon + 1).front().isSpace();
    if (colon < 0 || key.isEmpty() || key.size() > LongestKey || !isSpaced)
        return std::nullopt;
    const QString value = line.sliced(colon + 1).trimmed().toString();
    if (const auto json = JsonValue::fromJson(value.toUtf8());
        json && json->type() == JsonValue::Type::String)
        return toEditedItem(key, *json);
    EditedItem item{.key = key};
    typeValue(item, value);
    return item;
}

} // namespace

QList<EditedItem> itemsFromText(const QString &text)
{
    if (auto items = itemsFromObject(text.toUtf8()); !items.isEmpty())
        return items;
    QList<EditedItem> items;
    if (!text.contains(u'\t'))
        return items;
    const auto rows = spreadsheetRows(text);
    for (const QStringList &cells : rows)
        items.append(itemFromCells(cells));
    return items;
}

QList<EditedItem> itemsFromLines(const QString &text)
{
    QStringView members = QStringView(text).trimmed();
    if (members.endsWith(u','))
        members.chop(1);
    if (auto items = itemsFromObject('{' + members.toUtf8() + '}'); !items.isEmpty())
        return items;
    QList<EditedItem> items;
    const auto lines = members.split(u'\n');
    for (const QStringView line : lines) {
        if (line.trimmed().isEmpty())
            continue;
        const auto item = itemFromLine(line);
        if (!item)
            return {};
        items.append(*item);
    }
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
