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

/// What the JSON text of a draft says. It is a plain value, made in any thread.
struct DraftReading
{
    std::optional<PushRadar::JsonFault> fault; ///< Why it isn't the data of a broadcast.
    QList<EditedItem> items; ///< Without a fault: what becomes of the items.
    QByteArray data; ///< Without a fault: the items as they are sent.
};

/// Reads \a json in place of \a items: rows of these that no JSON shows stay, and so does where
/// their types are from.
[[nodiscard]] DraftReading readDraft(const QString &json, const QList<EditedItem> &items);

/// The items that are sent: those at fault or switched off are left out.
[[nodiscard]] PushRadar::DataItems validItems(const QList<EditedItem> &items);
/// What \a text lacks to be the data of a broadcast: a JSON object in which no key is repeated.
[[nodiscard]] std::optional<PushRadar::JsonFault> faultInDataText(const QByteArray &text);

} // namespace RadarDesk::workbench
