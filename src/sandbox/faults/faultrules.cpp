// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/faults/faultrules.h>

#include <base/storage/regularfile.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <utility>

namespace RadarDesk::sandbox {

using Frequency = FaultFrequency::Kind;

namespace {

struct FaultRulesText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::sandbox::FaultRules)
};

constexpr qint64 LongestFile = qint64{1024} * 1024;
constexpr QLatin1String FormatMember("radardesk-faults");

constexpr std::array CallsKeys{
    std::pair{FaultedCalls::All, "all"}, std::pair{FaultedCalls::Broadcasts, "broadcasts"},
    std::pair{FaultedCalls::Tokens, "tokens"}, std::pair{FaultedCalls::ClientData, "client-data"}};
constexpr std::array FrequencyKeys{std::pair{Frequency::Always, "always"},
                                   std::pair{Frequency::EveryNth, "every"},
                                   std::pair{Frequency::ByChance, "chance"}};

template <typename Keys, typename Value> QLatin1String faultKeyFor(const Keys &keys, Value value)
{
    return QLatin1String(
        std::ranges::find(keys, value, [](const auto &each) { return each.first; })->second);
}

template <typename Keys> auto faultValueFor(const Keys &keys, const QString &key)
{
    const auto found = std::ranges::find_if(
        keys, [&key](const auto &each) { return key == QLatin1String(each.second); });
    return found == keys.end() ? std::nullopt : std::optional(found->first);
}

/// A sentence about the rule of that number.
QString ruleFault(qsizetype number, const QString &why)
{
    //: %1 is the number of a rule, %2 a sentence
    return FaultRulesText::tr("Rule %1: %2").arg(number).arg(why);
}

} // namespace

FaultRules::FaultRules(const QList<FaultRule> &rules, quint64 seed)
    : m_seed(seed)
{
    for (const FaultRule &rule : rules) {
        if (rule.isInUse() && m_rules.size() < Most)
            m_rules.append(rule);
    }
}

bool FaultRules::has(FaultEffect effect) const
{
    return std::ranges::any_of(m_rules,
                               [effect](const FaultRule &rule) { return rule.effect == effect; });
}

QString FaultRules::toSentence() const
{
    return FaultRulesText::tr("%n simulated fault(s) are active.", nullptr,
                              static_cast<int>(m_rules.size()));
}

PushRadar::Result<FaultRules, QString> FaultRules::fromJson(const QByteArray &json)
{
    const QJsonObject file = QJsonDocument::fromJson(json).object();
    if (file.value(FormatMember).toInt() != 1 || !file.value(u"rules").isArray())
        return FaultRulesText::tr("This isn't a file of simulated faults.");
    const QJsonArray entries = file.value(u"rules").toArray();
    if (entries.size() > Most)
        return FaultRulesText::tr("There are more than %1 rules.").arg(Most);
    QList<FaultRule> rules;
    for (const auto &entry : entries) {
        const auto rule = faultRuleFromJson(entry.toObject());
        if (!rule)
            return ruleFault(
                rules.size() + 1,
                FaultRulesText::tr(
                    "“effect”, “calls” or “when” is unknown, or a value has the wrong type."));
        if (const QString fault = rule->fault(); rule->isEnabled && !fault.isEmpty())
            return ruleFault(rules.size() + 1, fault);
        rules.append(*rule);
    }
    return FaultRules(rules, static_cast<quint64>(file.value(u"seed").toInteger(UsualSeed)));
}

PushRadar::Result<FaultRules, QString> FaultRules::fromFile(const QString &path)
{
    const base::RegularContent content = base::readRegular(path, LongestFile);
    if (!content.fault.isEmpty())
        return content.fault;
    if (!content.exists)
        return FaultRulesText::tr("There is no file %1.").arg(path);
    auto rules = fromJson(content.bytes);
    if (rules && rules->has(FaultEffect::MessageHeld))
        return FaultRulesText::tr("Only RadarDesk's window can hold messages. Remove the rule with "
                                  "“message-held”.");
    return rules;
}

QJsonObject faultRuleToJson(const FaultRule &rule)
{
    return {{QStringLiteral("id"), rule.id},
            {QStringLiteral("enabled"), rule.isEnabled},
            {QStringLiteral("effect"), keyOf(rule.effect)},
            {QStringLiteral("calls"), faultKeyFor(CallsKeys, rule.calls)},
            {QStringLiteral("channels"), rule.channels},
            {QStringLiteral("connection"), rule.connection},
            {QStringLiteral("page"), rule.page},
            {QStringLiteral("when"), faultKeyFor(FrequencyKeys, rule.frequency.kind)},
            {QStringLiteral("every"), rule.frequency.times},
            {QStringLiteral("percent"), rule.frequency.percent},
            {QStringLiteral("delay"), static_cast<qint64>(rule.delay.count())},
            {QStringLiteral("jitter"), static_cast<qint64>(rule.jitter.count())}};
}

std::optional<FaultRule> faultRuleFromJson(const QJsonObject &json)
{
    const FaultRule usual;
    const auto effect = faultEffectFromKey(json.value(u"effect").toString());
    const auto calls = faultValueFor(CallsKeys, json.value(u"calls").toString("all"));
    const auto when = faultValueFor(FrequencyKeys, json.value(u"when").toString("always"));
    if (!effect || !calls || !when)
        return std::nullopt;
    const auto isOf = [&json](QStringView name, QJsonValue::Type type) {
        const QJsonValue value = json.value(name);
        return value.isUndefined() || value.type() == type;
    };
    for (const QStringView name : {u"id", u"calls", u"channels", u"connection", u"page", u"when"}) {
        if (!isOf(name, QJsonValue::String))
            return std::nullopt;
    }
    for (const QStringView name : {u"every", u"percent", u"delay", u"jitter"}) {
        if (!isOf(name, QJsonValue::Double))
            return std::nullopt;
    }
    return FaultRule{
        .id = json.value(u"id").toString(),
        .isEnabled = json.value(u"enabled").toBool(true),
        .effect = *effect,
        .calls = *calls,
        .channels = json.value(u"channels").toString(usual.channels),
        .connection = json.value(u"connection").toString(),
        .page = json.value(u"page").toString(),
        .frequency = {*when, json.value(u"every").toInt(usual.frequency.times),
                      json.value(u"percent").toInt(usual.frequency.percent)},
        .delay = std::chrono::milliseconds(json.value(u"delay").toInteger(usual.delay.count())),
        .jitter = std::chrono::milliseconds(json.value(u"jitter").toInteger(0))};
}

} // namespace RadarDesk::sandbox
