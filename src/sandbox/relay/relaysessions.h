// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/relay/callinterceptor.h>
#include <sandbox/relay/relaylimits.h>
#include <sandbox/relay/relaytls.h>
#include <sandbox/service/observer.h>

#include <memory>
#include <unordered_set>

namespace RadarDesk::sandbox {

class RelaySession;

/// What the connections of a relay share. Lives on the relay's thread.
struct RelaySessions
{
    net::io_context &context;
    const RelayLimits limits;
    const Observing observing;
    CallInterceptor *const interceptor; ///< Null: nothing is ever changed.
    const std::shared_ptr<const RelayTarget> target;
    RelayTls tls;
    std::unordered_set<RelaySession *> all{};
    qsizetype calls = 0; ///< On their way.

    /// Ends the connection that has been idle longest, where there are too many; false when all
    /// are busy.
    [[nodiscard]] bool makeRoom();
    void closeAll();
};

} // namespace RadarDesk::sandbox
