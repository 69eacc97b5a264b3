// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/kit/rows/rowdelegate.h>

namespace RadarDesk::gui {

/// Draws the timeline's rows: a symbol for the kind, the result in its tone, data in a fixed font,
/// what is searched for marked.
class TimelineDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit TimelineDelegate(QObject *parent = nullptr);

    [[nodiscard]] Row rowOf(const QModelIndex &index) const override;
    [[nodiscard]] int linesOf(const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

    /// Marks the words of \a text from now on.
    void setSearched(const QString &text) { m_searched = text; }

    /// Rows unfold: there is room for a triangle in the column of the kinds.
    void setGrouped(bool grouped) { m_isGrouped = grouped; }

    /// The symbol's name for what \a index is of.
    [[nodiscard]] static QString symbolOf(const QModelIndex &index);

private:
    QString m_searched;
    bool m_isGrouped = false;
};

} // namespace RadarDesk::gui
