// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/kit/rows/rowdelegate.h>

namespace RadarDesk::gui {

/// Draws the result of a check or a cell: a mark, its name, what it came to, and what has changed.
class SuiteDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit SuiteDelegate(QObject *parent = nullptr);

    [[nodiscard]] Row rowOf(const QModelIndex &index) const override;
    [[nodiscard]] int linesOf(const QModelIndex &) const override { return 2; }
};

} // namespace RadarDesk::gui
