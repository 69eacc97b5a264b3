// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>

class QLabel;
class QRectF;
class QString;
class QWidget;

namespace RadarDesk::gui {

/// How something went that a few words beside a symbol tell of.
enum class ResultTone { Open, Good, Bad };

/// The side of such a symbol.
inline constexpr int ResultSymbolSide = 16;

/// Gives the words of \a label their color, and their place beside the symbol: also where they are
/// of the other direction than the window.
void showTone(QLabel &label, ResultTone tone, Qt::AlignmentFlag vertical);
/// Paints the symbol in \a widget; it is \a open for one that is neither good nor bad; nothing for
/// an empty one.
void paintTone(QWidget &widget, const QRectF &place, ResultTone tone, const QString &open);

} // namespace RadarDesk::gui
