// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/query/savedsearches.h>

#include <QUuid>

#include <algorithm>

namespace RadarDesk::history {

QString searchName(const QString &name)
{
    return name.simplified().left(SavedSearches::LongestName);
}

void SavedSearches::setSearches(const QList<SavedSearch> &searches)
{
    m_searches.clear();
    for (const SavedSearch &search : searches)
        setSearch(search);
    Q_EMIT changed();
}

const SavedSearch *SavedSearches::withText(const QString &text) const
{
    const auto found =
        std::find_if(m_searches.begin(), m_searches.end(), [&text](const SavedSearch &search) {
            return search.text.trimmed() == text.trimmed();
        });
    return found == m_searches.end() ? nullptr : &*found;
}

void SavedSearches::setSearch(const SavedSearch &search)
{
    m_searches.removeIf([&search](const SavedSearch &each) {
        return each.id == search.id || each.name.compare(search.name, Qt::CaseInsensitive) == 0;
    });
    const auto place =
        std::upper_bound(m_searches.begin(), m_searches.end(), search,
                         [](const SavedSearch &one, const SavedSearch &other) {
                             return QString::localeAwareCompare(one.name, other.name) < 0;
                         });
    m_searches.insert(place, search);
}

bool SavedSearches::save(const QString &name, const QString &text)
{
    const SavedSearch search{QUuid::createUuid().toString(QUuid::WithoutBraces), searchName(name),
                             text.trimmed()};
    if (search.name.isEmpty() || search.text.isEmpty())
        return false;
    setSearch(search);
    Q_EMIT changed();
    return true;
}

bool SavedSearches::rename(const QString &id, const QString &name)
{
    const auto found = std::find_if(m_searches.begin(), m_searches.end(),
                                    [&id](const SavedSearch &search) { return search.id == id; });
    if (found == m_searches.end() || searchName(name).isEmpty())
        return false;
    SavedSearch renamed = *found;
    renamed.name = searchName(name);
    setSearch(renamed);
    Q_EMIT changed();
    return true;
}

std::optional<SavedSearch> SavedSearches::remove(const QString &id)
{
    for (qsizetype i = 0; i < m_searches.size(); ++i) {
        if (m_searches.at(i).id != id)
            continue;
        SavedSearch removed = m_searches.takeAt(i);
        Q_EMIT changed();
        return removed;
    }
    return std::nullopt;
}

void SavedSearches::restore(const SavedSearch &search)
{
    setSearch(search);
    Q_EMIT changed();
}

} // namespace RadarDesk::history

#include "moc_savedsearches.cpp"
