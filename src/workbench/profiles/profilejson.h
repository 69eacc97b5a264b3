// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/profiles/profile.h>

#include <pushradar/result.h>

#include <QJsonArray>
#include <QJsonObject>
#include <QLatin1String>

#include <optional>

namespace RadarDesk::workbench {

/// What the file of the profiles and exported ones have in common.
namespace ProfileJson {

inline constexpr QLatin1String Format("radardesk-profiles");
inline constexpr int Version = 1;

/// The profile with its id, but what only a running sandbox has.
[[nodiscard]] QJsonObject toJson(const Profile &profile);
/// Reads what toJson() wrote; a member that is missing is as in a new Profile. Fails with a
/// sentence when a member has another type than it should or an unknown version of the API.
[[nodiscard]] PushRadar::Result<Profile, QString> fromJson(const QJsonObject &json);
/// Only how much of the profile's events is kept; empty when that is everything.
[[nodiscard]] QJsonObject retentionToJson(const Profile &profile);
/// Reads what retentionToJson() wrote into \a profile. False when a member is no number.
[[nodiscard]] bool retentionFromJson(const QJsonObject &json, Profile &profile);
/// What profiles and folders have in common: the member of their values, each with a name, and
/// either a text or the word that it is secret.
inline constexpr QLatin1String ValuesMember("values");
[[nodiscard]] QJsonArray valuesToJson(const QList<ProfileValue> &values);
/// Reads what valuesToJson() wrote; nothing where \a json is no list of values.
[[nodiscard]] std::optional<QList<ProfileValue>> valuesFromJson(const QJsonValue &json);
/// The members that toJson() does not write: those of a newer version of the program.
[[nodiscard]] QJsonObject unknownMembers(QJsonObject json);

} // namespace ProfileJson

} // namespace RadarDesk::workbench
