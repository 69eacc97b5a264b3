// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/kit/notices/verdictview.h>
#include <privatechannels/diagnosis/checkverdict.h>

namespace RadarDesk::gui {

/// How the verdict on a check, or on a recorded call, is shown.
[[nodiscard]] constexpr VerdictView::Severity severityOf(privatechannels::CheckVerdict::Kind kind)
{
    using Kind = privatechannels::CheckVerdict::Kind;
    switch (kind) {
    case Kind::Faulty:
        return VerdictView::Severity::Bad;
    case Kind::Proven:
    case Kind::Partial:
        return VerdictView::Severity::Good;
    case Kind::Warned:
        return VerdictView::Severity::Warning;
    case Kind::Undecided:
    case Kind::Nothing:
        break;
    }
    return VerdictView::Severity::Plain;
}

} // namespace RadarDesk::gui
