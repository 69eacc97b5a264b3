// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/kit/rows/rowdelegate.h>

namespace RadarDesk::gui {

/// Draws the rows of a DeliveriesModel: what is wrong in its tone.
class DeliveriesDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit DeliveriesDelegate(QObject *parent = nullptr);

    [[nodiscard]] Row rowOf(const QModelIndex &index) const override;
    [[nodiscard]] int linesOf(const QModelIndex &index) const override;
};

} // namespace RadarDesk::gui
