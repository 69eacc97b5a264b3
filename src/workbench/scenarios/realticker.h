// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/scenarios/ticker.h>

#include <QElapsedTimer>
#include <QTimer>

namespace RadarDesk::workbench {

/// The system's steady clock, to the millisecond.
class RealTicker : public Ticker
{
    Q_OBJECT

public:
    explicit RealTicker(QObject *parent = nullptr);
    ~RealTicker() override;

    [[nodiscard]] Time now() const override;
    void wakeAt(Time time) override;
    void sleep() override;

private:
    QElapsedTimer m_clock;
    QTimer m_timer;
};

} // namespace RadarDesk::workbench
