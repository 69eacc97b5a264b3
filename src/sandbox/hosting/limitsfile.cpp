// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/hosting/limitsfile.h>

#include <base/storage/regularfile.h>
#include <pushradar/jsonvalue.h>
#include <sandbox/service/sandboxtext.h>

#include <algorithm>
#include <iterator>
#include <limits>
#include <variant>

namespace RadarDesk::sandbox {

namespace {

using Milliseconds = std::chrono::milliseconds;
using PushRadar::JsonValue;

constexpr qint64 LongestFile = qint64{64} * 1024;

struct NamedLimit
{
    const char *name;
    std::variant<qsizetype Limits::*, qsizetype HttpLimits::*, Milliseconds Limits::*,
                 Milliseconds HttpLimits::*>
        member;
};

const NamedLimit Named[] = {
    {"messageBytes", &Limits::messageBytes},
    {"clientDataBytes", &Limits::clientDataBytes},
    {"channelBytes", &Limits::channelBytes},
    {"tokenBytes", &Limits::tokenBytes},
    {"registeredTokens", &Limits::registeredTokens},
    {"subscribers", &Limits::subscribers},
    {"channelsOfOneSubscriber", &Limits::channelsOfOneSubscriber},
    {"subscriptions", &Limits::subscriptions},
    {"commandBytes", &Limits::commandBytes},
    {"waitingBytes", &Limits::waitingBytes},
    {"allWaitingBytes", &Limits::allWaitingBytes},
    {"presenceBytes", &Limits::presenceBytes},
    {"silenceMilliseconds", &Limits::silence},
    {"drainMilliseconds", &Limits::drainTime},
    {"headerBytes", &HttpLimits::headerBytes},
    {"bodyBytes", &HttpLimits::bodyBytes},
    {"httpConnections", &HttpLimits::httpConnections},
    {"requestMilliseconds", &HttpLimits::requestTime},
    {"idleMilliseconds", &HttpLimits::idleTime},
};

void setLimit(Limits &limits, const NamedLimit &limit, qint64 value)
{
    std::visit(
        [&](auto member) {
            using Value = std::remove_reference_t<decltype(limits.*member)>;
            limits.*member = Value(value);
        },
        limit.member);
}

} // namespace

PushRadar::Result<Limits, QString> limitsFromJson(const QByteArray &json, const Limits &usual)
{
    const auto value = JsonValue::fromJson(json);
    if (!value || value->type() != JsonValue::Type::Object)
        return SandboxText::tr("The file of limits must hold a JSON object.");
    Limits limits = usual;
    for (const PushRadar::JsonMember &member : value->members()) {
        const QString &name = member.key;
        const auto *const limit = std::ranges::find_if(Named, [&name](const NamedLimit &named) {
            return name == QLatin1StringView(named.name);
        });
        if (limit == std::end(Named))
            return SandboxText::tr("There is no limit “%1”.").arg(name.left(100));
        bool isNumber = false;
        const qint64 wanted = member.value.toJson().toLongLong(&isNumber);
        if (!isNumber || wanted < 1 || wanted > std::numeric_limits<int>::max()) {
            return SandboxText::tr("The limit “%1” must be a whole number from 1 to 2147483647.")
                .arg(name.left(100));
        }
        setLimit(limits, *limit, wanted);
    }
    return limits;
}

PushRadar::Result<Limits, QString> limitsFromFile(const QString &path, const Limits &usual)
{
    const base::RegularContent content = base::readRegular(path, LongestFile);
    if (!content.fault.isEmpty())
        return content.fault;
    if (!content.exists)
        return SandboxText::tr("There is no file %1.").arg(path);
    return limitsFromJson(content.bytes, usual);
}

} // namespace RadarDesk::sandbox
