// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/httpsession.h>

#include <sandbox/sandboxtext.h>
#include <sandbox/server.h>
#include <sandbox/websocketsession.h>

#include <boost/asio/write.hpp>
#include <boost/beast/websocket/rfc6455.hpp>

namespace RadarDesk {

namespace http = boost::beast::http;

namespace {

/// How much is read at once; a body of the usual size comes with its header.
constexpr qsizetype ReadAtOnce = qsizetype{16} * 1024;

QByteArray bytesOf(boost::beast::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

} // namespace

HttpSession::HttpSession(Socket socket, Server &server)
    : m_server(server)
    , m_socket(std::move(socket))
    , m_timer(m_socket.get_executor())
{
    m_server.add(*this);
}

HttpSession::~HttpSession()
{
    m_server.remove(*this);
}

void HttpSession::start()
{
    // One that says nothing at first has no more patience to expect than a slow one.
    awaitRequest(m_server.limits().requestTime);
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
    limitTime(patience);
    if (m_incoming.isEmpty())
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
    if (!m_parser) {
        m_parser.emplace();
        m_parser->eager(true);
        m_parser->header_limit(static_cast<std::uint32_t>(m_server.limits().headerBytes));
        m_parser->body_limit(static_cast<std::uint64_t>(m_server.limits().bodyBytes));
        m_invited = false;
        limitTime(m_server.limits().requestTime);
    }
    NetworkError error;
    const std::size_t parsed = m_parser->put(
        net::buffer(m_incoming.constData(), static_cast<std::size_t>(m_incoming.size())), error);
    m_incoming.remove(0, static_cast<qsizetype>(parsed));
    if (error && error != http::error::need_more)
        refuse(error);
    else if (m_parser->is_done())
        carryOut();
    else if (m_parser->is_header_done() && !m_invited
             && boost::beast::iequals(m_parser->get()[http::field::expect], "100-continue"))
        inviteBody();
    else
        read();
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

ApiRequest HttpSession::request() const
{
    const auto &message = m_parser->get();
    const QByteArray target = bytesOf(message.target());
    const qsizetype question = target.indexOf('?');
    ApiRequest request;
    request.method = bytesOf(message.method_string());
    request.path = question < 0 ? target : target.first(question);
    if (question >= 0)
        request.query = target.sliced(question + 1);
    request.host = bytesOf(message[http::field::host]);
    request.authorization = bytesOf(message[http::field::authorization]);
    request.contentType = bytesOf(message[http::field::content_type]);
    request.body = bytesOf(message.body());
    // Nothing may follow a handshake before it is answered.
    request.wantsWebSocket = boost::beast::websocket::is_upgrade(message) && m_incoming.isEmpty();
    return request;
}

void HttpSession::carryOut()
{
    const ApiRequest asked = request();
    const ApiAnswer said = m_server.api().handle(asked);
    m_server.log(QStringLiteral("%1 %2 %3")
                     .arg(QString::fromLatin1(bytesOf(http::to_string(m_parser->get().method()))),
                          QString::fromLatin1(Api::loggedPath(asked.path)))
                     .arg(said.status));
    if (said.status == ApiAnswer::SwitchingProtocols) {
        m_timer.cancel();
        std::make_shared<WebSocketSession>(std::move(m_socket), m_server)
            ->start(m_parser->release());
        return;
    }
    answer(said, m_parser->get().keep_alive());
}

void HttpSession::refuse(NetworkError error)
{
    const Limits &limits = m_server.limits();
    Refusal refusal{400, SandboxText::tr("The request is not HTTP/1.1.")};
    if (error == http::error::body_limit)
        refusal = {413, SandboxText::tr("The body is longer than %1 bytes.").arg(limits.bodyBytes)};
    else if (error == http::error::header_limit)
        refusal = {413,
                   SandboxText::tr("The header is longer than %1 bytes.").arg(limits.headerBytes)};
    m_server.log(QStringLiteral("(unreadable request) %1").arg(refusal.status));
    answer(Api::refused(refusal), false);
}

void HttpSession::answer(const ApiAnswer &said, bool keepAlive)
{
    m_waitingSince = std::chrono::steady_clock::now();
    QByteArray text = "HTTP/1.1 " + QByteArray::number(said.status) + ' '
        + bytesOf(http::obsolete_reason(static_cast<http::status>(said.status)))
        + "\r\nServer: RadarDesk sandbox\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(said.body.size()) + "\r\nCache-Control: no-store\r\n";
    if (!said.allow.isEmpty())
        text += "Allow: " + said.allow + "\r\n";
    if (said.forAnyOrigin)
        text += "Access-Control-Allow-Origin: *\r\n";
    if (said.status == 401)
        text += "WWW-Authenticate: Bearer\r\n";
    text += keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    if (m_parser->get().method() != http::verb::head)
        text += said.body;

    limitTime(m_server.limits().answerTime);
    write(std::move(text), [this, keepAlive] { answered(keepAlive); });
}

void HttpSession::answered(bool keepAlive)
{
    m_parser.reset();
    m_outgoing.clear();
    if (keepAlive) {
        awaitRequest(m_server.limits().idleTime);
        return;
    }
    // Closing while the peer still sends would reset the connection, and the answer be lost.
    NetworkError ignored;
    m_socket.shutdown(Tcp::socket::shutdown_send, ignored);
    limitTime(m_server.limits().closingTime);
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

} // namespace RadarDesk
