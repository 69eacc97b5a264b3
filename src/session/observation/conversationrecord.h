// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/redaction/knownsecrets.h>
#include <workbench/events/event.h>

#include <optional>

namespace RadarDesk::history {
class History;
}

namespace RadarDesk::session {

/// The event that begins a conversation, such as a check or a run of a scenario: recorded at the
/// start, and updated with the result at the end.
class ConversationRecord
{
public:
    /// \a history must outlive it.
    ConversationRecord(history::History &history, base::KnownSecrets secrets);

    /// Records \a event, which gets the time and the ID of a new conversation.
    void begin(workbench::Event event);
    /// The value of Event::partOf for events of the conversation; empty before begin() and after
    /// end().
    [[nodiscard]] const QString &id() const { return m_id; }
    /// Updates the event and closes the conversation.
    void end(workbench::Outcome outcome, const QString &note);
    /// Updates the event.
    void update(workbench::Outcome outcome, const QString &note);

private:
    history::History &m_history;
    base::KnownSecrets m_secrets;
    QString m_id;
    quint64 m_number = 0;
};

} // namespace RadarDesk::session
