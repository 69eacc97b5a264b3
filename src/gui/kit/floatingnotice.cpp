// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/floatingnotice.h>

#include <gui/kit/noticebar.h>

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace RadarDesk::gui {

namespace {

constexpr int NoticeMargin = 8; // to the edges of what is below

} // namespace

FloatingNotice::FloatingNotice(NoticeBar &bar, QWidget &owner, const QList<Place> &places,
                               QWidget *parent)
    : QWidget(parent)
    , m_bar(bar)
    , m_owner(owner)
    , m_places(places)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(&bar);
    bar.setProperty("floating", true);
    bar.installEventFilter(this);
    owner.installEventFilter(this);
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
    case QEvent::ShowToParent:
    case QEvent::HideToParent:
    case QEvent::Move:
    case QEvent::Resize:
        if (watched != &m_bar || event->type() == QEvent::ShowToParent
            || event->type() == QEvent::HideToParent)
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

void FloatingNotice::fit()
{
    const auto place = std::find_if(m_places.cbegin(), m_places.cend(),
                                    [](const Place &each) { return each.over->isVisible(); });
    const bool isShown = !m_bar.isHidden() && m_owner.isVisible() && place != m_places.cend();
    if (!isShown) {
        hide();
        return;
    }
    const QRect room = QRect(place->over->mapTo(parentWidget(), QPoint()), place->over->size())
                           .adjusted(NoticeMargin, NoticeMargin, -NoticeMargin, -NoticeMargin);
    const int height =
        m_bar.hasHeightForWidth() ? m_bar.heightForWidth(room.width()) : m_bar.sizeHint().height();
    const int top = place->isAtBottom ? room.bottom() + 1 - height : room.top();
    setGeometry(room.left(), top, room.width(), height);
    show();
    raise();
}

} // namespace RadarDesk::gui

#include "moc_floatingnotice.cpp"
