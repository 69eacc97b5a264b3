// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/access/accessplan.h>

#include <QString>

namespace RadarDesk::privatechannels {

class AccessModel;

/// What the matrix as a whole says, the worst first.
struct AccessVerdict
{
    enum class Kind {
        NotAsked, ///< There is no result yet.
        Open, ///< Nobody at all gets in somewhere.
        Differs, ///< Something is other than expected.
        Unjudged, ///< Nothing differs, and for some cells nothing is expected.
        AsExpected, ///< All that was found is expected.
    };

    Kind kind = Kind::NotAsked;
    QString headline; ///< One sentence.
    QString advice; ///< What to do about it; may be empty.
    AccessKey cell; ///< The first cell that it is about, for Open and Differs.
};

/// The verdict on what \a model holds.
[[nodiscard]] AccessVerdict verdictOf(const AccessModel &model);

} // namespace RadarDesk::privatechannels
