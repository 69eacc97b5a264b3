// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/web/httpsession.h>

#include <sandbox/web/httpheader.h>
#include <sandbox/web/lastchunk.h>
#include <sandbox/web/websocketupgrade.h>

#include <boost/asio/write.hpp>
#include <boost/beast/websocket/rfc6455.hpp>

#include <exception>

namespace RadarDesk::sandbox {

namespace http = boost::beast::http;

namespace {

/// How much is read at once; a body of the usual size comes with its header.
constexpr qsizetype ReadAtOnce = qsizetype{16} * 1024;

HttpProblem problemOf(NetworkError error)
{
    if (error == http::error::body_limit)
        return HttpProblem::BodyTooLong;
    if (error == http::error::header_limit)
        return HttpProblem::HeaderTooLong;
    return HttpProblem::NotHttp;
}

/// A socket for IPv6 that takes IPv4, too, has those addresses within its own.
QByteArray numbersOf(const net::ip::address &address)
{
    const bool isMapped = address.is_v6() && address.to_v6().is_v4_mapped();
    return QByteArray::fromStdString(
        isMapped ? net::ip::make_address_v4(net::ip::v4_mapped, address.to_v6()).to_string()
                 : address.to_string());
}

/// Whether \a bytes begin a handshake of TLS (RFC 8446, 5.1).
bool isTls(const QByteArray &bytes)
{
    return bytes.startsWith("\x16\x03");
}

} // namespace

HttpSession::HttpSession(ServedSocket socket, std::shared_ptr<HttpConnections> connections)
    : m_connections(std::move(connections))
    , m_socket(std::move(socket))
    , m_timer(m_socket.get_executor())
{
    m_connections->add(*this);
    NetworkError gone;
    const Tcp::endpoint peer = m_socket.remote_endpoint(gone);
    if (!gone)
        m_peer = numbersOf(peer.address());
}

HttpSession::~HttpSession()
{
    m_connections->remove(*this);
}

void HttpSession::start()
{
    // One that says nothing at first has no more patience to expect than a slow one.
    awaitRequest(limits().requestTime);
}

void HttpSession::close()
{
    NetworkError ignored;
    m_socket.close(ignored);
    m_timer.cancel();
}

void HttpSession::limitTime(std::chrono::milliseconds time)
{
    m_timer.expires_after(time);
    m_timer.async_wait(Expired([session = weak_from_this()](NetworkError cancelled) {
        const auto self = session.lock();
        if (self && !cancelled)
            self->close();
    }));
}

void HttpSession::awaitRequest(std::chrono::milliseconds patience)
{
    m_waitingSince = std::chrono::steady_clock::now();
    m_isIdle = m_incoming.isEmpty();
    limitTime(patience);
    if (m_isIdle)
        read();
    else
        parse(); // the next request came along with the last one
}

void HttpSession::read()
{
    const qsizetype had = m_incoming.size();
    m_incoming.resize(had + ReadAtOnce);
    m_socket.async_read_some(
        net::buffer(m_incoming.data() + had, static_cast<std::size_t>(ReadAtOnce)),
        Transferred([self = shared_from_this(), had](NetworkError error, std::size_t n) {
            if (error) { // gone, or too slow: there is no one to answer
                self->close();
                return;
            }
            self->m_incoming.truncate(had + static_cast<qsizetype>(n));
            self->parse();
        }));
}

void HttpSession::parse()
{
    m_isIdle = false;
    if (!m_parser) {
        // RFC 9112, 2.2: a line break before a request line is ignored.
        while (m_incoming.startsWith("\r\n"))
            m_incoming.remove(0, 2);
        m_parser.emplace();
        m_parser->header_limit(static_cast<std::uint32_t>(limits().headerBytes));
        m_parser->body_limit(static_cast<std::uint64_t>(limits().bodyBytes));
        m_headBytes = 0;
        m_framing = 0;
        m_invited = false;
        limitTime(limits().requestTime);
    }
    if (const auto problem = parseIncoming())
        refuse(*problem);
    else if (m_parser->is_done())
        carryOut();
    else if (m_parser->is_header_done() && !m_invited
             && !m_parser->get()[http::field::expect].empty())
        inviteBody();
    else
        read();
}

std::optional<HttpProblem> HttpSession::parseIncoming()
{
    if (!m_parser->is_header_done()) {
        if (isTls(m_incoming))
            return HttpProblem::Encrypted;
        if (const NetworkError error = put())
            return problemOf(error);
        if (!m_parser->is_header_done())
            return std::nullopt;
        if (auto problem = problemOfHeader(m_parser->get()))
            return problem;
        m_headerFields = fieldsOf(m_parser->get());
        m_parser->eager(true);
    }
    if (m_parser->is_done())
        return std::nullopt;
    if (const NetworkError error = put())
        return problemOf(error);
    if (!m_parser->is_done() && m_incoming.size() > limits().chunkHeaderBytes)
        return HttpProblem::ChunkHeaderTooLong; // or a trailer that goes on
    if (m_framing > limits().chunkFramingBytes)
        return HttpProblem::ChunkHeaderTooLong;
    // A trailer field would count as one of the header's, which were checked before.
    if (fieldsOf(m_parser->get()) != m_headerFields)
        return HttpProblem::Trailer;
    return std::nullopt;
}

NetworkError HttpSession::put()
{
    if (m_incoming.isEmpty())
        return {};
    const std::size_t bodyBefore = m_parser->get().body().size();
    const bool wasBody = m_parser->is_header_done();
    if (wasBody && m_parser->chunked() && isShortLastChunk(m_incoming))
        return {}; // and so is content of that kind, which more follows as well
    NetworkError error;
    std::size_t parsed = 0;
    try {
        parsed = m_parser->put(
            net::buffer(m_incoming.constData(), static_cast<std::size_t>(m_incoming.size())),
            error);
    } catch (const std::exception &) {
        // Beast throws std::length_error on a field of more than 65,535 bytes.
        error = http::error::header_limit;
    }
    if (wasBody && m_parser->chunked())
        m_framing += static_cast<qsizetype>(parsed)
            - static_cast<qsizetype>(m_parser->get().body().size() - bodyBefore);
    m_incoming.remove(0, static_cast<qsizetype>(parsed));
    // Beast's own limit is on what it has not taken yet.
    m_headBytes += wasBody ? 0 : static_cast<qsizetype>(parsed);
    if (m_headBytes > limits().headerBytes)
        return http::error::header_limit;
    return error == http::error::need_more ? NetworkError() : error;
}

void HttpSession::inviteBody()
{
    m_invited = true;
    write("HTTP/1.1 100 Continue\r\n\r\n", [this] { read(); });
}

void HttpSession::write(QByteArray text, std::function<void()> next)
{
    m_outgoing = std::move(text);
    net::async_write(
        m_socket, net::buffer(m_outgoing.constData(), static_cast<std::size_t>(m_outgoing.size())),
        Transferred(
            [self = shared_from_this(), then = std::move(next)](NetworkError error, std::size_t) {
                if (error)
                    self->close();
                else
                    then();
            }));
}

HttpRequest HttpSession::request() const
{
    const auto &message = m_parser->get();
    const HttpTarget target = targetOf(message);
    HttpRequest request;
    // RFC 9110, 9.3.2: what GET would be answered, without the body, which answer() leaves out.
    request.isHead = message.method() == http::verb::head;
    request.method =
        request.isHead ? QByteArray("GET") : bytesOf(http::to_string(message.method()));
    request.path = target.path;
    request.query = target.query;
    request.host = hostOf(message, target, m_socket);
    request.origin = bytesOf(message[http::field::origin]);
    request.authorization = bytesOf(message[http::field::authorization]);
    request.contentType = bytesOf(message[http::field::content_type]);
    for (const auto &field : message) {
        const auto name = field.name_string();
        const auto value = field.value();
        request.headers.append(name.data(), static_cast<qsizetype>(name.size()))
            .append(": ")
            .append(value.data(), static_cast<qsizetype>(value.size()))
            .append("\r\n");
    }
    request.body = bytesOf(message.body());
    request.peer = m_peer;
    request.isSecure = m_socket.isSecure();
    // Nothing may follow a handshake before it is answered.
    request.isIncomplete = !m_parser->is_done();
    request.wantsWebSocket = boost::beast::websocket::is_upgrade(message) && m_incoming.isEmpty();
    return request;
}

void HttpSession::carryOut()
{
    m_awaitsReply = true;
    const quint64 number = ++m_handled;
    m_connections->handler().handle(request(),
                                    [session = weak_from_this(), number](const HttpAnswer &said) {
                                        if (const auto self = session.lock())
                                            self->replyTo(number, said);
                                    });
    if (m_awaitsReply)
        awaitReply();
}

void HttpSession::awaitReply()
{
    // No other operation is under way, so this one keeps the session.
    m_timer.expires_after(limits().handlingTime);
    m_timer.async_wait(Expired([self = shared_from_this()](NetworkError cancelled) {
        if (!cancelled)
            self->close();
    }));
}

void HttpSession::replyTo(quint64 number, const HttpAnswer &said)
{
    if (!m_awaitsReply || number != m_handled || !m_socket.is_open())
        return;
    m_awaitsReply = false;
    if (said.status == HttpAnswer::SwitchingProtocols) {
        m_timer.cancel();
        m_connections->handler().acceptUpgrade({std::move(m_socket), m_parser->release()});
    } else if (said.status == HttpAnswer::Cut) {
        reset();
    } else {
        answer(said, m_parser->get().keep_alive() && !m_connections->areEnding());
    }
}

void HttpSession::reset()
{
    NetworkError ignored;
    m_socket.set_option(net::socket_base::linger(true, 0), ignored);
    close();
}

void HttpSession::refuse(HttpProblem problem)
{
    answer(m_connections->handler().answerTo(problem, request()), false);
}

void HttpSession::answer(const HttpAnswer &said, bool keepAlive)
{
    m_waitingSince = std::chrono::steady_clock::now();
    QByteArray text = "HTTP/1.1 " + QByteArray::number(said.status) + ' '
        + bytesOf(http::obsolete_reason(static_cast<http::status>(said.status))) + "\r\n"
        + said.headerLines();
    text += keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    if (m_parser->get().method() != http::verb::head)
        text += said.body;

    limitTime(limits().answerTime);
    write(std::move(text), [this, keepAlive] { answered(keepAlive); });
}

void HttpSession::answered(bool keepAlive)
{
    m_parser.reset();
    m_outgoing.clear();
    if (keepAlive) {
        awaitRequest(limits().idleTime);
        return;
    }
    // Closing while the peer still sends would reset the connection, and the answer be lost.
    m_socket.endWriting();
    limitTime(limits().closingTime);
    discardTheRest();
}

void HttpSession::discardTheRest()
{
    m_incoming.resize(ReadAtOnce);
    m_socket.async_read_some(
        net::buffer(m_incoming.data(), static_cast<std::size_t>(ReadAtOnce)),
        Transferred([self = shared_from_this()](NetworkError error, std::size_t) {
            if (error)
                self->close();
            else
                self->discardTheRest();
        }));
}

} // namespace RadarDesk::sandbox
