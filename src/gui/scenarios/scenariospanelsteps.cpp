// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/scenarios/scenariospanel.h>

#include <gui/scenarios/scenarioexample.h>
#include <gui/scenarios/stepform.h>
#include <workbench/drafts/messagedraft.h>

#include <ui_scenariospanel.h>

namespace RadarDesk::gui {

using namespace workbench;

void ScenariosPanel::addScenario(const Scenario &scenario)
{
    select(m_scenarios.add(scenario));
    showForm();
    m_ui->scenariosTree->setFocus(Qt::OtherFocusReason);
}

void ScenariosPanel::addNewScenario()
{
    addScenario(Scenario::make({.name = tr("New scenario")}).value());
    m_stepForm->focusFirst();
}

void ScenariosPanel::addStep(const ScenarioStep &step)
{
    const QModelIndex at = index();
    if (!at.isValid())
        return;
    // Into the selected step if it can contain others, else right after it.
    const bool into = m_scenarios.flags(at).testFlag(Qt::ItemIsDropEnabled);
    const QModelIndex added = into ? m_scenarios.insertStep(at, -1, step)
                                   : m_scenarios.insertStep(at.parent(), at.row() + 1, step);
    if (!added.isValid())
        return;
    select(added);
    m_stepForm->focusFirst();
}

QString ScenariosPanel::stepChannel() const
{
    // As the selected step, or else as what is in the editor.
    const QString channel = index().data(ScenariosModel::ChannelRole).toString();
    return channel.isEmpty() ? m_draft.channel() : channel;
}

void ScenariosPanel::addExample()
{
    const QString channel =
        m_draft.channelFault().isEmpty() ? m_draft.channel() : QStringLiteral("test-channel");
    addScenario(exampleScenario(channel));
}

void ScenariosPanel::duplicate()
{
    const QModelIndex copy = m_scenarios.duplicate(index());
    if (copy.isValid())
        select(copy);
}

void ScenariosPanel::remove()
{
    const QString text = index().data().toString();
    m_removed = m_scenarios.remove(index());
    if (m_removed)
        m_ui->scenariosNotice->offerUndo(m_removed->scenario ? tr("Deleted “%1”.").arg(text)
                                                             : tr("Deleted a step: %1").arg(text),
                                         [this] { undoRemoval(); });
}

void ScenariosPanel::undoRemoval()
{
    if (!m_removed)
        return;
    select(m_scenarios.restore(*m_removed));
    m_removed.reset();
    m_ui->scenariosNotice->hide();
    m_ui->scenariosTree->setFocus(Qt::OtherFocusReason);
}

void ScenariosPanel::takeFromEditor()
{
    if (const auto message = m_draft.message()) {
        m_stepForm->typeBroadcast(message->channel().toString(), m_draft.json());
        return;
    }
    showMessage(tr("The current message can't be sent: %1").arg(m_draft.message().error().message));
}

} // namespace RadarDesk::gui
