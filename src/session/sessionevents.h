// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/redaction/knownsecrets.h>
#include <history/transfer/eventfilter.h>
#include <workbench/events/event.h>

namespace PushRadar {
class Call;
}

namespace RadarDesk::history {
class History;
}

namespace RadarDesk::session {

/// \a event as it may be recorded: without any known secret.
[[nodiscard]] workbench::Event redacted(workbench::Event event, const base::KnownSecrets &secrets);

/// Takes known secrets, and what looks like one, out of each text of an event.
[[nodiscard]] history::EventFilter secretsFilter(const base::KnownSecrets &secrets);

/// That a token was asked for: \a call is finished, \a granted what to say when it got one.
[[nodiscard]] workbench::Event
authenticationEvent(const QString &channel, const PushRadar::Call &call, const QString &granted);

/// The ID of the conversation that the event of that number begins; it gets one where it has none.
/// Empty where the event is not known.
[[nodiscard]] QString conversationOf(quint64 number, history::History &history);

} // namespace RadarDesk::session
