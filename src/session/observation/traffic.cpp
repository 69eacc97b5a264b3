// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/observation/traffic.h>

#include <QElapsedTimer>

#include <utility>

namespace RadarDesk::session {

using namespace sandbox;

namespace {

// An eighth of the time between two frames; the recorder takes as much.
constexpr qint64 TurnOfTrafficMs = 2;

} // namespace

Traffic::Traffic(QObject *parent)
    : QObject(parent)
{
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &Traffic::work);
}

void Traffic::setSource(ObservationSource *source)
{
    if (m_source)
        m_source->disconnect(this);
    m_source = source;
    m_taken = {};
    m_next = 0;
    m_states.reset();
    if (!source)
        return;
    connect(source, &ObservationSource::observed, this, &Traffic::pull);
    connect(source, &ObservationSource::connectionStates, this,
            [this](const QList<ConnectionState> &states) {
                m_states = states;
                pull();
            });
    pull();
}

void Traffic::pull()
{
    m_isMore = true;
    if (!m_turn.isActive())
        m_turn.start(0);
}

void Traffic::takeMore()
{
    m_isMore = false;
    m_next = 0;
    m_areStatesDue = m_states.has_value();
    m_taken = m_source->takeObservations();
    if (m_taken.leftOut > 0)
        Q_EMIT leftOut(m_taken.leftOut);
}

void Traffic::work()
{
    if (m_next == m_taken.list.size()) {
        if (!m_source || !m_isMore)
            return;
        takeMore();
    }
    QElapsedTimer turn;
    turn.start();
    while (m_next < m_taken.list.size() && !turn.hasExpired(TurnOfTrafficMs)) {
        // Each observation is moved out, so that its memory is freed.
        const Observation observation = std::move(m_taken.list[m_next++]);
        Q_EMIT observed(observation);
    }
    if (m_next == m_taken.list.size() && m_states && std::exchange(m_areStatesDue, false))
        Q_EMIT connectionStates(*std::exchange(m_states, std::nullopt));
    if (m_next < m_taken.list.size() || m_isMore)
        m_turn.start(0);
}

} // namespace RadarDesk::session

#include "moc_traffic.cpp"
