// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/kit/rows/rowdelegate.h>

namespace RadarDesk::gui {

/// Draws a cell of the access matrix: a symbol and a word for what was found, and below it what is
/// to be said of that.
class AccessDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit AccessDelegate(QObject *parent = nullptr);

    [[nodiscard]] Row rowOf(const QModelIndex &index) const override;
};

} // namespace RadarDesk::gui
