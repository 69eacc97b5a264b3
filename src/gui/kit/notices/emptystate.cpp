// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/notices/emptystate.h>

#include <gui/kit/look/theme.h>

#include <QAbstractItemView>
#include <QEvent>
#include <QPainter>
#include <QPushButton>

namespace RadarDesk::gui {

namespace {

constexpr int ActGap = 12;
constexpr int HintGap = 6;
constexpr int TextFlags = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap;

} // namespace

EmptyState::EmptyState(QAbstractItemView *view)
    : QWidget(view->viewport())
    , m_view(view)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    const QAbstractItemModel *model = view->model();
    connect(model, &QAbstractItemModel::rowsInserted, this, &EmptyState::updateVisibility);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &EmptyState::updateVisibility);
    connect(model, &QAbstractItemModel::modelReset, this, &EmptyState::updateVisibility);
    view->viewport()->installEventFilter(this);
    view->installEventFilter(this);
    updateVisibility();
}

void EmptyState::setText(const QString &title, const QString &hint)
{
    m_title = title;
    m_hint = hint;
    setAccessibleName(title);
    setAccessibleDescription(hint);
    placeAct();
    update();
}

void EmptyState::setAct(const QString &text)
{
    if (!m_act && text.isEmpty())
        return;
    if (!m_act) {
        // Beside this, which lets the mouse through to the view.
        m_act = new QPushButton(m_view->viewport());
        m_act->setObjectName(objectName() + QStringLiteral("Act"));
        m_act->setAutoDefault(false);
        m_act->setCursor(Qt::ArrowCursor);
        connect(m_act, &QPushButton::clicked, this, &EmptyState::acted);
    }
    m_act->setText(text);
    m_act->setEnabled(!text.isEmpty());
    placeAct();
    update();
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect place = area();
    const QRect title = boundsOf(m_title, QFont::DemiBold);
    const QRect hint = boundsOf(m_hint, QFont::Normal);
    int y = textTop();
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRect(place.left(), y, place.width(), title.height()), TextFlags, m_title);
    y += title.height() + HintGap;
    painter.setFont(font());
    painter.setPen(ThemeColors::of(palette()).muted);
    painter.drawText(QRect(place.left(), y, place.width(), hint.height()), TextFlags, m_hint);
    // Where there is no row, and no frame either, nothing else would show it.
    if (m_view->hasFocus() && m_view->frameShape() == QFrame::NoFrame) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(ThemeColors::of(palette()).accent, 2));
        constexpr qreal Inset = 3;
        constexpr qreal Corner = 6;
        painter.drawRoundedRect(QRectF(rect()).adjusted(Inset, Inset, -Inset, -Inset), Corner,
                                Corner);
    }
}

bool EmptyState::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        updateVisibility();
    else if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

void EmptyState::updateVisibility()
{
    setGeometry(m_view->viewport()->rect());
    setVisible(m_view->model()->rowCount() == 0);
    placeAct();
}

bool EmptyState::hasAct() const
{
    return m_act && !m_act->text().isEmpty();
}

QRect EmptyState::area() const
{
    return rect().adjusted(16, 8, -16, -8);
}

QRect EmptyState::boundsOf(const QString &text, QFont::Weight weight) const
{
    QFont used = font();
    if (weight != QFont::Normal)
        used.setWeight(weight);
    return QFontMetrics(used).boundingRect(area(), TextFlags, text);
}

int EmptyState::textHeight() const
{
    return boundsOf(m_title, QFont::DemiBold).height() + HintGap
        + boundsOf(m_hint, QFont::Normal).height();
}

int EmptyState::textTop() const
{
    const int act = hasAct() ? ActGap + m_act->sizeHint().height() : 0;
    return area().top() + qMax(0, (area().height() - textHeight() - act) / 2);
}

void EmptyState::placeAct()
{
    if (m_act) {
        const QSize size = m_act->sizeHint();
        m_act->setGeometry(
            QRect(QPoint(area().center().x() - size.width() / 2, textTop() + textHeight() + ActGap),
                  size));
        // Rather the text alone than one over the other.
        m_act->setVisible(hasAct() && !isHidden()
                          && textHeight() + ActGap + size.height() <= area().height());
        m_act->raise();
    }
    Q_EMIT placed();
}

} // namespace RadarDesk::gui

#include "moc_emptystate.cpp"
