// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QSize>
#include <QString>

class QPainter;
class QStyleOptionViewItem;

namespace RadarDesk::gui {

/// A row of a list that stands on two lines, with a symbol before them.
struct TwoLines
{
    QString symbol; ///< As symbolIcon() knows it.
    QColor symbolTone;
    QString first;
    QString badge; ///< At the end of the first line; may be empty.
    QColor badgeTone;
    QString second;
    QColor secondTone;
    QString secondEnd; ///< At the end of the second line; may be empty.
};

void paintTwoLines(QPainter *painter, const QStyleOptionViewItem &option, const TwoLines &lines);
[[nodiscard]] QSize twoLinesSize(const QStyleOptionViewItem &option);

} // namespace RadarDesk::gui
