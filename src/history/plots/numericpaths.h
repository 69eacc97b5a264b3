// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QHash>
#include <QList>
#include <QString>

namespace RadarDesk::history {

/// A number somewhere in a message.
struct NumberAt
{
    QString path; ///< "order.total", "items[0].price"; empty when the message is a number itself.
    double value = 0;
};

/// The first \a limit numbers in \a json, in their order; those before the fault where it is none.
/// A string that is a number as JSON writes it counts, since many senders quote their prices; true,
/// false and null don't. A key that a path could not hold is in brackets, as JSON: ["a.b"].
[[nodiscard]] QList<NumberAt> numbersIn(QByteArrayView json, qsizetype limit = 64);

/// Where in the messages of a channel numbers are.
class NumericPaths
{
public:
    struct Seen
    {
        QString path;
        qint64 count = 0; ///< How many messages held it.
        qint64 last = 0; ///< When the last of them came, in milliseconds since the epoch.
    };
    enum class Order { NewestFirst, ByName };

    /// How many paths are remembered; messages with ever other keys may hold any number.
    static constexpr qsizetype Capacity = 64;

    /// Notes that a message held a number there, and returns whether the path is remembered: a new
    /// one is not once there are enough.
    bool note(const QString &path, qint64 time);
    [[nodiscard]] QList<Seen> seen(Order order) const;
    [[nodiscard]] qsizetype count() const { return m_seen.size(); }
    void clear() { m_seen.clear(); }

private:
    QHash<QString, Seen> m_seen;
};

} // namespace RadarDesk::history
