// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/relay/relaysession.h>

#include <sandbox/relay/relaytext.h>

#include <pushradar/faults.h>

#include <utility>

using PushRadar::ErrorCode;

/// The side of a RelaySession that talks with the service, and when its patience ends.
namespace RadarDesk::sandbox {

namespace {

constexpr qsizetype LongestHeld = qsizetype{64} * 1024; // while there is no connection yet

} // namespace

void RelaySession::askRules()
{
    RelayCall &call = *m_call;
    call.isWaitingForRules = false;
    const auto interception = m_sessions->interceptor->intercept(
        {call.line.method, call.line.target, call.sent.headerLines(), m_toService,
         call.request.content()});
    if (interception) {
        intercept(*interception);
    } else {
        handOn();
        sendToService();
    }
}

void RelaySession::intercept(const Interception &interception)
{
    m_call->simulated = interception.reason;
    if (interception.fault && m_sessions->observing)
        report(*interception.fault);
    // Held by itself, since the app may be silent for as long as it takes.
    m_afterDelay = [this, self = shared_from_this(), interception] {
        if (interception.isCut) {
            endCall(false);
        } else if (interception.answer) {
            answerSelf(*interception.answer);
        } else {
            handOn();
            sendToService();
        }
    };
    if (interception.delay.count() > 0) {
        wait(Wait::Delay, interception.delay);
        readApp(); // to hear when the app gives up
    } else {
        std::exchange(m_afterDelay, nullptr)();
    }
}

void RelaySession::report(ObservedFault fault) const
{
    const Observing &observing = m_sessions->observing;
    fault.time = Observing::now();
    fault.channel = fault.channel.left(observing.limits.channelLength);
    fault.socketId = observing.word(fault.socketId);
    observing.report(std::move(fault));
}

QByteArray RelaySession::headForService() const
{
    const RequestLine &line = m_call->line;
    const RelayTarget &target = *m_sessions->target;
    HttpHead head = m_call->sent;
    head.setStartLine(line.method + ' ' + target.prefix() + line.target + ' ' + line.version);
    head.removeHopByHop();
    head.put("Host", target.authority());
    if (m_call->isRequestComplete())
        head.remove("Expect"); // the body was sent without waiting for the service
    return head.toBytes();
}

void RelaySession::handOn()
{
    m_toService.prepend(headForService());
    openService();
}

void RelaySession::openService()
{
    if (m_service && m_service->isOpen()) {
        readService();
        return;
    }
    m_call->connectBegan = Clock::now();
    m_service = std::make_shared<ServiceConnection>(m_sessions->context, m_sessions->tls,
                                                    m_sessions->target);
    wait(Wait::Connect, limits().connectTime);
    m_service->open([self = shared_from_this(),
                     service = m_service.get()](const std::optional<RelayFault> &fault) {
        if (self->m_service.get() == service && self->m_call)
            self->onServiceOpened(fault);
    });
}

void RelaySession::onServiceOpened(const std::optional<RelayFault> &fault)
{
    if (fault) {
        failService(*fault);
        return;
    }
    m_call->connected = m_service->ready();
    sendToService();
    readService();
}

void RelaySession::sendToService()
{
    if (!m_service || m_isWritingService)
        return;
    if (!m_service->isOpen()) {
        if (m_call->isRequestComplete() || m_toService.size() < LongestHeld)
            readApp();
        return;
    }
    if (m_toService.isEmpty()) {
        if (!m_call->isRequestComplete())
            wait(Wait::App, limits().appTime);
        readApp();
        return;
    }
    m_isWritingService = true;
    m_onTheWay = std::exchange(m_toService, {});
    wait(Wait::Service, limits().serviceTime);
    m_service->write(
        net::buffer(m_onTheWay.constData(), static_cast<std::size_t>(m_onTheWay.size())),
        Transferred([self = shared_from_this(), service = m_service,
                     bytes = m_onTheWay](NetworkError error, std::size_t) {
            if (self->m_service != service)
                return;
            self->m_isWritingService = false;
            if (self->m_call)
                self->onServiceWritten(error);
        }));
}

void RelaySession::onServiceWritten(NetworkError error)
{
    if (error)
        return; // it may have answered before, and reading tells what became of it
    if (m_call->isRequestComplete() && m_toService.isEmpty()) {
        m_call->requestSent = Clock::now();
        wait(Wait::Service, limits().serviceTime);
        readApp(); // to hear when the app gives up
    } else {
        advanceRequest();
    }
}

void RelaySession::readService()
{
    if (!m_service || m_isReadingService || !m_service->isOpen())
        return;
    m_isReadingService = true;
    m_service->read(Transferred([self = shared_from_this(), service = m_service](NetworkError error,
                                                                                 std::size_t n) {
        if (self->m_service != service)
            return;
        self->m_isReadingService = false;
        if (!error)
            self->m_fromService.append(service->buffer().constData(), static_cast<qsizetype>(n));
        self->onServiceRead(error);
    }));
}

void RelaySession::onServiceRead(NetworkError error)
{
    if (!m_call) { // it has closed, or speaks without being asked
        m_fromService.clear();
        closeService();
        return;
    }
    auto &response = m_call->response;
    if (error == net::error::eof && response && response->is_header_done()
        && response->need_eof()) {
        NetworkError unfinished;
        response->put_eof(unfinished);
        error = unfinished;
    }
    if (error)
        failService(lostFault());
    else if (m_toApp.empty())
        advanceResponse();
}

void RelaySession::advanceResponse()
{
    QByteArray out;
    if (const auto fault = takeResponse(out)) {
        failService(*fault);
        return;
    }
    const bool isWhole = m_call->isResponseComplete();
    if (isWhole && !m_call->answerRead)
        m_call->answerRead = Clock::now();
    if (!out.isEmpty()) {
        writeApp(out, [this, isWhole] {
            if (isWhole)
                endCall(true);
            else
                advanceResponse();
        });
    } else if (isWhole) {
        endCall(true);
    } else {
        if (m_call->requestSent)
            wait(Wait::Service, limits().serviceTime);
        readService();
    }
}

std::optional<RelayFault> RelaySession::takeResponse(QByteArray &out)
{
    RelayCall &call = *m_call;
    while (!m_fromService.isEmpty() && !call.isResponseComplete()) {
        if (!call.response)
            call.awaitResponse();
        if (!call.response->is_header_done()) {
            if (auto fault = takeResponseHead(out))
                return fault;
            if (call.response && !call.response->is_header_done())
                return std::nullopt;
            continue;
        }
        NetworkError error;
        const qsizetype taken = call.response->read(m_fromService, error);
        out += m_fromService.first(taken);
        m_fromService.remove(0, taken);
        if (error)
            return lostFault();
        if (taken == 0)
            return m_fromService.size() > LongestHeld ? std::optional(lostFault()) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<RelayFault> RelaySession::takeResponseHead(QByteArray &out)
{
    RelayCall &call = *m_call;
    NetworkError error;
    const qsizetype taken = call.response->read(m_fromService, error);
    call.responseHead += m_fromService.first(taken);
    m_fromService.remove(0, taken);
    const int status = call.response->status();
    if (error || status == 101) {
        return RelayFault{BadGateway,
                          PushRadar::networkFault(ErrorCode::NetworkFault,
                                                  m_service->target().url(),
                                                  RelayText::tr("the response wasn't HTTP, or is "
                                                                "longer than the relay allows")),
                          std::nullopt};
    }
    if (!call.response->is_header_done())
        return std::nullopt;
    HttpHead head(call.responseHead);
    if (status < 200) {
        head.removeHopByHop();
        out += head.toBytes();
        call.response.reset();
        return std::nullopt;
    }
    call.answered = head;
    call.answerBegan = Clock::now();
    call.isAnswering = true;
    call.keepsAlive = call.keepsAlive && call.isRequestComplete() && !call.response->need_eof();
    head.removeHopByHop();
    if (!call.keepsAlive)
        head.append("Connection", "close");
    else if (call.line.version != "HTTP/1.1" || !head.startLine().startsWith("HTTP/1.1"))
        head.append("Connection", "keep-alive");
    out += head.toBytes();
    return std::nullopt;
}

void RelaySession::failService(const RelayFault &fault)
{
    closeService();
    refuse(fault);
}

void RelaySession::closeService()
{
    if (m_service)
        m_service->close();
    m_service.reset();
    m_isReadingService = false;
    m_isWritingService = false;
}

RelayFault RelaySession::lostFault() const
{
    const QUrl &url = m_sessions->target->url();
    return {BadGateway,
            m_call->isAnswering ? PushRadar::shortAnswerFault(
                url, m_call->response ? m_call->response->contentBytes() : 0, std::nullopt)
                                : PushRadar::networkFault(ErrorCode::ConnectionLost, url, {}),
            std::nullopt};
}

RelayFault RelaySession::lateFault(std::chrono::milliseconds limit) const
{
    PushRadar::Exchange soFar;
    soFar.url = m_sessions->target->url();
    soFar.requestBody = m_call->requestHead; // there was something to be sent
    if (m_call->isAnswering)
        soFar.status = m_call->response->status();
    if (m_call->requestSent)
        soFar.timing.requestSent = std::chrono::microseconds(0);
    return {GatewayTimeout, PushRadar::timeoutFault(soFar, limit), std::nullopt};
}

void RelaySession::wait(Wait what, std::chrono::milliseconds time)
{
    m_waitsFor = what;
    m_deadline = Clock::now() + time;
    // A timer that fires too early is set again, which is cheaper than to set it at each piece.
    if (m_deadline < m_timerAt)
        armTimer();
}

void RelaySession::armTimer()
{
    m_timerAt = m_deadline;
    m_timer.expires_at(m_deadline);
    m_timer.async_wait(Expired([session = weak_from_this()](NetworkError cancelled) {
        const auto self = session.lock();
        if (!self || cancelled || self->m_isClosed)
            return;
        self->m_timerAt = Clock::time_point::max();
        if (Clock::now() < self->m_deadline)
            self->armTimer();
        else
            self->onExpired();
    }));
}

void RelaySession::onExpired()
{
    switch (m_waitsFor) {
    case Wait::Connect:
        failService(lateFault(limits().connectTime));
        break;
    case Wait::Service:
        failService(lateFault(limits().serviceTime));
        break;
    case Wait::Delay:
        if (const auto next = std::exchange(m_afterDelay, nullptr))
            next();
        break;
    case Wait::App:
        if (m_call)
            m_call->fault = RelayFault{
                AppGone,
                {ErrorCode::TimedOut, RelayText::tr("The app neither sent nor took any more.")},
                std::nullopt};
        close();
        break;
    case Wait::Idle:
    case Wait::Header:
    case Wait::Closing:
        m_call.reset(); // no call has begun that one could tell of
        close();
        break;
    }
}

} // namespace RadarDesk::sandbox
