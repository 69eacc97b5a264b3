// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/scenarios/unfinishedsteps.h>

#include <algorithm>

namespace RadarDesk::gui {

void UnfinishedSteps::keep(const QModelIndex &index, const std::optional<StepForm::Typed> &typed)
{
    m_typed.removeIf([&index](const std::pair<QPersistentModelIndex, StepForm::Typed> &one) {
        return !one.first.isValid() || one.first == index;
    });
    if (index.isValid() && typed)
        m_typed.append({index, *typed});
}

std::optional<StepForm::Typed> UnfinishedSteps::at(const QModelIndex &index) const
{
    const auto found = std::find_if(m_typed.cbegin(), m_typed.cend(),
                                    [&index](const auto &one) { return one.first == index; });
    return found == m_typed.cend() ? std::nullopt : std::optional(found->second);
}

QList<QPersistentModelIndex> UnfinishedSteps::places() const
{
    QList<QPersistentModelIndex> places;
    for (const auto &[place, typed] : m_typed)
        places.append(place);
    return places;
}

} // namespace RadarDesk::gui
