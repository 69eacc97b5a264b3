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

/// A copy of \a event without known secrets, which may be recorded.
[[nodiscard]] workbench::Event redacted(workbench::Event event, const base::KnownSecrets &secrets);

/// Replaces known secrets, and strings that look like one, in each text of an event.
[[nodiscard]] history::EventFilter secretsFilter(const base::KnownSecrets &secrets);

/// An event for a token request. \a call is finished; \a granted is the note if it returned a
/// token.
[[nodiscard]] workbench::Event
authenticationEvent(const QString &channel, const PushRadar::Call &call, const QString &granted);

/// The ID of the conversation that begins with event \a number, created if there is none. Empty if
/// the event is unknown.
[[nodiscard]] QString conversationOf(quint64 number, history::History &history);

} // namespace RadarDesk::session
