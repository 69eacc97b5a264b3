// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace RadarDesk::workbench {

enum class Encoding { Json, Base64, WebToken, Gzip, Timestamp };

/// The decoded contents of one value of a text.
struct Decoding
{
    QString path; ///< Of the value, like `order.lines[0].note`; empty for the whole text.
    QList<Encoding> steps; ///< In the order of decoding, outermost first.
    QString text; ///< The decoded text for display, without strings that look like a secret.
    bool isJson = false; ///< The text is JSON on several lines.
    bool isCut = false; ///< There is more than is shown.

    /// The steps in words: "Base64 → gzip → JSON".
    [[nodiscard]] QString stepsText() const;

    bool operator==(const Decoding &) const = default;
};

/// The limits of decoding.
struct DecodingLimits
{
    int layers = 8; ///< Of encodings around one value, and of JSON in JSON.
    int levels = 32; ///< Of objects and arrays.
    int values = 200; ///< That are shown.
    qsizetype bytes = qsizetype{4} * 1024 * 1024; ///< That are decoded in all.
    qsizetype shownBytes = qsizetype{64} * 1024; ///< Of each text.
};

struct Decodings
{
    QList<Decoding> found;
    bool isCut = false; ///< A limit was reached: there may be more.
};

/// Finds what is encoded in the values of \a text: JSON in strings, Base64, JSON Web Tokens, gzip,
/// timestamps; each within the other, too. \a text is JSON or one value by itself. Takes bounded
/// time and memory, whatever the text is.
[[nodiscard]] Decodings decodingsIn(const QByteArray &text, const DecodingLimits &limits = {});
/// The same for several texts; repeated results in a later one are left out.
[[nodiscard]] Decodings decodingsIn(const QList<QByteArray> &texts,
                                    const DecodingLimits &limits = {});

} // namespace RadarDesk::workbench
