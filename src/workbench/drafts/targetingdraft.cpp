// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/drafts/targetingdraft.h>

#include <pushradar/targetingmembers.h>

#include <algorithm>
#include <array>

namespace RadarDesk::workbench {

namespace {

struct TargetingField
{
    QString TargetingDraft::*text;
    QStringList PushRadar::TargetingLists::*list;

    /// Saved under the same name as it is sent.
    [[nodiscard]] constexpr QStringView name() const
    {
        const auto &members = PushRadar::TargetingMembers;
        return std::ranges::find(members, list, &PushRadar::TargetingMember::list)->key;
    }
};

using Lists = PushRadar::TargetingLists;

constexpr std::array TargetingFields{
    TargetingField{&TargetingDraft::userIds, &Lists::userIds},
    TargetingField{&TargetingDraft::actions, &Lists::actions},
    TargetingField{&TargetingDraft::notActions, &Lists::notActions},
    TargetingField{&TargetingDraft::continents, &Lists::continents},
    TargetingField{&TargetingDraft::countries, &Lists::countries},
    TargetingField{&TargetingDraft::ipAddresses, &Lists::ipAddresses},
    TargetingField{&TargetingDraft::browsers, &Lists::browsers},
};

QStringList entriesOf(const QString &typed)
{
    QStringList entries;
    const QStringList parts = typed.split(u',');
    for (const QString &part : parts) {
        if (const QString entry = part.trimmed(); !entry.isEmpty())
            entries.append(entry);
    }
    return entries;
}

} // namespace

PushRadar::Result<PushRadar::Targeting> TargetingDraft::targeting() const
{
    Lists lists;
    for (const TargetingField &field : TargetingFields)
        lists.*field.list = entriesOf(this->*field.text);
    return PushRadar::Targeting::make(lists);
}

int TargetingDraft::count() const
{
    return static_cast<int>(std::count_if(
        TargetingFields.begin(), TargetingFields.end(),
        [this](const TargetingField &field) { return !entriesOf(this->*field.text).isEmpty(); }));
}

std::optional<TargetingDraft::Wrong> TargetingDraft::wrong() const
{
    Lists upToHere;
    for (const TargetingField &field : TargetingFields) {
        const QStringList entries = entriesOf(this->*field.text);
        for (const QString &entry : entries) {
            (upToHere.*field.list).append(entry);
            if (!PushRadar::Targeting::make(upToHere))
                return Wrong{field.text, entry};
        }
    }
    return std::nullopt;
}

QJsonObject TargetingDraft::toState() const
{
    QJsonObject state;
    for (const TargetingField &field : TargetingFields)
        state.insert(field.name(), this->*field.text);
    return state;
}

TargetingDraft TargetingDraft::fromState(const QJsonObject &state)
{
    TargetingDraft draft;
    for (const TargetingField &field : TargetingFields)
        draft.*field.text = state.value(field.name()).toString();
    return draft;
}

} // namespace RadarDesk::workbench
