// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/suite/suiterecord.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace RadarDesk::privatechannels {

namespace {

struct SuiteRecordText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::privatechannels::Suite)
};

constexpr QLatin1String SuiteStarted("started");
constexpr QLatin1String SuiteCases("cases");
constexpr QLatin1String SuiteCaseId("case");
constexpr QLatin1String SuiteCaseName("name");
constexpr QLatin1String SuiteCasePassed("passed");

SuiteChange changeOf(const SuiteCase &now, const SuiteRecord &green)
{
    const SuiteRecord::Case *const before = green.find(now.id);
    if (!before)
        return SuiteChange::New;
    if (!before->hasPassed)
        return SuiteChange::None;
    switch (now.outcome) {
    case SuiteOutcome::Failed:
        return SuiteChange::Broken;
    case SuiteOutcome::Skipped:
        return SuiteChange::NotDone;
    case SuiteOutcome::Passed:
        break;
    }
    return SuiteChange::None;
}

int rankOf(const SuiteRow &row)
{
    enum Rank { ThatBroke, OtherChange, OtherFailure, NotDone, Rest };
    if (row.change == SuiteChange::Broken)
        return ThatBroke;
    const bool hasFailed = row.result.outcome == SuiteOutcome::Failed;
    if (row.change != SuiteChange::None)
        return hasFailed ? ThatBroke : OtherChange;
    if (hasFailed)
        return OtherFailure;
    return row.result.outcome == SuiteOutcome::Skipped ? NotDone : Rest;
}

QString comparison(const SuiteResult &result, const SuiteRecord &green)
{
    const QList<SuiteRow> rows = rowsOf(result, green);
    const auto changed = std::count_if(rows.begin(), rows.end(), [](const SuiteRow &row) {
        return row.change != SuiteChange::None;
    });
    const QString when = QLocale().toString(green.started.toLocalTime(), QLocale::ShortFormat);
    return changed == 0
        ? SuiteRecordText::tr("No changes since the last successful run (%1).", "a time").arg(when)
        : SuiteRecordText::tr("%n result(s) changed since the last successful run (%1).",
                              "%1: a time", static_cast<int>(changed))
              .arg(when);
}

} // namespace

const SuiteRecord::Case *SuiteRecord::find(const QString &id) const
{
    const auto found =
        std::find_if(cases.begin(), cases.end(), [&id](const Case &each) { return each.id == id; });
    return found == cases.end() ? nullptr : &*found;
}

SuiteRecord recordOf(const SuiteResult &result)
{
    SuiteRecord record{result.started, {}};
    for (const SuiteCase &each : result.cases)
        record.cases.append({each.id, each.name, each.outcome == SuiteOutcome::Passed});
    return record;
}

QJsonObject toJson(const SuiteRecord &record)
{
    QJsonArray cases;
    for (const SuiteRecord::Case &each : record.cases)
        cases.append(QJsonObject{
            {SuiteCaseId, each.id}, {SuiteCaseName, each.name}, {SuiteCasePassed, each.hasPassed}});
    return {{SuiteStarted, record.started.toString(Qt::ISODateWithMs)}, {SuiteCases, cases}};
}

std::optional<SuiteRecord> suiteRecordFromJson(const QJsonObject &json)
{
    SuiteRecord record{
        QDateTime::fromString(json.value(SuiteStarted).toString(), Qt::ISODateWithMs), {}};
    if (!record.started.isValid())
        return std::nullopt;
    for (const auto &each : json.value(SuiteCases).toArray()) {
        const SuiteRecord::Case read{each[SuiteCaseId].toString(), each[SuiteCaseName].toString(),
                                     each[SuiteCasePassed].toBool()};
        if (!read.id.isEmpty())
            record.cases.append(read);
    }
    return record;
}

QList<SuiteRow> rowsOf(const SuiteResult &result, const std::optional<SuiteRecord> &green)
{
    QList<SuiteRow> rows;
    for (const SuiteCase &each : result.cases)
        rows.append({each, green ? changeOf(each, *green) : SuiteChange::None});
    // Of a run that was stopped, what wasn't reached isn't gone.
    if (green && !result.isStopped) {
        for (const SuiteRecord::Case &before : green->cases) {
            const bool isThere =
                std::any_of(result.cases.begin(), result.cases.end(),
                            [&before](const SuiteCase &each) { return each.id == before.id; });
            if (!isThere)
                rows.append({{.kind = before.id.contains(u'\n') ? SuiteCase::Kind::Cell
                                                                : SuiteCase::Kind::Check,
                              .id = before.id,
                              .name = before.name,
                              .headline = SuiteRecordText::tr("No longer exists")},
                             SuiteChange::Gone});
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [](const SuiteRow &one, const SuiteRow &other) {
        return rankOf(one) < rankOf(other);
    });
    return rows;
}

QString textOf(SuiteChange change)
{
    switch (change) {
    case SuiteChange::Broken:
    case SuiteChange::NotDone:
        return SuiteRecordText::tr("passed before");
    case SuiteChange::New:
        return SuiteRecordText::tr("new");
    case SuiteChange::Gone:
        return SuiteRecordText::tr("removed");
    case SuiteChange::None:
        break;
    }
    return {};
}

SuiteVerdict verdictOf(const SuiteResult &result, const std::optional<SuiteRecord> &green)
{
    using Kind = SuiteVerdict::Kind;
    if (!result.started.isValid())
        return {};
    const int failed = result.count(SuiteOutcome::Failed);
    const int skipped = result.count(SuiteOutcome::Skipped);
    const int passed = result.count(SuiteOutcome::Passed);
    QStringList sentences;
    if (result.isStopped)
        sentences.append(SuiteRecordText::tr("The run was stopped."));
    if (skipped > 0)
        sentences.append(SuiteRecordText::tr("%n result(s) couldn't be judged.", nullptr, skipped));
    if (green && green->started != result.started)
        sentences.append(comparison(result, *green));
    SuiteVerdict verdict{.text = sentences.join(u' ')};
    if (failed > 0) {
        verdict.kind = Kind::Failed;
        //: %1: how many there are in all
        verdict.headline =
            SuiteRecordText::tr("%n of %1 failed", nullptr, failed).arg(result.cases.size());
    } else if (result.isGreen()) {
        verdict.kind = Kind::Green;
        verdict.headline = skipped == 0
            ? SuiteRecordText::tr("All %n passed", nullptr, passed)
            : SuiteRecordText::tr("%n passed, none failed", nullptr, passed);
    } else {
        verdict.kind = Kind::Nothing;
        verdict.headline = passed == 0 ? SuiteRecordText::tr("No results could be judged")
            : result.isStopped         ? SuiteRecordText::tr("Stopped; none failed so far")
                               : SuiteRecordText::tr("None failed, but not all were judged");
    }
    return verdict;
}

} // namespace RadarDesk::privatechannels
