// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/redaction/knownsecrets.h>
#include <session/observation/deliverytracks.h>
#include <session/observation/eventworkshop.h>
#include <session/observation/observedevents.h>

#include <QObject>
#include <QTimer>

#include <deque>

namespace RadarDesk::workbench {
class Workspace;
}

namespace RadarDesk::history {
class History;
}

namespace RadarDesk::session {

class Session;
class Traffic;

/// Records the calls and connections of other programs and pages at a service, and the recipients
/// of each broadcast. Events are created on another thread, because removing secrets takes too long
/// for the window's. If there are too many, an event says how many were left out.
class TrafficRecorder : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive the recorder.
    struct Services
    {
        Traffic &traffic;
        history::History &history;
        workbench::Workspace &workspace;
        Session &session;
    };
    /// Limits that bound the memory.
    struct Limits
    {
        qsizetype waiting = 10'000; ///< Observations without an event yet,
        qint64 waitingBytes = qint64{16} * 1024 * 1024; ///< and their bytes.
        std::size_t unwritten = 20'000; ///< Events that the history has yet to write,
        qint64 unwrittenBytes = qint64{16} * 1024 * 1024; ///< and their data and HTTP bodies.
        qsizetype channels = 500; ///< In the list; strangers add none beyond these.
    };

    TrafficRecorder(const Services &services, base::KnownSecrets secrets, const Limits &limits,
                    QObject *parent = nullptr);
    TrafficRecorder(const Services &services, base::KnownSecrets secrets,
                    QObject *parent = nullptr);
    /// Records the pending observations.
    ~TrafficRecorder() override;

    /// Sets the profile whose service is observed; the sandbox's by default. Clears what is known
    /// about the previous service.
    void setProfile(const QString &id);
    /// Whether this window records the traffic, or another window that observes the same service
    /// does.
    void setRecordsOthers(bool records) { m_recordsOthers = records; }
    /// The owners of the secrets in calls through a relay.
    void setSecretOwners(const SecretOwners &owners) { m_owners = owners; }
    /// Records \a sentence about a user's action on a connection.
    void noteAction(const QString &socketId, const QString &sentence);

Q_SIGNALS:
    /// An app has called the service; \a event is what was recorded of it.
    void callRecorded(const RadarDesk::workbench::Event &event);

private:
    struct Touch
    {
        QDateTime time;
        int broadcasts = 0;
    };

    void onObserved(const sandbox::Observation &observation);
    void onRecorded(const QList<quint64> &numbers);
    void onBroadcastFinished(quint64 number);
    void onLeftOut(qint64 count);
    void noteConnection(const sandbox::ObservedConnection &connection);
    void noteClosing(const QString &socketId);
    void queue(const sandbox::Observation &observation, const QString &socketId);
    /// Lists the channel of a broadcast that another window records.
    void noteChannel(const sandbox::Observation &observation);
    /// Lists the channel of a broadcast soon.
    void touch(const QString &channel, const QDateTime &time);
    void startWork();
    void takeMade();
    void recordMade();
    void record(workbench::Event event);
    quint64 append(workbench::Event event);
    [[nodiscard]] bool isTooMuch(qint64 bytes) const;
    void recordGap();
    void flushSoon();
    void flush();
    void listChannels();
    [[nodiscard]] bool mayList(const QString &channel);

    Services m_services;
    base::KnownSecrets m_secrets;
    QString m_profileId;
    SecretOwners m_owners;
    bool m_recordsOthers = true;
    Limits m_limits;
    EventWorkshop m_workshop;
    QList<Sighting> m_waiting;
    qint64 m_waitingBytes = 0;
    bool m_isWorking = false;
    QList<workbench::Event> m_made;
    qsizetype m_nextMade = 0;
    QTimer m_turn;
    /// The size of the events that the history hasn't written yet.
    struct Unwritten
    {
        quint64 number = 0;
        qint64 bytes = 0;
    };
    std::deque<Unwritten> m_unwritten;
    qint64 m_unwrittenBytes = 0;
    qint64 m_leftOut = 0;
    QTimer m_gapTimer;
    DeliveryTracks m_tracks;
    QHash<QString, QString> m_clients; // names by socket ID
    QList<QString> m_gone; // closed ones of m_clients, oldest first
    QHash<QString, Touch> m_touched; // channels that aren't listed yet
    QSet<QString> m_listed; // channels that other programs added
    QTimer m_flushTimer;
};

} // namespace RadarDesk::session
