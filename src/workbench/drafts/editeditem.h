// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/jsonvalue.h>

#include <QMetaType>

namespace RadarDesk::workbench {

/// How to interpret the text of an item's value.
enum class ItemType { Text, Number, TrueFalse, Null, Json };

/// Where the type of an item is from.
enum class TypeSource {
    Given, ///< From JSON or a file, or the initial Text.
    Inferred, ///< Inferred from the typed text; never Text, and updated with each change.
    Chosen, ///< Chosen by the user; never inferred.
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
/// The most likely type of \a text that was typed into a cell; Text if it isn't JSON.
[[nodiscard]] ItemType likelyType(const QString &text);
/// The type of \a text typed as a value. Brackets around it mean JSON, valid or not; what holds
/// placeholders is Text.
[[nodiscard]] ItemType inferredType(const QString &text);
/// Sets the typed \a text as the value of \a item, and infers its type, unless the type was chosen
/// or can't be inferred from the old value, such as a string that looks like a number.
void typeValue(EditedItem &item, const QString &text);
/// Makes \a item a string, or infers its type.
void setPlainText(EditedItem &item, bool isText);

} // namespace RadarDesk::workbench

Q_DECLARE_METATYPE(RadarDesk::workbench::ItemType)
