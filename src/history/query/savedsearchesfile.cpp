// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/query/savedsearchesfile.h>

#include <utility>

namespace RadarDesk::history {

using namespace base;

namespace {

constexpr QLatin1String KeptId("id");
constexpr QLatin1String KeptName("name");
constexpr QLatin1String KeptSearch("search");

std::optional<SavedSearch> searchIn(const QJsonObject &entry)
{
    SavedSearch search{entry.value(KeptId).toString(), searchName(entry.value(KeptName).toString()),
                       entry.value(KeptSearch).toString()};
    if (search.name.isEmpty() || search.text.trimmed().isEmpty())
        return std::nullopt;
    return search;
}

QJsonObject entryOf(const SavedSearch &search)
{
    return {{KeptId, search.id}, {KeptName, search.name}, {KeptSearch, search.text}};
}

ListForm searchesForm()
{
    return {.version = QLatin1String("radardesk-searches"),
            .list = QLatin1String("searches"),
            .sentences = {
                "RadarDesk::history::SavedSearchesFile",
                QT_TRANSLATE_NOOP("RadarDesk::history::SavedSearchesFile",
                                  "A newer version of RadarDesk saved the searches."),
                QT_TRANSLATE_N_NOOP("RadarDesk::history::SavedSearchesFile",
                                    "%n saved search(es) couldn't be read."),
                QT_TRANSLATE_NOOP("RadarDesk::history::SavedSearchesFile",
                                  "The saved searches couldn't be read."),
                QT_TRANSLATE_NOOP(
                    "RadarDesk::history::SavedSearchesFile",
                    "The file %1 can't be copied, so it stays unchanged, and changes to the saved "
                    "searches aren't saved. Check the permissions and free space of its folder.")}};
}

} // namespace

SavedSearchesFile::SavedSearchesFile(QString path, SavedSearches &searches, QObject *parent)
    : ListFile(std::move(path), searchesForm(),
               {.read = searchIn,
                .write = entryOf,
                .values = [&searches] { return searches.searches(); },
                .set = [&searches](const auto &taken) { searches.setSearches(taken); }},
               parent)
{
    connect(&searches, &SavedSearches::changed, this, &SavedSearchesFile::save);
}

} // namespace RadarDesk::history

#include "moc_savedsearchesfile.cpp"
