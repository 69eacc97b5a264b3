// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPointF>

#include <optional>

class QKeyEvent;
class QPainter;
class QTextBlock;
class QTextDocument;

namespace RadarDesk::gui {

/// The actions of keys in text with folding.
enum class FoldKey { Fold, Unfold, FoldAll, UnfoldAll };
[[nodiscard]] std::optional<FoldKey> foldKeyOf(const QKeyEvent &event);

/// Which way the triangle of what folds points: down, or to where the text is.
enum class FoldMark { Open, FoldedToRight, FoldedToLeft };
void paintFoldMark(QPainter &painter, const QPointF &center, FoldMark mark, const QColor &color);

/// Hides a line, or shows it.
void setLineShown(QTextBlock &line, bool shown);
/// Updates the layout after lines have been hidden or shown.
void updateLayoutOfLines(QTextDocument &document);

} // namespace RadarDesk::gui
