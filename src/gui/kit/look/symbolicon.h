// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>

class QColor;
class QPainter;

namespace RadarDesk::gui {

/// The symbol of that name (resources/icons), drawn in the palette's text colour of the moment, so
/// that it follows light and dark.
[[nodiscard]] QIcon symbolIcon(const QString &name);
/// Draws the symbol in \a color into \a rect.
void paintSymbol(QPainter &painter, const QRectF &rect, const QString &name, const QColor &color);

} // namespace RadarDesk::gui
