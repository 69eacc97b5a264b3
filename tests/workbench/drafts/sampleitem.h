// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/drafts/editeditem.h>

namespace RadarDesk::workbench {

[[nodiscard]] inline EditedItem item(const QString &key, ItemType type, const QString &text,
                                     TypeSource source = TypeSource::Given)
{
    return {.key = key, .type = type, .text = text, .source = source};
}

/// An item as if it had been typed.
[[nodiscard]] inline EditedItem inferred(const QString &key, ItemType type, const QString &text)
{
    return item(key, type, text, TypeSource::Inferred);
}

/// An item whose type a person chose.
[[nodiscard]] inline EditedItem chosen(const QString &key, ItemType type, const QString &text)
{
    return item(key, type, text, TypeSource::Chosen);
}

} // namespace RadarDesk::workbench
