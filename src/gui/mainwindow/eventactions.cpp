// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/mainwindow/eventactions.h>

#include <gui/composer/codeclipboard.h>
#include <gui/composer/composerpanel.h>
#include <gui/composer/dispatcher.h>
#include <gui/kit/layout/pageswitch.h>
#include <gui/kit/look/mnemonics.h>
#include <gui/kit/notices/noticebar.h>
#include <gui/mainwindow/windowlayout.h>
#include <gui/mainwindow/windowpanels.h>
#include <gui/scenarios/scenariospanel.h>
#include <gui/timeline/detailspanel.h>
#include <gui/timeline/timelinepanel.h>
#include <session/profiles/activeprofile.h>
#include <session/sending/scenariorunner.h>
#include <workbench/core/workspace.h>
#include <workbench/placeholders/placeholders.h>

#include <QMenu>

namespace RadarDesk::gui {

using namespace workbench;
using namespace history;
using namespace session;

EventActions::EventActions(const Services &services, const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_parts(parts)
{
    const TimelinePanel *const timeline = parts.panels.timeline;
    connect(timeline, &TimelinePanel::menuRequested, this, &EventActions::fill);
    connect(timeline, &TimelinePanel::sendSeveralRequested, this, &EventActions::sendSeveral);
    connect(timeline, &TimelinePanel::compareRequested, this, &EventActions::compare);
}

void EventActions::fill(QMenu *menu, const Event &event)
{
    m_parts.code.addCodeMenu(menu, event);
    QMenu *const others = menu->addMenu(tr("Send to another &profile"));
    for (const Profile &profile : m_services.workspace.profiles().profiles()) {
        if (profile.id == m_services.active.profile().id)
            continue;
        const QString name = withLiteralAmpersands(ProfilesModel::shownName(profile));
        QAction *const action = others->addAction(
            profile.production ? tr("%1 (production)", "a profile").arg(name) : name, this,
            [this, id = profile.id, event] { sendTo(id, event); });
        action->setEnabled(!profile.sendingLocked);
    }
    others->setEnabled(!others->isEmpty());
}

void EventActions::sendTo(const QString &profileId, const Event &event)
{
    m_services.active.choose(profileId);
    if (m_services.active.profile().id != profileId)
        return;
    // The question of a production profile is to be in view.
    m_parts.panels.places->show(m_parts.panels.composer);
    m_parts.dispatcher.sendAgain(event);
}

void EventActions::sendSeveral(const Event &event, int times)
{
    const auto refuse = [this](const QString &reason) {
        m_parts.panels.composer->showResult(ResultLine::Severity::Bad,
                                            tr("Not sent. %1").arg(reason));
    };
    // The recorded message is sent unchanged: braces in it aren't placeholders.
    const auto step = ScenarioStep::broadcast(event.channel, withLiteralPlaceholders(event.data));
    if (!step)
        return refuse(step.error());
    RepeatRule rule;
    rule.times = times;
    const auto repeat = ScenarioStep::repeat(rule, {*step});
    if (!repeat)
        return refuse(repeat.error());
    const auto scenario = Scenario::make(
        {.name = tr("%1, %n time(s)", "a channel", times).arg(event.channel), .steps = {*repeat}});
    if (!scenario)
        return refuse(scenario.error());
    if (m_services.runner.isGoingOn())
        return refuse(tr("A scenario is running. Stop it first."));
    m_services.runner.start(*scenario, ScenarioRunner::Pace::ByItself);
    if (m_services.runner.isAsking())
        m_parts.panels.places->show(m_parts.panels.scenarios);
}

void EventActions::compare()
{
    const QList<StoredEvent> selected = m_parts.panels.timeline->selection();
    const auto &current = m_parts.panels.timeline->current();
    if (selected.size() != 2 || !current) {
        m_parts.panels.timeline->undoBar().showMessage(tr("Select two events to compare them."));
        return;
    }
    m_parts.panels.timeline->undoBar().showMessage({});
    m_parts.layout.setInspectorShown(true);
    const bool isFirst = selected.constFirst().key == current->key;
    m_parts.details.show((isFirst ? selected.constFirst() : selected.constLast()).event);
    m_parts.details.compareWith((isFirst ? selected.constLast() : selected.constFirst()).event);
}

} // namespace RadarDesk::gui

#include "moc_eventactions.cpp"
