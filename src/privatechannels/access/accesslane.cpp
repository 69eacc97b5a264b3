// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/access/accesslane.h>

#include <utility>

namespace RadarDesk::privatechannels {

namespace {

/// How much longer a lane waits than for one answer, so that a slow one ends with its own record.
constexpr std::chrono::milliseconds LaneMargin{100};

} // namespace

AccessLane::AccessLane()
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &AccessLane::giveUp);
}

void AccessLane::setLimit(std::chrono::milliseconds limit)
{
    m_caller.setLimit(limit);
    m_limit.setInterval(limit + LaneMargin);
}

void AccessLane::ask(const EndpointQuestion &question, const EndpointCredentials &credentials,
                     const EndpointCaller::Done &done)
{
    m_question = question;
    m_done = done;
    m_began = QDateTime::currentDateTimeUtc();
    m_limit.start();
    m_caller.ask(question, credentials, [this](const EndpointAnswer &answer) { finish(answer); });
}

void AccessLane::cancel()
{
    m_limit.stop();
    m_done = nullptr;
    m_caller.cancel();
}

void AccessLane::finish(const EndpointAnswer &answer)
{
    m_limit.stop();
    if (const EndpointCaller::Done done = std::exchange(m_done, nullptr))
        done(answer);
}

void AccessLane::giveUp()
{
    m_caller.cancel();
    PushRadar::Exchange exchange;
    exchange.method = "GET";
    exchange.url = addressOf(m_question);
    exchange.timing.started = m_began;
    exchange.timing.finished = std::chrono::milliseconds(m_limit.interval());
    exchange.error = PushRadar::Error{PushRadar::ErrorCode::TimedOut, {}};
    finish({.chain = {exchange}});
}

} // namespace RadarDesk::privatechannels

#include "moc_accesslane.cpp"
