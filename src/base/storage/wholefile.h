// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QFileInfo>
#include <QString>

namespace RadarDesk::base {

/// Puts \a content in place of the file at \a path, for its owner only: all of it or nothing, also
/// when the program is killed or the power fails. Makes the folder; follows a symbolic link.
/// Returns with nothing once it is on disk to stay, else with the reason why not.
[[nodiscard]] QString writeWhole(const QString &path, const QByteArray &content);

/// The file that is meant by \a path, where that is a symbolic link too.
[[nodiscard]] QFileInfo behindLinks(const QString &path);

/// Removes what killed programs left of writing \a path and files named after it. What changed in
/// the last minute stays: another program may be writing it. Locks stay, since one that is held
/// would no longer be seen.
void removeLeftovers(const QString &path);

} // namespace RadarDesk::base
