// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/core/channelpatterns.h>
#include <workbench/core/channelsmodel.h>
#include <workbench/drafts/messagedraft.h>
#include <workbench/drafts/openmessages.h>
#include <workbench/profiles/profilesmodel.h>

#include <QHash>
#include <QJsonObject>
#include <QObject>

namespace RadarDesk::workbench {

/// The user's data: profiles, channels, and open messages.
class Workspace : public QObject
{
    Q_OBJECT

public:
    explicit Workspace(QObject *parent = nullptr);

    [[nodiscard]] ProfilesModel &profiles() { return m_profiles; }
    [[nodiscard]] const ProfilesModel &profiles() const { return m_profiles; }
    [[nodiscard]] ChannelsModel &channels() { return m_channels; }
    [[nodiscard]] ChannelPatterns &patterns() { return m_patterns; }
    /// The message that is shown.
    [[nodiscard]] MessageDraft &draft() { return m_draft; }
    [[nodiscard]] OpenMessages &messages() { return m_messages; }
    [[nodiscard]] const OpenMessages &messages() const { return m_messages; }

    /// The profile whose channels are listed.
    [[nodiscard]] const QString &profileId() const { return m_profileId; }
    /// Shows the channels and open messages of that profile; those of the previous one are stored.
    void showProfile(const QString &id);

    /// Lists a channel of any profile, which was used at that time.
    void touchChannel(const QString &profileId, const QString &name, const QDateTime &time);
    /// Likewise, where others used it: a new one is not listened to before it is used here.
    void noteOthersUse(const QString &profileId, const QString &name, const QDateTime &time);

    /// The state that is saved for a restart.
    [[nodiscard]] QJsonObject toState() const;
    /// Restores \a state. If it is empty, this is the first start: the first example of the
    /// documentation is ready to be sent.
    void restore(const QJsonObject &state);

Q_SIGNALS:
    /// toState() has changed, except for the times and unseen counts of channels, which change with
    /// each message.
    void changed();

private:
    void touch(const QString &profileId, const ChannelEntry &used);
    [[nodiscard]] QJsonObject channelsToState() const;
    [[nodiscard]] QJsonObject patternsToState() const;
    /// \a byProfile without deleted profiles.
    [[nodiscard]] QJsonObject ofProfiles(QJsonObject byProfile) const;
    void restoreMessages(const QJsonObject &state);

    QString m_profileId = SandboxId.toString();
    QHash<QString, QList<ChannelEntry>> m_otherChannels; // of the profiles that are not shown
    QHash<QString, QStringList> m_otherPatterns;
    ProfilesModel m_profiles;
    ChannelsModel m_channels;
    ChannelPatterns m_patterns;
    MessageDraft m_draft;
    OpenMessages m_messages;
};

} // namespace RadarDesk::workbench
