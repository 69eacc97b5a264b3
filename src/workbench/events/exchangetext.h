// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/exchange.h>

namespace RadarDesk::workbench {

/// A text for reading, and which of its lines are what.
struct ReadableText
{
    QString text;
    int headLines = 0; ///< At the start: the first line of an exchange and its headers.
    int jsonLine = -1; ///< Where JSON starts, counted from 0; -1 when there is none.
    int jsonLines = 0;
    bool isCut = false; ///< The body is longer than what is shown of it.
};

/// How much of a body is made readable: a range that can be shown without a delay, or all.
enum class Extent { Shown, All };

/// The request as it went out, for reading: first line, headers, body. JSON is set out on several
/// lines, its values untouched.
[[nodiscard]] ReadableText readableRequest(const PushRadar::Exchange &exchange,
                                           Extent extent = Extent::Shown);
/// The answer likewise, or a sentence on why there is none.
[[nodiscard]] ReadableText readableResponse(const PushRadar::Exchange &exchange,
                                            Extent extent = Extent::Shown);
/// \a body for display: JSON on several lines, a form a line a field, else as it is.
[[nodiscard]] ReadableText readable(const QByteArray &body, Extent extent = Extent::Shown);

/// The texts alone.
[[nodiscard]] QString requestText(const PushRadar::Exchange &exchange);
[[nodiscard]] QString responseText(const PushRadar::Exchange &exchange);
[[nodiscard]] QString readableBody(const QByteArray &body);

} // namespace RadarDesk::workbench
