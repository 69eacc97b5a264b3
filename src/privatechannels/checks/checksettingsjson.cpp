// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/checks/checksettingsjson.h>

#include <privatechannels/diagnosis/origin.h>

namespace RadarDesk::privatechannels {

namespace {

constexpr QLatin1String SettingVersion("apiVersion");
constexpr QLatin1String SettingTarget("target");
constexpr QLatin1String ConnectionTarget("connection");

struct TextMember
{
    QLatin1String name;
    QString CheckSettings::*value = nullptr;
};
constexpr TextMember TextMembers[] = {
    {QLatin1String("id"), &CheckSettings::id},
    {QLatin1String("name"), &CheckSettings::name},
    {QLatin1String("channel"), &CheckSettings::channel},
    {QLatin1String("endpoint"), &CheckSettings::endpoint},
    {QLatin1String("otherEndpoint"), &CheckSettings::otherEndpoint},
    {QLatin1String("page"), &CheckSettings::page},
    {QLatin1String("identity"), &CheckSettings::identity},
    {QLatin1String("socketId"), &CheckSettings::socketId},
    {QLatin1String("otherChannel"), &CheckSettings::otherChannel},
    {QLatin1String("broadcastTo"), &CheckSettings::broadcastTo}};

struct FlagMember
{
    QLatin1String name;
    bool CheckSettings::*value = nullptr;
};
constexpr FlagMember FlagMembers[] = {
    {QLatin1String("sendsCookies"), &CheckSettings::sendsCookies},
    {QLatin1String("broadcasts"), &CheckSettings::broadcasts},
    {QLatin1String("triesOtherProfiles"), &CheckSettings::triesOtherProfiles}};

} // namespace

QJsonObject toJson(const CheckSettings &settings)
{
    QJsonObject json{{SettingVersion, settings.version == PushRadar::ApiVersion::V2 ? 2 : 3}};
    for (const TextMember &member : TextMembers)
        json.insert(member.name, settings.*member.value);
    if (settings.target == CheckTarget::ConnectionEndpoint)
        json.insert(SettingTarget, ConnectionTarget);
    // A password in an address never reaches a file; browsers don't call such an address anyway.
    json.insert(QLatin1String("endpoint"), withoutUserInfo(settings.endpoint));
    json.insert(QLatin1String("otherEndpoint"), withoutUserInfo(settings.otherEndpoint));
    json.insert(QLatin1String("page"), withoutUserInfo(settings.page));
    for (const FlagMember &member : FlagMembers)
        json.insert(member.name, settings.*member.value);
    return json;
}

CheckSettings checkSettingsFromJson(const QJsonObject &json)
{
    CheckSettings settings;
    settings.version = json.value(SettingVersion).toInt(3) == 2 ? PushRadar::ApiVersion::V2
                                                                : PushRadar::ApiVersion::V3;
    if (json.value(SettingTarget).toString() == ConnectionTarget)
        settings.target = CheckTarget::ConnectionEndpoint;
    for (const TextMember &member : TextMembers)
        settings.*member.value = json.value(member.name).toString();
    for (const FlagMember &member : FlagMembers)
        settings.*member.value = json.value(member.name).toBool(settings.*member.value);
    return settings;
}

} // namespace RadarDesk::privatechannels
