// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace RadarDesk::history {

/// A range of a text.
struct TextSpan
{
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const TextSpan &) const = default;
};

/// Where the words that a person searches for begin a word of \a text, whatever the case and the
/// accents; in their order, without overlaps.
[[nodiscard]] QList<TextSpan> searchMarks(const QString &text, const QString &searched);

/// Whether all of \a words are in \a text one after the other, where the last one may be the
/// beginning of a word.
[[nodiscard]] bool hasWordsInRow(const QString &text, const QString &words);

} // namespace RadarDesk::history
