// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/subscriber/remoteobserver.h>

#include <sandbox/service/observationqueue.h>
#include <sandbox/service/observers/observationencoder.h>

#include <utility>

namespace RadarDesk::sandbox {

RemoteObserver::RemoteObserver(QObject *parent)
    : ObservationSource(parent)
{
    m_thread.setObjectName(QStringLiteral("observer"));
}

RemoteObserver::~RemoteObserver()
{
    endLink();
    m_thread.quit();
    m_thread.wait();
}

void RemoteObserver::open(const ObserverLink::Target &target)
{
    m_target = target;
    beginLink();
}

void RemoteObserver::requestConnections()
{
    if (m_state == State::Observing)
        beginLink();
}

void RemoteObserver::beginLink()
{
    endLink();
    if (!m_thread.isRunning())
        m_thread.start();
    m_queue = std::make_shared<ObservationQueue>(ObserverLimits(), [this] {
        QMetaObject::invokeMethod(this, &RemoteObserver::observed, Qt::QueuedConnection);
    });
    auto link = std::make_unique<ObserverLink>(*m_target, m_queue);
    link->moveToThread(&m_thread);
    m_link = link.release();
    connect(&m_thread, &QThread::finished, m_link, &QObject::deleteLater);
    // What an earlier link has said may still be on its way.
    connect(m_link, &ObserverLink::observingChanged, this,
            [this, generation = m_generation](bool isObserving) {
                if (generation == m_generation)
                    setState(isObserving ? State::Observing : State::Failed);
            });
    connect(m_link, &ObserverLink::statesCame, this,
            [this, generation = m_generation](const QList<ConnectionState> &states) {
                if (generation == m_generation)
                    Q_EMIT connectionStates(states);
            });
    setState(State::Connecting);
    QMetaObject::invokeMethod(m_link, &ObserverLink::begin, Qt::QueuedConnection);
}

void RemoteObserver::close()
{
    endLink();
    setState(State::Closed);
}

void RemoteObserver::endLink()
{
    ++m_generation;
    if (ObserverLink *link = std::exchange(m_link, nullptr)) {
        link->disconnect(this);
        link->deleteLater();
    }
    m_queue.reset();
}

Observations RemoteObserver::takeObservations()
{
    return m_queue ? m_queue->take() : Observations();
}

void RemoteObserver::requestConnectionStates()
{
    send({.kind = ObserverCommand::Kind::States});
}

void RemoteObserver::sendTo(const QString &socketId, const QString &channel, const QByteArray &json)
{
    send({.kind = ObserverCommand::Kind::SendTo,
          .socketId = socketId,
          .channel = channel,
          .data = json});
}

void RemoteObserver::closeConnection(const QString &socketId)
{
    send({.kind = ObserverCommand::Kind::Close, .socketId = socketId});
}

void RemoteObserver::cutConnection(const QString &socketId)
{
    send({.kind = ObserverCommand::Kind::Cut, .socketId = socketId});
}

void RemoteObserver::refuseConnections(const QByteArray &origin, const QByteArray &userAgent,
                                       std::chrono::milliseconds time)
{
    send({.kind = ObserverCommand::Kind::Refuse,
          .origin = origin,
          .userAgent = userAgent,
          .time = time});
}

void RemoteObserver::send(const ObserverCommand &command)
{
    if (m_state != State::Observing)
        return;
    QMetaObject::invokeMethod(
        m_link,
        [link = m_link, frame = ObservationEncoder::commandFrame(command)] { link->send(frame); },
        Qt::QueuedConnection);
}

void RemoteObserver::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace RadarDesk::sandbox

#include "moc_remoteobserver.cpp"
