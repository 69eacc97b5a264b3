// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "servedendpoint.h"

#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::privatechannels;
using PushRadar::ApiVersion;
using Kind = EndpointAction::Kind;
using Verdict = EndpointCall::Verdict;

inline const EndpointUser &alice()
{
    static const EndpointUser user{EndpointProof::Cookie, "session=alice-in-wonderland", "Alice"};
    return user;
}
