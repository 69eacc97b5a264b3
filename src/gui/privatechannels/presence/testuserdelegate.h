// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/kit/rows/rowdelegate.h>

namespace RadarDesk::gui {

/// Draws a test user on two lines: its name, and how it stands.
class TestUserDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit TestUserDelegate(QObject *parent = nullptr);

    [[nodiscard]] Row rowOf(const QModelIndex &index) const override;
    /// How a test user stands, in a few words or a sentence.
    [[nodiscard]] static QString stateText(const QModelIndex &index);
};

} // namespace RadarDesk::gui
