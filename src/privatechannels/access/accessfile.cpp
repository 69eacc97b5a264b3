// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/access/accessfile.h>

#include <utility>

namespace RadarDesk::privatechannels {

using namespace base;

namespace {

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
    : ProfileValuesFile(std::move(path), accessForm(), planFromJson, parent)
    , m_model(model)
{
    connect(&model, &AccessModel::planChanged, this, &AccessFile::onPlanChanged);
}

void AccessFile::showProfile(const QString &id)
{
    if (m_profileId == id)
        return;
    m_profileId.clear(); // what the model says now is nobody's change
    m_model.setPlan(values().value(id, newAccessPlan()));
    m_profileId = id;
}

void AccessFile::onRead()
{
    const QString id = std::exchange(m_profileId, {});
    if (!id.isEmpty())
        showProfile(id);
}

void AccessFile::onPlanChanged()
{
    if (!m_profileId.isEmpty())
        setValue(m_profileId, m_model.plan());
}

} // namespace RadarDesk::privatechannels

#include "moc_accessfile.cpp"
