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

/// The event that begins a conversation, such as a check or a run of a scenario: recorded as that
/// begins, and changed to what came of it as that ends.
class ConversationRecord
{
public:
    /// \a history must outlive it.
    ConversationRecord(history::History &history, base::KnownSecrets secrets);

    /// Records \a event, which gets the time and the ID of a new conversation.
    void begin(workbench::Event event);
    /// What belongs to it has this in Event::partOf; empty before the first and after end().
    [[nodiscard]] const QString &id() const { return m_id; }
    /// Changes the event, and nothing belongs to it from now on.
    void end(workbench::Outcome outcome, const QString &note);
    /// Changes the event.
    void update(workbench::Outcome outcome, const QString &note);

private:
    history::History &m_history;
    base::KnownSecrets m_secrets;
    QString m_id;
    quint64 m_number = 0;
};

} // namespace RadarDesk::session
