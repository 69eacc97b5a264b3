// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/kit/rows/rowdelegate.h>

namespace RadarDesk::gui {

/// A profile in a list: its colour, its name, where it sends to, and whether that is production.
class ProfileDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit ProfileDelegate(QObject *parent = nullptr);

    [[nodiscard]] Row rowOf(const QModelIndex &index) const override;
};

} // namespace RadarDesk::gui
