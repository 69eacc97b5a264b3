// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/faults/faultrules.h>
#include <sandbox/hosting/callerrules.h>
#include <sandbox/hosting/trustedproxies.h>
#include <sandbox/service/credentials.h>
#include <sandbox/service/limits.h>
#include <sandbox/service/observer.h>
#include <sandbox/service/tokens.h>

namespace RadarDesk::sandbox {

/// How a service is to behave.
struct ServiceOptions
{
    Limits limits = {};
    Credentials credentials = {};
    Clock clock = {}; ///< Empty: the system's.
    CallerRules callers = {};
    TrustedProxies proxies = {};
    bool lenient = false; ///< Tokens and client data for sockets that it doesn't know.
    Observing observing = {};
    bool servesObservers = false; ///< At /observe.
    FaultRules faults = {}; ///< Simulated from the start.
};

} // namespace RadarDesk::sandbox
