// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/sidebar/sidebar.h>

#include <gui/channels/channelspanel.h>
#include <gui/kit/layout/formplace.h>
#include <gui/sidebar/connectionslist.h>
#include <gui/sidebar/sidebarsection.h>
#include <gui/templates/templatespanel.h>
#include <session/connections/connectionsmodel.h>

#include <QLocale>
#include <QVBoxLayout>

namespace RadarDesk::gui {

using namespace session;

namespace {

constexpr QLatin1String StateSaved("saved");
constexpr QLatin1String StateConnections("connections");
constexpr int ChannelsShare = 3; ///< Of the room, to two of what is saved.
constexpr int SavedShare = 2;

} // namespace

Sidebar::Sidebar(ChannelsPanel *channels, TemplatesPanel *templates, ConnectionsModel &connections,
                 QWidget *parent)
    : QWidget(parent)
    , m_connections(connections)
    , m_saved(new SidebarSection(QStringLiteral("savedHead"), templates, this))
    , m_connected(new SidebarSection(QStringLiteral("connectionsHead"),
                                     new ConnectionsList(connections, this), this))
{
    channels->setObjectName(QStringLiteral("channels"));
    templates->setObjectName(QStringLiteral("templates"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(channels, ChannelsShare);
    column->addWidget(m_saved);
    column->addWidget(m_connected);
    m_saved->setTitle(tr("Sa&ved messages"));
    auto *list = m_connected->findChild<ConnectionsList *>();
    connect(list, &ConnectionsList::chosen, this, &Sidebar::connectionChosen);
    connect(&connections, &ConnectionsModel::countChanged, this, &Sidebar::showCount);
    for (const SidebarSection *section : {m_saved, m_connected}) {
        connect(section, &SidebarSection::toggled, this, &Sidebar::shareRoom);
        connect(section, &SidebarSection::toggled, this, &Sidebar::changed);
    }
    // The heads were made after what is below them.
    const auto turns = turnsIn(*channels) + QList{m_saved->head()} + turnsIn(*templates)
        + QList{m_connected->head()} + turnsIn(*list);
    for (qsizetype i = 1; i < turns.size(); ++i)
        QWidget::setTabOrder(turns.at(i - 1), turns.at(i));
    showCount();
}

void Sidebar::openTemplates()
{
    m_connected->setOpen(false); // a form may need the room
    m_saved->setOpen(true);
}

void Sidebar::showCount()
{
    m_connected->setTitle(tr("Connections"), QLocale().toString(m_connections.openCount()));
}

void Sidebar::shareRoom()
{
    // What is folded away leaves its room to the channels.
    static_cast<QVBoxLayout *>(layout())->setStretchFactor(m_saved,
                                                           m_saved->isOpen() ? SavedShare : 0);
}

QJsonObject Sidebar::toState() const
{
    return {{StateSaved, m_saved->isOpen()}, {StateConnections, m_connected->isOpen()}};
}

void Sidebar::restore(const QJsonObject &state, bool hasTemplates)
{
    m_saved->setOpen(state.value(StateSaved).toBool(hasTemplates));
    m_connected->setOpen(state.value(StateConnections).toBool(false));
}

} // namespace RadarDesk::gui

#include "moc_sidebar.cpp"
