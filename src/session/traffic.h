// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/service/observation.h>

#include <QObject>
#include <QTimer>

#include <functional>

namespace RadarDesk::session {

/// Hands on, in the window's thread, what the sandbox observes: a little at a time, so that the
/// window is never kept from its work.
class Traffic : public QObject
{
    Q_OBJECT

public:
    /// Takes what was observed since the last time, with what was left out.
    using Take = std::function<sandbox::Observations()>;

    explicit Traffic(QObject *parent = nullptr);

    /// Where pull() takes from, from now on.
    void setSource(Take take) { m_take = std::move(take); }
    /// There is something to be taken.
    void pull();

Q_SIGNALS:
    void observed(const RadarDesk::sandbox::Observation &observation);
    /// So many were left out, before those that follow.
    void leftOut(qint64 count);

private:
    void work();

    Take m_take;
    sandbox::Observations m_taken;
    qsizetype m_next = 0; // of those taken
    bool m_isMore = false; // came since
    QTimer m_turn;
};

} // namespace RadarDesk::session
