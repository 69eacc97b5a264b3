// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/timeline/eventstrip.h>

#include <gui/kit/look/accessibility.h>
#include <gui/kit/look/themecolors.h>
#include <gui/timeline/countstext.h>
#include <history/timeline/eventcounts.h>

#include <QDateTime>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace RadarDesk::gui {

using namespace history;

namespace {

constexpr int StripHeight = 30;
constexpr int LeastPanel = 170; // with four events below it
constexpr int SideMargin = 16; // in line with the filters
constexpr int VerticalMargin = 3;
constexpr int LeastBar = 2; // pixels
constexpr qint64 LeastBuckets = 40; // or the first event of all would fill the strip
constexpr int BarGap = 1;

/// Not told by color alone.
QBrush brushOf(EventSort sort, const ThemeColors &tones)
{
    switch (sort) {
    case EventSort::Sent:
        return tones.accent;
    case EventSort::Received:
        return {tones.success, Qt::Dense3Pattern};
    case EventSort::Failed:
        return tones.failure;
    case EventSort::Other:
        break;
    }
    return {tones.muted, Qt::Dense5Pattern};
}

} // namespace

EventStrip::EventStrip(EventCounts &counts, QWidget &panel)
    : QWidget(&panel)
    , m_counts(counts)
{
    hide();
    panel.installEventFilter(this);
    setFocusPolicy(Qt::StrongFocus);
    setFixedHeight(StripHeight);
    setAccessibleName(tr("Events over time"));
    connect(&counts, &EventCounts::changed, this, &EventStrip::onCounted);
}

void EventStrip::setWanted(bool wanted)
{
    m_isWanted = wanted;
    fit();
}

void EventStrip::fit()
{
    setVisible(m_isWanted && parentWidget()->height() >= LeastPanel);
}

bool EventStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QWidget::eventFilter(watched, event);
}

QSize EventStrip::sizeHint() const
{
    constexpr int Width = 200;
    return {Width, StripHeight};
}

void EventStrip::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_counts.setActive(true);
}

void EventStrip::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        m_counts.setActive(false);
}

void EventStrip::onCounted()
{
    // What is selected is in buckets, which may have become wider.
    const auto fit = [width = m_counts.tally().width()](std::optional<qint64> &time) {
        if (time)
            time = *time - *time % width;
    };
    fit(m_anchor);
    fit(m_current);
    setFocusPolicy(m_counts.tally().isEmpty() && !m_counts.isTimed() ? Qt::NoFocus
                                                                     : Qt::StrongFocus);
    setAccessibleDescription(text());
    update();
}

std::optional<EventStrip::Span> EventStrip::selection() const
{
    if (!m_anchor || !m_current)
        return std::nullopt;
    return Span{std::min(*m_anchor, *m_current),
                std::max(*m_anchor, *m_current) + m_counts.tally().width()};
}

QString EventStrip::text() const
{
    const EventTally &tally = m_counts.tally();
    const Span span = selection().value_or(Span{m_counts.from(), m_counts.to()});
    if (tally.isEmpty())
        return m_counts.isCounting() || (m_isListed && m_counts.isBehind()) ? tr("Counting…")
                                                                            : tr("No events");
    const qint64 first = selection() ? span.from : tally.from();
    const qint64 last = selection() ? span.to : tally.to();
    QString text = countsText(span.from, span.to, tally.between(first, last));
    const QDateTime reached = m_counts.reached();
    if (!reached.isValid())
        return text;
    return tr("%1. Counted back to %2.", "counts of events between two moments, a moment")
        .arg(text, momentText(reached.toMSecsSinceEpoch()));
}

QRect EventStrip::bars() const
{
    return rect().adjusted(SideMargin, VerticalMargin, -SideMargin, -VerticalMargin);
}

qint64 EventStrip::start() const
{
    if (m_counts.isTimed())
        return m_counts.from();
    return std::min(m_counts.from(), m_counts.to() - LeastBuckets * m_counts.tally().width());
}

int EventStrip::xOf(qint64 time) const
{
    const QRect place = bars();
    const qint64 from = start();
    const double share =
        static_cast<double>(time - from) / static_cast<double>(m_counts.to() - from);
    return place.left() + static_cast<int>(std::clamp(share, 0.0, 1.0) * place.width());
}

qint64 EventStrip::timeAt(int x) const
{
    const QRect place = bars();
    const qint64 from = start();
    const qint64 width = m_counts.tally().width();
    const double share = static_cast<double>(x - place.left()) / std::max(1, place.width());
    const auto time = from
        + static_cast<qint64>(std::clamp(share, 0.0, 1.0)
                              * static_cast<double>(m_counts.to() - 1 - from));
    return time - time % width;
}

