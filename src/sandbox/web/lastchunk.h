// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace RadarDesk::sandbox {

/// Whether \a bytes, which begin a chunk, are a last one whose end has not come. Beast asserts that
/// it is there by the second time it is given them.
[[nodiscard]] inline bool isShortLastChunk(const QByteArray &bytes)
{
    return bytes == "0\r\n" || bytes == "0\r\n\r";
}

} // namespace RadarDesk::sandbox
