// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/stepsender.h>

#include <history/history.h>
#include <placeholders/placeholders.h>
#include <profiles/profilesmodel.h>
#include <session/activeprofile.h>
#include <session/broadcastgate.h>
#include <session/session.h>

#include <pushradar/redactor.h>

#include <utility>

using PushRadar::Message;
using PushRadar::Result;

namespace RadarDesk {

StepSender::StepSender(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    connect(&services.session, &Session::broadcastFinished, this, &StepSender::onFinished);
}

void StepSender::send(const ScenarioBroadcast &broadcast, const ScenarioAnswer &answer)
{
    const auto expanded = expandPlaceholders(broadcast.data, m_services.placeholders);
    if (!expanded) {
        answer(tr("Line %1, column %2: %3")
                   .arg(QString::number(expanded.error().line),
                        QString::number(expanded.error().column), expanded.error().message));
        return;
    }
    const auto message = messageOf(broadcast, expanded->json);
    if (!message) {
        answer(message.error());
        return;
    }
    if (const QString refusal = refusalOf(*message); !refusal.isEmpty()) {
        answer(refusal);
        return;
    }
    m_services.placeholders.commit(expanded->use);
    const bool asTyped = expanded->json == broadcast.data;
    const quint64 number = m_services.session.broadcast(
        *message, m_services.active.profile().version, asTyped ? QByteArray() : broadcast.data);
    m_awaited.insert(number, answer);
}

void StepSender::cancelAll()
{
    const QList<quint64> numbers = m_awaited.keys();
    for (const quint64 number : numbers)
        m_services.session.cancel(number);
}

Result<Message, QString> StepSender::messageOf(const ScenarioBroadcast &broadcast,
                                               const QByteArray &json) const
{
    if (json.contains(PushRadar::Redactor::Replacement))
        return tr("It held a secret, which was not kept, so it can't be sent as it was.");
    const auto parsed = PushRadar::JsonValue::fromJson(json);
    if (!parsed)
        return parsed.error().message;
    const auto message = Message::make(broadcast.channel, PushRadar::DataItems::fromObject(*parsed),
                                       m_services.active.profile().version);
    if (!message)
        return message.error().message;
    return *message;
}

QString StepSender::refusalOf(const Message &message) const
{
    using Verdict = BroadcastGate::Verdict;
    const Profile &profile = m_services.active.profile();
    const QString name = ProfilesModel::shownName(profile);
    switch (m_services.gate.judge(profile, message)) {
    case Verdict::Send:
        break;
    case Verdict::AskFirst:
        return tr("%1 is production, and nobody has agreed to send to it.").arg(name);
    case Verdict::Locked:
        return tr("%1 is locked: “Look, don't send” is switched on for it.").arg(name);
    case Verdict::HoldsSecret:
        return tr("It holds a secret, which every subscriber would read. Take it out.");
    }
    return {};
}

void StepSender::onFinished(quint64 number)
{
    const ScenarioAnswer answer = m_awaited.take(number);
    if (!answer)
        return;
    const Event *event = m_services.history.find(number);
    if (event && event->exchange)
        m_services.placeholders.setLastResponse(event->exchange->responseBody);
    if (event && event->outcome == Outcome::Done)
        answer({});
    else
        answer(event && !event->note.isEmpty() ? event->note : tr("It is not known how it went."));
}

} // namespace RadarDesk

#include "moc_stepsender.cpp"
