// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/checks/checkrecord.h>

#include <privatechannels/diagnosis/origin.h>
#include <workbench/events/excerpt.h>

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace RadarDesk::privatechannels {

using namespace workbench;

namespace {

struct CheckChanges
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::privatechannels::CheckChanges)
};

constexpr QLatin1String RecordStarted("started");
constexpr QLatin1String RecordGood("good");
constexpr QLatin1String RecordSteps("steps");
constexpr QLatin1String RecordTarget("target");
constexpr QLatin1String RecordOfConnection("connection");
constexpr QLatin1String RecordVerdict("verdict");
constexpr QLatin1String RecordFaults("faults");
constexpr QLatin1String RecordSummary("summary");
constexpr QLatin1String RecordCalls("calls");
constexpr QLatin1String RecordPurpose("purpose");
constexpr QLatin1String RecordPlace("place");
constexpr QLatin1String RecordStatus("status");
constexpr QLatin1String RecordHeaders("headers");

constexpr std::pair<StepVerdict, QLatin1String> VerdictNames[] = {
    {StepVerdict::Waiting, QLatin1String("waiting")},
    {StepVerdict::Running, QLatin1String("running")},
    {StepVerdict::Passed, QLatin1String("passed")},
    {StepVerdict::Failed, QLatin1String("failed")},
    {StepVerdict::Skipped, QLatin1String("skipped")}};

// Others, such as Date, differ each time.
bool isTelling(const QByteArray &name)
{
    const QByteArray lower = name.toLower();
    static const QByteArrayList telling{
        "content-type", "location", "server", "x-powered-by", "allow", "vary", "www-authenticate"};
    return lower.startsWith("access-control-") || telling.contains(lower);
}

QString placeOf(const PushRadar::Exchange &exchange)
{
    return QString::fromLatin1(exchange.method) + u' ' + QString::fromLatin1(originOf(exchange.url))
        + exchange.url.path(QUrl::FullyEncoded);
}

CallRecord callRecord(const StepCall &call)
{
    CallRecord record{call.purpose, placeOf(call.exchange), call.exchange.status.value_or(0), {}};
    for (const auto &[name, value] : call.exchange.responseHeaders) {
        if (!isTelling(name))
            continue;
        // The query of an address differs with the socket.
        const QByteArray shown = name.toLower() == "location" ? value.split('?').value(0) : value;
        record.headers.append(QString::fromLatin1(name.toLower()) + QStringLiteral(": ")
                              + withoutTokens(QString::fromUtf8(shown)));
    }
    record.headers.sort();
    return record;
}

QString headerName(const QString &header)
{
    return header.section(u':', 0, 0);
}

QString headerValue(const QString &header)
{
    return header.section(u':', 1).trimmed();
}

QString statusText(int status)
{
    return status == 0 ? CheckChanges::tr("no answer") : QString::number(status);
}

void compareHeaders(const CallRecord &before, const CallRecord &after, QStringList &changes)
{
    const auto find = [](const QStringList &headers, const QString &name) {
        const auto found = std::find_if(headers.begin(), headers.end(), [&](const QString &each) {
            return headerName(each) == name;
        });
        return found == headers.end() ? QString() : headerValue(*found);
    };
    QStringList names;
    for (const QString &header : before.headers + after.headers) {
        if (!names.contains(headerName(header)))
            names.append(headerName(header));
    }
    names.sort();
    for (const QString &name : std::as_const(names)) {
        const QString was = find(before.headers, name);
        const QString is = find(after.headers, name);
        if (was == is)
            continue;
        if (was.isEmpty())
            changes.append(CheckChanges::tr("%1: the header %2 was added with “%3”.",
                                            "what a call is for; a header; its value")
                               .arg(after.purpose, name, is));
        else if (is.isEmpty())
            changes.append(CheckChanges::tr("%1: the header %2 was removed; it was “%3”.",
                                            "what a call is for; a header; its value")
                               .arg(after.purpose, name, was));
        else
            changes.append(CheckChanges::tr(
                               "%1: the header %2 changed from “%4” to “%3”.",
                               "what a call is for; a header; its present value; its former value")
                               .arg(after.purpose, name, is, was));
    }
}

