// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/channels/channelfacets.h>

#include <gui/channels/channellist.h>
#include <gui/kit/look/symbolicon.h>
#include <workbench/core/channelsmodel.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolButton>

namespace RadarDesk::gui {

using namespace workbench;
using PushRadar::ChannelKind;

ChannelFacets::ChannelFacets(QAbstractItemView &view)
    : QWidget(view.viewport())
    , m_view(view)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(2);
    m_why = addButton(QStringLiteral("channelWhy"), &ChannelFacets::whyRequested);
    m_access = addButton(QStringLiteral("channelAccess"), &ChannelFacets::accessRequested);
    m_presence = addButton(QStringLiteral("channelPresence"), &ChannelFacets::presenceRequested);
    m_why->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_why->setText(tr("Why?"));
    m_access->setText(tr("Access"));
    m_presence->setText(tr("Presence"));
    m_access->setIcon(symbolIcon(QStringLiteral("authentication")));
    m_presence->setIcon(symbolIcon(QStringLiteral("presence")));
    setAutoFillBackground(true);
    setCursor(Qt::ArrowCursor);
    view.installEventFilter(this);
    view.viewport()->installEventFilter(this);
    const QAbstractItemModel *model = view.model();
    connect(model, &QAbstractItemModel::dataChanged, this, &ChannelFacets::updateFacets);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ChannelFacets::updateFacets);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ChannelFacets::updateFacets);
    connect(model, &QAbstractItemModel::layoutChanged, this, &ChannelFacets::updateFacets);
    connect(model, &QAbstractItemModel::modelReset, this, &ChannelFacets::updateFacets);
    connect(view.selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ChannelFacets::updateFacets);
    connect(view.verticalScrollBar(), &QScrollBar::valueChanged, this,
            &ChannelFacets::updateFacets);
    connect(qApp, &QApplication::focusChanged, this, &ChannelFacets::updateFacets);
    QWidget::setTabOrder(&view, m_why);
    QWidget::setTabOrder(m_why, m_access);
    QWidget::setTabOrder(m_access, m_presence);
    hide();
}

QToolButton *ChannelFacets::addButton(const QString &name,
                                      void (ChannelFacets::*requested)(const QString &))
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setProperty("framed", true);
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    connect(button, &QToolButton::clicked, this, [this, requested] {
        Q_EMIT(this->*requested)(m_shown.data(ChannelsModel::NameRole).toString());
    });
    return button;
}

bool ChannelFacets::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
        if (watched == m_view.viewport()) {
            m_hovered = m_view.indexAt(static_cast<QMouseEvent *>(event)->position().toPoint());
            updateFacets();
        }
        break;
    case QEvent::Leave:
        m_hovered = QModelIndex();
        updateFacets();
        break;
    case QEvent::Resize:
        updateFacets();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

QModelIndex ChannelFacets::wanted() const
{
    if (m_hovered.isValid())
        return m_hovered;
    const bool hasFocus = m_view.hasFocus() || isAncestorOf(QApplication::focusWidget());
    return hasFocus ? m_view.currentIndex() : QModelIndex();
}

void ChannelFacets::updateFacets()
{
    const QModelIndex index = wanted();
    const bool isChannel =
        index.isValid() && ChannelList::lineOf(index) == ChannelList::Line::Channel;
    const auto kind = index.data(ChannelsModel::KindRole).value<ChannelKind>();
    const auto listening = index.data(ChannelsModel::ListeningRole).value<Listening>();
    const bool hasAccess = isChannel && kind != ChannelKind::Public;
    const bool isRefused = isChannel && listening == Listening::Refused;
    // An open editor uses the whole row.
    if ((!hasAccess && !isRefused) || m_view.indexWidget(index)) {
        m_shown = QModelIndex();
        hide();
        return;
    }
    m_shown = index;
    const QString name = index.data(ChannelsModel::NameRole).toString();
    m_why->setVisible(isRefused);
    m_access->setVisible(hasAccess);
    m_presence->setVisible(isChannel && kind == ChannelKind::Presence);
    m_why->setToolTip(tr("Find out why %1 is refused", "%1 is a channel").arg(name));
    m_access->setToolTip(tr("Access of %1", "%1 is a channel").arg(name));
    m_presence->setToolTip(tr("Presence on %1", "%1 is a channel").arg(name));
    for (QToolButton *button : {m_why, m_access, m_presence})
        button->setAccessibleName(button->toolTip());
    const QRect row = m_view.visualRect(index);
    const QSize size = sizeHint();
    const QRect place(row.right() - size.width() - 4, row.bottom() - size.height() - 1,
                      size.width(), size.height());
    setGeometry(QStyle::visualRect(m_view.layoutDirection(), row, place));
    setVisible(row.intersects(m_view.viewport()->rect()));
    raise();
}

} // namespace RadarDesk::gui

#include "moc_channelfacets.cpp"
