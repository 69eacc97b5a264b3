// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/store/historyinbox.h>
#include <history/store/historystore.h>

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <map>

namespace RadarDesk::history {

/// How much of a profile's events to keep.
struct RetentionRule
{
    int days = 0; ///< 0: of any age.
    qint64 bytes = 0; ///< 0: of any size.

    bool operator==(const RetentionRule &) const = default;
};

/// What is done with the history in its thread. Nothing of it takes long at a time, so that what is
/// recorded never waits long.
class HistoryWorker : public QObject
{
    Q_OBJECT

public:
    using Numbered = std::pair<quint64, qint64>; ///< An event's number and its key.
    /// Returns whether there is more to do.
    using Task = std::function<bool(HistoryStore &)>;

    HistoryWorker(QString path, std::shared_ptr<HistoryInbox> inbox);
    ~HistoryWorker() override;

    /// Opens the history, and finds out what earlier runs left unfinished.
    void start();
    /// Writes what is in the inbox.
    void drain();
    /// Goes on with \a task until it is done, between other work.
    void run(const Task &task);
    void setRetentionRules(const QHash<QString, RetentionRule> &rules);
    /// Looks for trouble that has passed without waiting for the next time.
    void retryNow();
    /// Begins to delete what is to be deleted.
    void tidySoon();

Q_SIGNALS:
    void written(const QList<RadarDesk::history::HistoryWorker::Numbered> &events);
    void replaced(const QList<RadarDesk::history::StoredEvent> &events);
    void conversationsChanged(const QList<RadarDesk::history::ConversationChange> &changes);
    void annotated(const QList<RadarDesk::history::StoredEvent> &events);
    void grown();
    /// Any event may have come, gone or changed.
    void reset();
    void troubleChanged(const std::optional<RadarDesk::history::HistoryError> &trouble);
    /// Something a person should know.
    void warning(const QString &sentence);

private:
    void showTrouble();
    /// A number that is another one when another program has written.
    [[nodiscard]] qint64 changesOnDisk() const;
    void pollForChanges();
    void compact();
    [[nodiscard]] bool tidyStep();
    void notifyThinnedOut();
    void notifyMissing(const QString &aside);
    void notifyRescued();
    void retry();
    [[nodiscard]] std::optional<qint64> keyOf(quint64 number) const;

    QString m_path;
    std::shared_ptr<HistoryInbox> m_inbox;
    std::unique_ptr<HistoryStore> m_store;
    std::optional<HistoryTrouble> m_shown;
    QHash<QString, RetentionRule> m_rules;
    std::map<quint64, qint64> m_recent; // keys of the newest events
    QHash<quint64, qint64> m_pending; // keys of those whose outcome is not known yet
    QString m_toldMissing; // the file of which that was said
    QTimer m_watch;
    QTimer m_retry;
    QTimer m_tidy;
    qint64 m_changes = 0;
    bool m_isLinking = false; // events of before, which is to be seen at the end
    qint64 m_thinnedOut = 0; // events that went by the rules and that nobody was told of yet
};

} // namespace RadarDesk::history
