// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/checks/report.h>
#include <privatechannels/diagnosis/checkwait.h>

#include <QObject>

namespace RadarDesk::privatechannels {

/// One check while it runs, of whichever target.
class RunningCheck : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Begins, once.
    virtual void start() = 0;
    /// As far as it has come.
    [[nodiscard]] virtual const Report &report() const = 0;

Q_SIGNALS:
    /// Each second while the endpoint's answer is waited for.
    void waiting(const RadarDesk::privatechannels::CheckWait &wait);
    void stepChanged(RadarDesk::privatechannels::Step step);
    /// An endpoint, or the service, was called, for \a purpose; for the history. \a channel is
    /// empty where the call is of none.
    void asked(const QString &channel, const QString &purpose, const PushRadar::Exchange &exchange);
    /// Once; report() stays as it is.
    void finished();
};

} // namespace RadarDesk::privatechannels
