// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/timeline/timelineview.h>

#include <gui/drop/draggedmessage.h>
#include <history/timeline/timelinemodel.h>

#include <QDrag>
#include <QHeaderView>
#include <QResizeEvent>
#include <QScrollBar>

#include <utility>

namespace RadarDesk::gui {

using namespace workbench;
using namespace history;

namespace {

// How near to an end more is read, in heights of the view.
constexpr int ViewsAhead = 2;

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QTableView(parent)
{
    setDragEnabled(true);
}

void TimelineView::setTimeline(TimelineModel *timeline)
{
    m_timeline = timeline;
    setModel(timeline);
    connect(timeline, &TimelineModel::aboutToMove, this, &TimelineView::keepPlace);
    connect(timeline, &TimelineModel::moved, this, &TimelineView::stayInPlace);
    connect(timeline, &TimelineModel::wentTo, this, &TimelineView::goToRow);
    connect(timeline, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { spanDays(first, last); });
    connect(timeline, &QAbstractItemModel::modelReset, this, [this] {
        clearSpans();
        spanDays(0, m_timeline->rowCount() - 1);
        if (m_following)
            scrollToBottom();
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &TimelineView::onScrolled);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
        if (m_following && !m_moving)
            scrollToBottom();
    });
}

const Event *TimelineView::currentEvent() const
{
    return currentIndex().isValid() ? m_timeline->eventAt(currentIndex().row()) : nullptr;
}

void TimelineView::spanDays(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        if (!m_timeline->eventAt(row))
            setSpan(row, 0, 1, TimelineModel::ColumnCount);
    }
}

void TimelineView::keepPlace()
{
    m_moving = true;
    m_topKey = 0;
    int row = rowAt(0);
    if (m_following || row < 0)
        return;
    if (!m_timeline->eventAt(row) && row + 1 < m_timeline->rowCount())
        ++row;
    m_topKey = m_timeline->keyAt(row);
    m_topOffset = rowViewportPosition(row);
}

void TimelineView::stayInPlace()
{
    if (m_following) {
        scrollToBottom();
    } else if (const int row = m_topKey > 0 ? m_timeline->rowOf(m_topKey) : -1; row >= 0) {
        scrollTo(m_timeline->index(row, 0), PositionAtTop);
        verticalScrollBar()->setValue(verticalScrollBar()->value() - m_topOffset);
    }
    m_moving = false;
    onScrolled();
}

void TimelineView::onScrolled()
{
    if (m_moving)
        return;
    const QScrollBar *bar = verticalScrollBar();
    // Whoever follows goes on although more comes than is read at a time.
    setFollowing(bar->value() >= bar->maximum() - 2 && (m_following || !m_timeline->hasNewer()));
    loadNearEnds();
}

void TimelineView::loadNearEnds()
{
    const QScrollBar *bar = verticalScrollBar();
    const int ahead = ViewsAhead * viewport()->height();
    if (bar->value() < ahead)
        m_timeline->loadOlder();
    if (m_timeline->hasNewer() && bar->value() > bar->maximum() - ahead)
        m_timeline->loadNewer();
}

void TimelineView::setFollowing(bool following)
{
    m_timeline->setFollowing(following);
    if (std::exchange(m_following, following) != following)
        Q_EMIT followingChanged(following);
}

void TimelineView::followFromNow()
{
    setFollowing(true);
    scrollToBottom();
}

void TimelineView::toNewest()
{
    if (m_timeline->hasNewer()) {
        m_timeline->goToNewest();
        followFromNow();
        return;
    }
    followFromNow();
    const int last = m_timeline->rowCount() - 1;
    if (last >= 0 && hasFocus())
        takeRow(last);
}

void TimelineView::toOldest()
{
    setFollowing(false);
    m_timeline->goTo(QDateTime::fromMSecsSinceEpoch(0));
}

void TimelineView::goToRow(int row)
{
    setFollowing(false);
    m_moving = true;
    scrollTo(m_timeline->index(row, 0), PositionAtTop);
    m_moving = false;
    if (hasFocus()) {
        const int event = m_timeline->eventAt(row) ? row : row + 1;
        if (event < m_timeline->rowCount())
            takeRow(event);
    }
    onScrolled();
}

void TimelineView::takeRow(int row)
{
    // QTableView::selectRow() selects nothing in a mirrored window.
    setCurrentIndex(m_timeline->index(row, 0));
}

void TimelineView::startDrag(Qt::DropActions /*actions*/)
{
    const Event *const event = currentEvent();
    const auto message = event ? DraggedMessage::of(*event) : std::nullopt;
    if (!message)
        return;
    auto *const drag = new QDrag(this);
    drag->setMimeData(message->toMime());
    drag->exec(Qt::CopyAction);
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    const bool following = m_following;
    // The details of a row that open must not cover it.
    const QRect before(QPoint(), event->oldSize());
    const bool holdsRow = selectionModel() && selectionModel()->hasSelection()
        && before.intersects(visualRect(currentIndex()));
    m_moving = true;
    QTableView::resizeEvent(event);
    m_moving = false;
    if (holdsRow)
        scrollTo(currentIndex());
    else if (following)
        scrollToBottom();
}

} // namespace RadarDesk::gui

#include "moc_timelineview.cpp"
