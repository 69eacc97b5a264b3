// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/mainwindow/services.h>

#include <QObject>

namespace RadarDesk::gui {

class ChannelsPanel;
class ComposerPanel;
class TimelinePanel;

/// Makes the session listen to the channels that the user works with, and marks their messages as
/// seen.
class ChannelFollower : public QObject
{
    Q_OBJECT

public:
    struct Panels
    {
        ChannelsPanel &channels;
        ComposerPanel &composer;
        TimelinePanel &timeline;
    };

    /// All of the \a panels must outlive it.
    ChannelFollower(const Services &services, const Panels &panels, QObject *parent = nullptr);

private:
    void followDraft();
    void forget(const QString &channel);
    void restore(const QString &channel);
    void onArrival(const QString &channel);

    Services m_services;
    Panels m_panels;
};

} // namespace RadarDesk::gui
