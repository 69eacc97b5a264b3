// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/store/historyrequest.h>
#include <history/store/historytypes.h>

#include <QDate>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <array>
#include <functional>
#include <utility>

namespace RadarDesk::history {
class History;
struct HistoryPage;
} // namespace RadarDesk::history

namespace RadarDesk::session {

/// How many messages a service counts (documentation: FAQ): of a broadcast one, and one for each
/// subscriber that it reached.
struct MessageCount
{
    qint64 messages = 0;
    bool isAtLeast = false; ///< Of some broadcasts the service didn't tell how many they reached.

    MessageCount &operator+=(const MessageCount &other);
    bool operator==(const MessageCount &) const = default;
};

/// Counts the messages of each profile: those that went out from here or were recorded since the
/// start, and those of the same day that the history has from before.
class MessageMeter : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;
    static constexpr qsizetype MostRead = 20'000; ///< Broadcasts of before the start.
    static constexpr qsizetype MostChannels = 1'000; ///< Of a profile, whose subscribers are known.

    /// \a history must outlive it.
    explicit MessageMeter(history::History &history, Clock clock = &now, QObject *parent = nullptr);
    ~MessageMeter() override;

    /// The local time.
    [[nodiscard]] static QDateTime now() { return QDateTime::currentDateTime(); }
    /// Since midnight. The first time, the history is asked, and changed() tells when that is done.
    [[nodiscard]] MessageCount today(const QString &profileId);
    /// In the last 60 seconds.
    [[nodiscard]] MessageCount lastMinute(const QString &profileId) const;
    /// How many the latest broadcast to that channel reached; 0 where that isn't known.
    [[nodiscard]] int subscribersOf(const QString &profileId, const QString &channel) const;

Q_SIGNALS:
    /// Several times a second at most.
    void changed();

private:
    static constexpr std::size_t Seconds = 60;

    struct Second
    {
        qint64 number = 0; ///< Since the epoch.
        MessageCount count;
    };

    struct Usage
    {
        QDate day;
        MessageCount today;
        std::array<Second, Seconds> seconds;
        QHash<QString, int> subscribers; ///< Of the latest broadcast to a channel.
        bool isRead = false; ///< Or being read, what the history has of before.
        qsizetype read = 0;
        history::HistoryRequest request;
    };

    void onRecorded(const QList<quint64> &numbers);
    void onUpdated(quint64 number);
    void count(const workbench::Event &event);
    void read(const QString &profileId, std::optional<qint64> before);
    void takeRead(const QString &profileId, const history::HistoryPage &page);
    void turnDay(Usage &usage) const;
    void tellSoon();

    history::History &m_history;
    Clock m_clock;
    QDateTime m_started;
    QHash<QString, Usage> m_usages; ///< By the id of the profile.
    QSet<quint64> m_pending; ///< Numbers of broadcasts whose answer is to come.
    QTimer m_telling;
};

} // namespace RadarDesk::session
