// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/jsonvalue.h>

#include <optional>

namespace RadarDesk::privatechannels {

/// What was typed as client data, and whether it is valid.
struct ClientDataCheck
{
    std::optional<PushRadar::JsonValue> value; ///< What may be registered; empty while it may not.
    QString fault; ///< Why it may not, in a sentence.
    QString advice; ///< What is worth knowing though it may.
    std::optional<PushRadar::JsonFault> place; ///< Where it stops being JSON.
    qsizetype bytes = 0; ///< As the service counts them.
};

[[nodiscard]] ClientDataCheck checkClientData(const QString &text);

/// The member of client data that identifies a user (protocol: documentation).
inline constexpr QStringView UniqueIdKey = u"##uniqueID";

/// The JSON text of that member; empty without one.
[[nodiscard]] QByteArray uniqueIdOf(const PushRadar::JsonValue &clientData);

} // namespace RadarDesk::privatechannels
