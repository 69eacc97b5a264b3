// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/profiles/profilejson.h>

#include <workbench/profiles/plan.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <span>
#include <utility>

using PushRadar::ApiVersion;
using PushRadar::Result;

namespace RadarDesk::workbench::ProfileJson {

namespace {

struct ProfileJsonText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::workbench::ProfileJson)
};

constexpr QLatin1String Id("id");
constexpr QLatin1String Colour("colour");
constexpr QLatin1String Api("apiVersion");
constexpr QLatin1String Kind("serviceKind");
constexpr QLatin1String Headers("endpointHeaders");
constexpr QLatin1String HeaderName("name");
constexpr QLatin1String HeaderValue("value");
constexpr QLatin1String ValueName("name");
constexpr QLatin1String ValueText("value");
constexpr QLatin1String ValueSecret("secret");

constexpr std::array Texts{
    std::pair{QLatin1String("name"), &Profile::name},
    std::pair{QLatin1String("serviceAddress"), &Profile::serviceAddress},
    std::pair{QLatin1String("publicKey"), &Profile::publicKey},
    std::pair{QLatin1String("authenticationEndpoint"), &Profile::authenticationEndpoint},
    std::pair{QLatin1String("defaultChannel"), &Profile::defaultChannel},
};

constexpr std::array Switches{
    std::pair{QLatin1String("production"), &Profile::production},
    std::pair{QLatin1String("sendingLocked"), &Profile::sendingLocked},
    std::pair{QLatin1String("insecureHttpAllowed"), &Profile::insecureHttpAllowed},
};

struct NumberMember
{
    QLatin1String name;
    int Profile::*number = nullptr;
    int most = 0;
};

constexpr int MostDays = 36'500;
constexpr int MostMegabytes = 1024 * 1024;

constexpr std::array Numbers{
    NumberMember{QLatin1String("keepDays"), &Profile::keepDays, MostDays},
    NumberMember{QLatin1String("keepMegabytes"), &Profile::keepMegabytes, MostMegabytes},
    NumberMember{QLatin1String("dailyMessages"), &Profile::dailyMessages, MostDailyMessages},
};
/// Those that the sandbox has too.
constexpr std::span RetentionNumbers = std::span(Numbers).first<2>();

constexpr std::array Colours{
    std::pair{ProfileColour::Blue, QLatin1String("blue")},
    std::pair{ProfileColour::Teal, QLatin1String("teal")},
    std::pair{ProfileColour::Green, QLatin1String("green")},
    std::pair{ProfileColour::Amber, QLatin1String("amber")},
    std::pair{ProfileColour::Violet, QLatin1String("violet")},
    std::pair{ProfileColour::Pink, QLatin1String("pink")},
    std::pair{ProfileColour::Grey, QLatin1String("grey")},
};

constexpr std::array Kinds{
    std::pair{ServiceKind::Automatic, QLatin1String("automatic")},
    std::pair{ServiceKind::Hosted, QLatin1String("hosted")},
    std::pair{ServiceKind::Compatible, QLatin1String("compatible")},
};

constexpr std::array Apis{
    std::pair{ApiVersion::V2, 2},
    std::pair{ApiVersion::V3, 3},
};

QString wrongType(QLatin1String member)
{
    return ProfileJsonText::tr("“%1” has an invalid value.").arg(member);
}

/// Nothing when \a json is not a list of headers.
std::optional<QList<EndpointHeader>> headersFrom(const QJsonValue &json)
{
    if (json.isUndefined())
        return QList<EndpointHeader>();
    if (!json.isArray())
        return std::nullopt;
    QList<EndpointHeader> headers;
    const QJsonArray list = json.toArray();
    for (const auto &header : list) {
        const QJsonValue name = header[HeaderName];
        const QJsonValue value = header[HeaderValue];
        if (!name.isString() || (!value.isString() && !value.isUndefined()))
            return std::nullopt;
        headers.append({name.toString(), value.toString()});
    }
    return headers;
}

/// Returns the member that is no number; nothing when all are, or are missing.
std::optional<QLatin1String> readNumbers(const QJsonObject &json, Profile &profile,
                                         std::span<const NumberMember> numbers)
{
    for (const auto &[member, number, most] : numbers) {
        const QJsonValue value = json.value(member);
        if (!value.isDouble() && !value.isUndefined())
            return member;
        // Rounded so that rather more is kept than less, and 0 keeps everything.
        profile.*number =
            static_cast<int>(std::ceil(std::clamp(value.toDouble(), 0.0, double(most))));
    }
    return std::nullopt;
}

} // namespace

