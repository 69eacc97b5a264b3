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

/// Takes events out of the history, and can bring them back until something else is taken out, or
/// the program ends.
class HistoryRemoval : public QObject
{
    Q_OBJECT

public:
    /// \a history must outlive this.
    explicit HistoryRemoval(history::History &history, QObject *parent = nullptr);

    /// Takes out all events of a channel. What became of it is said by whoever asked for it.
    void forgetChannel(const QString &profile, const QString &channel);
    /// Takes out all events of a profile, which is called \a name.
    void clear(const QString &profile, const QString &name);
    /// Brings back what was taken out last.
    void undo();
    /// Deletes what was taken out last.
    void finish();
    /// The channel that forgetChannel() was called for last, if nothing happened since: that was
    /// neither undone nor finished, and nothing else was taken out.
    [[nodiscard]] const QString &channel() const { return m_channel; }
    [[nodiscard]] bool canUndo() const { return m_removal.has_value(); }
    /// What there is to say about it; empty when there is nothing.
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
    quint64 m_turn = 0; // tells the answer to the last request from those before it
    bool m_undoWanted = false; // before the removal was known to be done
};

} // namespace RadarDesk::session
