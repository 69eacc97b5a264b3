// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/kit/rows/rowdelegate.h>

namespace RadarDesk::gui {

/// Draws the rows of the endpoint's rules and of its calls: what is wrong on purpose stands out by
/// a sign and by colour.
class EndpointDelegate : public RowDelegate
{
    Q_OBJECT

public:
    enum class Rows { Rules, Calls };

    explicit EndpointDelegate(Rows rows, QObject *parent = nullptr);

    [[nodiscard]] Row rowOf(const QModelIndex &index) const override;
    [[nodiscard]] int linesOf(const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const Rows m_rows;
};

} // namespace RadarDesk::gui
