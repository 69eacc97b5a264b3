// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/drafts/openmessage.h>

#include <workbench/profiles/profile.h>

#include <QUuid>

using PushRadar::ApiVersion;

namespace RadarDesk::workbench {

namespace {

constexpr QLatin1String OpenId("id");
constexpr QLatin1String OpenSaved("saved");
constexpr QLatin1String OpenDraft("draft");
constexpr QLatin1String OpenTouched("touched");
constexpr QLatin1String OpenRun("run");
constexpr QLatin1String DraftVersion("version");
constexpr QLatin1String DraftChannel("channel");

QString newMessageId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

OpenMessage newMessage(const QJsonObject &draft)
{
    OpenMessage message;
    message.id = newMessageId();
    message.draft = draft;
    return message;
}

OpenMessage firstMessage(const QString &profileId, const QJsonObject &draft)
{
    OpenMessage message;
    message.id = QStringLiteral("first-") + profileId;
    message.draft = draft;
    return message;
}

QJsonObject emptyDraft(const QString &channel, ApiVersion version)
{
    MessageDraft draft;
    draft.setVersion(version);
    draft.setChannel(channel);
    return draft.toState();
}

QJsonObject firstDraft(const Profile &profile)
{
    if (profile.production)
        return emptyDraft(profile.defaultChannel, profile.version);
    MessageDraft draft;
    draft.setVersion(profile.version);
    draft.setChannel(profile.defaultChannel.isEmpty() ? QStringLiteral("test-channel")
                                                      : profile.defaultChannel);
    draft.items()->resetItems(
        {{.key = QStringLiteral("message"), .text = QStringLiteral("Hello World!")}});
    return draft.toState();
}

ApiVersion versionIn(const QJsonObject &draft)
{
    return draft.value(DraftVersion).toInt() == 2 ? ApiVersion::V2 : ApiVersion::V3;
}

QString channelIn(const QJsonObject &draft)
{
    return draft.value(DraftChannel).toString();
}

void changeVersion(MessageSet &set, ApiVersion before, ApiVersion now)
{
    if (before == now)
        return;
    for (OpenMessage &message : set.messages) {
        if (versionIn(message.draft) == before)
            message.draft.insert(DraftVersion, now == ApiVersion::V2 ? 2 : 3);
    }
}

QJsonObject messageToState(const OpenMessage &message)
{
    QJsonObject state = message.entry;
    state.insert(OpenId, message.id);
    state.insert(OpenDraft, message.draft);
    state.insert(OpenTouched, message.isTouched);
    for (const auto &[name, text] :
         {std::pair(OpenSaved, message.savedId), std::pair(OpenRun, message.run)}) {
        if (text.isEmpty())
            state.remove(name);
        else
            state.insert(name, text);
    }
    return state;
}

OpenMessage messageFromState(const QJsonObject &state)
{
    OpenMessage message;
    message.id = state.value(OpenId).toString();
    if (message.id.isEmpty())
        message.id = newMessageId();
    message.savedId = state.value(OpenSaved).toString();
    message.draft = state.value(OpenDraft).toObject();
    message.isTouched = state.value(OpenTouched).toBool(true);
    message.run = state.value(OpenRun).toString();
    message.entry = state;
    message.entry.remove(OpenDraft);
    return message;
}

} // namespace RadarDesk::workbench
