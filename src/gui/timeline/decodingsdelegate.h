// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/kit/rows/rowdelegate.h>

namespace RadarDesk::gui {

/// Draws the rows of a DecodingsModel: the place, and below it how its value is encoded.
class DecodingsDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit DecodingsDelegate(QObject *parent = nullptr);

    [[nodiscard]] Row rowOf(const QModelIndex &index) const override;
};

} // namespace RadarDesk::gui
