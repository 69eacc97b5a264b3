// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/store/historytypes.h>

#include <QObject>

#include <optional>

namespace RadarDesk::history {
class History;
}

namespace RadarDesk::session {

/// Removes events from the history. The last removal can be undone until the program ends.
class HistoryRemoval : public QObject
{
    Q_OBJECT

public:
    /// \a history must outlive this.
    explicit HistoryRemoval(history::History &history, QObject *parent = nullptr);

    /// Removes all events of a channel. text() stays empty: the caller shows the message.
    void forgetChannel(const QString &profile, const QString &channel);
    /// Removes all events of a profile with that \a name.
    void clear(const QString &profile, const QString &name);
    /// Undoes the last removal.
    void undo();
    /// Deletes the events of the last removal for good.
    void finish();
    /// The channel of the last removal; empty if that was of a profile, was undone, or is final.
    [[nodiscard]] const QString &channel() const { return m_channel; }
    [[nodiscard]] bool canUndo() const { return m_removal.has_value(); }
    /// The message about the last removal; empty if there is none.
    [[nodiscard]] const QString &text() const { return m_text; }

Q_SIGNALS:
    void changed();

private:
    void onRemoved(quint64 turn, const QString &text, const history::HistoryResult<qint64> &done);
    [[nodiscard]] quint64 begin();

    history::History &m_history;
    std::optional<qint64> m_removal;
    QString m_text;
    QString m_channel;
    quint64 m_turn = 0; // the number of the last request; earlier answers are ignored
    bool m_undoWanted = false; // undo() was called before the removal finished
};

} // namespace RadarDesk::session
