// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/notices/floatingnotice.h>

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace RadarDesk::gui {

namespace {

constexpr int NoticeMargin = 8; // to the edges of what is below
constexpr int NoticeGap = 4;

} // namespace

FloatingNotice::FloatingNotice(const QList<Bar> &bars, const QList<Place> &places, QWidget *parent)
    : QWidget(parent)
    , m_bars(bars)
    , m_places(places)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(NoticeGap);
    for (const Bar &each : bars) {
        // A bar is hidden by what it says, and its holder where its owner isn't seen.
        auto *holder = new QWidget(this);
        auto *inside = new QVBoxLayout(holder);
        inside->setContentsMargins(0, 0, 0, 0);
        inside->addWidget(each.bar);
        layout->addWidget(holder);
        each.bar->setProperty("floating", true);
        each.bar->installEventFilter(this);
        each.owner->installEventFilter(this);
    }
    for (const Place &place : places) {
        // A pane around it moves, too.
        for (QWidget *each = place.over; each && each != parent; each = each->parentWidget())
            each->installEventFilter(this);
    }
    fit();
}

bool FloatingNotice::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::Move:
    case QEvent::Resize:
        if (!isBar(watched)) // those are moved by this
            fit();
        break;
    case QEvent::ShowToParent:
    case QEvent::HideToParent:
        fit();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

bool FloatingNotice::event(QEvent *event)
{
    const bool isTaken = QWidget::event(event);
    // Its text is another one.
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return isTaken;
}

bool FloatingNotice::isBar(const QObject *object) const
{
    return std::any_of(m_bars.cbegin(), m_bars.cend(),
                       [object](const Bar &each) { return each.bar == object; });
}

void FloatingNotice::fit()
{
    bool isAny = false;
    for (const Bar &each : std::as_const(m_bars)) {
        const bool isSeen = !each.bar->isHidden() && each.owner->isVisible();
        each.bar->parentWidget()->setVisible(isSeen);
        isAny = isAny || isSeen;
    }
    const auto place = std::find_if(m_places.cbegin(), m_places.cend(),
                                    [](const Place &each) { return each.over->isVisible(); });
    if (!isAny || place == m_places.cend()) {
        hide();
        return;
    }
    const QRect room = QRect(place->over->mapTo(parentWidget(), QPoint()), place->over->size())
                           .adjusted(NoticeMargin, NoticeMargin, -NoticeMargin, -NoticeMargin);
    const int height = hasHeightForWidth() ? heightForWidth(room.width()) : sizeHint().height();
    const int top = place->isAtBottom ? std::max(0, room.bottom() + 1 - height) : room.top();
    setGeometry(room.left(), top, room.width(), height);
    show();
    raise();
}

} // namespace RadarDesk::gui

#include "moc_floatingnotice.cpp"
