// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/fields/fieldcondition.h>
#include <workbench/scenarios/scenarioprogress.h>

#include <pushradar/jsonvalue.h>

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <deque>
#include <functional>
#include <optional>

namespace RadarDesk::workbench {
class PlaceholderValues;
}

namespace RadarDesk::session {

class Session;

/// Listens to channels from the start of a run, and finds out whether its expectations are met.
/// Each message counts for one of them.
class ExpectationWatch : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(const workbench::ScenarioOutcome &)>;
    /// Of messages that wait for an expectation; after that, the oldest are forgotten.
    static constexpr std::size_t MostWaiting = 10'000;
    static constexpr qsizetype MostWaitingBytes = qsizetype{64} * 1024 * 1024;

    /// Both must outlive it.
    ExpectationWatch(Session &session, workbench::PlaceholderValues &placeholders,
                     QObject *parent = nullptr);

    /// Sets the folder whose values conditions use.
    void setFolder(const QString &folder) { m_folder = folder; }
    /// Forgets what arrived and listens to \a channels. \a ready is called once the service has
    /// confirmed each or refused it, after some seconds at the latest.
    void begin(const QStringList &channels, const std::function<void()> &ready);
    /// Answers whether a step finds what it is to find, at once or within its time. One at a time.
    void check(const workbench::ScenarioStep &step, const Answer &answer);
    /// Listens no longer for a run, and answers nothing any more.
    void end();

private:
    struct Arrived
    {
        QString channel;
        QByteArray text;
        PushRadar::JsonValue data;
    };
    /// The expectation in question.
    struct Current
    {
        workbench::ScenarioStep step;
        QList<workbench::FieldCondition> conditions;
        Answer answer;
        int found = 0;
        int others = 0; ///< That arrived and aren't as expected.
        QList<workbench::FieldDifference> differences; ///< Of the last of those.
        QByteArray last; ///< The last one that is as expected.
    };

    void tellReady();
    void onArrival(const QString &channel, const QString &id, const QByteArray &data);
    void keep(Arrived arrived);
    /// Looks at what waits. True where it counts.
    [[nodiscard]] bool take(const Arrived &arrived);
    void judge();
    void onTimeOver();
    void finish(const QString &fault);
    [[nodiscard]] QString gotText() const;
    [[nodiscard]] QString differencesText() const;
    void capture(const workbench::ScenarioStep &step, const Answer &answer);
    [[nodiscard]] QString listeningFault(const QString &channel) const;
    [[nodiscard]] QString sayable(const QByteArray &text) const;

    Session &m_session;
    workbench::PlaceholderValues &m_placeholders;
    QString m_folder;
    std::function<void()> m_ready;
    QTimer m_readyLimit;
    QTimer m_limit; // of the expectation
    QSet<QString> m_channels; // that are watched
    QSet<QString> m_awaited; // of those, whose subscription isn't decided
    QHash<QString, QString> m_refusals; // why one isn't listened to
    std::deque<Arrived> m_waiting;
    qsizetype m_waitingBytes = 0;
    QHash<QString, PushRadar::JsonValue> m_taken; // by an expectation, or else the newest
    QSet<QString> m_expected; // channels of which m_taken is by an expectation
    std::optional<Current> m_current;
};

} // namespace RadarDesk::session
