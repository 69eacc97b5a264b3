// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTabBar>

namespace RadarDesk::gui {

/// Tabs that are as wide as their names, up to a limit; the middle button closes one.
class MessageTabBar : public QTabBar
{
    Q_OBJECT

public:
    explicit MessageTabBar(QWidget *parent = nullptr);

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override;
    void mouseReleaseEvent(QMouseEvent *event) override;
};

} // namespace RadarDesk::gui
