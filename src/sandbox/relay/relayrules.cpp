// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/relay/relayrules.h>

#include <sandbox/faults/faultedcall.h>
#include <sandbox/relay/httphead.h>

namespace RadarDesk::sandbox {

namespace {

/// What the rules look at of a call.
HttpRequest requestOf(const InterceptedCall &call)
{
    const HttpHead head("\r\n" + call.headers + "\r\n");
    const qsizetype question = call.target.indexOf('?');
    HttpRequest request;
    request.method = call.method;
    request.path = question < 0 ? call.target : call.target.first(question);
    request.query = question < 0 ? QByteArray() : call.target.sliced(question + 1);
    request.origin = head.value("Origin");
    request.contentType = head.value("Content-Type");
    request.headers = "User-Agent: " + head.value("User-Agent").simplified() + "\r\n";
    request.body = call.content;
    return request;
}

Interception interceptionOf(const FaultDecision &decision, const FaultSubject &subject)
{
    Interception interception{.reason = nameOf(decision.effect),
                              .fault = ObservedFault{.effect = QString(keyOf(decision.effect)),
                                                     .channel = subject.channel,
                                                     .socketId = subject.socketId,
                                                     .delay = decision.delay}};
    const auto answer = faultAnswer(decision);
    if (decision.effect == FaultEffect::CallLate) {
        interception.delay = decision.delay;
    } else if (!answer) {
        interception.delay = RelayRules::Silence;
        interception.isCut = true;
    } else if (answer->status == HttpAnswer::Cut) {
        interception.isCut = true;
    } else {
        interception.answer = answer;
    }
    return interception;
}

} // namespace

void RelayRules::setRules(const FaultRules &rules)
{
    const std::scoped_lock lock(m_mutex);
    if (m_decider.rules() != rules)
        m_decider = FaultDecider(rules);
}

bool RelayRules::isActive() const
{
    const std::scoped_lock lock(m_mutex);
    return m_decider.decides(FaultGroup::Call);
}

std::optional<Interception> RelayRules::intercept(const InterceptedCall &call)
{
    const auto faulted = FaultedCall::of(requestOf(call));
    if (!faulted)
        return std::nullopt;
    const std::scoped_lock lock(m_mutex);
    const auto decision = m_decider.decide(FaultGroup::Call, faulted->subject);
    return decision ? std::optional(interceptionOf(*decision, faulted->subject)) : std::nullopt;
}

} // namespace RadarDesk::sandbox
