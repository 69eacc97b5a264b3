// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/kit/rows/rowdelegate.h>

namespace RadarDesk::gui {

/// Draws a step: a mark for its verdict, its title and its time, and below them, unless
/// it is compact, what it came to.
class StepDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit StepDelegate(QObject *parent = nullptr);

    void setCompact(bool compact) { m_isCompact = compact; }
    [[nodiscard]] bool isCompact() const { return m_isCompact; }

    [[nodiscard]] Row rowOf(const QModelIndex &index) const override;
    [[nodiscard]] int linesOf(const QModelIndex &index) const override;

private:
    bool m_isCompact = false;
};

} // namespace RadarDesk::gui
