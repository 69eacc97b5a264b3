// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <chrono>

namespace RadarDesk::sandbox {

/// What keeps the memory of an HTTP server bounded whatever a peer does.
struct HttpLimits
{
    qsizetype headerBytes = qsizetype{16} * 1024; ///< The request line, too.
    qsizetype bodyBytes = qsizetype{1024} * 1024; ///< Without what frames its chunks.
    qsizetype chunkHeaderBytes = qsizetype{4} * 1024; ///< Of one chunk, with its extensions.
    qsizetype chunkFramingBytes = qsizetype{256} * 1024; ///< Of all chunk headers of a request.
    std::chrono::milliseconds requestTime{10'000}; ///< From the first byte to the last.
    std::chrono::milliseconds handlingTime{30'000}; ///< For the handler to answer.
    std::chrono::milliseconds answerTime{10'000}; ///< For the peer to take the answer.
    std::chrono::milliseconds idleTime{30'000}; ///< Between two requests of one connection.
    std::chrono::milliseconds closingTime{2'000}; ///< For the peer to close as well.
    /// Connections that have not become WebSockets. One more ends the one that has kept the
    /// server waiting longest.
    qsizetype httpConnections = 512;
};

} // namespace RadarDesk::sandbox
