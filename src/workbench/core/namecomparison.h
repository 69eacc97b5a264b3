// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace RadarDesk::workbench {

/// By what one channel's name differs from another one that was meant to be the same.
enum class NameDifference {
    None, ///< They are equal.
    Other, ///< By something else: they are two names.
    WhiteSpace,
    Case,
    PrefixMissing, ///< Of the first one: "room" and "private-room".
    PrefixTwice, ///< Of the first one: "private-private-room" and "private-room".
    Prefix, ///< "private-room" and "presence-room", or only the second one lacks it.
    PercentEncoding, ///< "a%40b" and "a@b".
    Twin, ///< By a letter that only looks like another one, or that is invisible.
    Separator, ///< By the characters "-", "_" and "." alone.
    Environment, ///< By what names where it runs: "orders-staging" and "orders".
    Letter, ///< By one letter.
};

/// A character of one name that the other one has not at that place.
struct NameMark
{
    qsizetype position = 0;
    qsizetype length = 1;

    bool operator==(const NameMark &) const = default;
};

/// Two names beside each other.
struct NameComparison
{
    NameDifference difference = NameDifference::None;
    QList<NameMark> first; ///< What only the first name has.
    QList<NameMark> second; ///< What only the second one has.
};

/// A letter that is drawn like a plain one, or isn't drawn at all.
struct TwinLetter
{
    QString plain; ///< Empty for an invisible one.
};

/// Nothing for a letter that is what it looks like.
[[nodiscard]] std::optional<TwinLetter> twinOf(char32_t letter);
/// \a name with each twin replaced by its plain letter.
[[nodiscard]] QString withoutTwins(const QString &name);
/// How many letters have to be added, removed, changed or swapped with the next.
[[nodiscard]] qsizetype letterDistance(QStringView one, QStringView other);
/// \a name without the prefix that makes a channel private.
[[nodiscard]] QString withoutPrefix(const QString &name);

[[nodiscard]] NameDifference differenceOfNames(const QString &first, const QString &second);
/// Whether one was probably meant to be the other.
[[nodiscard]] bool areAlike(const QString &first, const QString &second);
[[nodiscard]] NameComparison compareNames(const QString &first, const QString &second);
/// \a name with each of \a marks in brackets, and what can't be seen as its code:
/// "orders[U+200B]".
[[nodiscard]] QString markedName(const QString &name, const QList<NameMark> &marks);

} // namespace RadarDesk::workbench
