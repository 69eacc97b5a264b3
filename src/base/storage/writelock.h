// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/storage/filelock.h>

#include <QString>

namespace RadarDesk::base {

/// Keeps other programs from writing the file at a path while they do the same. It waits for a
/// moment, so it is not for the window's thread.
class WriteLock
{
public:
    explicit WriteLock(const QString &path);

    /// Why the file is not to be written now; empty when it may be. Where no lock can be made at
    /// all, it may: what is in the way of that is in the way of writing too, or is said there.
    [[nodiscard]] QString fault() const;

private:
    QString m_path; ///< Of the lock, a file that stays when it is released.
    FileLock m_lock;
    FileLock::Outcome m_outcome = FileLock::Outcome::Impossible;
};

/// The ending of a lock's name, after that of its file.
inline constexpr QLatin1String LockEnding(".lock");

} // namespace RadarDesk::base
