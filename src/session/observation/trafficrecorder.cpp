// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/observation/trafficrecorder.h>

#include <history/store/history.h>
#include <session/observation/callerwords.h>
#include <session/observation/traffic.h>
#include <session/sending/runmark.h>
#include <session/session.h>
#include <session/sessionevents.h>
#include <workbench/core/workspace.h>
#include <workbench/events/eventsize.h>

#include <QElapsedTimer>

#include <algorithm>

namespace RadarDesk::session {

using namespace base;
using namespace sandbox;
using namespace workbench;
using namespace history;

namespace {

// The time for one turn on the window's thread, in milliseconds.
constexpr qint64 TurnOfRecorderMs = 2;
// Jobs of this size show the first events soon.
constexpr qsizetype SightingsAtOnce = 500;
constexpr int FlushMs = 200;
constexpr qsizetype ChangesAFlush = 500;
constexpr int ChannelsAFlush = 20;
constexpr int GapMs = 1'000;
// More connections than the sandbox allows at once.
constexpr qsizetype KnownClients = 50'000;
constexpr qsizetype KnownGone = 2'000;

/// The run mark of the program that caused the observation; empty for a delivery.
QByteArray runOf(const Observation &observation)
{
    return std::visit(
        [](const auto &what) -> QByteArray {
            if constexpr (requires { what.run; })
                return what.run;
            else
                return {};
        },
        observation);
}

QList<Event> eventsOf(const QList<Sighting> &sightings, const KnownSecrets &secrets)
{
    QList<Event> events;
    for (const Sighting &sighting : sightings) {
        if (auto event = eventOf(sighting, secrets))
            events.append(*std::move(event));
    }
    return events;
}

/// Whether \a observation repeats a connection that was opened before this source was observed.
bool isEarlier(const Observation &observation)
{
    const auto *connection = std::get_if<ObservedConnection>(&observation);
    return connection && connection->isEarlier;
}

QString socketIdOf(const Observation &observation)
{
    return std::visit(
        [](const auto &what) -> QString {
            if constexpr (requires { what.socketId; })
                return what.socketId;
            else
                return {};
        },
        observation);
}

} // namespace

TrafficRecorder::TrafficRecorder(const Services &services, KnownSecrets secrets,
                                 const Limits &limits, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_secrets(std::move(secrets))
    , m_profileId(SandboxId.toString())
    , m_limits(limits)
{
    const auto setUp = [this](QTimer &timer, int interval, void (TrafficRecorder::*act)()) {
        timer.setSingleShot(true);
        timer.setInterval(interval);
        connect(&timer, &QTimer::timeout, this, act);
    };
    setUp(m_turn, 0, &TrafficRecorder::recordMade);
    setUp(m_gapTimer, GapMs, &TrafficRecorder::recordGap);
    setUp(m_flushTimer, FlushMs, &TrafficRecorder::flush);
    connect(&m_workshop, &EventWorkshop::made, this, &TrafficRecorder::takeMade);
    connect(&services.traffic, &Traffic::observed, this, &TrafficRecorder::onObserved);
    connect(&services.traffic, &Traffic::leftOut, this, &TrafficRecorder::onLeftOut);
    connect(&services.history, &History::recorded, this, &TrafficRecorder::onRecorded);
    connect(&services.session, &Session::broadcastFinished, this,
            &TrafficRecorder::onBroadcastFinished);
}

TrafficRecorder::TrafficRecorder(const Services &services, KnownSecrets secrets, QObject *parent)
    : TrafficRecorder(services, std::move(secrets), Limits(), parent)
{
}

TrafficRecorder::~TrafficRecorder()
{
    m_made = m_made.sliced(m_nextMade) + m_workshop.finish() + eventsOf(m_waiting, m_secrets);
    for (Event &event : m_made)
        record(std::move(event));
    flush();
    recordGap();
}

void TrafficRecorder::setProfile(const QString &id)
{
    if (id == m_profileId)
        return;
    flush();
    recordGap();
    m_profileId = id;
    m_tracks = {};
    m_clients.clear();
    m_gone.clear();
    m_touched.clear();
    m_listed.clear();
}

void TrafficRecorder::onObserved(const Observation &observation)
{
    if (const auto *connection = std::get_if<ObservedConnection>(&observation))
        noteConnection(*connection);
    if (const auto *delivery = std::get_if<ObservedDelivery>(&observation))
        m_tracks.add(*delivery, [this](const QString &id) { return m_clients.value(id); });
    if (const auto *callback = std::get_if<ObservedCallback>(&observation))
        m_tracks.add(*callback, m_secrets);
    if (m_tracks.hasChanges())
        flushSoon();
    // The session records this program's own calls.
    const QString socketId = socketIdOf(observation);
    if (runOf(observation) != runMark() && !isEarlier(observation)) {
        if (m_recordsOthers)
            queue(observation, socketId);
        else
            noteChannel(observation);
    }
    if (std::holds_alternative<ObservedClosing>(observation))
        noteClosing(socketId);
}

void TrafficRecorder::noteConnection(const ObservedConnection &connection)
{
    if (m_clients.size() >= KnownClients)
        m_clients.clear(); // the closings may be among those left out
    m_clients.insert(connection.socketId,
                     connection.run == runMark()
                         ? tr("RadarDesk")
                         : clientWords(connection.origin, connection.userAgent));
}

void TrafficRecorder::noteChannel(const Observation &observation)
{
    const auto *call = std::get_if<ObservedCall>(&observation);
    if (!call || call->operation != ObservedCall::Operation::Broadcast || !call->reason.isEmpty())
        return;
    touch(call->channel, timeOf(call->time));
}

void TrafficRecorder::noteClosing(const QString &socketId)
{
    // A later delivery may still name this connection.
    m_gone.append(socketId);
    if (m_gone.size() > KnownGone)
        m_clients.remove(m_gone.takeFirst());
}

void TrafficRecorder::queue(const Observation &observation, const QString &socketId)
{
    if (std::holds_alternative<ObservedDelivery>(observation)
        || std::holds_alternative<ObservedCallback>(observation))
        return;
    const qint64 bytes = sizeOf(observation);
    if (isTooMuch(bytes)) {
        onLeftOut(1);
        return;
    }
    m_waiting.append({observation, m_clients.value(socketId), m_profileId, m_owners});
    m_waitingBytes += bytes;
    startWork();
}

bool TrafficRecorder::isTooMuch(qint64 bytes) const
{
    return m_waiting.size() >= m_limits.waiting || m_waitingBytes + bytes > m_limits.waitingBytes
        || m_unwritten.size() >= m_limits.unwritten || m_unwrittenBytes >= m_limits.unwrittenBytes;
}

quint64 TrafficRecorder::append(Event event)
{
    const qint64 bytes = contentBytes(event);
    const quint64 number = m_services.history.append(std::move(event));
    m_unwritten.push_back({number, bytes});
    m_unwrittenBytes += bytes;
    return number;
}

void TrafficRecorder::startWork()
{
    // Wait until the previous events are recorded.
    if (m_isWorking || m_waiting.isEmpty() || !m_made.isEmpty())
        return;
    m_isWorking = true;
    const qsizetype count = std::min(m_waiting.size(), SightingsAtOnce);
    const QList<Sighting> piece = m_waiting.first(count);
    m_waiting.remove(0, count);
    for (const Sighting &sighting : piece)
        m_waitingBytes -= sizeOf(sighting.observation);
    m_workshop.start([piece, secrets = m_secrets] { return eventsOf(piece, secrets); });
}

void TrafficRecorder::takeMade()
{
    m_isWorking = false;
    m_made += m_workshop.take();
    recordMade();
}

void TrafficRecorder::recordMade()
{
    QElapsedTimer turn;
    turn.start();
    while (m_nextMade < m_made.size() && !turn.hasExpired(TurnOfRecorderMs))
        record(std::move(m_made[m_nextMade++]));
    if (m_nextMade < m_made.size()) {
        m_turn.start();
        return;
    }
    m_made.clear();
    m_nextMade = 0;
    startWork();
}

void TrafficRecorder::record(Event event)
{
    // Observations from before setProfile() belong to another service.
    const bool isBroadcast = event.kind == EventKind::Broadcast && event.profileId == m_profileId;
    const QString broadcastId = event.broadcastId;
    if (isBroadcast) {
        event.deliveries = m_tracks.find(broadcastId);
        touch(event.channel, event.time);
    }
    if (event.source == EventSource::App)
        Q_EMIT callRecorded(event);
    const quint64 number = append(std::move(event));
    if (isBroadcast)
        m_tracks.setEvent(broadcastId, number, true);
}

void TrafficRecorder::touch(const QString &channel, const QDateTime &time)
{
    if (m_touched.size() < m_limits.channels || m_touched.contains(channel)) {
        Touch &touched = m_touched[channel];
        touched.time = std::max(touched.time, time);
        ++touched.broadcasts;
    }
    flushSoon();
}

void TrafficRecorder::noteAction(const QString &socketId, const QString &sentence)
{
    Event event;
    event.profileId = m_profileId;
    event.kind = EventKind::Connection;
    event.time = QDateTime::currentDateTimeUtc();
    event.socketId = socketId;
    event.client = m_clients.value(socketId);
    event.note = sentence;
    append(redacted(std::move(event), m_secrets));
}

void TrafficRecorder::onRecorded(const QList<quint64> &numbers)
{
    if (numbers.isEmpty())
        return;
    const quint64 written = std::ranges::max(numbers);
    while (!m_unwritten.empty() && m_unwritten.front().number <= written) {
        m_unwrittenBytes -= m_unwritten.front().bytes;
        m_unwritten.pop_front();
    }
}

void TrafficRecorder::onBroadcastFinished(quint64 number)
{
    const Event *event = m_services.history.find(number);
    if (event && event->profileId == m_profileId)
        m_tracks.setEvent(event->broadcastId, number, false);
    if (m_tracks.hasChanges())
        flushSoon();
}

void TrafficRecorder::onLeftOut(qint64 count)
{
    if (!m_recordsOthers)
        return; // the recording window does this
    m_leftOut += count;
    if (!m_gapTimer.isActive())
        m_gapTimer.start();
}

void TrafficRecorder::recordGap()
{
    if (m_leftOut == 0)
        return;
    Event gap;
    gap.profileId = m_profileId;
    gap.kind = EventKind::Gap;
    gap.outcome = Outcome::Failed;
    gap.time = QDateTime::currentDateTimeUtc();
    gap.note = tr("%Ln events weren't recorded because too many occurred at once.", nullptr,
                  static_cast<int>(std::min<qint64>(std::exchange(m_leftOut, 0),
                                                    std::numeric_limits<int>::max())));
    append(std::move(gap));
}

void TrafficRecorder::flushSoon()
{
    if (!m_flushTimer.isActive())
        m_flushTimer.start();
}

void TrafficRecorder::flush()
{
    for (const DeliveryTracks::Change &change : m_tracks.takeChanges(ChangesAFlush)) {
        if (const Event *known = m_services.history.find(change.number)) {
            Event event = *known;
            event.deliveries = change.deliveries;
            m_services.history.update(change.number, event);
        }
    }
    listChannels();
    if (m_tracks.hasChanges() || !m_touched.isEmpty())
        flushSoon();
}

void TrafficRecorder::listChannels()
{
    const bool isShown = m_services.workspace.profileId() == m_profileId;
    for (int count = 0; count < ChannelsAFlush && !m_touched.isEmpty(); ++count) {
        const QString channel = m_touched.cbegin().key();
        const Touch touch = m_touched.take(channel);
        if (!mayList(channel))
            continue;
        m_services.workspace.noteOthersUse(m_profileId, channel, touch.time);
        // The session counts the messages that it receives.
        if (isShown && !m_services.session.subscriber().isSubscribed(channel))
            m_services.workspace.channels().countUnseen(channel, touch.broadcasts);
    }
}

bool TrafficRecorder::mayList(const QString &channel)
{
    const ChannelsModel &channels = m_services.workspace.channels();
    const bool isShown = m_services.workspace.profileId() == m_profileId;
    if (m_listed.contains(channel) || (isShown && channels.rowOf(channel) >= 0))
        return true;
    if (m_listed.size() >= m_limits.channels
        || (isShown && channels.rowCount() >= m_limits.channels))
        return false;
    m_listed.insert(channel);
    return true;
}

} // namespace RadarDesk::session

#include "moc_trafficrecorder.cpp"
