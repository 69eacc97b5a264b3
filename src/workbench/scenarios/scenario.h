// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/scenarios/scenariostep.h>

#include <optional>

namespace RadarDesk::workbench {

/// What a scenario is made of, as it was typed or read.
struct ScenarioFields
{
    enum class OnFailure { Stop, GoOn };

    QString name;
    OnFailure onFailure = OnFailure::Stop; ///< What to do when a broadcast fails.
    bool restartsCounters = false; ///< Counters of placeholders start again with each run.
    QString folder{}; ///< The folder of saved messages whose values it uses; empty for none.
    QList<ScenarioStep> steps;

    bool operator==(const ScenarioFields &) const = default;
};

/// A named list of steps that are gone through one after the other. Once made, valid.
class Scenario
{
public:
    using OnFailure = ScenarioFields::OnFailure;
    static constexpr qsizetype LongestName = 200; ///< In characters.
    static constexpr qsizetype MostSteps = 10'000; ///< With those within repeats.

    /// Takes the name without the white space around it. Fails with a sentence when there is none,
    /// there are too many steps, or repeats stand too deep within each other. Without an \a id it
    /// gets a new one.
    static PushRadar::Result<Scenario, QString> make(const ScenarioFields &fields,
                                                     const QString &id = {});

    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] const QString &name() const { return m_fields.name; }
    [[nodiscard]] OnFailure onFailure() const { return m_fields.onFailure; }
    [[nodiscard]] bool restartsCounters() const { return m_fields.restartsCounters; }
    [[nodiscard]] const QString &folder() const { return m_fields.folder; }
    [[nodiscard]] const QList<ScenarioStep> &steps() const { return m_fields.steps; }
    [[nodiscard]] const ScenarioFields &fields() const { return m_fields; }

    /// The step at that place; nullptr when there is none. It lives as long as the scenario.
    [[nodiscard]] const ScenarioStep *stepAt(const QList<int> &path) const;

    bool operator==(const Scenario &) const = default;

private:
    Scenario(QString id, ScenarioFields fields)
        : m_id(std::move(id))
        , m_fields(std::move(fields))
    {
    }

    QString m_id;
    ScenarioFields m_fields;
};

/// How much there is in a scenario, as far as that can be known before it runs.
struct ScenarioExtent
{
    std::optional<qint64> broadcasts; ///< Empty where chance decides.
    std::optional<std::chrono::milliseconds> time; ///< Likewise.
};

[[nodiscard]] ScenarioExtent extentOf(const QList<ScenarioStep> &steps);

} // namespace RadarDesk::workbench
