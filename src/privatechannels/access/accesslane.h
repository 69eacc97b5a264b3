// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/steps/endpointcaller.h>

#include <QTimer>

namespace RadarDesk::privatechannels {

/// Asks an endpoint one question at a time, and waits for the whole of an answer no longer than it
/// may.
class AccessLane : public QObject
{
    Q_OBJECT

public:
    AccessLane();

    void setLimit(std::chrono::milliseconds limit);
    [[nodiscard]] bool isFree() const { return !m_done; }
    /// \a done is called once, from the event loop, unless the lane is canceled.
    void ask(const EndpointQuestion &question, const EndpointCredentials &credentials,
             const EndpointCaller::Done &done);
    /// Cancels the call in progress; no callback follows.
    void cancel();

private:
    void finish(const EndpointAnswer &answer);
    void giveUp();

    EndpointCaller m_caller;
    EndpointCaller::Done m_done;
    EndpointQuestion m_question;
    QDateTime m_began;
    QTimer m_limit;
};

} // namespace RadarDesk::privatechannels
