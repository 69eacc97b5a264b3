// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/result.h>

#include <QString>

namespace RadarDesk::sandbox {

/// Why a request is not carried out.
struct Refusal
{
    int status;
    QString message; ///< One sentence, translated, without the secret.
};

} // namespace RadarDesk::sandbox
