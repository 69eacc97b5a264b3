// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/faults/faultdecider.h>
#include <sandbox/relay/callinterceptor.h>

#include <mutex>

namespace RadarDesk::sandbox {

/// The simulated faults of calls that go through a relay. Its rules may be set in any thread.
class RelayRules final : public CallInterceptor
{
public:
    /// How long a call goes without any answer before its connection is reset.
    static constexpr std::chrono::milliseconds Silence{30'000};

    /// In place of those of before, whose counts are forgotten; the same ones go on.
    void setRules(const FaultRules &rules);

    [[nodiscard]] bool isActive() const override;
    [[nodiscard]] std::optional<Interception> intercept(const InterceptedCall &call) override;

private:
    mutable std::mutex m_mutex;
    FaultDecider m_decider;
};

} // namespace RadarDesk::sandbox
