// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/access/accessplan.h>

#include <privatechannels/access/accesswords.h>
#include <privatechannels/identities/identity.h>

#include <QJsonArray>
#include <QRegularExpression>

namespace RadarDesk::privatechannels {

namespace {

constexpr QLatin1String PlanIdentities("identities");
constexpr QLatin1String PlanChannels("channels");
constexpr QLatin1String PlanCells("cells");
constexpr QLatin1String CellIdentity("identity");
constexpr QLatin1String CellChannel("channel");
constexpr QLatin1String CellExpected("expected");
constexpr QLatin1String CellBefore("before");
constexpr QLatin1String CellLast("last");
constexpr QLatin1String ResultOutcome("outcome");
constexpr QLatin1String ResultSentence("sentence");
constexpr QLatin1String ResultStatus("status");
constexpr QLatin1String ResultTook("microseconds");
constexpr QLatin1String ResultTime("time");

QJsonObject resultToJson(const AccessResult &result)
{
    QJsonObject json{{ResultOutcome, wordOf(result.outcome)},
                     {ResultSentence, result.sentence},
                     {ResultTime, result.time.toString(Qt::ISODateWithMs)}};
    if (result.status)
        json.insert(ResultStatus, *result.status);
    if (result.took)
        json.insert(ResultTook, static_cast<qint64>(result.took->count()));
    return json;
}

std::optional<AccessResult> resultFromJson(const QJsonObject &json)
{
    const auto outcome = accessOutcomeOf(json.value(ResultOutcome).toString());
    if (!outcome)
        return std::nullopt;
    AccessResult result{.outcome = *outcome, .sentence = json.value(ResultSentence).toString()};
    result.time = QDateTime::fromString(json.value(ResultTime).toString(), Qt::ISODateWithMs);
    if (json.value(ResultStatus).isDouble())
        result.status = json.value(ResultStatus).toInt();
    if (json.value(ResultTook).isDouble())
        result.took = std::chrono::microseconds(json.value(ResultTook).toInteger());
    return result;
}

QJsonObject cellToJson(const AccessKey &key, const AccessCell &cell)
{
    QJsonObject json{{CellIdentity, key.first},
                     {CellChannel, key.second},
                     {CellExpected, wordOf(cell.expected)}};
    if (cell.last)
        json.insert(CellLast, resultToJson(*cell.last));
    if (cell.before)
        json.insert(CellBefore, wordOf(*cell.before));
    return json;
}

AccessCell cellFromJson(const QJsonObject &json)
{
    AccessCell cell;
    cell.expected = accessExpectationOf(json.value(CellExpected).toString())
                        .value_or(AccessExpectation::NoOpinion);
    cell.last = resultFromJson(json.value(CellLast).toObject());
    if (cell.last)
        cell.before = accessOutcomeOf(json.value(CellBefore).toString());
    return cell;
}

QStringList textsFrom(const QJsonArray &list)
{
    QStringList texts;
    for (const auto &each : list) {
        if (!each.toString().isEmpty() && !texts.contains(each.toString()))
            texts.append(each.toString());
    }
    return texts;
}

} // namespace

AccessCell AccessPlan::unasked(const AccessKey &key)
{
    AccessCell cell;
    if (key.first == NobodyId)
        cell.expected = AccessExpectation::Refused;
    return cell;
}

void AccessPlan::setCell(const AccessKey &key, const AccessCell &cell)
{
    if (cell == unasked(key))
        cells.remove(key);
    else
        cells.insert(key, cell);
}

void AccessPlan::removeIdentity(const QString &id)
{
    identities.removeAll(id);
    cells.removeIf([&id](const auto &each) { return each.key().first == id; });
}

void AccessPlan::removeChannel(const QString &channel)
{
    channels.removeAll(channel);
    cells.removeIf([&channel](const auto &each) { return each.key().second == channel; });
}

AccessPlan newAccessPlan()
{
    return {.identities = {NobodyId.toString()}};
}

AccessPlan broughtBack(AccessPlan before, const AccessPlan &now)
{
    before.identities += now.identities;
    before.identities.removeDuplicates();
    before.channels += now.channels;
    before.channels.removeDuplicates();
    for (auto each = now.cells.begin(); each != now.cells.end(); ++each)
        before.setCell(each.key(), each.value());
    return before;
}

QStringList channelsFromText(const QString &text)
{
    // A comma counts as a gap only beside white space or at an end.
    static const QRegularExpression gap(
        QStringLiteral("[,;]*[\\s\\x{2028}\\x{2029}][\\s\\x{2028}\\x{2029},;]*|^[,;]+|[,;]+$"));
    QStringList channels = text.split(gap, Qt::SkipEmptyParts);
    channels.removeDuplicates();
    return channels;
}

QStringList channelsSplitAtCommas(const QString &text)
{
    static const QRegularExpression gap(QStringLiteral("[\\s\\x{2028}\\x{2029},;]+"));
    QStringList channels = text.split(gap, Qt::SkipEmptyParts);
    channels.removeDuplicates();
    return channels;
}

QJsonObject toJson(const AccessPlan &plan)
{
    // In the order of the plan: a hash would write the same plan in another order each time.
    QJsonArray cells;
    for (const QString &id : plan.identities) {
        for (const QString &channel : plan.channels) {
            const AccessKey key{id, channel};
            if (plan.cells.contains(key))
                cells.append(cellToJson(key, plan.cell(key)));
        }
    }
    return {{PlanIdentities, QJsonArray::fromStringList(plan.identities)},
            {PlanChannels, QJsonArray::fromStringList(plan.channels)},
            {PlanCells, cells}};
}

std::optional<AccessPlan> planFromJson(const QJsonObject &json)
{
    if (!json.value(PlanIdentities).isArray() || !json.value(PlanChannels).isArray())
        return std::nullopt;
    AccessPlan plan{.identities = textsFrom(json.value(PlanIdentities).toArray()),
                    .channels = textsFrom(json.value(PlanChannels).toArray())};
    const QJsonArray cells = json.value(PlanCells).toArray();
    for (const auto &each : cells) {
        const AccessKey key{each[CellIdentity].toString(), each[CellChannel].toString()};
        if (plan.identities.contains(key.first) && plan.channels.contains(key.second))
            plan.setCell(key, cellFromJson(each.toObject()));
    }
    return plan;
}

} // namespace RadarDesk::privatechannels
