// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace RadarDesk::privatechannels {

/// What of a cookie's value is changed, to see which of it an endpoint checks.
enum class CookieChange {
    Middle, ///< One character in the middle, of a signed value in the middle of its signature.
    End, ///< One of the last characters.
    Start, ///< One of the first characters.
    Longest, ///< One character in the middle of the longest part.
    Cut, ///< The second half is missing.
    Whole, ///< Each letter and digit.
};

/// \a value after \a change. A change never hits a character that may not count, such as the last
/// one of Base64, or a short mark before the value proper ("s:").
[[nodiscard]] QByteArray changedValue(const QByteArray &value, CookieChange change);

/// One part of a value such as "id.signature".
struct CookiePart
{
    qsizetype start = 0;
    qsizetype size = 0;
    bool looksSigned = false; ///< It may be a signature: one part of several, encoded, and long.
};

/// The parts of \a value, between dots, colons and the like; one where it has no such characters.
[[nodiscard]] QList<CookiePart> partsOf(const QByteArray &value);
/// \a value with one of the first characters of \a part changed.
[[nodiscard]] QByteArray withChangedStart(const QByteArray &value, const CookiePart &part);
/// \a value with one of the last characters of \a part changed.
[[nodiscard]] QByteArray withChangedEnd(const QByteArray &value, const CookiePart &part);

} // namespace RadarDesk::privatechannels
