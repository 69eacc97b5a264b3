// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/service/simulatedfaults.h>

#include <sandbox/service/hub.h>
#include <sandbox/service/websocketsession.h>

#include <utility>

namespace RadarDesk::sandbox {

SimulatedFaults::SimulatedFaults(Parts parts)
    : m_parts(std::move(parts))
    , m_messages({m_parts.executor, m_parts.hub, m_decider, m_parts.observing, m_parts.heldChanged})
{
}

void SimulatedFaults::setRules(const FaultRules &rules)
{
    m_decider = FaultDecider(rules);
    m_refusedUntil.assign(static_cast<std::size_t>(rules.list().size()), {});
    m_ofHandshake.reset();
    ++m_generation;
    if (rules.isEmpty())
        m_messages.sendAll();
}

std::optional<SimulatedFaults::MetCall> SimulatedFaults::faultOf(const HttpRequest &request)
{
    if (!m_decider.decides(FaultGroup::Call))
        return std::nullopt;
    const auto call = FaultedCall::of(request);
    if (!call)
        return std::nullopt;
    const auto decision = m_decider.decide(FaultGroup::Call, call->subject);
    if (!decision)
        return std::nullopt;
    report(decision->effect, call->subject, decision->delay);
    return MetCall{*call, *decision};
}

bool SimulatedFaults::refuses(const HttpRequest &handshake)
{
    m_ofHandshake.reset();
    if (!m_decider.decides(FaultGroup::Connection))
        return false;
    const FaultSubject subject{.page = pageOf(handshake)};
    const auto now = std::chrono::steady_clock::now();
    for (std::size_t i = 0; i < m_refusedUntil.size(); ++i) {
        if (now < m_refusedUntil[i] && m_decider.matches(static_cast<qsizetype>(i), subject)) {
            report(FaultEffect::ConnectionRefused, subject, {});
            return true;
        }
    }
    const auto decision = m_decider.decide(FaultGroup::Connection, subject);
    if (!decision || decision->effect != FaultEffect::ConnectionRefused) {
        m_ofHandshake = decision;
        return false;
    }
    m_refusedUntil.at(static_cast<std::size_t>(decision->rule)) = now + decision->delay;
    report(decision->effect, subject, decision->delay);
    return true;
}

void SimulatedFaults::meet(WebSocketSession &session)
{
    if (const auto decision = std::exchange(m_ofHandshake, std::nullopt))
        end(session, *decision);
}

void SimulatedFaults::meetOpen(WebSocketSession &session)
{
    const auto decision = m_decider.decide(
        FaultGroup::Connection,
        {.socketId = session.socketId(), .page = session.page(), .isConnected = true});
    if (decision)
        end(session, *decision);
}

void SimulatedFaults::end(WebSocketSession &session, const FaultDecision &decision)
{
    after(decision.delay,
          [this, decision, generation = m_generation, weak = session.weak_from_this()] {
              const auto ended = weak.lock();
              if (!ended || generation != m_generation)
                  return; // it has gone, or its rule has
              report(decision.effect, {.socketId = ended->socketId()}, decision.delay);
              if (decision.effect == FaultEffect::ConnectionCut)
                  ended->cut();
              else
                  ended->closeOnPurpose();
          });
}

void SimulatedFaults::after(std::chrono::milliseconds delay, std::function<void()> work) const
{
    const auto timer = std::make_shared<Timer>(m_parts.executor);
    timer->expires_after(delay);
    timer->async_wait(Expired([timer, work = std::move(work)](NetworkError error) {
        if (!error)
            work();
    }));
}

void SimulatedFaults::report(FaultEffect effect, const FaultSubject &subject,
                             std::chrono::milliseconds delay) const
{
    if (!m_parts.observing)
        return;
    const Observing &observing = m_parts.observing;
    observing.report(ObservedFault{.time = Observing::now(),
                                   .effect = QString(keyOf(effect)),
                                   .channel = subject.channel.left(observing.limits.channelLength),
                                   .socketId = observing.word(subject.socketId),
                                   .delay = delay});
}

} // namespace RadarDesk::sandbox
