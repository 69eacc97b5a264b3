// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>

namespace RadarDesk::base {

/// A lock between programs, and between parts of one, held by a file of its own. It ends with the
/// program that holds it, however that ends: unlike a process number, it can't be mistaken.
class FileLock
{
public:
    enum class Mode { Shared, Exclusive };
    enum class Outcome {
        Taken,
        Busy, ///< It is locked otherwise.
        Impossible, ///< No such file can be made; errno tells why.
    };

    FileLock() = default;
    ~FileLock();
    Q_DISABLE_COPY_MOVE(FileLock)

    /// Makes the file, for its owner only, and locks it, for which it waits that long at most.
    [[nodiscard]] Outcome lock(const QString &path, Mode mode,
                               std::chrono::milliseconds wait = std::chrono::milliseconds(0));
    void unlock();

    /// Whether anybody holds the lock at \a path. A file that can't be asked counts as held.
    [[nodiscard]] static bool isHeld(const QString &path);

private:
    int m_descriptor = -1;
};

} // namespace RadarDesk::base