void EventStrip::paintEvent(QPaintEvent *)
{
    const EventTally &tally = m_counts.tally();
    QPainter painter(this);
    if (hasFocus()) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.drawRect(bars().adjusted(-2, -2, 1, 1));
    }
    const QRect place = bars();
    if (tally.isEmpty()) {
        painter.setPen(ThemeColors::of(palette()).line);
        painter.drawLine(place.bottomLeft(), place.bottomRight());
        painter.setPen(ThemeColors::of(palette()).muted);
        painter.drawText(place, Qt::AlignCenter, text());
        return;
    }
    if (const auto span = selection()) {
        QColor ground = palette().color(QPalette::Highlight);
        constexpr double Faint = 0.25;
        ground.setAlphaF(Faint);
        const int left = xOf(span->from);
        const int right = std::max(left + LeastBar, xOf(span->to));
        painter.fillRect(QRect(QPoint(left, 0), QPoint(right - 1, height() - 1)), ground);
        painter.setPen(palette().color(QPalette::Highlight));
        painter.drawLine(left, 0, left, height());
        painter.drawLine(right - 1, 0, right - 1, height());
    }
    painter.setPen(ThemeColors::of(palette()).line);
    painter.drawLine(place.bottomLeft(), place.bottomRight());
    qint64 most = 1;
    for (const auto &[time, counts] : tally.buckets())
        most = std::max(most, counts.total());
    for (const auto &[time, counts] : tally.buckets()) {
        const int left = xOf(time);
        const int width = std::max(LeastBar, xOf(time + tally.width()) - left - BarGap);
        const auto share = static_cast<double>(counts.total()) / static_cast<double>(most);
        const int height =
            std::max(LeastBar, static_cast<int>(share * static_cast<double>(place.height())));
        paintBar(painter, QRect(left, place.bottom() - height, width, height), counts);
    }
}

void EventStrip::paintBar(QPainter &painter, const QRect &place, const SortCounts &counts) const
{
    const ThemeColors tones = ThemeColors::of(palette());
    // Failures stand on the ground, where they are seen best, and never disappear.
    constexpr std::array Order{EventSort::Failed, EventSort::Sent, EventSort::Received,
                               EventSort::Other};
    int bottom = place.bottom();
    qint64 left = counts.total();
    for (const EventSort sort : Order) {
        const qint64 count = counts.of(sort);
        if (count == 0)
            continue;
        const int room = bottom - place.top() + 1;
        const auto share = static_cast<double>(count) / static_cast<double>(left);
        const int height =
            std::clamp(qRound(share * room), sort == EventSort::Failed ? LeastBar : 0, room);
        left -= count;
        painter.fillRect(QRect(place.left(), bottom - height + 1, place.width(), height),
                         brushOf(sort, tones));
        bottom -= height;
    }
}

bool EventStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !m_counts.tally().isEmpty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const qint64 time = timeAt(help->pos().x());
        const qint64 end = time + m_counts.tally().width();
        QToolTip::showText(help->globalPos(),
                           countsText(time, end, m_counts.tally().between(time, end)) + u'\n'
                               + tr("Drag to select a time range. Double-click to show any time."),
                           this);
        return true;
    }
    // Escape is the strip's own while there is something to be dropped.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && (m_anchor || m_counts.isTimed())) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void EventStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_counts.tally().isEmpty())
        return;
    m_isDragging = true;
    m_anchor = timeAt(event->pos().x());
    m_current.reset();
    update();
}

void EventStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isDragging)
        return;
    m_current = timeAt(event->pos().x());
    update();
}

void EventStrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !std::exchange(m_isDragging, false))
        return;
    if (m_current)
        choose();
    else
        drop();
}

void EventStrip::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_isDragging = false;
    drop();
    Q_EMIT spanCleared();
}

void EventStrip::keyPressEvent(QKeyEvent *event)
{
    if (!act(event->key(), event->modifiers().testFlag(Qt::ShiftModifier)))
        QWidget::keyPressEvent(event);
}

bool EventStrip::act(int key, bool extends)
{
    const EventTally &tally = m_counts.tally();
    if (key == Qt::Key_Escape && m_anchor) {
        drop();
        updateDescription();
        return true;
    }
    if (key == Qt::Key_Escape && m_counts.isTimed()) {
        Q_EMIT spanCleared();
        return true;
    }
    if (tally.isEmpty())
        return false;
    const qint64 last = tally.buckets().rbegin()->first;
    const qint64 current = m_current.value_or(last);
    switch (key) {
    case Qt::Key_Left:
        moveTo(m_current ? current - tally.width() : last, extends);
        return true;
    case Qt::Key_Right:
        moveTo(m_current ? current + tally.width() : tally.from(), extends);
        return true;
    case Qt::Key_Home:
        moveTo(tally.from(), extends);
        return true;
    case Qt::Key_End:
        moveTo(last, extends);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_current)
            return false;
        choose();
        return true;
    default:
        return false;
    }
}

void EventStrip::moveTo(qint64 time, bool extends)
{
    const EventTally &tally = m_counts.tally();
    m_current = std::clamp(time, tally.from(), tally.buckets().rbegin()->first);
    if (!extends || !m_anchor)
        m_anchor = m_current;
    update();
    updateDescription();
}

void EventStrip::drop()
{
    m_anchor.reset();
    m_current.reset();
    update();
}

void EventStrip::choose()
{
    const auto span = selection();
    drop();
    if (span)
        Q_EMIT spanChosen(QDateTime::fromMSecsSinceEpoch(span->from),
                          QDateTime::fromMSecsSinceEpoch(span->to));
}

void EventStrip::updateDescription()
{
    setAccessibleDescription(text());
    announce(*this, text());
}

void EventStrip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void EventStrip::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    drop();
}

} // namespace RadarDesk::gui

#include "moc_eventstrip.cpp"
