// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/drafts/editeditem.h>

#include <pushradar/dataitems.h>
#include <pushradar/jsonvalue.h>

#include <QList>
#include <QString>

#include <optional>

namespace RadarDesk::workbench {

/// The result of parsing a draft's JSON text. A plain value that can be created on any thread.
struct DraftReading
{
    std::optional<PushRadar::JsonFault> fault; ///< Why it isn't the data of a broadcast.
    QList<EditedItem> items; ///< If there is no fault: the new items.
    QByteArray data; ///< If there is no fault: the data to send.
};

/// Reads \a json in place of \a items: rows of these that no JSON shows stay, and so does where
/// their types are from.
[[nodiscard]] DraftReading readDraft(const QString &json, const QList<EditedItem> &items);

/// The items that are sent: invalid and disabled ones are left out.
[[nodiscard]] PushRadar::DataItems validItems(const QList<EditedItem> &items);
/// Why \a text can't be the data of a broadcast, which is a JSON object without repeated keys.
[[nodiscard]] std::optional<PushRadar::JsonFault> faultInDataText(const QByteArray &text);

} // namespace RadarDesk::workbench
