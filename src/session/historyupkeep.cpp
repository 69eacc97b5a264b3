// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/historyupkeep.h>

#include <history/history.h>
#include <profiles/profilesmodel.h>
#include <session/profileremoval.h>

#include <algorithm>
#include <utility>

namespace RadarDesk {

namespace {

constexpr qint64 Megabyte = qint64{1024} * 1024;

/// Keeps what either of them keeps.
KeepRule either(const KeepRule &a, const KeepRule &b)
{
    return {.days = a.days == 0 || b.days == 0 ? 0 : std::max(a.days, b.days),
            .bytes = a.bytes == 0 || b.bytes == 0 ? 0 : std::max(a.bytes, b.bytes)};
}

} // namespace

HistoryUpkeep::HistoryUpkeep(History &history, const ProfilesModel &profiles,
                             const ProfileRemoval &removal, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_profiles(profiles)
{
    connect(&profiles, &QAbstractItemModel::dataChanged, this, &HistoryUpkeep::tellRules);
    connect(&profiles, &QAbstractItemModel::rowsInserted, this, &HistoryUpkeep::tellRules);
    connect(&profiles, &QAbstractItemModel::rowsRemoved, this, &HistoryUpkeep::tellRules);
    connect(&profiles, &QAbstractItemModel::modelReset, this, &HistoryUpkeep::tellRules);
    connect(&removal, &ProfileRemoval::finished, this, &HistoryUpkeep::clear);
    connect(&history, &History::troubleChanged, this, &HistoryUpkeep::clearRest);
    tellRules();
}

void HistoryUpkeep::setChoosing(bool choosing)
{
    if (choosing == m_before.has_value())
        return;
    m_before = choosing ? std::optional(chosenRules()) : std::nullopt;
    tellRules();
}

HistoryUpkeep::Rules HistoryUpkeep::chosenRules() const
{
    Rules rules;
    for (const Profile &profile : m_profiles.profiles())
        rules.insert(profile.id,
                     {.days = profile.keepDays, .bytes = profile.keepMegabytes * Megabyte});
    return rules;
}

void HistoryUpkeep::tellRules()
{
    Rules rules = chosenRules();
    if (m_before) {
        for (auto rule = rules.begin(); rule != rules.end(); ++rule)
            *rule = either(*rule, m_before->value(rule.key()));
    }
    m_history.setKeepRules(rules);
}

void HistoryUpkeep::clear(const QString &profile)
{
    m_history.clear(profile, this, [this, profile](const HistoryResult<qint64> &done) {
        if (done)
            m_history.settle(*done);
        else
            m_uncleared.insert(profile);
    });
}

void HistoryUpkeep::clearRest()
{
    if (m_history.trouble())
        return;
    const QSet<QString> profiles = std::exchange(m_uncleared, {});
    for (const QString &profile : profiles)
        clear(profile);
}

} // namespace RadarDesk

#include "moc_historyupkeep.cpp"
