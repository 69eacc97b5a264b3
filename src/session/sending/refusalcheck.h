// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/scenarios/scenarioprogress.h>

#include <functional>

namespace RadarDesk::session {

/// Finds out whether an identity is refused, for a step of a scenario. Who knows identities does
/// it.
class RefusalCheck
{
public:
    /// ScenarioOutcome::expected is not part of it.
    using Answer = std::function<void(const workbench::ScenarioOutcome &)>;

    RefusalCheck() = default;
    virtual ~RefusalCheck() = default;
    Q_DISABLE_COPY_MOVE(RefusalCheck)

    /// Asks with the profile in use, one at a time, and answers from the event loop. Its events are
    /// part of that conversation.
    virtual void check(const workbench::RefusalExpectation &refusal, const QString &conversation,
                       const Answer &answer) = 0;
    /// Gives up, and answers nothing any more.
    virtual void cancel() = 0;
};

} // namespace RadarDesk::session
