// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/service/observationsource.h>

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace RadarDesk::session {

/// Hands on, in the window's thread, what a service observes: a little at a time, so that the
/// window is never kept from its work.
class Traffic : public QObject
{
    Q_OBJECT

public:
    explicit Traffic(QObject *parent = nullptr);

    /// Hands on what \a source observes from now on, for as long as that lives; nothing for a
    /// nullptr. What it still has of an earlier one is dropped.
    void setSource(sandbox::ObservationSource *source);

Q_SIGNALS:
    void observed(const RadarDesk::sandbox::Observation &observation);
    /// So many were left out, before those that follow.
    void leftOut(qint64 count);
    /// What is connected, once all was handed on that was observed before.
    void connectionStates(const QList<RadarDesk::sandbox::ConnectionState> &states);

private:
    void pull();
    void work();
    void takeMore();

    QPointer<sandbox::ObservationSource> m_source;
    sandbox::Observations m_taken;
    qsizetype m_next = 0; // of those taken
    bool m_isMore = false; // came since
    std::optional<QList<sandbox::ConnectionState>> m_states;
    bool m_areStatesDue = false; // after those taken
    QTimer m_turn;
};

} // namespace RadarDesk::session
