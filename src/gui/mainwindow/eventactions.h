// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/mainwindow/services.h>

#include <QObject>

class QMenu;

namespace RadarDesk::gui {

class CodeClipboard;
class DetailsPanel;
class Dispatcher;
class WindowLayout;
struct WindowPanels;

/// Actions on an event: copy as code, send to another profile or several times, compare.
class EventActions : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        const WindowPanels &panels;
        DetailsPanel &details;
        WindowLayout &layout;
        Dispatcher &dispatcher;
        CodeClipboard &code;
    };

    /// All of the \a parts must outlive it.
    EventActions(const Services &services, const Parts &parts, QObject *parent = nullptr);

private:
    void fill(QMenu *menu, const workbench::Event &event);
    /// Switches to that profile and sends there. A production profile asks first.
    void sendTo(const QString &profileId, const workbench::Event &event);
    /// As a run of a scenario, which shows its progress and can be stopped.
    void sendSeveral(const workbench::Event &event, int times);
    void compare();

    Services m_services;
    Parts m_parts;
};

} // namespace RadarDesk::gui
