// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/exchange.h>

#include <QList>
#include <QString>

#include <chrono>

namespace RadarDesk::workbench {

/// A range of an exchange's time.
struct Phase
{
    QString name; ///< Translated.
    std::chrono::microseconds begin; ///< Since the exchange started.
    std::chrono::microseconds end;
};

/// The phases of \a timing one after the other; those that did not happen are left out.
[[nodiscard]] QList<Phase> phasesOf(const PushRadar::ExchangeTiming &timing);

} // namespace RadarDesk::workbench
