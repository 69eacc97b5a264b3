// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace RadarDesk::gui {

/// Draws a step of a check: a mark for its verdict, its title and its time, and below them, unless
/// it is compact, what it came to.
class StepDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setCompact(bool compact) { m_isCompact = compact; }
    [[nodiscard]] bool isCompact() const { return m_isCompact; }
    /// How high a step is that is not compact.
    [[nodiscard]] static int fullHeight(const QFont &font);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    bool m_isCompact = false;
};

} // namespace RadarDesk::gui
