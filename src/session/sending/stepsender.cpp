// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/sending/stepsender.h>

#include <history/store/history.h>
#include <session/profiles/activeprofile.h>
#include <session/sending/broadcastpolicy.h>
#include <session/session.h>
#include <workbench/placeholders/writtenmessage.h>
#include <workbench/profiles/profilesmodel.h>

#include <pushradar/redactor.h>

#include <utility>

using PushRadar::ApiVersion;
using PushRadar::Message;

namespace RadarDesk::session {

using namespace workbench;

StepSender::StepSender(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    connect(&services.session, &Session::broadcastFinished, this, &StepSender::onFinished);
}

void StepSender::send(const ScenarioBroadcast &broadcast, const ScenarioAnswer &answer)
{
    if (broadcast.data.contains(PushRadar::Redactor::Replacement)) {
        answer(tr("The message contained a secret that isn't stored, so it can't be sent again."));
        return;
    }
    const ApiVersion version = m_services.active.profile().version;
    const auto channel = PushRadar::ChannelName::make(broadcast.channel, version);
    if (!channel) {
        answer(channel.error().message);
        return;
    }
    const auto outgoing = outgoingMessage(
        {.channel = *channel, .data = broadcast.data, .version = version, .folder = m_folder},
        m_services.placeholders);
    if (!outgoing) {
        answer(outgoing.error());
        return;
    }
    if (const QString refusal = refusalOf(outgoing->message); !refusal.isEmpty()) {
        answer(refusal);
        return;
    }
    m_services.placeholders.commit(outgoing->use);
    const quint64 number =
        m_services.session.broadcast(outgoing->message, version, outgoing->typed, m_conversation);
    m_awaited.insert(number, answer);
}

void StepSender::cancelAll()
{
    const QList<quint64> numbers = m_awaited.keys();
    for (const quint64 number : numbers)
        m_services.session.cancel(number);
}

QString StepSender::refusalOf(const Message &message) const
{
    const Profile &profile = m_services.active.profile();
    const BroadcastPolicy::Verdict verdict = m_services.gate.judge(profile, message);
    return verdict == BroadcastPolicy::Verdict::AskFirst
        //: %1 is a profile
        ? tr("%1 is a production profile, and sending wasn't confirmed.")
              .arg(ProfilesModel::shownName(profile))
        : BroadcastPolicy::refusal(verdict, profile);
}

void StepSender::onFinished(quint64 number)
{
    const ScenarioAnswer answer = m_awaited.take(number);
    if (!answer)
        return;
    const Event *event = m_services.history.find(number);
    if (event && event->outcome == Outcome::Done)
        answer({});
    else
        answer(event && !event->note.isEmpty() ? event->note
                                               : tr("The result of the broadcast isn't known."));
}

} // namespace RadarDesk::session

#include "moc_stepsender.cpp"
