// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace RadarDesk::gui {

/// Draws the rows of the endpoint's rules and of its calls: what is wrong on purpose stands out by
/// a sign and by colour.
class EndpointDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Rows { Rules, Calls };

    explicit EndpointDelegate(Rows rows, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    /// What stands before the text of a cell; empty for nothing.
    [[nodiscard]] QString symbolAt(const QModelIndex &index) const;
    [[nodiscard]] QColor toneAt(const QModelIndex &index, const QPalette &palette) const;

    const Rows m_rows;
};

} // namespace RadarDesk::gui
