// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/message.h>

#include <functional>

namespace RadarDesk {

/// Keys and values that are hard to write in one language or another, as one broadcast.
[[nodiscard]] PushRadar::Message awkwardMessage(PushRadar::ApiVersion version);
/// Halves of surrogate pairs, in keys too.
[[nodiscard]] PushRadar::Message halfKeysMessage();
/// A broadcast for some of everybody.
[[nodiscard]] PushRadar::Message targetedMessage();
/// A channel and data that must be valid.
[[nodiscard]] PushRadar::Message messageOf(QStringView channel, const QByteArray &data,
                                           PushRadar::ApiVersion version,
                                           const PushRadar::Targeting &targeting = {});

/// Whether a text, number, true, false or null is what was sent.
using SameLeaf =
    std::function<bool(const PushRadar::JsonValue &sent, const PushRadar::JsonValue &arrived)>;
[[nodiscard]] bool hasSameContent(const PushRadar::JsonValue &sent,
                                  const PushRadar::JsonValue &arrived);
/// Where what arrived is not what was sent, and how; empty when it is. The order of keys does not
/// count. By default numbers are the same when their digits are.
[[nodiscard]] QString difference(const PushRadar::JsonValue &sent,
                                 const PushRadar::JsonValue &arrived,
                                 const SameLeaf &sameLeaf = hasSameContent);

} // namespace RadarDesk
