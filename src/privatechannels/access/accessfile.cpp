// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/access/accessfile.h>

#include <utility>

namespace RadarDesk::privatechannels {

using namespace base;

namespace {

constexpr QLatin1String PlanProfile("id");

/// One profile has one plan: all that is in either of the two, and ours where both have it.
QJsonArray settlePlans(const QJsonObject &ours, const QJsonObject &theirs)
{
    const auto plan = planFromJson(ours);
    const auto other = planFromJson(theirs);
    if (!plan || !other)
        return {ours};
    QJsonObject both = ours;
    const QJsonObject known = toJson(broughtBack(*other, *plan));
    for (auto member = known.begin(); member != known.end(); ++member)
        both.insert(member.key(), member.value());
    return {both};
}

std::optional<ProfilePlan> planIn(const QJsonObject &entry)
{
    const auto plan = planFromJson(entry);
    return plan ? std::optional(ProfilePlan{entry.value(PlanProfile).toString(), *plan})
                : std::nullopt;
}

QJsonObject entryOf(const ProfilePlan &plan)
{
    QJsonObject entry = toJson(plan.plan);
    entry.insert(PlanProfile, plan.profile);
    return entry;
}

ListForm accessForm()
{
    return {
        .version = QLatin1String("radardesk-access"),
        .list = QLatin1String("profiles"),
        .sentences =
            {"RadarDesk::privatechannels::AccessFile",
             QT_TRANSLATE_NOOP("RadarDesk::privatechannels::AccessFile",
                               "A newer version of RadarDesk saved the access matrices."),
             QT_TRANSLATE_N_NOOP("RadarDesk::privatechannels::AccessFile",
                                 "%n access matrices couldn't be read."),
             QT_TRANSLATE_NOOP("RadarDesk::privatechannels::AccessFile",
                               "The access matrices couldn't be read."),
             QT_TRANSLATE_NOOP(
                 "RadarDesk::privatechannels::AccessFile",
                 "The file %1 can't be copied, so it stays unchanged, and changes to the access "
                 "matrices aren't saved. Check the permissions and free space of its folder.")},
        .settle = settlePlans};
}

} // namespace

AccessFile::AccessFile(QString path, AccessModel &model, QObject *parent)
    : ListFile(std::move(path), accessForm(),
               {.read = planIn,
                .write = entryOf,
                .values = [this] { return plans(); },
                .set = [this](const auto &taken) { setPlans(taken); }},
               parent)
    , m_model(model)
{
    connect(&model, &AccessModel::planChanged, this, &AccessFile::onPlanChanged);
}

void AccessFile::showProfile(const QString &id)
{
    if (m_profileId == id)
        return;
    m_profileId.clear(); // what the model says now is nobody's change
    m_model.setPlan(m_plans.value(id, newAccessPlan()));
    m_profileId = id;
}

void AccessFile::forget(const QString &id)
{
    if (m_plans.remove(id) > 0)
        save();
}

QList<ProfilePlan> AccessFile::plans() const
{
    QList<ProfilePlan> plans;
    for (auto plan = m_plans.begin(); plan != m_plans.end(); ++plan)
        plans.append({plan.key(), plan.value()});
    return plans;
}

void AccessFile::setPlans(const QList<ProfilePlan> &plans)
{
    m_plans.clear();
    for (const ProfilePlan &each : plans)
        m_plans.insert(each.profile, each.plan);
    const QString id = std::exchange(m_profileId, {});
    if (!id.isEmpty())
        showProfile(id);
}

void AccessFile::onPlanChanged()
{
    if (m_profileId.isEmpty())
        return;
    m_plans.insert(m_profileId, m_model.plan());
    save();
}

} // namespace RadarDesk::privatechannels

#include "moc_accessfile.cpp"
