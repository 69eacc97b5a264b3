// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/mainwindow/services.h>
#include <history/shapes/channelshape.h>
#include <workbench/events/event.h>

#include <QObject>

#include <optional>

class QToolButton;

namespace RadarDesk::gui {

class Annotator;
class ConnectionsPanel;
class DetailsPanel;
class PageSwitch;
class PlotsPanel;
class TimelinePanel;
class WindowLayout;

/// The three views of the events and the inspector, which are kept in sync.
class EventsArea : public QObject
{
    Q_OBJECT

public:
    struct Panels
    {
        TimelinePanel &timeline;
        PlotsPanel &plots;
        ConnectionsPanel &connections;
        DetailsPanel &details;
        PageSwitch &pages;
        QToolButton &connectionsButton; ///< Shows how many there are.
        WindowLayout &layout;
    };

    /// All of the \a panels must outlive it.
    EventsArea(const Services &services, const Panels &panels, QObject *parent = nullptr);

    /// Shows what happened with that profile.
    void setProfile(const QString &id);
    /// Selects the event of that number of the history, at once or, where this returns false, as
    /// soon as it is read.
    bool show(quint64 number);

Q_SIGNALS:
    /// Something that concerns the whole window.
    void warning(const QString &text);
    /// A check is to find out why that channel is refused.
    void checkRequested(const QString &channel, const QString &page);

private:
    void connectHistory();
    void connectGrouping();
    void connectAnnotations();
    void connectCounts();
    void connectPlots();
    void connectConnectionList();
    void showDetails();
    void showAnnotation();
    void showConnectionCount();
    void showUnusual();

    void showWanted();

    Services m_services;
    std::optional<workbench::Event> m_wanted; ///< To be selected once it is read.
    Panels m_panels;
    history::ChannelShape m_shape; ///< Of the channel of the current event.
    Annotator *m_annotator;
};

} // namespace RadarDesk::gui
