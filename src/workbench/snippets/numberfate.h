// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace RadarDesk::workbench {

/// What happens to a JSON number that is read as a 64-bit floating-point number, as in most
/// languages, and written with the fewest digits that read back the same.
enum class NumberFate {
    Same, ///< It is written as it was.
    Rewritten, ///< Other digits, the same value.
    Rounded, ///< Another value.
    TooLarge, ///< It becomes infinite.
};

/// \a keepsPointZero: whether the language writes 1.0 as "1.0" and not as "1".
[[nodiscard]] NumberFate fateAsDouble(const QByteArray &json, bool keepsPointZero);
/// Whether a JSON number has neither a fraction nor an exponent.
[[nodiscard]] bool isWholeNumber(const QByteArray &json);
/// Whether it is a whole number that 64 bits with a sign hold, and not "-0".
[[nodiscard]] bool fitsInteger64(const QByteArray &json);

/// A number as digits and a power of ten: 1.50 is 15 and -1.
struct DecimalNumber
{
    bool negative = false;
    QByteArray digits; ///< Without zeros at either end; empty for zero.
    qint64 exponent = 0;

    bool operator==(const DecimalNumber &) const = default;

    /// \a json must be a JSON number. Exponents beyond 15 digits all count as the same.
    [[nodiscard]] static DecimalNumber fromJson(const QByteArray &json);
};

} // namespace RadarDesk::workbench
