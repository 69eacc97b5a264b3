// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/redaction/knownsecrets.h>

#include <QtGlobal>

namespace RadarDesk::base {

/// For as long as it lives, all that Qt logs, the last words before a crash too, is written to
/// standard error without the known secrets. There may be one at a time.
class RedactedLog
{
public:
    explicit RedactedLog(const KnownSecrets &secrets);
    ~RedactedLog();
    Q_DISABLE_COPY_MOVE(RedactedLog)
};

} // namespace RadarDesk::base
