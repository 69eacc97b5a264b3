// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/mainwindow/services.h>
#include <workbench/events/event.h>

#include <QObject>

namespace RadarDesk::session {
struct DeliveryReport;
}

namespace RadarDesk::gui {

class DeliveryDialog;
class Dispatcher;
class WindowSheets;
struct WindowPanels;

/// "Why did it not arrive?", from where it is asked to what can be done about the answer.
class DeliveryActions : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        QWidget &window;
        const WindowPanels &panels;
        WindowSheets &sheets;
        Dispatcher &dispatcher;
    };

    /// All of the \a parts must outlive it.
    DeliveryActions(const Services &services, const Parts &parts, QObject *parent = nullptr);

    /// Asks about what is current: the broadcast among the events, else the channel.
    void askCurrent();

Q_SIGNALS:
    void accessRequested(const QString &channel);
    void connectionRequested(const QString &socketId);

private:
    void askChannel(const QString &channel);
    void askConnection(const QString &channel, const QString &socketId);
    void askEvent(const workbench::Event &event);
    void apply(const session::DeliveryReport &report);
    void act(const session::DeliveryReport &report);
    /// Makes the profile with that ID the active one; whether it is.
    [[nodiscard]] bool enterProfile(const QString &id);
    [[nodiscard]] DeliveryDialog &dialog();

    Services m_services;
    Parts m_parts;
    DeliveryDialog *m_dialog = nullptr; // made when it is first needed
};

} // namespace RadarDesk::gui
