// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <chrono>

namespace RadarDesk::workbench {

/// A clock that wakes somebody. A test moves one by hand.
class Ticker : public QObject
{
    Q_OBJECT

public:
    using Time = std::chrono::nanoseconds;

    explicit Ticker(QObject *parent = nullptr);
    ~Ticker() override;

    /// Since some moment; it never goes back.
    [[nodiscard]] virtual Time now() const = 0;
    /// Emits woke() once from the event loop, not before \a time. Another call takes its place.
    virtual void wakeAt(Time time) = 0;
    /// Takes wakeAt() back.
    virtual void sleep() = 0;

Q_SIGNALS:
    void woke();
};

} // namespace RadarDesk::workbench