std::optional<QList<ProfileValue>> valuesFromJson(const QJsonValue &json)
{
    if (!json.isArray() && !json.isUndefined())
        return std::nullopt;
    QList<ProfileValue> values;
    const QJsonArray list = json.toArray();
    for (const auto &entry : list) {
        const QJsonValue text = entry[ValueText];
        const QJsonValue secret = entry[ValueSecret];
        if (!entry[ValueName].isString() || !(text.isString() || text.isUndefined())
            || !(secret.isBool() || secret.isUndefined()))
            return std::nullopt;
        ProfileValue value{entry[ValueName].toString(), text.toString(), secret.toBool()};
        if (value.isSecret)
            value.value.clear(); // it has no business in a file
        values.append(value);
    }
    return values;
}

QJsonArray valuesToJson(const QList<ProfileValue> &values)
{
    QJsonArray list;
    for (const ProfileValue &each : values) {
        list.append(each.isSecret ? QJsonObject{{ValueName, each.name}, {ValueSecret, true}}
                                  : QJsonObject{{ValueName, each.name}, {ValueText, each.value}});
    }
    return list;
}

QJsonObject toJson(const Profile &profile)
{
    QJsonObject json{{Id, profile.id}};
    for (const auto &[member, text] : Texts)
        json.insert(member, profile.*text);
    for (const auto &[member, on] : Switches)
        json.insert(member, profile.*on);
    for (const auto &[member, number, most] : Numbers)
        json.insert(member, profile.*number);
    for (const auto &[colour, name] : Colours) {
        if (colour == profile.colour)
            json.insert(Colour, name);
    }
    for (const auto &[kind, name] : Kinds) {
        if (kind == profile.serviceKind)
            json.insert(Kind, name);
    }
    for (const auto &[version, number] : Apis) {
        if (version == profile.version)
            json.insert(Api, number);
    }
    QJsonArray headers;
    for (const EndpointHeader &header : profile.endpointHeaders)
        headers.append(QJsonObject{{HeaderName, header.name}, {HeaderValue, header.value}});
    json.insert(Headers, headers);
    json.insert(ValuesMember, valuesToJson(profile.values));
    return json;
}

Result<Profile, QString> fromJson(const QJsonObject &json)
{
    Profile profile;
    const auto isTextOrMissing = [&json](QLatin1String member) {
        return json.value(member).isString() || !json.contains(member);
    };
    if (!isTextOrMissing(Id))
        return wrongType(Id);
    profile.id = json.value(Id).toString();
    for (const auto &[member, text] : Texts) {
        if (!isTextOrMissing(member))
            return wrongType(member);
        profile.*text = json.value(member).toString();
    }
    for (const auto &[member, on] : Switches) {
        const QJsonValue value = json.value(member);
        if (!value.isBool() && !value.isUndefined())
            return wrongType(member);
        profile.*on = value.toBool();
    }
    if (const auto member = readNumbers(json, profile, Numbers))
        return wrongType(*member);

    if (!isTextOrMissing(Colour))
        return wrongType(Colour);
    // A colour that only a newer version knows is no reason to lose the profile; an API is, since
    // another one would be sent to.
    for (const auto &[colour, name] : Colours) {
        if (name == json.value(Colour).toString())
            profile.colour = colour;
    }
    // A kind that only a newer version knows is found out by asking.
    if (!isTextOrMissing(Kind))
        return wrongType(Kind);
    for (const auto &[kind, name] : Kinds) {
        if (name == json.value(Kind).toString())
            profile.serviceKind = kind;
    }
    if (json.contains(Api)) {
        const auto *const known = std::find_if(Apis.begin(), Apis.end(), [&json](const auto &api) {
            return json.value(Api) == QJsonValue(api.second);
        });
        if (known == Apis.end())
            return wrongType(Api);
        profile.version = known->first;
    }

    const std::optional<QList<EndpointHeader>> headers = headersFrom(json.value(Headers));
    if (!headers)
        return wrongType(Headers);
    profile.endpointHeaders = *headers;
    const std::optional<QList<ProfileValue>> values = valuesFromJson(json.value(ValuesMember));
    if (!values)
        return wrongType(ValuesMember);
    profile.values = *values;
    return profile;
}

QJsonObject retentionToJson(const Profile &profile)
{
    QJsonObject json;
    for (const auto &[member, number, most] : RetentionNumbers) {
        if (profile.*number != 0)
            json.insert(member, profile.*number);
    }
    return json;
}

bool retentionFromJson(const QJsonObject &json, Profile &profile)
{
    return !readNumbers(json, profile, RetentionNumbers);
}

QJsonObject unknownMembers(QJsonObject json)
{
    const QStringList known = toJson({}).keys();
    for (const QString &member : known)
        json.remove(member);
    return json;
}

} // namespace RadarDesk::workbench::ProfileJson
