// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

namespace RadarDesk::gui {

/// A combo box that the wheel passes over: a choice that matters, or one in a page that scrolls.
class SteadyBox : public QComboBox
{
    Q_OBJECT

public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace RadarDesk::gui
