// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QSet>
#include <QString>

#include <functional>

namespace RadarDesk::workbench {

/// Names of which no two are the same, whatever their case. Ten thousand equal ones take no longer
/// than others: the numbers that were tried for a name are not tried again.
class UniqueNames
{
public:
    /// What \a wanted becomes with a number after it, from 2 on.
    using Numbered = std::function<QString(const QString &wanted, int number)>;

    explicit UniqueNames(Numbered numbered)
        : m_numbered(std::move(numbered))
    {
    }

    void add(const QString &name) { m_taken.insert(name.trimmed().toCaseFolded()); }
    /// \a wanted where no other has that name, or else with the first number that makes it free.
    /// Adds it.
    QString addFree(const QString &wanted)
    {
        QString free = wanted;
        int &number = m_next[wanted.toCaseFolded()];
        while (m_taken.contains(free.toCaseFolded())) {
            number = qMax(number + 1, 2);
            free = m_numbered(wanted, number);
        }
        add(free);
        return free;
    }

private:
    Numbered m_numbered;
    QSet<QString> m_taken;
    QHash<QString, int> m_next; ///< The last number that was tried for a name.
};

} // namespace RadarDesk::workbench
