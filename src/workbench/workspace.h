// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/channelsmodel.h>
#include <workbench/messagedraft.h>
#include <profiles/profilesmodel.h>
#include <workbench/timelinemodel.h>

#include <QJsonObject>
#include <QObject>

namespace RadarDesk {

/// All that one works with: profiles, channels, the broadcast being written, and what happened.
class Workspace : public QObject
{
    Q_OBJECT

public:
    explicit Workspace(QObject *parent = nullptr);

    [[nodiscard]] ProfilesModel &profiles() { return m_profiles; }
    [[nodiscard]] ChannelsModel &channels() { return m_channels; }
    [[nodiscard]] TimelineModel &timeline() { return m_timeline; }
    [[nodiscard]] MessageDraft &draft() { return m_draft; }

    /// What is worth keeping over a restart. The timeline is not part of it.
    [[nodiscard]] QJsonObject toState() const;
    /// Goes on where \a state left off; an empty one makes the first start, with the
    /// documentation's first example ready to be sent.
    void restore(const QJsonObject &state);

Q_SIGNALS:
    /// What toState() returns is other than before.
    void changed();

private:
    ProfilesModel m_profiles;
    ChannelsModel m_channels;
    TimelineModel m_timeline;
    MessageDraft m_draft;
};

} // namespace RadarDesk
