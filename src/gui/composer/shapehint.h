// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/shapes/channelshape.h>

#include <QTimer>

namespace RadarDesk::workbench {
class MessageDraft;
class OpenMessages;
class Preferences;
} // namespace RadarDesk::workbench

namespace RadarDesk::session {
class ActiveProfile;
}

namespace RadarDesk::gui {

class ComposerPanel;
class ElidedLabel;

/// Shows above the message how it differs from earlier ones on its channel, and offers their keys
/// and values in the JSON editor. Another message updates it immediately, typing after a pause.
class ShapeHint : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive it.
    struct Services
    {
        workbench::MessageDraft &draft;
        workbench::OpenMessages &messages;
        history::History &history;
        session::ActiveProfile &active;
        workbench::Preferences &preferences;
    };

    /// In \a composer, its parent.
    ShapeHint(ComposerPanel &composer, const Services &services);

private:
    void scheduleUpdate();
    void look();

    Services m_services;
    ElidedLabel *m_label;
    history::ChannelShape m_shape;
    QTimer m_timer;
};

} // namespace RadarDesk::gui
