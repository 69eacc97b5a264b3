// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/retention/historyremoval.h>

#include <history/store/history.h>

#include <utility>

namespace RadarDesk::session {

using namespace history;

HistoryRemoval::HistoryRemoval(History &history, QObject *parent)
    : QObject(parent)
    , m_history(history)
{
}

void HistoryRemoval::forgetChannel(const QString &profile, const QString &channel)
{
    const quint64 turn = begin();
    m_channel = channel;
    m_history.forgetChannel(
        profile, channel, this,
        [this, turn](const HistoryResult<qint64> &done) { onRemoved(turn, {}, done); });
}

void HistoryRemoval::clear(const QString &profile, const QString &name)
{
    m_history.clear(profile, this,
                    //: %1 is a profile
                    [this, turn = begin(), text = tr("Cleared the history of %1.").arg(name)](
                        const HistoryResult<qint64> &done) { onRemoved(turn, text, done); });
}

quint64 HistoryRemoval::begin()
{
    finish();
    return m_turn;
}

void HistoryRemoval::onRemoved(quint64 turn, const QString &text, const HistoryResult<qint64> &done)
{
    if (turn != m_turn) {
        // A newer removal has replaced this one, so it can't be undone.
        if (done)
            m_history.commit(*done);
        return;
    }
    if (!done) {
        //: %1 is why, a whole sentence
        m_text = tr("Nothing was deleted. %1").arg(done.error().reason);
    } else if (std::exchange(m_undoWanted, false)) {
        m_history.undo(*done);
    } else {
        m_removal = *done;
        m_text = text;
    }
    Q_EMIT changed();
}

void HistoryRemoval::undo()
{
    if (m_removal)
        m_history.undo(*std::exchange(m_removal, std::nullopt));
    else
        m_undoWanted = true;
    m_text.clear();
    m_channel.clear();
    Q_EMIT changed();
}

void HistoryRemoval::finish()
{
    ++m_turn;
    m_undoWanted = false;
    m_text.clear();
    m_channel.clear();
    if (m_removal)
        m_history.commit(*std::exchange(m_removal, std::nullopt));
    Q_EMIT changed();
}

} // namespace RadarDesk::session

#include "moc_historyremoval.cpp"
