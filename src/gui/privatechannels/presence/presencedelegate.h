// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/kit/rows/rowdelegate.h>

namespace RadarDesk::gui {

/// Draws somebody on a presence channel on two lines: the name, and what has just happened; the
/// data, and since when it is there.
class PresenceDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit PresenceDelegate(QObject *parent = nullptr);

    [[nodiscard]] Row rowOf(const QModelIndex &index) const override;
};

} // namespace RadarDesk::gui
