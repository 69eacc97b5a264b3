// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

namespace RadarDesk::base {

/// No file that is kept is larger.
inline constexpr qint64 LargestKeptFile = qint64(64) * 1024 * 1024;

/// Opens a file for reading that somebody else has put there, and never waits for one: a pipe would
/// wait for its other end, a device may have no end. Returns with nothing when it is open; else
/// with the reason why it can't be read, which is no whole sentence.
[[nodiscard]] QString openRegular(QFile &file, qint64 mostBytes = -1);

/// Why what is at \a path can't be such a file, likewise; empty when it is one, or nothing is
/// there.
[[nodiscard]] QString placeFault(const QString &path);

/// What is in such a file.
struct RegularContent
{
    QByteArray bytes;
    QString fault; ///< Why it can't be read, in a sentence; empty when it can.
    bool exists = false; ///< Something is at the path, whatever it is.
};
[[nodiscard]] RegularContent readRegular(const QString &path, qint64 mostBytes = LargestKeptFile);

} // namespace RadarDesk::base
