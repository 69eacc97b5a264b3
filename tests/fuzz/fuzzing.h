// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <cstddef>
#include <cstdint>

/// What libFuzzer calls with each input; each target has one. In the program that goes over the
/// seeds it has the target's name.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace RadarDesk::Fuzzing {

/// The input as bytes, which live as long as the input does.
[[nodiscard]] inline QByteArray inputOf(const std::uint8_t *data, std::size_t size)
{
    return QByteArray::fromRawData(reinterpret_cast<const char *>(data),
                                   static_cast<qsizetype>(size));
}

/// Ends the program, and so makes the input a finding, when \a holds is false. \a property says
/// what ought to hold.
void mustHold(bool holds, const char *property);

/// The application that events, files and sockets want; made when it is first asked for.
void needApplication();

} // namespace RadarDesk::Fuzzing
