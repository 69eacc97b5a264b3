// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/apiversion.h>

#include <QObject>

namespace RadarDesk::workbench {
class MessageTemplate;
class SavedMessages;
class Workspace;
struct Event;
} // namespace RadarDesk::workbench

namespace RadarDesk::session {
class Session;
}

namespace RadarDesk::gui {

class CommandRegistry;
class ComposerPanel;
class MessageTabs;
class PageSwitch;
class Sidebar;
struct DraggedMessage;
class TemplatesPanel;
class TimelinePanel;
class WindowLayout;

/// Loads channels and saved messages into the editor, and saves messages.
class MessageDesk : public QObject
{
    Q_OBJECT

public:
    /// All parts must outlive it.
    struct Parts
    {
        workbench::Workspace &workspace;
        workbench::SavedMessages &saved;
        session::Session &session;
        PageSwitch &places;
        WindowLayout &layout;
        Sidebar &sidebar;
        ComposerPanel &composer;
        MessageTabs &tabs;
        TemplatesPanel &templates;
        TimelinePanel &timeline;
    };

    explicit MessageDesk(const Parts &parts, QObject *parent = nullptr);

    /// Adds the commands for open messages.
    void addCommands(CommandRegistry &commands);
    /// Shows the message of that channel, and its events.
    void chooseChannel(const QString &channel);
    void load(const workbench::Event &event);
    void loadTemplate(const workbench::MessageTemplate &kept);
    void loadMessage(const DraggedMessage &message);
    void saveMessage(const DraggedMessage &message);
    /// Asks for a name and saves the message.
    void keep(const QString &channel, const QByteArray &messageData, PushRadar::ApiVersion version);
    void saveEvent(const workbench::Event &event);
    /// Opens an empty message.
    void openNew();
    /// Saves the message that is shown, in place or, if it isn't saved yet, under a name.
    void save();
    /// Shows how the current message differs from its saved version.
    void showChanges();

private:
    void connectTexts();
    void saveShown(const QString &channel, const QByteArray &messageData,
                   PushRadar::ApiVersion version);
    void onKept(const workbench::MessageTemplate &kept);
    void edit(const QString &channel, const QByteArray &messageData);

    Parts m_parts;
    QString m_keptId; // of the open message that is about to be saved under a name
};

} // namespace RadarDesk::gui
