// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/scenarios/scenario.h>

#include <QCoreApplication>
#include <QLocale>
#include <QUuid>

#include <algorithm>

using PushRadar::Result;

namespace RadarDesk::workbench {

namespace {

struct ScenarioText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::workbench::Scenario)
};

} // namespace

Result<Scenario, QString> Scenario::make(const ScenarioFields &given, const QString &id)
{
    ScenarioFields fields = given;
    fields.name = given.name.trimmed();
    fields.folder = given.folder.trimmed();
    if (fields.name.isEmpty())
        return ScenarioText::tr("A scenario needs a name.");
    if (fields.name.size() > LongestName || fields.folder.size() > LongestName)
        return ScenarioText::tr("A name can have at most %1 characters.").arg(LongestName);
    if (std::any_of(fields.name.cbegin(), fields.name.cend(),
                    [](QChar c) { return c.category() == QChar::Other_Control; }))
        return ScenarioText::tr("A name is a single line without control characters.");
    qsizetype count = 0;
    for (const ScenarioStep &step : std::as_const(fields.steps)) {
        count += step.count();
        if (step.depth() > ScenarioStep::DeepestNesting)
            return ScenarioText::tr("Repeats can be nested at most %1 levels deep.")
                .arg(ScenarioStep::DeepestNesting);
    }
    if (count > MostSteps)
        return ScenarioText::tr("A scenario can have at most %1 steps.")
            .arg(QLocale().toString(static_cast<qlonglong>(MostSteps)));
    return Scenario(id.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : id, fields);
}

const ScenarioStep *Scenario::stepAt(const QList<int> &path) const
{
    const QList<ScenarioStep> *steps = &m_fields.steps;
    const ScenarioStep *found = nullptr;
    for (const int row : path) {
        if (row < 0 || row >= steps->size())
            return nullptr;
        found = &steps->at(row);
        steps = &found->steps();
    }
    return found;
}

} // namespace RadarDesk::workbench
