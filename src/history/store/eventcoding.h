// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/result.h>
#include <workbench/events/event.h>

#include <optional>

namespace RadarDesk::history {

/// Why a blob is no event.
enum class CodingFault {
    Damaged, ///< It is cut, or something else altogether.
    Newer, ///< A newer version of the program wrote it in a form of its own.
};

/// The event with all of its exchange as a few bytes; all but its number, which counts for one run
/// of the timeline only.
///
/// They are CBOR: a map with numbers for names, so a field that is not known, or not there, does no
/// harm in either direction. QDataStream knows no field by name: each version
/// would have to remember all those before it.
[[nodiscard]] QByteArray encodeEvent(const workbench::Event &event);
/// The event that \a blob holds. Any bytes may be given. Fields that are not known are left out.
[[nodiscard]] PushRadar::Result<workbench::Event, CodingFault> decodeEvent(const QByteArray &blob);
/// The same without what no search looks at, such as headers and bodies, in a fraction of the time.
/// Nothing where only decodeEvent() can say what that is.
[[nodiscard]] std::optional<workbench::Event> decodeSearched(const QByteArray &blob);

} // namespace RadarDesk::history
