// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/access/accessfile.h>

#include <algorithm>
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
    QJsonObject both = toJson(broughtBack(*other, *plan));
    both.insert(PlanProfile, ours.value(PlanProfile));
    return {both};
}

} // namespace

AccessFile::AccessFile(QString path, AccessModel &model, QObject *parent)
    : KeptListFile(std::move(path), QLatin1String("radardesk-access"), QLatin1String("profiles"),
                   settlePlans, parent)
    , m_model(model)
{
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

QString AccessFile::sentenceFor(Fault fault, int count) const
{
    switch (fault) {
    case Fault::Newer:
        return tr("A newer version of RadarDesk has written the access matrices.");
    case Fault::Lost:
        return tr("%n access matrices could not be read.", nullptr, count);
    case Fault::Unreadable:
        break;
    case Fault::CannotCopy:
        return tr("The file %1 can't be copied. It stays as it is, and no change of the access "
                  "matrices is kept.");
    case Fault::SetAside:
        return tr("The access matrices could not be read. The file has been set aside as %1.");
    }
    return tr("The access matrices could not be read.");
}

bool AccessFile::take(const QJsonObject &entry)
{
    const auto plan = planFromJson(entry);
    if (plan)
        m_taken.insert(entry.value(PlanProfile).toString(), *plan);
    return plan.has_value();
}

void AccessFile::finish()
{
    m_plans = std::exchange(m_taken, {});
    connect(&m_model, &AccessModel::planChanged, this, &AccessFile::onPlanChanged,
            Qt::UniqueConnection);
    const QString id = std::exchange(m_profileId, {});
    if (!id.isEmpty())
        showProfile(id);
}

QJsonArray AccessFile::entries() const
{
    QStringList ids = m_plans.keys();
    std::sort(ids.begin(), ids.end());
    QJsonArray entries;
    for (const QString &id : std::as_const(ids)) {
        QJsonObject entry = toJson(m_plans.value(id));
        entry.insert(PlanProfile, id);
        entries.append(entry);
    }
    return entries;
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
