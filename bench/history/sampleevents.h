// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/events/event.h>

#include <random>

namespace RadarDesk {

/// Makes events like those of months of work: of a few profiles, most of them in the sandbox, on
/// many channels, with data and answers of all sizes. The same ones in each run.
class SampleEvents
{
public:
    /// The next one, some time after the one before.
    [[nodiscard]] workbench::Event next();

private:
    [[nodiscard]] int below(int end);
    [[nodiscard]] QByteArray word();
    [[nodiscard]] QByteArray data();

    std::mt19937 m_random; // starts with the same number everywhere
    int m_count = 0;
    qint64 m_time = 1'700'000'000'000;
};

} // namespace RadarDesk
