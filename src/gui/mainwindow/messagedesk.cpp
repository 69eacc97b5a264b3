// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/mainwindow/messagedesk.h>

#include <gui/composer/composerpanel.h>
#include <gui/composer/drafttabs.h>
#include <gui/composer/messagechanges.h>
#include <gui/composer/messagetabs.h>
#include <gui/drop/draggedmessage.h>
#include <gui/kit/layout/pageswitch.h>
#include <gui/mainwindow/messagecommands.h>
#include <gui/mainwindow/windowlayout.h>
#include <gui/sidebar/sidebar.h>
#include <gui/templates/templatespanel.h>
#include <gui/timeline/timelinepanel.h>
#include <session/session.h>
#include <workbench/core/workspace.h>
#include <workbench/events/event.h>
#include <workbench/templates/messagetemplate.h>
#include <workbench/templates/savedmessages.h>

#include <utility>

namespace RadarDesk::gui {

using namespace workbench;

MessageDesk::MessageDesk(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&m_parts.composer, &ComposerPanel::saveRequested, this, &MessageDesk::saveShown);
    connect(&m_parts.templates, &TemplatesPanel::kept, this, &MessageDesk::onKept);
    connect(&m_parts.tabs, &MessageTabs::saveRequested, this, &MessageDesk::save);
    connect(&m_parts.tabs, &MessageTabs::editRequested, &m_parts.composer,
            &ComposerPanel::focusShown);
    connect(&m_parts.tabs, &MessageTabs::differenceRequested, this, &MessageDesk::showChanges);
    connectTexts();
    connect(&m_parts.composer, &ComposerPanel::asked, this,
            [this] { m_parts.places.show(&m_parts.composer); });
    connect(&m_parts.templates, &TemplatesPanel::loadRequested, this, &MessageDesk::loadTemplate);
    connect(&m_parts.timeline, &TimelinePanel::loadRequested, this, &MessageDesk::load);
    connect(&m_parts.timeline, &TimelinePanel::saveRequested, this, &MessageDesk::saveEvent);
}

void MessageDesk::connectTexts()
{
    DraftTabs *const draftTabs = &m_parts.composer.draftTabs();
    const OpenMessages *const messages = &m_parts.workspace.messages();
    connect(messages, &OpenMessages::aboutToStore, draftTabs, &DraftTabs::finishEditing);
    connect(messages, &OpenMessages::aboutToShow, &m_parts.composer, &ComposerPanel::showDraft);
    connect(messages, &OpenMessages::closed, draftTabs, &DraftTabs::dropText);
    draftTabs->showText(messages->shown().id, m_parts.workspace.draft().json());
}

void MessageDesk::addCommands(CommandRegistry &commands)
{
    OpenMessages *const messages = &m_parts.workspace.messages();
    MessageTabs *const tabs = &m_parts.tabs;
    addMessageCommands(commands, m_parts.places,
                       {.openNew = [this] { openNew(); },
                        .close = [tabs] { tabs->closeShown(); },
                        .next = [messages] { messages->step(1); },
                        .previous = [messages] { messages->step(-1); },
                        .save = [this] { save(); },
                        .revert = [tabs] { tabs->revert(); },
                        .showChanges = [this] { showChanges(); }});
}

void MessageDesk::openNew()
{
    m_parts.places.show(&m_parts.composer);
    m_parts.tabs.openNew();
}

void MessageDesk::save()
{
    if (!m_parts.saved.savedAt(m_parts.workspace.messages().current())) {
        m_parts.composer.keep();
        return;
    }
    if (!m_parts.composer.isKeepable()) {
        m_parts.composer.showResult(ResultLine::Severity::Bad, tr("Not saved."));
        return;
    }
    const auto saved = m_parts.saved.save();
    if (saved)
        m_parts.composer.showResult(ResultLine::Severity::Good,
                                    //: %1 is the name of a saved message
                                    tr("Saved “%1”.").arg(saved->name()));
    else
        m_parts.composer.showResult(ResultLine::Severity::Bad,
                                    //: %1 is why
                                    tr("Not saved. %1").arg(saved.error()));
}

void MessageDesk::showChanges()
{
    const int row = m_parts.workspace.messages().current();
    if (!m_parts.saved.savedAt(row)) {
        m_parts.composer.showResult(ResultLine::Severity::Nothing,
                                    tr("This message isn't saved yet."));
        return;
    }
    const TextDifference difference = m_parts.saved.difference();
    if (difference.isSame()) {
        m_parts.composer.showResult(ResultLine::Severity::Nothing,
                                    tr("The message has no unsaved changes."));
        return;
    }
    auto *changes = new MessageChanges(&m_parts.composer);
    changes->setAttribute(Qt::WA_DeleteOnClose);
    connect(changes, &MessageChanges::saveRequested, this, &MessageDesk::save);
    connect(changes, &MessageChanges::revertRequested, &m_parts.tabs, &MessageTabs::revert);
    changes->show(m_parts.saved.nameAt(row), difference);
}

void MessageDesk::saveShown(const QString &channel, const QByteArray &messageData,
                            PushRadar::ApiVersion version)
{
    m_keptId = m_parts.workspace.messages().shown().id;
    m_parts.layout.setSidebarShown(true);
    m_parts.sidebar.openTemplates();
    m_parts.templates.keep(channel, messageData, version);
}

void MessageDesk::onKept(const MessageTemplate &kept)
{
    OpenMessages &messages = m_parts.workspace.messages();
    const int row = messages.rowOf(std::exchange(m_keptId, QString()));
    if (row >= 0)
        messages.setSaved(row, kept.id());
}

void MessageDesk::chooseChannel(const QString &channel)
{
    m_parts.workspace.messages().showChannel(channel);
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
    m_parts.places.show(&m_parts.composer);
    m_parts.saved.open(kept);
    m_parts.composer.focusBroadcast();
}

void MessageDesk::loadMessage(const DraggedMessage &message)
{
    edit(message.channel, message.data);
}

void MessageDesk::saveMessage(const DraggedMessage &message)
{
    keep(message.channel, message.data, message.version);
}

void MessageDesk::edit(const QString &channel, const QByteArray &messageData)
{
    m_parts.places.show(&m_parts.composer);
    m_parts.workspace.messages().replaceOrOpen({.channel = channel, .version = {}, .targeting = {}},
                                               messageData);
    m_parts.composer.focusBroadcast();
}

void MessageDesk::keep(const QString &channel, const QByteArray &messageData,
                       PushRadar::ApiVersion version)
{
    m_keptId.clear();
    m_parts.layout.setSidebarShown(true);
    m_parts.sidebar.openTemplates();
    m_parts.templates.keep(channel, messageData, version);
}

void MessageDesk::saveEvent(const Event &event)
{
    keep(event.channel, writtenData(event), event.version);
}

} // namespace RadarDesk::gui

#include "moc_messagedesk.cpp"
