// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/suite/suiteresult.h>

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace RadarDesk::privatechannels {

/// What is kept of the last green run of all: what there was, by name, and what passed.
struct SuiteRecord
{
    struct Case
    {
        QString id;
        QString name;
        bool hasPassed = false;

        bool operator==(const Case &) const = default;
    };

    QDateTime started; ///< UTC
    QList<Case> cases;

    [[nodiscard]] const Case *find(const QString &id) const;
    bool operator==(const SuiteRecord &) const = default;
};

[[nodiscard]] SuiteRecord recordOf(const SuiteResult &result);
[[nodiscard]] QJsonObject toJson(const SuiteRecord &record);
/// Reads what toJson() wrote; nothing when that can't be read.
[[nodiscard]] std::optional<SuiteRecord> suiteRecordFromJson(const QJsonObject &json);

/// How a case compares with the last green run.
enum class SuiteChange {
    None,
    Broken, ///< It passed, and fails.
    NotDone, ///< It passed, and was skipped.
    New, ///< It wasn't there.
    Gone, ///< It was there, and isn't now.
};

struct SuiteRow
{
    SuiteCase result;
    SuiteChange change = SuiteChange::None;
};

/// The cases as a person reads them: what has changed since \a green first, then what failed, then
/// the rest. Without a green run nothing has changed.
[[nodiscard]] QList<SuiteRow> rowsOf(const SuiteResult &result,
                                     const std::optional<SuiteRecord> &green);
/// "passed in the last green run": what is said of a change; empty for none.
[[nodiscard]] QString textOf(SuiteChange change);

/// A run of all in one sentence, and how it compares.
struct SuiteVerdict
{
    enum class Kind { NotRun, Failed, Green, Nothing };

    Kind kind = Kind::NotRun;
    QString headline;
    QString text; ///< May be empty.
};

[[nodiscard]] SuiteVerdict verdictOf(const SuiteResult &result,
                                     const std::optional<SuiteRecord> &green);

} // namespace RadarDesk::privatechannels
