// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/service/observationsource.h>

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace RadarDesk::session {

/// Emits a service's observations in the window's thread, a few at a time, so that the window stays
/// responsive.
class Traffic : public QObject
{
    Q_OBJECT

public:
    explicit Traffic(QObject *parent = nullptr);

    /// Sets the source of the observations, for as long as it exists; nullptr for none. Pending
    /// observations of the previous source are dropped.
    void setSource(sandbox::ObservationSource *source);

Q_SIGNALS:
    void observed(const RadarDesk::sandbox::Observation &observation);
    /// \a count observations were left out before the next observed().
    void leftOut(qint64 count);
    /// The open connections, after all earlier observations were emitted.
    void connectionStates(const QList<RadarDesk::sandbox::ConnectionState> &states);

private:
    void pull();
    void work();
    void takeMore();

    QPointer<sandbox::ObservationSource> m_source;
    sandbox::Observations m_taken;
    qsizetype m_next = 0; // index in m_taken
    bool m_isMore = false; // the source has more
    std::optional<QList<sandbox::ConnectionState>> m_states;
    bool m_areStatesDue = false; // to emit after m_taken
    QTimer m_turn;
};

} // namespace RadarDesk::session
