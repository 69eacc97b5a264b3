// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/drafts/messagedraft.h>

#include <QJsonObject>
#include <QList>
#include <QString>

namespace RadarDesk::workbench {

struct Profile;

/// A message that is open for editing. While another one is shown, this is all that is left of it.
struct OpenMessage
{
    QString id;
    QString savedId; ///< Of the saved message it is; empty for one that is not saved.
    QJsonObject draft; ///< As MessageDraft::toState(); of the message that is shown, out of date.
    bool isTouched = false; ///< The user has changed it since it was opened.
    QString run; ///< The window that changed it last, to distinguish the changes of two windows.
    QJsonObject entry; ///< The JSON that was read, including members of newer versions.
    MessageDraft::Memory memory; ///< For undo; not kept over a restart.
};

/// The open messages of one profile, and which of them is shown.
struct MessageSet
{
    QList<OpenMessage> messages;
    int current = 0;
};

[[nodiscard]] OpenMessage newMessage(const QJsonObject &draft);
/// The first message of a profile, which is the same in each window.
[[nodiscard]] OpenMessage firstMessage(const QString &profileId, const QJsonObject &draft);
/// A draft without items.
[[nodiscard]] QJsonObject emptyDraft(const QString &channel, PushRadar::ApiVersion version);
/// The draft of a new profile: the first example of the documentation, ready to be sent, or an
/// empty one for production.
[[nodiscard]] QJsonObject firstDraft(const Profile &profile);
[[nodiscard]] PushRadar::ApiVersion versionIn(const QJsonObject &draft);
[[nodiscard]] QString channelIn(const QJsonObject &draft);
/// The messages that used \a before use \a now.
void changeVersion(MessageSet &set, PushRadar::ApiVersion before, PushRadar::ApiVersion now);

[[nodiscard]] QJsonObject messageToState(const OpenMessage &message);
[[nodiscard]] OpenMessage messageFromState(const QJsonObject &state);

} // namespace RadarDesk::workbench
