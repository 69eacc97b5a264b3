// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/retention/historyretention.h>

#include <history/store/history.h>
#include <session/profiles/profileremoval.h>
#include <workbench/profiles/profilesmodel.h>

#include <QPointer>

#include <algorithm>
#include <utility>

namespace RadarDesk::session {

using namespace workbench;
using namespace history;

namespace {

constexpr qint64 Megabyte = qint64{1024} * 1024;

/// A rule that stores everything that one of the two stores.
RetentionRule either(const RetentionRule &a, const RetentionRule &b)
{
    return {.days = a.days == 0 || b.days == 0 ? 0 : std::max(a.days, b.days),
            .bytes = a.bytes == 0 || b.bytes == 0 ? 0 : std::max(a.bytes, b.bytes)};
}

// Counting these takes a few ten milliseconds.
constexpr qint64 MostCounted = 200'000;

/// The number of the profile's events that are older than \a days, as Survey::tooOld.
HistoryResult<qint64> countTooOld(HistoryDatabase &disk, const QString &profile, int days,
                                  qint64 events)
{
    if (days == 0 || events == 0)
        return qint64{0};
    const QDateTime notBefore = QDateTime::currentDateTimeUtc().addDays(-days);
    if (events <= MostCounted)
        return disk.count({.profile = profile, .to = notBefore});
    const auto oldest =
        disk.readBatch({.profile = profile}, {HistoryPlace::Direction::Newer, {}}, 1);
    if (!oldest)
        return oldest.error();
    const bool isOld = !oldest->events.isEmpty() && oldest->events.first().event.time < notBefore;
    return isOld ? qint64{-1} : qint64{0};
}

HistoryResult<HistoryRetention::Survey> look(HistoryStore &store, const QString &profile,
                                             const RetentionRule &rule)
{
    if (store.trouble())
        return *store.trouble();
    const auto usage = store.disk().usage();
    if (!usage)
        return usage.error();
    HistoryRetention::Survey survey{.usage = usage->value(profile)};
    const auto tooOld = countTooOld(store.disk(), profile, rule.days, survey.usage.events);
    if (!tooOld)
        return tooOld.error();
    survey.tooOld = *tooOld;
    if (rule.bytes > 0)
        survey.tooMuch = std::max(survey.usage.bytes - rule.bytes, qint64{0});
    return survey;
}

} // namespace

HistoryRetention::HistoryRetention(History &history, const ProfilesModel &profiles,
                                   const ProfileRemoval &removal, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_profiles(profiles)
{
    connect(&profiles, &QAbstractItemModel::dataChanged, this, &HistoryRetention::applyRules);
    connect(&profiles, &QAbstractItemModel::rowsInserted, this, &HistoryRetention::applyRules);
    connect(&profiles, &QAbstractItemModel::rowsRemoved, this, &HistoryRetention::applyRules);
    connect(&profiles, &QAbstractItemModel::modelReset, this, &HistoryRetention::applyRules);
    connect(&removal, &ProfileRemoval::finished, this, &HistoryRetention::clear);
    connect(&history, &History::troubleChanged, this, &HistoryRetention::clearRest);
    connect(&history, &History::troubleChanged, this, &HistoryRetention::changed);
    connect(&history, &History::reset, this, &HistoryRetention::changed);
    connect(&history, &History::grown, this, &HistoryRetention::changed);
    connect(&history, &History::replaced, this, &HistoryRetention::changed);
    applyRules();
}

void HistoryRetention::setChoosing(bool choosing)
{
    if (choosing == m_before.has_value())
        return;
    m_before = choosing ? std::optional(chosenRules()) : std::nullopt;
    applyRules();
}

HistoryRetention::Rules HistoryRetention::chosenRules() const
{
    Rules rules;
    for (const Profile &profile : m_profiles.profiles())
        rules.insert(profile.id,
                     {.days = profile.keepDays, .bytes = profile.keepMegabytes * Megabyte});
    return rules;
}

HistoryRetention::Rules HistoryRetention::rules() const
{
    Rules rules = chosenRules();
    if (m_before) {
        for (auto rule = rules.begin(); rule != rules.end(); ++rule)
            *rule = either(*rule, m_before->value(rule.key()));
    }
    return rules;
}

void HistoryRetention::applyRules()
{
    m_history.setRetentionRules(rules());
}

void HistoryRetention::survey(const QString &profile, const QObject *context,
                              const SurveyAnswer &answer) const
{
    // A rule that is in force already has nothing to announce: its events are deleted anyway.
    RetentionRule rule = chosenRules().value(profile);
    if (rule == rules().value(profile))
        rule = {};
    // The context may be destroyed before the history answers, but not the history.
    m_history.run([profile, rule, answer, history = &m_history,
                   context = QPointer<const QObject>(context)](HistoryStore &store) {
        const auto found = look(store, profile, rule);
        QMetaObject::invokeMethod(
            history,
            [context, answer, survey = found ? std::optional(*found) : std::nullopt] {
                if (context)
                    answer(survey);
            },
            Qt::QueuedConnection);
        return false;
    });
}

void HistoryRetention::clear(const QString &profile)
{
    m_history.clear(profile, this, [this, profile](const HistoryResult<qint64> &done) {
        if (done)
            m_history.commit(*done);
        else
            m_uncleared.insert(profile);
    });
}

void HistoryRetention::clearRest()
{
    if (m_history.trouble())
        return;
    const QSet<QString> profiles = std::exchange(m_uncleared, {});
    for (const QString &profile : profiles)
        clear(profile);
}

} // namespace RadarDesk::session

#include "moc_historyretention.cpp"
