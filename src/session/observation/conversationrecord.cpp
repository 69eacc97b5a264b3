// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/observation/conversationrecord.h>

#include <history/store/history.h>
#include <session/sessionevents.h>

#include <QUuid>

namespace RadarDesk::session {

using namespace base;
using namespace workbench;
using namespace history;

ConversationRecord::ConversationRecord(History &history, KnownSecrets secrets)
    : m_history(history)
    , m_secrets(std::move(secrets))
{
}

void ConversationRecord::begin(Event event)
{
    m_id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    event.conversation = m_id;
    event.time = QDateTime::currentDateTimeUtc();
    m_number = m_history.append(redacted(std::move(event), m_secrets));
}

void ConversationRecord::end(Outcome outcome, const QString &note)
{
    if (m_id.isEmpty())
        return;
    update(outcome, note);
    m_id.clear();
}

void ConversationRecord::update(Outcome outcome, const QString &note)
{
    const Event *const recorded = m_history.find(m_number);
    if (!recorded)
        return;
    Event event = *recorded;
    event.outcome = outcome;
    event.note = note;
    event.duration = std::chrono::milliseconds(event.time.msecsTo(QDateTime::currentDateTimeUtc()));
    m_history.update(m_number, redacted(std::move(event), m_secrets));
}

} // namespace RadarDesk::session
