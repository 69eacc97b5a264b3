// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/scenarios/scenario.h>

#include <pushradar/jsonvalue.h>

namespace RadarDesk::workbench {

/// A scenario as a JSON object on several lines, for people to read and to edit:
///
///     {"name": "Orders", "onFailure": "goOn", "counters": "restart", "steps": [
///       {"broadcast": {"order": 16}, "channel": "orders"},
///       {"wait": 500},
///       {"repeat": [{"broadcast": {"n": "{{#counter}}"}, "channel": "numbers"}],
///        "times": 10, "every": [500, 1500]},
///       {"expect": "orders", "within": 2000, "atLeast": 1, "where": ["data.order = 16"]},
///       {"expectNone": "numbers", "for": 500, "where": ["data.n is string"]},
///       {"expectRefused": "private-room", "of": "token", "as": "Alice", "within": 10000},
///       {"capture": "data.order", "channel": "orders", "into": "order"},
///       {"repeat": [], "for": 60000, "every": 1000}]}
///
/// Times are in milliseconds, [least, most] where one is chosen at random. "onFailure" is "stop"
/// when it is missing, "counters" "goOn"; "folder" is one of saved messages, whose values are
/// used, and may be missing; a repeat has either "times" or "for", and with "times"
/// may go without "every"; an expectation has "atLeast" or "exactly"; what is refused is "of"
/// a "token" or a "subscription", to somebody who isn't signed in without "as". The data of
/// broadcasts are written as they are.
[[nodiscard]] QByteArray scenarioToJson(const Scenario &scenario);

/// Reads what scenarioToJson() wrote, or somebody else. Fails with a sentence that names the step
/// by its number, and the member that is wrong. Without an \a id it gets a new one.
[[nodiscard]] PushRadar::Result<Scenario, QString>
scenarioFromJson(const PushRadar::JsonValue &json, const QString &id = {});

} // namespace RadarDesk::workbench
