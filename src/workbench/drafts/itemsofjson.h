// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/drafts/editeditem.h>

#include <QJsonObject>
#include <QList>

namespace RadarDesk::workbench {

/// The members of an object as items.
[[nodiscard]] QList<EditedItem> itemsOfObject(const PushRadar::JsonValue &object);

/// The rows of \a old that no JSON text shows, put back where they were among \a fresh. One whose
/// key was there already is switched off where it no longer is: nothing is sent that isn't shown.
[[nodiscard]] QList<EditedItem> withUnsentRows(QList<EditedItem> fresh,
                                               const QList<EditedItem> &old);

/// \a fresh, but those that say what one of \a old says to the byte as that one: where its type is
/// from isn't in the JSON.
[[nodiscard]] QList<EditedItem> withKnownTypes(QList<EditedItem> fresh,
                                               const QList<EditedItem> &old);

/// An item for a restart, and back from that.
[[nodiscard]] QJsonObject stateOf(const EditedItem &item);
[[nodiscard]] EditedItem itemFromState(const QJsonObject &state);

} // namespace RadarDesk::workbench
