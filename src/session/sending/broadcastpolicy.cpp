// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/sending/broadcastpolicy.h>

#include <workbench/profiles/profilesmodel.h>

namespace RadarDesk::session {

using namespace base;
using namespace workbench;

BroadcastPolicy::BroadcastPolicy(KnownSecrets secrets)
    : m_secrets(std::move(secrets))
{
}

BroadcastPolicy::Verdict BroadcastPolicy::judge(const Profile &profile,
                                                const PushRadar::Message &message) const
{
    if (profile.sendingLocked)
        return Verdict::Locked;
    const PushRadar::TargetingLists &lists = message.targeting().lists();
    const QStringList texts = QStringList{message.channel().toString()} + lists.userIds
        + lists.actions + lists.notActions;
    if (m_secrets.occurIn(message.data()) || m_secrets.occurIn(texts.join(u'\n').toUtf8()))
        return Verdict::HoldsSecret;
    return judge(profile);
}

BroadcastPolicy::Verdict BroadcastPolicy::judge(const Profile &profile) const
{
    if (profile.sendingLocked)
        return Verdict::Locked;
    if (profile.production && !m_allowed.contains(profile.id))
        return Verdict::AskFirst;
    return Verdict::Send;
}

QString BroadcastPolicy::refusal(Verdict verdict, const Profile &profile)
{
    switch (verdict) {
    case Verdict::Locked:
        //: %1 is a profile
        return tr("Sending is locked for %1. Turn off “Lock sending” first.")
            .arg(ProfilesModel::shownName(profile));
    case Verdict::HoldsSecret:
        return tr(
            "The message contains a secret that every subscriber could read. Remove it first.");
    case Verdict::Send:
    case Verdict::AskFirst:
        break;
    }
    return {};
}

} // namespace RadarDesk::session
