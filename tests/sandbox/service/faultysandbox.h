// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "observedsandbox.h"

/// A sandbox that simulates faults, and what it has observed.
class FaultySandbox : public ObservedSandbox
{
public:
    explicit FaultySandbox(const QList<RadarDesk::sandbox::FaultRule> &rules = {}, quint64 seed = 1)
    {
        sandbox().setFaults(RadarDesk::sandbox::FaultRules(rules, seed));
    }

    /// The keys of the faults that have had their effect, waiting for so many.
    [[nodiscard]] QStringList applied(qsizetype count)
    {
        using RadarDesk::sandbox::ObservedFault;
        QStringList keys;
        static_cast<void>(wait<ObservedFault>(count));
        for (const ObservedFault &fault : every<ObservedFault>())
            keys.append(fault.effect);
        return keys;
    }
};

inline RadarDesk::sandbox::FaultRule ruleOf(RadarDesk::sandbox::FaultEffect effect,
                                            std::chrono::milliseconds delay = {})
{
    RadarDesk::sandbox::FaultRule rule;
    rule.effect = effect;
    rule.delay = delay;
    return rule;
}

inline RadarDesk::sandbox::FaultRule everyNth(RadarDesk::sandbox::FaultEffect effect, int times,
                                              std::chrono::milliseconds delay = {})
{
    RadarDesk::sandbox::FaultRule rule = ruleOf(effect, delay);
    rule.frequency = {RadarDesk::sandbox::FaultFrequency::Kind::EveryNth, times};
    return rule;
}
