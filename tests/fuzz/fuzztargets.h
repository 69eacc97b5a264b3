// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace RadarDesk::Fuzzing {

/// One thing that reads what comes from outside.
struct Target
{
    QByteArrayView name;
    int (*run)(const std::uint8_t *data, std::size_t size);
    qsizetype largest; ///< In bytes, what it may be given.
};

/// All of them, as tests/fuzz/CMakeLists.txt lists them.
[[nodiscard]] const std::vector<Target> &targets();

} // namespace RadarDesk::Fuzzing
