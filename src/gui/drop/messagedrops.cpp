// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/drop/messagedrops.h>

#include <workbench/drafts/draggedrows.h>
#include <workbench/drafts/messagedraft.h>
#include <workbench/scenarios/scenario.h>
#include <workbench/scenarios/scenariosmodel.h>
#include <workbench/templates/templatesmodel.h>

#include <QAbstractItemView>
#include <QDropEvent>
#include <QMimeData>

namespace RadarDesk::gui {

using namespace workbench;

MessageDrops::MessageDrops(const Targets &targets, const Sources &sources, QObject *parent)
    : QObject(parent)
    , m_targets(targets)
    , m_sources(sources)
{
    m_targets.editor.setAcceptDrops(true);
    m_targets.editor.installEventFilter(this);
    // Its fields would insert the text.
    for (QWidget *const each : m_targets.editor.findChildren<QWidget *>()) {
        if (each->acceptDrops())
            each->installEventFilter(this);
    }
    m_targets.templates.viewport()->installEventFilter(this);
}

void MessageDrops::takeFor(QAbstractItemView &steps)
{
    m_steps = &steps;
    steps.viewport()->installEventFilter(this);
}

bool MessageDrops::areItems(const QMimeData &mime) const
{
    return !draggedRows(*m_sources.draft.items(), mime).isEmpty();
}

std::optional<DraggedMessage> MessageDrops::itemsIn(const QMimeData &mime) const
{
    const QByteArray text = mime.text().toUtf8();
    if (faultInDataText(text))
        return std::nullopt;
    return DraggedMessage{m_sources.draft.channel(), text, m_sources.draft.version()};
}

std::optional<DraggedMessage> MessageDrops::messageIn(const QMimeData &mime) const
{
    if (areItems(mime))
        return itemsIn(mime);
    if (auto message = DraggedMessage::in(mime))
        return message;
    const QStringList ids = TemplatesModel::idsIn(mime);
    const auto kept = ids.size() == 1 ? m_sources.templates.find(ids.first()) : std::nullopt;
    if (kept)
        return DraggedMessage::of(*kept);
    const QModelIndexList steps = m_sources.scenarios.dragged(&mime);
    const auto step = steps.size() == 1 ? m_sources.scenarios.stepAt(steps.first()) : std::nullopt;
    return step ? DraggedMessage::of(*step) : std::nullopt;
}

bool MessageDrops::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDrag = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (!isDrag && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *const drop = static_cast<QDropEvent *>(event);
    const bool isTemplates = watched == m_targets.templates.viewport();
    const bool isScenarios = m_steps && watched == m_steps->viewport();
    // Items that are dragged within the editor move in their table and aren't text for its fields.
    if (!isTemplates && !isScenarios && areItems(*drop->mimeData())) {
        if (qobject_cast<QAbstractItemView *>(watched->parent()))
            return QObject::eventFilter(watched, event);
        drop->ignore();
        return true;
    }
    // Within its own list a template or a step is moved.
    const bool isOwn = (isTemplates && !TemplatesModel::idsIn(*drop->mimeData()).isEmpty())
        || (isScenarios && !m_sources.scenarios.dragged(drop->mimeData()).isEmpty());
    const auto message = isOwn ? std::nullopt : messageIn(*drop->mimeData());
    if (!message)
        return QObject::eventFilter(watched, event);
    // Dropping copies the message.
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (isDrag)
        return true;
    if (isTemplates)
        Q_EMIT saveRequested(*message);
    else if (isScenarios)
        addStep(*message, drop->position().toPoint());
    else
        Q_EMIT loadRequested(*message);
    return true;
}

void MessageDrops::addStep(const DraggedMessage &message, const QPoint &position)
{
    const auto step = ScenarioStep::broadcast(message.channel, message.data);
    if (!step)
        return;
    const QModelIndex at = m_steps->indexAt(position);
    QModelIndex added;
    if (!at.isValid()) {
        const auto scenario = Scenario::make({.name = message.channel, .steps = {*step}});
        if (scenario)
            added = m_sources.scenarios.index(0, 0, m_sources.scenarios.add(*scenario));
    } else {
        const bool holdsSteps = !m_sources.scenarios.flags(at).testFlag(Qt::ItemNeverHasChildren);
        added = holdsSteps ? m_sources.scenarios.insertStep(at, -1, *step)
                           : m_sources.scenarios.insertStep(at.parent(), at.row() + 1, *step);
    }
    if (added.isValid())
        m_steps->setCurrentIndex(added);
}

} // namespace RadarDesk::gui

#include "moc_messagedrops.cpp"
