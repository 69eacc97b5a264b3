// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/jsonvalue.h>

#include <QMetaType>

namespace RadarDesk::workbench {

/// How the text typed into an item's value is to be read.
enum class ItemType { Text, Number, TrueFalse, Null, Json };

/// Where the type of an item is from.
enum class TypeSource {
    Given, ///< It came with the value, from JSON or from a file; or it is Text, as at first.
    Inferred, ///< From what was typed; it is not Text, and follows what is typed next.
    Chosen, ///< By a person; it stays.
};

/// One row of the data editor: what was typed, valid or not.
struct EditedItem
{
    bool enabled = true;
    QString key;
    ItemType type = ItemType::Text;
    QString text; ///< As typed; kept, though unused, while the type is Null.
    /// The JSON that the row was made from, which is sent as it is until the row's text or type is
    /// changed: a text may be written with other escapes than ours.
    QByteArray json;
    TypeSource source = TypeSource::Given;

    bool operator==(const EditedItem &) const = default;
};

/// The row that stands for one member of a JSON object.
[[nodiscard]] EditedItem toEditedItem(const QString &key, const PushRadar::JsonValue &value);
/// The value of \a item, or a sentence on why its text is none of its type.
[[nodiscard]] PushRadar::Result<PushRadar::JsonValue, QString> valueOf(const EditedItem &item);
/// Why \a item can't be sent, in a sentence; empty when it can. A disabled item has no fault.
[[nodiscard]] QString faultOf(const EditedItem &item);
/// The type that \a text typed into a cell most likely means; what is no JSON is Text.
[[nodiscard]] ItemType likelyType(const QString &text);
/// The type of \a text typed as a value. Brackets around it mean JSON, valid or not; what holds
/// placeholders is Text.
[[nodiscard]] ItemType inferredType(const QString &text);
/// Types \a text into the value of \a item. Its type follows, unless it was chosen or came with a
/// value that nobody would have typed like that, such as a text that looks like a number.
void typeValue(EditedItem &item, const QString &text);
/// Makes \a item a text whatever it looks like, or what it looks like.
void setPlainText(EditedItem &item, bool isText);

} // namespace RadarDesk::workbench

Q_DECLARE_METATYPE(RadarDesk::workbench::ItemType)
