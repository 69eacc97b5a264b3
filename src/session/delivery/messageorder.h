// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QList>
#include <QString>

#include <optional>

namespace RadarDesk::session {

/// In which order numbered messages arrived, compared with that of their numbers.
struct MessageOrder
{
    qint64 total = 0; ///< How many arrived.
    qint64 overtook = 0; ///< Arrived before one with a lesser number.
    qint64 largestStep = 0; ///< The most messages that one of them overtook.
    qint64 doubled = 0; ///< Arrived again.
    qint64 lost = 0; ///< Never arrived.

    bool operator==(const MessageOrder &) const = default;
    [[nodiscard]] bool isRight() const { return overtook == 0 && doubled == 0 && lost == 0; }
    /// "7 of 500 overtook, largest step 3, 1 doubled, none lost"
    [[nodiscard]] QString text() const;
};

/// The order of \a arrived, numbers as they came. What is missing of \a expected is lost; what is
/// no part of it counts as well.
[[nodiscard]] MessageOrder orderOf(const QList<qint64> &arrived, const QList<qint64> &expected);

/// A member of messages that counts them.
struct MessageCounter
{
    QString key;
    QList<qint64> values; ///< Of the messages, in their order.
    qint64 step = 1; ///< From one to the next.
};

/// The member of \a messages, JSON objects as they arrived, that counts them; nothing when there is
/// none.
[[nodiscard]] std::optional<MessageCounter> counterOf(const QByteArrayList &messages);

/// The order by the counter alone: all numbers between the least and the greatest are expected.
[[nodiscard]] MessageOrder orderOf(const MessageCounter &counter);

} // namespace RadarDesk::session
