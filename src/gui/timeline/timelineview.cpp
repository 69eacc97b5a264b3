// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/timeline/timelineview.h>

#include <gui/drop/draggedmessage.h>
#include <gui/kit/rows/rowpainter.h>
#include <history/timeline/timelinemodel.h>
#include <workbench/events/eventtext.h>

#include <QDrag>
#include <QFontDatabase>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace RadarDesk::gui {

using namespace workbench;
using namespace history;

namespace {

// How near to an end more is read, in heights of the view.
constexpr int ViewsAhead = 2;

constexpr int KindWidth = 32;
// The channel gives way to the data, and where that isn't enough, the duration goes.
constexpr int UsualChannel = 160;
constexpr int LeastChannel = 96;
constexpr int UsualContent = 240;
constexpr int LeastContent = 150;
constexpr int FoldingKindWidth = KindWidth + RowMetrics::Triangle + RowMetrics::FoldGap
    + (OpenConversations::Depth - 1) * RowMetrics::FoldIndent;

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

void TimelineView::setUpColumns()
{
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(28);
    header->setSectionResizeMode(TimelineModel::ContentColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(TimelineModel::KindColumn, QHeaderView::Fixed);
    setColumnWidth(TimelineModel::KindColumn, KindWidth);
    m_channelWidth = UsualChannel;
    fitToFont();
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (m_isFitting || isColumnHidden(column) || column == TimelineModel::ContentColumn)
            return;
        if (column == TimelineModel::ChannelColumn)
            m_channelWidth = width;
        else if (column == TimelineModel::DurationColumn)
            m_durationWidth = width;
        else
            fitColumns();
    });
    fitColumns();
}

void TimelineView::fitToFont()
{
    verticalHeader()->setDefaultSectionSize(RowDelegate::heightOf(font(), 1));
    // Like the one that the rows are drawn in: a font that differs in anything is loaded again.
    QFont ofRows = font();
    ofRows.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    const QFontMetrics fixed(ofRows);
    setColumnWidth(TimelineModel::TimeColumn,
                   fixed.horizontalAdvance(QStringLiteral("00:00:00.000")) + 36); // with a mark
    int resultWidth = 0;
    for (const auto outcome : {Outcome::Pending, Outcome::Done, Outcome::Failed}) {
        const Event example{.kind = EventKind::Arrival, .outcome = outcome};
        resultWidth = qMax(resultWidth, fixed.horizontalAdvance(resultText(example)));
    }
    setColumnWidth(TimelineModel::ResultColumn, resultWidth + 26);
    m_durationWidth = fixed.horizontalAdvance(QStringLiteral("+000.0 ms")) + 22;
    updateGeometry();
}

void TimelineView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() != QEvent::FontChange || !m_timeline)
        return;
    fitToFont();
    fitColumns();
    if (m_following)
        scrollToBottom();
}

void TimelineView::fitColumns()
{
    m_isFitting = true;
    const int room = viewport()->width() - columnWidth(TimelineModel::TimeColumn)
        - columnWidth(TimelineModel::KindColumn) - columnWidth(TimelineModel::ResultColumn);
    const int leastChannel = std::min(LeastChannel, m_channelWidth);
    const bool hasDuration = room - m_durationWidth - leastChannel >= LeastContent;
    const int rest = room - (hasDuration ? m_durationWidth : 0);
    setColumnHidden(TimelineModel::DurationColumn, !hasDuration);
    setColumnWidth(TimelineModel::DurationColumn, m_durationWidth);
    setColumnWidth(TimelineModel::ChannelColumn,
                   std::clamp(rest - UsualContent, leastChannel, m_channelWidth));
    m_isFitting = false;
}

void TimelineView::setFolding(bool folding)
{
    setColumnWidth(TimelineModel::KindColumn, folding ? FoldingKindWidth : KindWidth);
    fitColumns();
}

void TimelineView::toggle()
{
    const int row = currentIndex().row();
    if (currentIndex().isValid() && m_timeline->canOpen(row))
        setOpen(row, !m_timeline->isOpen(row));
}

void TimelineView::setOpen(int row, bool open)
{
    // What is folded away can't be the current row.
    const int current = currentIndex().row();
    int above = currentIndex().isValid() ? m_timeline->headOf(current) : -1;
    while (!open && above > row)
        above = m_timeline->headOf(above);
    if (!open && above == row)
        takeRow(row);
    setFollowing(false);
    m_timeline->setOpen(row, open);
    onScrolled();
}

bool TimelineView::fold(int key)
{
    const int row = currentIndex().row();
    const bool isMirrored = isRightToLeft();
    const bool goesIn = key == (isMirrored ? Qt::Key_Left : Qt::Key_Right);
    const bool goesOut = key == (isMirrored ? Qt::Key_Right : Qt::Key_Left);
    const bool canOpen = m_timeline->canOpen(row);
    const bool isOpen = m_timeline->isOpen(row);
    if (canOpen && !isOpen && (goesIn || key == Qt::Key_Plus)) {
        setOpen(row, true);
    } else if (canOpen && isOpen && (goesOut || key == Qt::Key_Minus)) {
        setOpen(row, false);
    } else if (canOpen && isOpen && goesIn && row + 1 < m_timeline->rowCount()) {
        if (const int member = m_timeline->eventAt(row + 1) ? row + 1 : row + 2;
            member < m_timeline->rowCount())
            takeRow(member);
    } else if (const int head = m_timeline->headOf(row);
               head >= 0 && (goesOut || key == Qt::Key_Minus)) {
        takeRow(head);
    } else {
        return false;
    }
    return true;
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == 0;
    if (!isPlain || !currentIndex().isValid() || !fold(event->key()))
        QTableView::keyPressEvent(event);
}

bool TimelineView::toggleAt(const QPoint &position)
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid() || index.column() != TimelineModel::KindColumn
        || !m_timeline->canOpen(index.row()))
        return false;
    const QRect cell = visualRect(index);
    const int depth = index.data(TimelineModel::DepthRole).toInt();
    const int end = RowMetrics::Inset + depth * RowMetrics::FoldIndent + RowMetrics::Triangle;
    const int at = isRightToLeft() ? cell.right() - position.x() : position.x() - cell.left();
    if (at > end)
        return false;
    setOpen(index.row(), !m_timeline->isOpen(index.row()));
    return true;
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !toggleAt(event->pos()))
        QTableView::mousePressEvent(event);
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !toggleAt(event->pos()))
        QTableView::mouseDoubleClickEvent(event);
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

bool TimelineView::select(const Event &event)
{
    const auto last = [this](auto &&fits) {
        int row = m_timeline->rowCount() - 1;
        for (; row >= 0; --row) {
            const Event *const each = m_timeline->eventAt(row);
            if (each && fits(*each))
                break;
        }
        return row;
    };
    int row = last([&event](const Event &each) {
        return each.kind == event.kind && each.channel == event.channel && each.time == event.time
            && each.broadcastId == event.broadcastId;
    });
    if (row < 0 && !event.broadcastId.isEmpty())
        row = last([&](const Event &each) { return each.broadcastId == event.broadcastId; });
    if (row >= 0)
        takeRow(row);
    return row >= 0;
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
    fitColumns();
    QTableView::resizeEvent(event);
    m_moving = false;
    if (holdsRow)
        scrollTo(currentIndex());
    else if (following)
        scrollToBottom();
}

} // namespace RadarDesk::gui

#include "moc_timelineview.cpp"
