// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/websocketsession.h>

#include <sandbox/server.h>

/// Beast answers a handshake through a serializer that is made for messages of any kind, and that
/// alone took half the time the sandbox took to compile. This one writes the same text.
template <>
std::size_t boost::beast::http::write(RadarDesk::SubscriberSocket &socket,
                                      const response<string_body> &answer, error_code &error)
{
    std::string text = "HTTP/1.1 " + std::to_string(answer.result_int()) + ' ';
    const auto append = [&text](string_view part) { text.append(part.data(), part.size()); };
    append(answer.reason());
    text += "\r\n";
    for (const auto &field : answer) {
        append(field.name_string());
        text += ": ";
        append(field.value());
        text += "\r\n";
    }
    text += "\r\n" + answer.body();
    return net::write(socket, net::buffer(text), error);
}

namespace RadarDesk {

namespace websocket = boost::beast::websocket;

namespace {

/// Room for waiting frames that is kept for the next ones.
constexpr std::size_t KeptRoom = 4;

} // namespace

WebSocketSession::WebSocketSession(Socket socket, Server &server)
    : m_server(server)
    , m_stream(std::move(socket))
{
}

void WebSocketSession::start(
    const boost::beast::http::request<boost::beast::http::string_body> &handshake)
{
    const Limits &limits = m_server.limits();
    m_stream.set_option(websocket::stream_base::timeout{limits.requestTime, limits.silence, true});
    m_stream.read_message_max(static_cast<std::size_t>(limits.commandBytes));
    m_stream.auto_fragment(false);
    m_stream.text(true);
    // The answer is far smaller than the buffer of a new connection, so this does not wait.
    NetworkError error;
    m_stream.accept(handshake, error);
    if (error)
        return;
    m_joined = true;
    m_server.hub().join(*this);
    m_server.add(*this);
    read();
}

void WebSocketSession::read()
{
    m_stream.async_read_some(
        net::buffer(m_chunk), [self = shared_from_this()](NetworkError error, std::size_t n) {
            if (error) {
                self->leave();
                return;
            }
            self->m_text.append(self->m_chunk.data(), static_cast<qsizetype>(n));
            if (self->m_stream.is_message_done())
                self->received();
            self->read();
        });
}

void WebSocketSession::received()
{
    const QByteArray text = std::exchange(m_text, {});
    if (m_closing)
        return;
    if (m_stream.got_text())
        m_server.commands().handle(*this, text);
    else
        closeWith(websocket::close_code::unknown_data, "Only text is understood here");
}

void WebSocketSession::send(const Frame &frame)
{
    if (m_closing)
        return;
    if (m_waitingBytes > 0 && m_waitingBytes + frame->size() > m_server.limits().waitingBytes) {
        dropAsTooSlow();
        return;
    }
    m_waiting.push_back(frame);
    m_waitingBytes += frame->size();
    if (m_waiting.size() - m_next == 1)
        write();
}

void WebSocketSession::write()
{
    const QByteArray &text = *m_waiting[m_next];
    m_stream.async_write(net::buffer(text.constData(), static_cast<std::size_t>(text.size())),
                         [self = shared_from_this()](NetworkError error, std::size_t) {
                             if (error)
                                 self->leave();
                             else
                                 self->written();
                         });
}

void WebSocketSession::written()
{
    m_waitingBytes -= m_waiting[m_next]->size();
    m_waiting[m_next].reset();
    ++m_next;
    if (m_next == m_waiting.size()) {
        m_next = 0;
        m_waiting.clear();
        if (m_waiting.capacity() > KeptRoom)
            m_waiting.shrink_to_fit();
        return;
    }
    if (m_next * 2 > m_waiting.size()) { // seldom enough to cost nothing a frame
        m_waiting.erase(m_waiting.begin(), m_waiting.begin() + static_cast<std::ptrdiff_t>(m_next));
        m_next = 0;
    }
    write();
}

void WebSocketSession::dropAsTooSlow()
{
    if (m_closing)
        return;
    // What is being written must stay; the rest is what made it too much.
    if (m_waiting.size() > m_next + 1) {
        m_waiting.resize(m_next + 1);
        m_waitingBytes = m_waiting[m_next]->size();
    }
    m_server.log(QStringLiteral("subscriber %1 dropped: too slow").arg(socketId()));
    closeWith(websocket::close_code::try_again_later, "Too much was waiting to be read");
    // The hub may be amid a broadcast to this very channel.
    net::post(m_stream.get_executor(), [self = shared_from_this()] { self->leave(); });
}

void WebSocketSession::goAway()
{
    closeWith(websocket::close_code::going_away, "The sandbox stops");
}

void WebSocketSession::closeWith(websocket::close_code code, const char *reason)
{
    if (m_closing)
        return;
    m_closing = true;
    m_stream.async_close({code, reason}, [self = shared_from_this()](NetworkError) {});

    // The handshake waits for what is being written, which a stuck peer may never take.
    const auto timer = std::make_shared<Timer>(m_stream.get_executor());
    timer->expires_after(m_server.limits().closingTime);
    timer->async_wait(Expired([timer, session = weak_from_this()](NetworkError) {
        if (const auto self = session.lock()) {
            NetworkError ignored;
            self->m_stream.next_layer().close(ignored);
        }
    }));
}

void WebSocketSession::leave()
{
    if (!m_joined)
        return;
    m_joined = false;
    m_server.hub().leave(*this);
    m_server.remove(*this);
    if (!m_closing) { // else the closing handshake ends it
        NetworkError ignored;
        m_stream.next_layer().close(ignored);
    }
}

} // namespace RadarDesk
