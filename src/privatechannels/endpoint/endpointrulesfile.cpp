// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/endpoint/endpointrulesfile.h>

#include <algorithm>
#include <array>
#include <utility>

namespace RadarDesk::privatechannels {

using namespace base;

namespace {

using Action = EndpointAction::Kind;

constexpr std::array ProofKeys{
    std::pair{EndpointProof::None, "anyone"}, std::pair{EndpointProof::Cookie, "cookie"},
    std::pair{EndpointProof::Header, "header"}, std::pair{EndpointProof::Bearer, "bearer"}};
constexpr std::array ActionKeys{std::pair{Action::Allow, "allow"}, std::pair{Action::Deny, "deny"},
                                std::pair{Action::Delay, "delay"},
                                std::pair{Action::Wrong, "wrong"}};

template <typename Keys, typename Value> QLatin1String keyFor(const Keys &keys, Value value)
{
    return QLatin1String(std::find_if(keys.begin(), keys.end(), [value](const auto &each) {
                             return each.first == value;
                         })->second);
}

template <typename Keys> auto valueFor(const Keys &keys, const QString &key)
{
    const auto found = std::find_if(keys.begin(), keys.end(), [&key](const auto &each) {
        return key == QLatin1String(each.second);
    });
    return found == keys.end() ? std::nullopt : std::optional(found->first);
}

} // namespace

QJsonObject endpointRuleToJson(const EndpointRule &rule)
{
    return {{QStringLiteral("id"), rule.id},
            {QStringLiteral("enabled"), rule.isEnabled},
            {QStringLiteral("channels"), rule.channels},
            {QStringLiteral("by"), keyFor(ProofKeys, rule.user.by)},
            {QStringLiteral("proof"), rule.user.proof},
            {QStringLiteral("user"), rule.user.name},
            {QStringLiteral("action"), keyFor(ActionKeys, rule.action.kind)},
            {QStringLiteral("status"), rule.action.status},
            {QStringLiteral("delay"), static_cast<qint64>(rule.action.delay.count())},
            {QStringLiteral("fault"), keyOf(rule.action.fault)}};
}

std::optional<EndpointRule> endpointRuleFromJson(const QJsonObject &json)
{
    const auto by = valueFor(ProofKeys, json.value(u"by").toString());
    const auto action = valueFor(ActionKeys, json.value(u"action").toString());
    const auto fault = endpointFaultFromKey(json.value(u"fault").toString());
    const int status = json.value(u"status").toInt();
    const std::chrono::milliseconds delay(json.value(u"delay").toInteger(-1));
    if (!by || !action || !fault || (status != 401 && status != 403) || delay.count() < 0
        || delay > EndpointAction::LongestDelay || !json.value(u"channels").isString())
        return std::nullopt;
    return EndpointRule{
        .id = json.value(u"id").toString(),
        .isEnabled = json.value(u"enabled").toBool(true),
        .channels = json.value(u"channels").toString(),
        .user = {*by, json.value(u"proof").toString(), json.value(u"user").toString()},
        .action = {*action, status, delay, *fault}};
}

namespace {

/// Keeps ours, and right after it theirs, which is not in use until the person says so.
QJsonArray settleRules(const QJsonObject &ours, const QJsonObject &theirs)
{
    QJsonObject copy = theirs;
    copy.insert(QStringLiteral("id"), newEntryId());
    copy.insert(QStringLiteral("enabled"), false);
    return {ours, copy};
}

ListForm rulesForm()
{
    return {
        .version = QLatin1String("radardesk-endpoint"),
        .list = QLatin1String("rules"),
        .sentences = {"RadarDesk::privatechannels::EndpointRulesFile",
                      QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointRulesFile",
                                        "A newer version of RadarDesk saved the endpoint's rules."),
                      QT_TRANSLATE_N_NOOP("RadarDesk::privatechannels::EndpointRulesFile",
                                          "%n rule(s) of the endpoint couldn't be read."),
                      QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointRulesFile",
                                        "The endpoint's rules couldn't be read."),
                      QT_TRANSLATE_NOOP("RadarDesk::privatechannels::EndpointRulesFile",
                                        "The file %1 can't be copied, so it stays unchanged, and "
                                        "changes to the endpoint's rules aren't saved. Check the "
                                        "permissions and free space of its folder.")},
        .settle = settleRules};
}

} // namespace

EndpointRulesFile::EndpointRulesFile(QString path, EndpointRulesModel &model, QObject *parent)
    : ListFile(std::move(path), rulesForm(),
               {.read = endpointRuleFromJson,
                .write = endpointRuleToJson,
                .values = [&model] { return model.rules(); },
                .set = [&model](const auto &taken) { model.setRules(taken); }},
               parent)
{
    connect(&model, &EndpointRulesModel::rulesChanged, this, &EndpointRulesFile::save);
}

} // namespace RadarDesk::privatechannels

#include "moc_endpointrulesfile.cpp"
