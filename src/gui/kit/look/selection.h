// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QStyleOptionViewItem;

namespace RadarDesk::gui {

/// Whether a cell is selected in a view that the keyboard is in, or that a field beside it steers:
/// then it has the accent behind it. Where the keyboard is elsewhere, a selection is quieter.
[[nodiscard]] bool isOnAccent(const QStyleOptionViewItem &option);

/// Whether a cell is selected in another view.
[[nodiscard]] bool isQuietSelection(const QStyleOptionViewItem &option);

/// Gives \a option the colors of a quieter selection if it has one.
void quietSelection(QStyleOptionViewItem &option);

} // namespace RadarDesk::gui
