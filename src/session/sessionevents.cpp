// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/sessionevents.h>

#include <base/redaction/secretlike.h>
#include <history/store/history.h>
#include <history/transfer/shareableevent.h>
#include <pushradar/call.h>
#include <sandbox/service/observation.h>

#include <QUuid>

namespace RadarDesk::session {

using namespace base;
using namespace sandbox;
using namespace workbench;
using namespace history;

Event redacted(Event event, const KnownSecrets &secrets)
{
    event.data = secrets.redact(event.data);
    event.typed = secrets.redact(event.typed);
    event.note = secrets.redact(event.note);
    event.channel = secrets.redact(event.channel);
    return event;
}

EventFilter secretsFilter(const KnownSecrets &secrets)
{
    EventFilter filter;
    filter.text = [secrets](const QString &text) { return redactSecretLike(secrets.redact(text)); };
    filter.bytes = [secrets](const QByteArray &bytes) {
        const QByteArray redacted = secrets.redact(bytes);
        const QString text = QString::fromUtf8(redacted);
        // Bytes that aren't valid UTF-8 would be changed by the conversion.
        return text.toUtf8() == redacted ? redactSecretLike(text).toUtf8() : redacted;
    };
    return filter;
}

Event authenticationEvent(const QString &channel, const PushRadar::Call &call,
                          const QString &granted)
{
    const auto error = call.error();
    Event event;
    event.kind = EventKind::Authentication;
    event.outcome = error ? Outcome::Failed : Outcome::Done;
    event.time = call.exchange().timing.started;
    event.channel = channel;
    event.note = error ? error->message : granted;
    event.duration = call.exchange().timing.finished;
    event.exchange = std::make_shared<const PushRadar::Exchange>(call.exchange());
    if (!call.token().isEmpty())
        event.tokenDigest = digestOf(call.token().toUtf8());
    return shareable(std::move(event));
}

QString conversationOf(quint64 number, History &history)
{
    const Event *const recorded = history.find(number);
    if (!recorded || !recorded->conversation.isEmpty())
        return recorded ? recorded->conversation : QString();
    Event event = *recorded;
    event.conversation = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QString conversation = event.conversation;
    history.update(number, std::move(event));
    return conversation;
}

} // namespace RadarDesk::session
