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

} // namespace

EndpointRulesFile::EndpointRulesFile(QString path, EndpointRulesModel &model, QObject *parent)
    : KeptListFile(std::move(path), QLatin1String("radardesk-endpoint"), QLatin1String("rules"),
                   settleRules, parent)
    , m_model(model)
{
}

QString EndpointRulesFile::sentenceFor(Fault fault, int count) const
{
    switch (fault) {
    case Fault::Newer:
        return tr("A newer version of RadarDesk has written the endpoint's rules.");
    case Fault::Lost:
        return tr("%n rule(s) of the endpoint could not be read.", nullptr, count);
    case Fault::Unreadable:
        break;
    case Fault::CannotCopy:
        return tr("The file %1 can't be copied. It stays as it is, and no change of the endpoint's "
                  "rules is kept.");
    case Fault::SetAside:
        return tr("The endpoint's rules could not be read. The file has been set aside as %1.");
    }
    return tr("The endpoint's rules could not be read.");
}

bool EndpointRulesFile::take(const QJsonObject &entry)
{
    const auto rule = endpointRuleFromJson(entry);
    if (rule)
        m_taken.append(*rule);
    return rule.has_value();
}

void EndpointRulesFile::finish()
{
    m_model.setRules(std::exchange(m_taken, {}));
    connect(&m_model, &EndpointRulesModel::rulesChanged, this, &EndpointRulesFile::save,
            Qt::UniqueConnection);
}

QJsonArray EndpointRulesFile::entries() const
{
    QJsonArray entries;
    for (const EndpointRule &rule : m_model.rules())
        entries.append(endpointRuleToJson(rule));
    return entries;
}

} // namespace RadarDesk::privatechannels

#include "moc_endpointrulesfile.cpp"
