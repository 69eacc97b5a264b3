// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/commands/fuzzymatch.h>

namespace RadarDesk::gui {

namespace {

constexpr int StartOfWord = 8;
constexpr int NextToLast = 5;
constexpr int Found = 1;
constexpr int StartOfText = 6;

bool startsWord(QStringView text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber()
        || (text.at(at).isUpper() && text.at(at - 1).isLower());
}

/// The best place for \a letter from \a from on: the start of a word if all that follows in
/// \a rest can still be found after it, else the first one.
qsizetype placeOf(QChar letter, QStringView rest, QStringView text, qsizetype from)
{
    const auto has = [&](qsizetype after) {
        for (const QChar each : rest) {
            after = text.indexOf(each, after, Qt::CaseInsensitive);
            if (after < 0)
                return false;
            ++after;
        }
        return true;
    };
    const qsizetype first = text.indexOf(letter, from, Qt::CaseInsensitive);
    if (first < 0 || first == from)
        return first;
    for (qsizetype at = first; at >= 0; at = text.indexOf(letter, at + 1, Qt::CaseInsensitive)) {
        if (startsWord(text, at) && has(at + 1))
            return at;
    }
    return first;
}

void mark(FuzzyMatch &match, qsizetype at)
{
    if (!match.marks.isEmpty() && match.marks.last().start + match.marks.last().length == at)
        ++match.marks.last().length;
    else
        match.marks.append({at, 1});
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(QStringView typed, QStringView text)
{
    FuzzyMatch match;
    qsizetype from = 0;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        if (typed.at(i).isSpace())
            continue;
        const qsizetype at = placeOf(typed.at(i), typed.sliced(i + 1), text, from);
        if (at < 0)
            return std::nullopt;
        match.score += Found;
        if (startsWord(text, at))
            match.score += StartOfWord;
        if (at == 0)
            match.score += StartOfText;
        if (at == from && from > 0)
            match.score += NextToLast;
        mark(match, at);
        from = at + 1;
    }
    return match;
}

} // namespace RadarDesk::gui
