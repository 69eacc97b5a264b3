// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/mainwindow/messagedesk.h>

#include <gui/composer/composerpanel.h>
#include <gui/drop/draggedmessage.h>
#include <gui/kit/pageswitch.h>
#include <gui/mainwindow/windowlayout.h>
#include <gui/sidebar/sidebar.h>
#include <gui/templates/templatespanel.h>
#include <gui/timeline/timelinepanel.h>
#include <session/session.h>
#include <workbench/core/event.h>
#include <workbench/core/workspace.h>
#include <workbench/templates/messagetemplate.h>

namespace RadarDesk::gui {

using namespace workbench;

MessageDesk::MessageDesk(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&m_parts.composer, &ComposerPanel::keepRequested, this, &MessageDesk::keep);
    connect(&m_parts.composer, &ComposerPanel::asked, this,
            [this] { m_parts.places.show(&m_parts.composer); });
    connect(&m_parts.templates, &TemplatesPanel::loadRequested, this, &MessageDesk::loadTemplate);
    connect(&m_parts.timeline, &TimelinePanel::loadRequested, this, &MessageDesk::load);
    connect(&m_parts.timeline, &TimelinePanel::keepRequested, this, &MessageDesk::keepEvent);
}

void MessageDesk::chooseChannel(const QString &channel)
{
    m_parts.workspace.draft().setChannel(channel);
    m_parts.timeline.setChannel(channel);
    m_parts.workspace.channels().markSeen(channel);
    m_parts.session.follow(channel);
}

void MessageDesk::load(const Event &event)
{
    edit(event.channel, writtenData(event));
}

void MessageDesk::loadTemplate(const MessageTemplate &kept)
{
    edit(kept.channel(), kept.data());
}

void MessageDesk::loadMessage(const DraggedMessage &message)
{
    edit(message.channel, message.data);
}

void MessageDesk::keepMessage(const DraggedMessage &message)
{
    keep(message.channel, message.data, message.version);
}

void MessageDesk::edit(const QString &channel, const QByteArray &messageData)
{
    m_parts.places.show(&m_parts.composer);
    m_parts.workspace.draft().setChannel(channel);
    m_parts.workspace.draft().setData(messageData);
    m_parts.composer.focusBroadcast();
}

void MessageDesk::keep(const QString &channel, const QByteArray &messageData,
                       PushRadar::ApiVersion version)
{
    m_parts.layout.setSidebarShown(true);
    m_parts.sidebar.openTemplates();
    m_parts.templates.keep(channel, messageData, version);
}

void MessageDesk::keepEvent(const Event &event)
{
    keep(event.channel, writtenData(event), event.version);
}

} // namespace RadarDesk::gui

#include "moc_messagedesk.cpp"
