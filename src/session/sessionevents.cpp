// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/sessionevents.h>

#include <history/transfer/shareableevent.h>
#include <pushradar/call.h>

namespace RadarDesk::session {

using namespace base;
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
    return shareable(std::move(event));
}

} // namespace RadarDesk::session
