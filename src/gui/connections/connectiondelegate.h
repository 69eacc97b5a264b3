// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/kit/rows/rowdelegate.h>

namespace RadarDesk::gui {

/// Draws a connection on two lines: who holds it, and its channels and messages.
class ConnectionDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit ConnectionDelegate(QObject *parent = nullptr);

    [[nodiscard]] Row rowOf(const QModelIndex &index) const override;
};

} // namespace RadarDesk::gui
