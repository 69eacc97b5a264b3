// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/sidebar/connectionslist.h>

#include <gui/connections/connectiondelegate.h>
#include <session/connections/connectionsfilter.h>
#include <session/connections/connectionsmodel.h>

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace RadarDesk::gui {

using namespace session;

namespace {

constexpr int FewRows = 3;

}

ConnectionsList::ConnectionsList(ConnectionsModel &connections, QWidget *parent)
    : QWidget(parent)
    , m_connections(connections)
    , m_list(new QListView(this))
    , m_none(new QLabel(tr("No client is connected to the sandbox."), this))
{
    m_list->setObjectName(QStringLiteral("sidebarConnections"));
    m_list->setAccessibleName(tr("Connections"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setItemDelegate(new ConnectionDelegate(this));
    m_list->viewport()->setAutoFillBackground(false);
    m_none->setWordWrap(true);
    m_none->setProperty("muted", true);
    m_none->setContentsMargins(8, 0, 4, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 0, 4, 6);
    column->addWidget(m_list);
    column->addWidget(m_none);
    setFocusProxy(m_list);
    const auto choose = [this](const QModelIndex &index) {
        Q_EMIT chosen(index.data(ConnectionsModel::SocketIdRole).toString());
    };
    connect(m_list, &QAbstractItemView::clicked, this, choose);
    connect(m_list, &QAbstractItemView::activated, this, choose);
}

void ConnectionsList::showEvent(QShowEvent *event)
{
    if (!m_filter) {
        m_filter = new ConnectionsFilter(m_connections, this);
        m_filter->setEndedShown(false);
        m_list->setModel(m_filter);
        for (const auto change :
             {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
            connect(m_filter, change, this, &ConnectionsList::fit);
        connect(m_filter, &QAbstractItemModel::modelReset, this, &ConnectionsList::fit);
    }
    fit();
    QWidget::showEvent(event);
}

void ConnectionsList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void ConnectionsList::fit()
{
    const int rows = m_filter ? m_filter->rowCount() : 0;
    m_list->setVisible(rows > 0);
    m_none->setVisible(rows == 0);
    // Room for as many as there may be, so that the lists above keep their places.
    m_list->setFixedHeight(FewRows * RowDelegate::heightOf(m_list->font(), 2));
}

} // namespace RadarDesk::gui

#include "moc_connectionslist.cpp"
