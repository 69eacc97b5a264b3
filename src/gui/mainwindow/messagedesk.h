// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/apiversion.h>

#include <QObject>

namespace RadarDesk::workbench {
class MessageTemplate;
class Workspace;
struct Event;
} // namespace RadarDesk::workbench

namespace RadarDesk::session {
class Session;
}

namespace RadarDesk::gui {

class ComposerPanel;
class PageSwitch;
class Sidebar;
struct DraggedMessage;
class TemplatesPanel;
class TimelinePanel;
class WindowLayout;

/// Brings channels and messages from where they are kept into the editor, and keeps messages.
class MessageDesk : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all of it must outlive it.
    struct Parts
    {
        workbench::Workspace &workspace;
        session::Session &session;
        PageSwitch &places;
        WindowLayout &layout;
        Sidebar &sidebar;
        ComposerPanel &composer;
        TemplatesPanel &templates;
        TimelinePanel &timeline;
    };

    explicit MessageDesk(const Parts &parts, QObject *parent = nullptr);

    /// Makes that the channel of the editor and of the events.
    void chooseChannel(const QString &channel);
    void load(const workbench::Event &event);
    void loadTemplate(const workbench::MessageTemplate &kept);
    void loadMessage(const DraggedMessage &message);
    void keepMessage(const DraggedMessage &message);
    /// Asks for a name and keeps the message as a template.
    void keep(const QString &channel, const QByteArray &messageData, PushRadar::ApiVersion version);
    void keepEvent(const workbench::Event &event);

private:
    void edit(const QString &channel, const QByteArray &messageData);

    Parts m_parts;
};

} // namespace RadarDesk::gui
