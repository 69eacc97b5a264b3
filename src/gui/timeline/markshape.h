// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/events/annotation.h>

#include <QIcon>

class QPainter;
class QPalette;

namespace RadarDesk::gui {

/// The colors of marks, each with a shape of its own: a disc, a triangle, a square, a diamond.
[[nodiscard]] QColor markColor(workbench::Mark mark, const QPalette &palette);
void paintMark(QPainter &painter, const QRectF &place, workbench::Mark mark, const QColor &color);
[[nodiscard]] QIcon markIcon(workbench::Mark mark, const QPalette &palette);

} // namespace RadarDesk::gui
