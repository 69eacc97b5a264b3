// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/service/hubmemory.h>

#include <algorithm>
#include <iterator>

namespace RadarDesk::sandbox {

namespace {

/// The same text for all names that look alike.
QString likenessOf(const QString &name)
{
    QString text = name.toCaseFolded();
    text.removeIf([](QChar c) { return c.isSpace(); });
    for (const QLatin1StringView prefix :
         {QLatin1StringView("private-"), QLatin1StringView("presence-")}) {
        if (text.startsWith(prefix)) {
            text.remove(0, prefix.size());
            break;
        }
    }
    text.removeIf([](QChar c) { return c == u'-' || c == u'_' || c == u'.'; });
    return text;
}

} // namespace

HubMemory::HubMemory(const ObserverLimits &limits)
    : m_limits(limits)
{
}

void HubMemory::channelBegan(const QString &name)
{
    m_byLikeness[likenessOf(name)].insert(name);
}

void HubMemory::channelEnded(const QString &name)
{
    const auto found = m_byLikeness.find(likenessOf(name));
    if (found == m_byLikeness.end())
        return;
    found->remove(name);
    if (found->isEmpty())
        m_byLikeness.erase(found);
}

QStringList HubMemory::lookAlikesOf(const QString &name) const
{
    QStringList names;
    const auto found = m_byLikeness.constFind(likenessOf(name));
    if (found == m_byLikeness.cend())
        return names;
    for (const QString &other : *found) {
        if (names.size() >= m_limits.lookAlikes)
            break;
        if (other != name)
            names.append(other);
    }
    names.sort();
    return names;
}

void HubMemory::left(const QString &channel, const QString &socketId, ObservedTime now)
{
    forgetOldest(now);
    m_absences[channel].push_back({socketId, now});
    m_oldestFirst.push_back(channel);
}

QList<ObservedDelivery::Absence> HubMemory::absencesFrom(const QString &channel, ObservedTime now)
{
    forgetOldest(now);
    QList<ObservedDelivery::Absence> absences;
    const auto found = m_absences.constFind(channel);
    if (found == m_absences.cend())
        return absences;
    const auto count = std::min(static_cast<qsizetype>(found->size()), m_limits.absences);
    absences.reserve(count);
    std::copy_n(found->rbegin(), count, std::back_inserter(absences));
    return absences;
}

void HubMemory::forgetOldest(ObservedTime now)
{
    while (!m_oldestFirst.empty()) {
        const auto found = m_absences.find(m_oldestFirst.front());
        const bool isFull = static_cast<qsizetype>(m_oldestFirst.size()) >= m_limits.remembered;
        if (!isFull && found->front().left + m_limits.memory > now)
            return;
        found->pop_front();
        if (found->empty())
            m_absences.erase(found);
        m_oldestFirst.pop_front();
    }
}

} // namespace RadarDesk::sandbox
