// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/store/history.h>
#include <workbench/shapes/messageshape.h>

#include <QHash>
#include <QObject>

#include <memory>

namespace RadarDesk::history {

/// Learns what the messages of one channel usually look like, from the latest events of the history
/// and those that come. It reads in the history's thread and learns in another one.
class ChannelShape : public QObject
{
    Q_OBJECT

public:
    static constexpr int LearnedEvents = 200;

    /// \a history must outlive it.
    explicit ChannelShape(History &history, QObject *parent = nullptr);

    /// Which channel of which profile it is about; the same again learns nothing new.
    void setChannel(const QString &profile, const QString &channel);
    [[nodiscard]] const QString &channel() const { return m_channel; }
    /// What is known so far; never null.
    [[nodiscard]] const std::shared_ptr<const workbench::MessageShape> &shape() const
    {
        return m_shape;
    }
    /// What was unlike the messages before an event, among those that were learned from.
    [[nodiscard]] QList<workbench::ShapeDeviation> deviationsOf(qint64 key) const
    {
        return m_deviations.value(key);
    }

Q_SIGNALS:
    /// shape() is another one.
    void changed();

private:
    /// What was learned from some events.
    struct Lesson
    {
        std::shared_ptr<const workbench::MessageShape> shape;
        QHash<qint64, QList<workbench::ShapeDeviation>> deviations;
    };

    void read();
    void learn(const HistoryPage &page);
    /// What those events add to the shape of before.
    [[nodiscard]] static Lesson lessonOf(const QList<StoredEvent> &events,
                                         const workbench::MessageShape &before);
    void take(const Lesson &lesson);

    History &m_history;
    QString m_profile;
    QString m_channel;
    std::shared_ptr<const workbench::MessageShape> m_shape;
    QHash<qint64, QList<workbench::ShapeDeviation>> m_deviations; ///< By the keys of events.
    HistoryRequest m_request;
    qint64 m_newest = 0; ///< The key of the last event that was learned from.
    quint64 m_turn = 0; ///< Counts the channels, so that an answer that comes late is known.
    bool m_isLearning = false;
    bool m_isStale = false; ///< There are newer events.
};

} // namespace RadarDesk::history
