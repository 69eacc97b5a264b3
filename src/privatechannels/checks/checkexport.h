// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/checks/report.h>
#include <privatechannels/diagnosis/check.h>

namespace RadarDesk::privatechannels {

/// \a report as Markdown, for a bug report: each step with its verdict, what is wrong and what to
/// do, and its calls. Cookies, credential headers, secrets and tokens are replaced by their
/// lengths. \a who is the name of the identity.
[[nodiscard]] QString toMarkdown(const Report &report, const CheckSettings &settings,
                                 const QString &who);

} // namespace RadarDesk::privatechannels
