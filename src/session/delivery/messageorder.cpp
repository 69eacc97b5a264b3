// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/delivery/messageorder.h>

#include <pushradar/jsonvalue.h>

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <limits>
#include <numeric>
#include <vector>

using PushRadar::JsonMember;
using PushRadar::JsonValue;

namespace RadarDesk::session {

namespace {

struct OrderText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::session::MessageOrder)
};

constexpr qsizetype FewestCounted = 3; // messages: two numbers are no series
constexpr qint64 MostSteps = 100'000; // between the least and the greatest number

/// How many later ones are less, for each of \a ranks, which are all different and less than their
/// count: a Fenwick tree over the ranks, from the end.
QList<qint64> overtakenBy(const QList<qsizetype> &ranks)
{
    std::vector<qint64> tree(static_cast<size_t>(ranks.size()) + 1);
    QList<qint64> counts(ranks.size());
    for (qsizetype i = ranks.size(); i-- > 0;) {
        for (qsizetype at = ranks.at(i); at > 0; at -= at & -at)
            counts[i] += tree[static_cast<size_t>(at)];
        for (qsizetype at = ranks.at(i) + 1; at <= ranks.size(); at += at & -at)
            ++tree[static_cast<size_t>(at)];
    }
    return counts;
}

std::optional<qint64> wholeNumber(const JsonValue &value)
{
    if (value.type() != JsonValue::Type::Number)
        return std::nullopt;
    bool isWhole = false;
    const qint64 number = value.toJson().toLongLong(&isWhole);
    return isWhole ? std::optional(number) : std::nullopt;
}

/// What most of the steps from one of \a sorted to the next have in common: their divisor.
qint64 stepOf(const QList<qint64> &sorted)
{
    qint64 step = 0;
    for (qsizetype i = 1; i < sorted.size(); ++i)
        step = std::gcd(step, sorted.at(i) - sorted.at(i - 1));
    return step;
}

/// Whether \a values number messages: nearly all different, and close together.
std::optional<qint64> countingStep(QList<qint64> values)
{
    const qsizetype all = values.size();
    std::ranges::sort(values);
    values.erase(std::unique(values.begin(), values.end()), values.end());
    if (values.size() < FewestCounted || values.size() * 10 < all * 7)
        return std::nullopt;
    // Numbers further apart than an integer can say count nothing.
    const quint64 apart =
        static_cast<quint64>(values.constLast()) - static_cast<quint64>(values.constFirst());
    if (apart >= static_cast<quint64>(std::numeric_limits<qint64>::max()))
        return std::nullopt;
    const qint64 step = stepOf(values);
    const qint64 span = (values.constLast() - values.constFirst()) / step + 1;
    // Gaps are what is looked for, but not between numbers that are drawn.
    return span <= values.size() * 2 + 2 ? std::optional(step) : std::nullopt;
}

} // namespace

QString MessageOrder::text() const
{
    if (isRight())
        return OrderText::tr("%n message(s) in order, none doubled, none lost", nullptr,
                             static_cast<int>(total));
    QStringList parts;
    const QLocale locale;
    parts.append(overtook == 0
                     //: of messages
                     ? OrderText::tr("none overtook")
                     //: %1 and %2 are numbers of messages, %3 is how many one of them overtook
                     : OrderText::tr("%1 of %2 overtook, largest step %3")
                           .arg(locale.toString(overtook), locale.toString(total),
                                locale.toString(largestStep)));
    parts.append(
        doubled == 0
            ? OrderText::tr("none doubled", "of messages")
            : OrderText::tr("%1 doubled", "a number of messages").arg(locale.toString(doubled)));
    parts.append(lost == 0
                     ? OrderText::tr("none lost", "of messages")
                     : OrderText::tr("%1 lost", "a number of messages").arg(locale.toString(lost)));
    return parts.join(QStringLiteral(", "));
}

MessageOrder orderOf(const QList<qint64> &arrived, const QList<qint64> &expected)
{
    MessageOrder order;
    order.total = arrived.size();
    QList<qint64> first; // each number when it came first
    QSet<qint64> seen;
    for (const qint64 number : arrived) {
        if (seen.contains(number)) {
            ++order.doubled;
            continue;
        }
        seen.insert(number);
        first.append(number);
    }
    QList<qint64> sorted = first;
    std::ranges::sort(sorted);
    QList<qsizetype> ranks;
    for (const qint64 number : std::as_const(first))
        ranks.append(std::ranges::lower_bound(sorted, number) - sorted.begin());
    const QList<qint64> overtaken = overtakenBy(ranks);
    for (const qint64 count : overtaken) {
        order.overtook += count > 0 ? 1 : 0;
        order.largestStep = std::max(order.largestStep, count);
    }
    QSet<qint64> missing(expected.begin(), expected.end());
    missing.subtract(seen);
    order.lost = missing.size();
    return order;
}

std::optional<MessageCounter> counterOf(const QByteArrayList &messages)
{
    if (messages.size() < FewestCounted)
        return std::nullopt;
    QHash<QString, QList<qint64>> numbers;
    QStringList keys; // in the order of the first message
    for (const QByteArray &message : messages) {
        const auto json = JsonValue::fromJson(message);
        if (!json)
            return std::nullopt;
        const QList<JsonMember> members = json->members();
        for (const JsonMember &member : members) {
            const auto number = wholeNumber(member.value);
            if (!number)
                continue;
            if (!numbers.contains(member.key))
                keys.append(member.key);
            numbers[member.key].append(*number);
        }
    }
    std::optional<MessageCounter> best;
    for (const QString &key : std::as_const(keys)) {
        const QList<qint64> &values = numbers.value(key);
        if (values.size() != messages.size())
            continue;
        const auto step = countingStep(values);
        // Of two, the one that is nearer to a series.
        if (step && (!best || orderOf({key, values, *step}).lost < orderOf(*best).lost))
            best = MessageCounter{key, values, *step};
    }
    return best;
}

MessageOrder orderOf(const MessageCounter &counter)
{
    QList<qint64> expected;
    if (!counter.values.isEmpty()) {
        const auto [least, most] = std::ranges::minmax(counter.values);
        const qint64 step = std::max<qint64>(counter.step, 1);
        // The number after the greatest may be none.
        const qint64 steps = (most - least) / step;
        for (qint64 i = 0; steps <= MostSteps && i <= steps; ++i)
            expected.append(least + i * step);
    }
    return orderOf(counter.values, expected);
}

} // namespace RadarDesk::session
