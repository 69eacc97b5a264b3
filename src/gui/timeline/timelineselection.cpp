// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is selected in the timeline.

#include <gui/timeline/timelinepanel.h>

#include <gui/timeline/timelineview.h>
#include <history/timeline/timelinemodel.h>
#include <history/transfer/eventsasjson.h>

#include <ui_timelinepanel.h>

#include <QApplication>
#include <QClipboard>
#include <QTimer>

#include <algorithm>

namespace RadarDesk::gui {

using namespace workbench;
using namespace history;

void TimelinePanel::onSelectionChanged()
{
    const QModelIndexList rows = m_ui->table->selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        if (!m_isMoving)
            takeCurrent(std::nullopt);
        return;
    }
    const QModelIndex current = m_ui->table->currentIndex();
    const int row =
        rows.contains(current.siblingAtColumn(0)) ? current.row() : rows.constLast().row();
    if (const Event *event = m_timeline.eventAt(row))
        takeCurrent(StoredEvent{m_timeline.keyAt(row), *event});
    // The details may have taken the room that the row stood in.
    QTimer::singleShot(0, m_ui->table, [this] {
        if (m_ui->table->selectionModel()->hasSelection())
            m_ui->table->scrollTo(m_ui->table->currentIndex());
    });
}

void TimelinePanel::takeCurrent(const std::optional<StoredEvent> &event)
{
    if (!event && !m_current)
        return;
    m_current = event;
    Q_EMIT currentChanged();
}

void TimelinePanel::clearSelection()
{
    m_ui->table->clearSelection();
    takeCurrent(std::nullopt);
}

QList<StoredEvent> TimelinePanel::selection() const
{
    QModelIndexList rows = m_ui->table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<StoredEvent> events;
    for (const QModelIndex &row : std::as_const(rows)) {
        const Event *event = m_timeline.eventAt(row.row());
        if (!event)
            continue;
        events.append({m_timeline.keyAt(row.row()), *event});
        if (!m_timeline.isOpen(row.row()))
            events.last().conversation.members = row.data(TimelineModel::MembersRole).toInt();
    }
    return events;
}

void TimelinePanel::copySelection() const
{
    QList<Event> events;
    const QList<StoredEvent> rows = selection();
    for (const StoredEvent &stored : rows) {
        if (!stored.event.isDamaged)
            events.append(stored.event);
    }
    if (!events.isEmpty())
        QApplication::clipboard()->setText(QString::fromUtf8(eventsAsJson(events)));
}

} // namespace RadarDesk::gui
