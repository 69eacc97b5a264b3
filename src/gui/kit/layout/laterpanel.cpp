// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/layout/laterpanel.h>

#include <gui/kit/layout/formplace.h>

#include <QVBoxLayout>

namespace RadarDesk::gui {

LaterWidget::LaterWidget(Make make, QWidget *parent)
    : QWidget(parent)
    , m_make(std::move(make))
{
    setFocusPolicy(Qt::StrongFocus); // has its turn of the Tab key, for what will stand in it
}

QWidget &LaterWidget::widget()
{
    if (m_widget)
        return *m_widget;
    m_widget = std::exchange(m_make, {})(this);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_widget);
    m_widget->show(); // now, where this is on screen already
    takeTurns(this);
    setFocusProxy(m_widget);
    Q_EMIT made();
    return *m_widget;
}

void LaterWidget::showEvent(QShowEvent *event)
{
    static_cast<void>(widget());
    QWidget::showEvent(event);
}

} // namespace RadarDesk::gui

#include "moc_laterpanel.cpp"
