// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/checks/report.h>

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace RadarDesk::privatechannels {

/// The result of a call, without credentials.
struct CallRecord
{
    QString purpose;
    QString place; ///< Method, origin and path.
    int status = 0; ///< 0: no answer.
    /// The headers of the answer that decide what a browser and a person make of it.
    QStringList headers;

    bool operator==(const CallRecord &) const = default;
};

struct StepRecord
{
    StepVerdict verdict = StepVerdict::Waiting;
    QStringList faults; ///< Their names, see nameOf().
    QString summary;
    QList<CallRecord> calls;

    bool operator==(const StepRecord &) const = default;
};

/// What is saved of a report, to compare a later one with it. Nothing in it is sensitive.
struct CheckRecord
{
    QDateTime started; ///< UTC
    bool isGood = false;
    QList<StepRecord> steps; ///< As many as stepsOf() the target.
    CheckTarget target = CheckTarget::AuthenticationEndpoint;

    bool operator==(const CheckRecord &) const = default;
};

[[nodiscard]] CheckRecord recordOf(const Report &report);
[[nodiscard]] QJsonObject toJson(const CheckRecord &record);
/// Reads what toJson() wrote; nothing when that can't be read.
[[nodiscard]] std::optional<CheckRecord> checkRecordFromJson(const QJsonObject &json);

/// The differences between \a before and \a after, a sentence each, in the order of the steps;
/// empty when nothing that matters is.
[[nodiscard]] QStringList changesBetween(const CheckRecord &before, const CheckRecord &after);

} // namespace RadarDesk::privatechannels
