// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/scenarios/scenariosfile.h>

#include <workbench/scenarios/scenariojson.h>

#include <optional>
#include <utility>

using PushRadar::JsonValue;

namespace RadarDesk::workbench {

using namespace base;

namespace {

constexpr QLatin1String KeptId("id");
// As text: an object of Qt's would lose the order of its members and the digits of its numbers.
constexpr QLatin1String KeptText("scenarioText");

std::optional<Scenario> scenarioIn(const QJsonObject &entry)
{
    const auto text = JsonValue::fromJson(entry.value(KeptText).toString().toUtf8());
    if (!text)
        return std::nullopt;
    const auto made = scenarioFromJson(*text, entry.value(KeptId).toString());
    return made ? std::optional(*made) : std::nullopt;
}

QJsonObject entryOf(const Scenario &scenario)
{
    return {{KeptId, scenario.id()}, {KeptText, QString::fromUtf8(scenarioToJson(scenario))}};
}

/// Keeps ours, and theirs as a copy.
QJsonArray settleScenarios(const QJsonObject &ours, const QJsonObject &theirs)
{
    QJsonObject copy = theirs;
    copy.insert(KeptId, newEntryId());
    if (const auto scenario = scenarioIn(theirs)) {
        ScenarioFields fields = scenario->fields();
        fields.name = nameInOtherWindow(fields.name);
        if (const auto made = Scenario::make(fields))
            copy = entryOf(*made);
    }
    return {ours, copy};
}

} // namespace

ScenariosFile::ScenariosFile(QString path, ScenariosModel &model, QObject *parent)
    : KeptListFile(std::move(path), QLatin1String("radardesk-scenarios"),
                   QLatin1String("scenarios"), settleScenarios, parent)
    , m_model(model)
{
}

QString ScenariosFile::sentenceFor(Fault fault, int count) const
{
    switch (fault) {
    case Fault::Newer:
        return tr("A newer version of RadarDesk has written the scenarios.");
    case Fault::Lost:
        return tr("%n scenario(s) could not be read.", nullptr, count);
    case Fault::Unreadable:
        break;
    case Fault::CannotCopy:
        return tr(
            "The file %1 can't be copied. It stays as it is, and no change of the scenarios is "
            "kept.");
    case Fault::SetAside:
        return tr("The scenarios could not be read. The file has been set aside as %1.");
    }
    return tr("The scenarios could not be read.");
}

bool ScenariosFile::take(const QJsonObject &entry)
{
    const auto scenario = scenarioIn(entry);
    if (scenario)
        m_taken.append(*scenario);
    return scenario.has_value();
}

void ScenariosFile::finish()
{
    m_model.setScenarios(std::exchange(m_taken, {}));
    connect(&m_model, &ScenariosModel::scenariosChanged, this, &ScenariosFile::save,
            Qt::UniqueConnection);
}

QJsonArray ScenariosFile::entries() const
{
    QJsonArray entries;
    const QList<Scenario> kept = m_model.scenarios();
    for (const Scenario &one : kept)
        entries.append(entryOf(one));
    return entries;
}

} // namespace RadarDesk::workbench

#include "moc_scenariosfile.cpp"
