// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/placeholders/placeholdervalues.h>

#include <pushradar/result.h>

#include <QHash>

#include <optional>

namespace RadarDesk::workbench {

/// The arguments of one {{counter …}}.
struct CounterArguments
{
    QString name; ///< Empty for the counter without one.
    std::optional<qint64> start;
    std::optional<qint64> step;

    /// "", "orders", "orders 100" or "orders 100 10". Fails with a sentence.
    static PushRadar::Result<CounterArguments, QString> from(const QString &arguments);
};

/// The counters of one message: each makes one step, however often it is there.
class CountersInMessage
{
public:
    explicit CountersInMessage(const PlaceholderValues &values)
        : m_values(values)
    {
    }

    /// Takes note of one place. Start and step may be given at one place only; different values at
    /// another fail with a sentence.
    std::optional<QString> add(const CounterArguments &given);
    /// The value of a counter that was added, or a sentence when the numbers are at their end.
    [[nodiscard]] PushRadar::Result<qint64, QString> value(const QString &name);
    /// Of all whose value was asked for.
    [[nodiscard]] const QHash<QString, qint64> &used() const { return m_used; }

private:
    const PlaceholderValues &m_values;
    QHash<QString, CounterArguments> m_told;
    QHash<QString, qint64> m_used;
};

} // namespace RadarDesk::workbench
