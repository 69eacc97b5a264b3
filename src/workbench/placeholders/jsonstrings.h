// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace RadarDesk::workbench {

/// One string of a JSON text: a key or a value.
struct JsonStringPlace
{
    qsizetype at = 0; ///< Of its opening quote, in bytes.
    qsizetype length = 0; ///< In bytes, with both quotes.
    bool isKey = false;
    int object = 0; ///< Of a key: which object of the text it is in; 0 is the outermost.
};

/// The strings of \a json in their order. \a json must be valid.
[[nodiscard]] QList<JsonStringPlace> stringsIn(QByteArrayView json);

/// The value of a JSON string, with the place of each of its units in the JSON text.
struct DecodedString
{
    QString text;
    /// The byte that each UTF-16 unit starts at, from the opening quote on, and after the last one
    /// that of the closing quote.
    QList<qsizetype> at;
};

/// \a json is a valid JSON string with its quotes.
[[nodiscard]] DecodedString decodedString(QByteArrayView json);

} // namespace RadarDesk::workbench
