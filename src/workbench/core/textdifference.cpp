// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/core/textdifference.h>

#include <QHash>

#include <algorithm>

namespace RadarDesk::workbench {

namespace {

using Kind = DifferenceLine::Kind;

constexpr qsizetype MostMatchedLines = 5000;
// The search stores all its steps, so memory and time grow with the square of the changes.
constexpr int MostChanges = 1500;
constexpr int FewestCollapsed = 3;

QStringList linesOf(const QString &text)
{
    return text.isEmpty() ? QStringList() : text.split(u'\n');
}

/// Lines as numbers, equal ones for equal lines, so that each comparison is of two numbers.
class NumberedLines
{
public:
    [[nodiscard]] QList<int> of(const QStringList &lines)
    {
        QList<int> numbers;
        numbers.reserve(lines.size());
        for (const QString &line : lines) {
            const int fresh = static_cast<int>(m_numbers.size());
            const auto known = m_numbers.constFind(line);
            numbers.append(known == m_numbers.constEnd() ? *m_numbers.insert(line, fresh) : *known);
        }
        return numbers;
    }

private:
    QHash<QString, int> m_numbers;
};

/// Myers' greedy search for the fewest changes. Furthest points are kept per diagonal.
class FewestChanges
{
public:
    FewestChanges(const QList<int> &before, const QList<int> &after)
        : m_before(before)
        , m_after(after)
    {
    }

    /// The kinds of the lines in their order; nothing when there are too many changes.
    [[nodiscard]] QList<Kind> find()
    {
        const int n = static_cast<int>(m_before.size());
        const int m = static_cast<int>(m_after.size());
        const int most = std::min(n + m, MostChanges);
        QList<int> furthest(2 * most + 3, 0);
        const int middle = most + 1;
        for (int changes = 0; changes <= most; ++changes) {
            // Only these diagonals can have been reached.
            m_steps.append(furthest.sliced(middle - changes - 1, 2 * changes + 3));
            for (int diagonal = -changes; diagonal <= changes; diagonal += 2) {
                const int at = middle + diagonal;
                const bool down = diagonal == -changes
                    || (diagonal != changes && furthest.at(at - 1) < furthest.at(at + 1));
                int x = down ? furthest.at(at + 1) : furthest.at(at - 1) + 1;
                while (x < n && x - diagonal < m && m_before.at(x) == m_after.at(x - diagonal))
                    ++x;
                furthest[at] = x;
                if (x >= n && x - diagonal >= m)
                    return wayBack(changes);
            }
        }
        return {};
    }

private:
    [[nodiscard]] QList<Kind> wayBack(int changes) const
    {
        QList<Kind> kinds;
        auto x = static_cast<int>(m_before.size());
        auto y = static_cast<int>(m_after.size());
        for (int step = changes; step >= 0; --step) {
            const QList<int> &furthest = m_steps.at(step);
            const int at = step + 1 + (x - y);
            const bool down =
                x - y == -step || (x - y != step && furthest.at(at - 1) < furthest.at(at + 1));
            const int fromX = step == 0 ? 0 : down ? furthest.at(at + 1) : furthest.at(at - 1);
            const int fromY = step == 0 ? 0 : fromX - (x - y) + (down ? -1 : 1);
            const int startX = step == 0 ? 0 : down ? fromX : fromX + 1;
            for (; x > startX; --x, --y)
                kinds.append(Kind::Equal);
            if (step > 0)
                kinds.append(down ? Kind::Added : Kind::Removed);
            x = fromX;
            y = fromY;
        }
        std::reverse(kinds.begin(), kinds.end());
        return kinds;
    }

    const QList<int> &m_before;
    const QList<int> &m_after;
    QList<QList<int>> m_steps;
};

} // namespace

TextDifference differenceOf(const QString &before, const QString &after)
{
    const QStringList old = linesOf(before);
    const QStringList fresh = linesOf(after);
    const qsizetype shorter = std::min(old.size(), fresh.size());
    qsizetype head = 0;
    while (head < shorter && old.at(head) == fresh.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head
           && old.at(old.size() - 1 - tail) == fresh.at(fresh.size() - 1 - tail))
        ++tail;
    const QStringList oldPart = old.sliced(head, old.size() - head - tail);
    const QStringList freshPart = fresh.sliced(head, fresh.size() - head - tail);

    TextDifference difference;
    QList<Kind> kinds;
    if (std::max(oldPart.size(), freshPart.size()) <= MostMatchedLines) {
        NumberedLines numbered;
        const QList<int> oldNumbers = numbered.of(oldPart);
        const QList<int> freshNumbers = numbered.of(freshPart);
        kinds = FewestChanges(oldNumbers, freshNumbers).find();
    }
    if (kinds.isEmpty() && !(oldPart.isEmpty() && freshPart.isEmpty())) {
        difference.isMatched = false;
        kinds =
            QList<Kind>(oldPart.size(), Kind::Removed) + QList<Kind>(freshPart.size(), Kind::Added);
    }

    for (qsizetype i = 0; i < head; ++i)
        difference.lines.append({Kind::Equal, old.at(i)});
    qsizetype oldAt = 0;
    qsizetype freshAt = 0;
    for (const Kind kind : kinds) {
        difference.removed += kind == Kind::Removed ? 1 : 0;
        difference.added += kind == Kind::Added ? 1 : 0;
        difference.lines.append(
            {kind, kind == Kind::Added ? freshPart.at(freshAt) : oldPart.at(oldAt)});
        oldAt += kind == Kind::Added ? 0 : 1;
        freshAt += kind == Kind::Removed ? 0 : 1;
    }
    for (qsizetype i = old.size() - tail; i < old.size(); ++i)
        difference.lines.append({Kind::Equal, old.at(i)});
    return difference;
}

QList<EqualRange> equalRanges(const TextDifference &difference, int context)
{
    QList<EqualRange> ranges;
    const auto size = static_cast<int>(difference.lines.size());
    for (int first = 0; first < size;) {
        int end = first;
        while (end < size && difference.lines.at(end).kind == Kind::Equal)
            ++end;
        // Nothing has changed before the start of the text, and nothing after its end.
        const int from = first == 0 ? 0 : first + context;
        const int to = end == size ? end : end - context;
        if (to - from >= FewestCollapsed)
            ranges.append({from, to - from});
        first = std::max(end, first + 1);
    }
    return ranges;
}

} // namespace RadarDesk::workbench
