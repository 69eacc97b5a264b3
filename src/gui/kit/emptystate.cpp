// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/emptystate.h>

#include <gui/kit/theme.h>

#include <QAbstractItemView>
#include <QEvent>
#include <QPainter>

namespace RadarDesk::gui {

EmptyState::EmptyState(QAbstractItemView *view)
    : QWidget(view->viewport())
    , m_view(view)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    const QAbstractItemModel *model = view->model();
    connect(model, &QAbstractItemModel::rowsInserted, this, &EmptyState::follow);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &EmptyState::follow);
    connect(model, &QAbstractItemModel::modelReset, this, &EmptyState::follow);
    view->viewport()->installEventFilter(this);
    follow();
}

void EmptyState::setText(const QString &title, const QString &hint)
{
    m_title = title;
    m_hint = hint;
    setAccessibleName(title);
    setAccessibleDescription(hint);
    update();
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect area = rect().adjusted(16, 8, -16, -8);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const int flags = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap;
    const QRect title = QFontMetrics(bold).boundingRect(area, flags, m_title);
    const QRect hint = fontMetrics().boundingRect(area, flags, m_hint);
    int y = area.top() + qMax(0, (area.height() - title.height() - hint.height() - 6) / 2);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRect(area.left(), y, area.width(), title.height()), flags, m_title);
    y += title.height() + 6;
    painter.setFont(font());
    painter.setPen(Tones::of(palette()).muted);
    painter.drawText(QRect(area.left(), y, area.width(), hint.height()), flags, m_hint);
}

bool EmptyState::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        follow();
    return QWidget::eventFilter(watched, event);
}

void EmptyState::follow()
{
    setGeometry(m_view->viewport()->rect());
    setVisible(m_view->model()->rowCount() == 0);
}

} // namespace RadarDesk::gui

#include "moc_emptystate.cpp"