void compareCalls(const StepRecord &before, const StepRecord &after, QStringList &changes)
{
    const qsizetype both = std::min(before.calls.size(), after.calls.size());
    for (qsizetype i = 0; i < both; ++i) {
        const CallRecord &was = before.calls.at(i);
        const CallRecord &is = after.calls.at(i);
        if (was.purpose != is.purpose)
            return; // from here on another way was taken, as the verdict says
        if (was.place != is.place)
            changes.append(CheckChanges::tr("%1: the URL changed from %3 to %2.",
                                            "what a call is for; the present URL; the former one")
                               .arg(is.purpose, is.place, was.place));
        if (was.status != is.status)
            changes.append(
                CheckChanges::tr("%1: the status changed from %3 to %2.",
                                 "what a call is for; the present status; the former one")
                    .arg(is.purpose, statusText(is.status), statusText(was.status)));
        compareHeaders(was, is, changes);
    }
}

QJsonObject callToJson(const CallRecord &call)
{
    return {{RecordPurpose, call.purpose},
            {RecordPlace, call.place},
            {RecordStatus, call.status},
            {RecordHeaders, QJsonArray::fromStringList(call.headers)}};
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const auto &each : value.toArray())
        texts.append(each.toString());
    return texts;
}

} // namespace

CheckRecord recordOf(const Report &report)
{
    CheckRecord record{report.started, report.isGood(), {}, report.target};
    for (const StepResult &step : report.steps) {
        StepRecord kept{step.verdict, {}, withoutTokens(step.summary), {}};
        for (const Finding &finding : step.findings)
            kept.faults.append(nameOf(finding.fault));
        for (const StepCall &call : step.calls)
            kept.calls.append(callRecord(call));
        record.steps.append(kept);
    }
    return record;
}

QJsonObject toJson(const CheckRecord &record)
{
    QJsonArray steps;
    for (const StepRecord &step : record.steps) {
        QJsonArray calls;
        for (const CallRecord &call : step.calls)
            calls.append(callToJson(call));
        const auto verdict =
            std::find_if(std::begin(VerdictNames), std::end(VerdictNames),
                         [&](const auto &each) { return each.first == step.verdict; });
        steps.append(QJsonObject{{RecordVerdict, verdict->second},
                                 {RecordFaults, QJsonArray::fromStringList(step.faults)},
                                 {RecordSummary, step.summary},
                                 {RecordCalls, calls}});
    }
    QJsonObject json{{RecordStarted, record.started.toString(Qt::ISODateWithMs)},
                     {RecordGood, record.isGood},
                     {RecordSteps, steps}};
    if (record.target == CheckTarget::ConnectionEndpoint)
        json.insert(RecordTarget, RecordOfConnection);
    return json;
}

std::optional<CheckRecord> checkRecordFromJson(const QJsonObject &json)
{
    CheckRecord record{
        QDateTime::fromString(json.value(RecordStarted).toString(), Qt::ISODateWithMs),
        json.value(RecordGood).toBool(),
        {},
        json.value(RecordTarget).toString() == RecordOfConnection
            ? CheckTarget::ConnectionEndpoint
            : CheckTarget::AuthenticationEndpoint};
    const QJsonArray steps = json.value(RecordSteps).toArray();
    if (!record.started.isValid() || steps.size() != stepsOf(record.target).size())
        return std::nullopt;
    for (const auto &value : steps) {
        const QJsonObject step = value.toObject();
        const auto verdict =
            std::find_if(std::begin(VerdictNames), std::end(VerdictNames), [&](const auto &each) {
                return each.second == step.value(RecordVerdict).toString();
            });
        if (verdict == std::end(VerdictNames))
            return std::nullopt;
        StepRecord kept{verdict->first,
                        textsOf(step.value(RecordFaults)),
                        step.value(RecordSummary).toString(),
                        {}};
        for (const auto &call : step.value(RecordCalls).toArray())
            kept.calls.append({call[RecordPurpose].toString(), call[RecordPlace].toString(),
                               call[RecordStatus].toInt(), textsOf(call[RecordHeaders])});
        record.steps.append(kept);
    }
    return record;
}

QStringList changesBetween(const CheckRecord &before, const CheckRecord &after)
{
    QStringList changes;
    if (before.target != after.target)
        return changes;
    for (qsizetype i = 0; i < std::min(before.steps.size(), after.steps.size()); ++i) {
        const StepRecord &was = before.steps.at(i);
        const StepRecord &is = after.steps.at(i);
        const QString title = titleOf(stepsOf(after.target).at(i));
        if (was.verdict != is.verdict)
            changes.append(CheckChanges::tr("%1: the result changed from “%3” to “%2”.",
                                            "a step; the present result; the former one")
                               .arg(title, textOf(is.verdict), textOf(was.verdict)));
        if (is.verdict == StepVerdict::Failed && was.faults != is.faults)
            changes.append(is.summary);
        compareCalls(was, is, changes);
    }
    return changes;
}

} // namespace RadarDesk::privatechannels
