// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/result.h>
#include <sandbox/service/credentials.h>

#include <QString>

namespace RadarDesk::sandbox {

/// The credentials in the file at \a path, which is made, with random ones and for its owner only,
/// when it isn't there. A file that others may write to is refused, as is what isn't a file. What
/// can't be read is left as it is. The reason, in whole sentences, when that fails.
[[nodiscard]] PushRadar::Result<Credentials, QString> keptCredentials(const QString &path);

} // namespace RadarDesk::sandbox
