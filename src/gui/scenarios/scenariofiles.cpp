// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/scenarios/scenariofiles.h>

#include <base/storage/wholefile.h>
#include <workbench/scenarios/scenariosexchange.h>
#include <workbench/scenarios/scenariosmodel.h>

#include <QDir>
#include <QFileDialog>

namespace RadarDesk::gui {

using namespace base;
using namespace workbench;

namespace {

QString scenarioFileKinds()
{
    return ScenarioFiles::tr("Scenarios (*.json);;All files (*)");
}

} // namespace

ScenarioFiles::ScenarioFiles(ScenariosModel &scenarios, Filter filter, QWidget *window)
    : QObject(window)
    , m_scenarios(scenarios)
    , m_filter(std::move(filter))
    , m_window(window)
{
}

void ScenarioFiles::importFrom(const QString &path)
{
    const auto read = scenariosExchange().importedFrom(path);
    if (!read) {
        Q_EMIT said(tr("Nothing was imported from %1. %2")
                        .arg(QDir::toNativeSeparators(path), read.error()));
        return;
    }
    for (const Scenario &scenario : read->entries)
        Q_EMIT imported(m_scenarios.add(scenario));
    const QString many =
        tr("Imported %n scenario(s).", nullptr, static_cast<int>(read->entries.size()));
    Q_EMIT said((QStringList{many} + read->leftOut).join(u'\n'));
}

void ScenarioFiles::exportTo(const QString &path, const QList<Scenario> &scenarios)
{
    QByteArray content = scenariosExchange().exported(scenarios);
    if (m_filter)
        content = m_filter(content);
    const QString fault = writeWhole(path, content);
    if (fault.isEmpty())
        Q_EMIT said(
            tr("Exported %n scenario(s) to %1.", nullptr, static_cast<int>(scenarios.size()))
                .arg(QDir::toNativeSeparators(path)));
    else
        Q_EMIT said(
            tr("Nothing was exported to %1. %2").arg(QDir::toNativeSeparators(path), fault));
}

void ScenarioFiles::chooseImport()
{
    const QString path =
        QFileDialog::getOpenFileName(m_window, tr("Import scenarios"), {}, scenarioFileKinds());
    if (!path.isEmpty())
        importFrom(path);
}

void ScenarioFiles::chooseExport(const QList<Scenario> &scenarios)
{
    const QString path = QFileDialog::getSaveFileName(m_window, tr("Export scenarios"),
                                                      QStringLiteral("radardesk-scenarios.json"),
                                                      scenarioFileKinds());
    if (!path.isEmpty())
        exportTo(path, scenarios);
}

} // namespace RadarDesk::gui

#include "moc_scenariofiles.cpp"
