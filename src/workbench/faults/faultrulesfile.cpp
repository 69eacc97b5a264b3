// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/faults/faultrulesfile.h>

#include <utility>

namespace RadarDesk::workbench {

using namespace base;
using namespace sandbox;

namespace {

constexpr QLatin1String SeedMember("seed");

/// Keeps our rule and adds theirs after it, disabled until the user enables it.
QJsonArray settleFaults(const QJsonObject &ours, const QJsonObject &theirs)
{
    QJsonObject copy = theirs;
    copy.insert(QStringLiteral("id"), newEntryId());
    copy.insert(QStringLiteral("enabled"), false);
    return {ours, copy};
}

ListForm faultsForm()
{
    return {
        .version = QLatin1String("radardesk-faults"),
        .list = QLatin1String("rules"),
        .sentences =
            {"RadarDesk::workbench::FaultRulesFile",
             QT_TRANSLATE_NOOP("RadarDesk::workbench::FaultRulesFile",
                               "A newer version of RadarDesk saved the simulated "
                               "faults."),
             QT_TRANSLATE_N_NOOP("RadarDesk::workbench::FaultRulesFile",
                                 "%n simulated fault(s) couldn't be read."),
             QT_TRANSLATE_NOOP("RadarDesk::workbench::FaultRulesFile",
                               "The simulated faults couldn't be read."),
             QT_TRANSLATE_NOOP(
                 "RadarDesk::workbench::FaultRulesFile",
                 "The file %1 can't be copied, so it stays unchanged, and changes to the simulated "
                 "faults aren't saved. Check the permissions and free space of its folder.")},
        .settle = settleFaults};
}

} // namespace

FaultRulesFile::FaultRulesFile(QString path, FaultRulesModel &model, QObject *parent)
    : ListFile(std::move(path), faultsForm(),
               {.read = faultRuleFromJson,
                .write = faultRuleToJson,
                .values = [&model] { return model.rules(); },
                .set = [&model](const auto &taken) { model.setRules(taken); }},
               parent)
    , m_model(model)
{
    connect(&model, &FaultRulesModel::rulesChanged, this, &FaultRulesFile::save);
}

QStringList FaultRulesFile::takeMore(const QJsonObject &json)
{
    m_model.setSeed(static_cast<quint64>(
        json.value(SeedMember).toInteger(static_cast<qint64>(FaultRules::UsualSeed))));
    return {};
}

void FaultRulesFile::writeMore(QJsonObject &json) const
{
    json.insert(SeedMember, static_cast<qint64>(m_model.seed()));
}

} // namespace RadarDesk::workbench

#include "moc_faultrulesfile.cpp"
