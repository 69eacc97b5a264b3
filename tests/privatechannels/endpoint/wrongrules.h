// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "servedendpoint.h"

#include <privatechannels/endpoint/endpointtokens.h>

#include <pushradar/channelname.h>
#include <pushradar/jsonvalue.h>

#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::privatechannels;
using PushRadar::ApiVersion;
using PushRadar::JsonValue;
using Verdict = EndpointCall::Verdict;

inline constexpr const char *V2Query = "channel=private-Room@1";
constexpr const char *V3Query = "channelName=private-Room@1&socketID=12.34";
constexpr const char *Page = "http://localhost:3000";

/// The token in an answer of that version; empty when there is none.
inline QString tokenIn(const Answered &answered, ApiVersion version)
{
    const auto json = JsonValue::fromJson(answered.body);
    if (!json)
        return {};
    const JsonValue token = json->member(version == ApiVersion::V2 ? u"authToken" : u"token");
    return token.type() == JsonValue::Type::String ? token.toString() : QString();
}
