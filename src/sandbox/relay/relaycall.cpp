// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/relay/relaycall.h>

#include <sandbox/relay/relaylimits.h>

#include <QTimeZone>

#include <algorithm>

namespace RadarDesk::sandbox {

using std::chrono::microseconds;

namespace {

microseconds between(const RelayCall::Moment &begin, const RelayCall::Moment &end)
{
    if (!begin || !end || *end < *begin)
        return microseconds(0);
    return std::chrono::duration_cast<microseconds>(*end - *begin);
}

} // namespace

RelayCall::RelayCall(const RelayLimits &limits, const ObserverLimits &observed)
    : request(limits.headerBytes, limits.bodyBytes, observed.bodyBytes)
    , time(Observing::now())
    , m_limits(limits)
    , m_kept(observed.bodyBytes)
{
}

void RelayCall::awaitResponse()
{
    response.emplace(m_limits.headerBytes, m_limits.bodyBytes, m_kept);
    response->skip(line.method == "HEAD");
    responseHead.clear();
}

microseconds RelayCall::since(Clock::time_point moment) const
{
    return std::chrono::duration_cast<microseconds>(moment - began);
}

RelayedPart RelayCall::part(const RelayTarget &target) const
{
    const auto elapsed = [this](const Moment &moment) -> PushRadar::ExchangeTiming::Elapsed {
        return moment ? PushRadar::ExchangeTiming::Elapsed(since(*moment)) : std::nullopt;
    };
    RelayedPart part;
    part.service = target.url();
    part.timing.connecting = elapsed(connectBegan);
    if (target.isEncrypted() && connectBegan)
        part.timing.encrypted = elapsed(connected);
    part.timing.requestSent = elapsed(requestSent);
    part.timing.headers = elapsed(answerBegan);
    const Moment end = answerSent ? answerSent : Moment(Clock::now());
    part.timing.finished = elapsed(end);
    if (requestSent && answerRead)
        part.atService = between(requestSent, answerRead);
    // It could begin to send once both the request and the connection were there.
    const Moment couldSend =
        connected && requestRead ? std::max(connected, requestRead) : requestRead;
    part.inRelay = between(couldSend, requestSent) + between(answerRead, end);
    if (fault) {
        part.error = fault->error;
        part.tlsFault = fault->tlsFault;
    }
    part.simulated = simulated;
    part.responseIsCut = response && (response->isContentCut() || !response->is_done());
    return part;
}

ObservedCall RelayCall::observed(const Observing &observing, const QByteArray &peer,
                                 const RelayTarget &target) const
{
    const ObserverLimits &limits = observing.limits;
    const QByteArray headers = sent.headerLines();
    ObservedCall call;
    call.time = time;
    call.took = between(Moment(began), answerSent ? answerSent : Moment(Clock::now()));
    call.version =
        line.target.startsWith("/v2/") ? PushRadar::ApiVersion::V2 : PushRadar::ApiVersion::V3;
    call.peer = peer;
    call.run = observing.word(sent.value(RunHeader));
    call.method = observing.word(line.method);
    call.target = Observing::cut(line.target, limits.headerBytes);
    call.requestHeaders = Observing::cut(headers, limits.headerBytes);
    call.requestBody = request.content();
    call.requestIsCut = !request.is_done() || request.isContentCut()
        || line.target.size() > limits.headerBytes || headers.size() > limits.headerBytes;
    call.status = ownStatus > 0 ? ownStatus : response ? response->status() : 0;
    call.responseHeaders = Observing::cut(answered.headerLines(), limits.headerBytes);
    call.responseBody = ownStatus > 0 ? ownBody : response ? response->content() : QByteArray();
    call.relayed = std::make_shared<const RelayedPart>(part(target));
    return call;
}

} // namespace RadarDesk::sandbox
