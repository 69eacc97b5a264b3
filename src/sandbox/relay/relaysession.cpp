// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/relay/relaysession.h>

#include <sandbox/relay/relaytext.h>
#include <sandbox/service/api.h>
#include <sandbox/web/httpheader.h>

#include <boost/asio/write.hpp>
#include <boost/beast/http/status.hpp>

namespace RadarDesk::sandbox {

namespace http = boost::beast::http;

namespace {

constexpr qsizetype ReadFromApp = qsizetype{64} * 1024;
/// Of one chunk, with its extensions.
constexpr qsizetype LongestChunkHeader = qsizetype{4} * 1024;

RelayFault refusalOf(int status, const QString &sentence)
{
    return {status, {PushRadar::ErrorCode::HttpStatus, sentence}, std::nullopt};
}

RelayFault faultOfReading(NetworkError error, const RelayLimits &limits)
{
    if (error == http::error::body_limit)
        return refusalOf(413,
                         RelayText::tr("The relay hands on at most %1 MiB of a body.")
                             .arg(limits.bodyBytes / 1024 / 1024));
    if (error == http::error::header_limit)
        return refusalOf(
            431, RelayText::tr("The header is longer than %1 bytes.").arg(limits.headerBytes));
    return refusalOf(400, RelayText::tr("The request is not HTTP/1.1."));
}

} // namespace

RelaySession::RelaySession(Socket socket, std::shared_ptr<RelaySessions> sessions)
    : m_sessions(std::move(sessions))
    , m_app(std::move(socket))
    , m_timer(m_app.get_executor())
{
    m_sessions->all.insert(this);
    NetworkError gone;
    const Tcp::endpoint peer = m_app.remote_endpoint(gone);
    if (!gone)
        m_peer = QByteArray::fromStdString(peer.address().to_string());
}

RelaySession::~RelaySession()
{
    m_sessions->all.erase(this);
}

void RelaySession::start()
{
    wait(Wait::Header, limits().headerTime);
    readApp();
}

void RelaySession::awaitRequest()
{
    m_waitingSince = Clock::now();
    wait(Wait::Idle, limits().idleTime);
    advanceRequest();
}

void RelaySession::readApp()
{
    if (m_isReadingApp || m_isClosed)
        return;
    m_isReadingApp = true;
    m_appBuffer.resize(ReadFromApp);
    m_app.async_read_some(
        net::buffer(m_appBuffer.data(), static_cast<std::size_t>(m_appBuffer.size())),
        Transferred([self = shared_from_this()](NetworkError error, std::size_t n) {
            self->m_isReadingApp = false;
            if (!error)
                self->m_fromApp.append(self->m_appBuffer.constData(), static_cast<qsizetype>(n));
            self->onAppRead(error);
        }));
}

void RelaySession::onAppRead(NetworkError error)
{
    if (m_isClosed)
        return;
    if (error && m_call) {
        // Half closed or gone can't be told apart; a proxy ends both.
        m_call->fault = refusalOf(
            AppGone, RelayText::tr("The app closed the connection before it had its answer."));
        endCall(false);
    } else if (error) {
        close();
    } else if (m_isClosing) {
        m_fromApp.clear();
        readApp();
    } else if ((!m_call || !m_call->isRequestComplete()) && !m_isWritingService) {
        advanceRequest();
    }
}

void RelaySession::advanceRequest()
{
    if (m_isClosed || m_isClosing || (m_call && m_call->ownStatus > 0))
        return;
    if (!m_call) {
        while (m_fromApp.startsWith("\r\n")) // RFC 9112, 2.2
            m_fromApp.remove(0, 2);
        if (m_fromApp.isEmpty()) {
            readApp();
            return;
        }
        m_call = std::make_unique<RelayCall>(limits(), m_sessions->observing.limits);
        wait(Wait::Header, limits().headerTime);
    }
    RelayCall &call = *m_call;
    if (!call.request.is_header_done() && !takeRequestHead())
        return;
    if (!call.isRequestComplete()) {
        NetworkError error;
        const qsizetype taken = call.request.read(m_fromApp, error);
        m_toService += m_fromApp.first(taken);
        m_fromApp.remove(0, taken);
        if (error || (!call.isRequestComplete() && m_fromApp.size() > LongestChunkHeader)) {
            refuse(faultOfReading(error, limits()));
            return;
        }
    }
    if (call.isRequestComplete() && !call.requestRead)
        call.requestRead = Clock::now();
    if (!call.isWaitingForRules) {
        sendToService();
    } else if (call.isRequestComplete()) {
        askRules();
    } else {
        wait(Wait::App, limits().appTime);
        readApp();
    }
}

bool RelaySession::takeRequestHead()
{
    RelayCall &call = *m_call;
    const bool isTls = call.requestHead.isEmpty() && m_fromApp.startsWith("\x16\x03");
    NetworkError error;
    const qsizetype taken = call.request.read(m_fromApp, error);
    call.requestHead += m_fromApp.first(taken);
    m_fromApp.remove(0, taken);
    if (!error && !call.request.is_header_done()) {
        readApp();
        return false;
    }
    call.sent = HttpHead(call.requestHead);
    call.line = RequestLine::of(call.sent).value_or(RequestLine());
    call.keepsAlive = !error && call.request.keep_alive();
    std::optional<RelayFault> fault;
    if (isTls)
        fault = refusalOf(400,
                          RelayText::tr("This is TLS, and the relay speaks plain HTTP: use http:// "
                                        "in place of https://."));
    else
        fault = error ? faultOfReading(error, limits()) : faultOfRequest();
    if (fault) {
        if (!error && fault->status != 400)
            takeUnwantedBody();
        refuse(*fault);
        return false;
    }
    ++m_sessions->calls;
    call.holdsSlot = true;
    call.isWaitingForRules = m_sessions->interceptor && m_sessions->interceptor->isActive();
    if (!call.isWaitingForRules)
        handOn();
    else if (call.sent.value("Expect").toLower() == "100-continue")
        writeApp("HTTP/1.1 100 Continue\r\n\r\n", [this] {
            if (m_call && !m_fromService.isEmpty()) // which came meanwhile
                advanceResponse();
        });
    return true;
}

void RelaySession::takeUnwantedBody()
{
    // Only where all of it has come does the connection serve another call.
    NetworkError ignored;
    const qsizetype taken = m_call->request.read(m_fromApp, ignored);
    m_fromApp.remove(0, taken);
}

std::optional<RelayFault> RelaySession::faultOfRequest() const
{
    const HttpHead &head = m_call->sent;
    const RequestLine &line = m_call->line;
    // RFC 9112, 6.1 and 6.3: what leaves in doubt where a body ends could smuggle a second request.
    const qsizetype codings = head.count("Transfer-Encoding");
    const bool isPlainlyFramed = codings == 0
        || (codings == 1 && head.count("Content-Length") == 0 && line.version == "HTTP/1.1"
            && head.value("Transfer-Encoding").toLower() == "chunked");
    if (!isPlainlyFramed || head.count("Host") > 1
        || (head.count("Host") == 0 && line.version == "HTTP/1.1"))
        return refusalOf(400, RelayText::tr("The request is not HTTP/1.1."));
    HttpRequest request;
    request.host = line.host.isEmpty() ? head.value("Host") : line.host;
    if (!request.host.isEmpty() && !request.isForThisMachine())
        return refusalOf(421,
                         RelayText::tr("The relay answers only to 127.0.0.1 and localhost in the "
                                       "Host header."));
    if (!line.target.startsWith("/v2/") && !line.target.startsWith("/v3/"))
        return refusalOf(404, RelayText::tr("The relay hands on only calls below /v2/ and /v3/."));
    if (m_sessions->calls >= limits().callsAtOnce)
        return refusalOf(503,
                         RelayText::tr("%n calls are on their way already.", nullptr,
                                       static_cast<int>(limits().callsAtOnce)));
    return std::nullopt;
}

void RelaySession::writeApp(const QByteArray &bytes, std::function<void()> next)
{
    m_toApp.emplace_back(bytes, std::move(next));
    if (m_toApp.size() == 1)
        writeNext();
}

void RelaySession::writeNext()
{
    const QByteArray &bytes = m_toApp.front().first;
    wait(Wait::App, limits().appTime);
    net::async_write(m_app, net::buffer(bytes.constData(), static_cast<std::size_t>(bytes.size())),
                     Transferred([self = shared_from_this()](NetworkError error, std::size_t) {
                         if (self->m_isClosed)
                             return;
                         if (error) {
                             self->onAppRead(error);
                             return;
                         }
                         const auto next = std::move(self->m_toApp.front().second);
                         self->m_toApp.pop_front();
                         if (!self->m_toApp.empty())
                             self->writeNext();
                         next();
                     }));
}

void RelaySession::refuse(const RelayFault &fault)
{
    m_call->fault = fault;
    HttpAnswer answer = Api::refused({fault.status, fault.error.message});
    if (fault.status == 503)
        answer.headers.emplaceBack("Retry-After", "1");
    if (m_call->isAnswering)
        endCall(false);
    else
        answerSelf(answer);
}

void RelaySession::answerSelf(const HttpAnswer &answer)
{
    RelayCall &call = *m_call;
    call.ownStatus = answer.status;
    call.ownBody = answer.body;
    call.keepsAlive = call.keepsAlive && call.isRequestComplete();
    call.isAnswering = true;
    call.answerRead = Clock::now();
    closeService();
    HttpAnswer marked = answer;
    marked.headers.emplaceBack("Server", "RadarDesk relay");
    const auto reason = http::obsolete_reason(static_cast<http::status>(answer.status));
    QByteArray text = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + bytesOf(reason)
        + "\r\n" + marked.headerLines();
    text += call.keepsAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    call.answered = HttpHead(text);
    if (call.line.method != "HEAD")
        text += answer.body;
    writeApp(text, [this] { endCall(true); });
}

void RelaySession::lingerAndClose()
{
    // Closing while the app still sends would reset the connection, and the answer be lost.
    m_isClosing = true;
    closeService();
    NetworkError ignored;
    m_app.shutdown(Tcp::socket::shutdown_send, ignored);
    wait(Wait::Closing, limits().closingTime);
    readApp();
}

void RelaySession::endCall(bool isWhole)
{
    const std::unique_ptr<RelayCall> call = std::move(m_call);
    if (isWhole)
        call->answerSent = Clock::now();
    if (call->holdsSlot)
        --m_sessions->calls;
    if (m_sessions->observing)
        m_sessions->observing.report(
            call->observed(m_sessions->observing, m_peer, *m_sessions->target));
    if (m_service && call->response && call->response->keep_alive() && isWhole
        && m_fromService.isEmpty() && call->isRequestComplete() && !m_isWritingService) {
        m_service->keepSession();
        readService(); // to hear when the service closes it
    } else if (call->holdsSlot) {
        closeService();
    }
    m_toService.clear();
    m_fromService.clear();
    if (!isWhole) {
        NetworkError ignored;
        // A reset tells the app that what it has isn't all.
        m_app.set_option(net::socket_base::linger(true, 0), ignored);
        close();
    } else if (call->keepsAlive) {
        awaitRequest();
    } else {
        lingerAndClose();
    }
}

void RelaySession::close()
{
    if (std::exchange(m_isClosed, true))
        return;
    const auto self = shared_from_this(); // whose callers may hold it by a callback alone
    if (m_call) {
        if (!m_call->fault)
            m_call->fault = refusalOf(
                AppGone, RelayText::tr("The relay was stopped before the call was answered."));
        endCall(false);
    }
    closeService();
    NetworkError ignored;
    m_app.close(ignored);
    m_timer.cancel();
    m_afterDelay = nullptr;
}

} // namespace RadarDesk::sandbox
