// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/drafts/editeditem.h>

#include <QList>

namespace RadarDesk::workbench {

/// Reads items from \a text of the clipboard: a JSON object's members, or the rows of a spreadsheet
/// (key and value, or key, type and value, between tabs). Nothing when it is neither.
[[nodiscard]] QList<EditedItem> itemsFromText(const QString &text);
/// The items of "key: value" lines, or of members of a JSON object without its braces; nothing when
/// a line is none.
[[nodiscard]] QList<EditedItem> itemsFromLines(const QString &text);
/// \a items as a JSON object when all are valid, for the clipboard.
[[nodiscard]] QString itemsToText(const QList<EditedItem> &items);

} // namespace RadarDesk::workbench
