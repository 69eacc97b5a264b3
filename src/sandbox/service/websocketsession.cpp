// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/service/websocketsession.h>

#include <sandbox/service/handshakeanswer.h>
#include <sandbox/service/observedexchange.h>
#include <sandbox/service/requestfields.h>
#include <sandbox/service/sandboxtext.h>
#include <sandbox/service/server.h>

namespace RadarDesk::sandbox {

namespace websocket = boost::beast::websocket;
using Cause = ObservedClosing::Cause;

namespace {

/// What "channel" in the address of a WebSocket limits it to.
std::optional<QString> channelIn(boost::beast::string_view address)
{
    const QByteArray text(address.data(), static_cast<qsizetype>(address.size()));
    const auto fields = RequestFields::fromForm(text.sliced(text.indexOf('?') + 1));
    if (!fields)
        return std::nullopt;
    const auto channel = fields->text(QStringLiteral("channel"));
    return channel ? std::optional(QString::fromUtf8(*channel)) : std::nullopt;
}

/// What Beast says to a peer that broke a rule.
quint16 codeFor(NetworkError violation)
{
    if (violation == websocket::error::message_too_big)
        return websocket::close_code::too_big;
    if (violation == websocket::error::bad_frame_payload)
        return websocket::close_code::bad_payload;
    return websocket::close_code::protocol_error;
}

} // namespace

WebSocketSession::WebSocketSession(ServedSocket socket, Server &server, QByteArray client)
    : m_server(server)
    // Most are here, and need no memory for that each.
    , m_client(client == "127.0.0.1" ? QByteArrayLiteral("127.0.0.1") : std::move(client))
    , m_stream(SubscriberSocket(std::move(socket)))
{
}

void WebSocketSession::start(const Handshake &handshake)
{
    const Limits &limits = m_server.limits();
    m_stream.set_option(websocket::stream_base::timeout{limits.requestTime, limits.silence, true});
    m_stream.read_message_max(static_cast<std::size_t>(limits.commandBytes));
    // The answer is far smaller than the buffer of a new connection, so this does not wait.
    NetworkError error;
    m_stream.accept(handshake, error);
    if (error) {
        reportRefused(handshake, error);
        return;
    }
    if (const auto channel = channelIn(handshake.target()))
        limitTo(*channel);
    m_joined = true;
    m_since = std::chrono::steady_clock::now();
    m_server.hub().join(*this);
    noteOpened(handshake);
    m_server.add(*this);
    m_server.faults().meet(*this);
    read();
}

void WebSocketSession::noteOpened(const Handshake &handshake)
{
    const Observing &observing = m_server.observing();
    if (!observing.isPossible() && !m_server.faults().areActive())
        return;
    const ObservedConnection seen = observedConnection(observing, handshake);
    setRun(seen.run);
    m_opened = std::make_unique<const Opened>(
        Opened{seen.time, m_client, seen.origin, seen.page, seen.userAgent});
    if (observing)
        observing.report(opened());
}

QString WebSocketSession::page() const
{
    if (!m_opened)
        return {};
    return QString::fromUtf8(m_opened->origin.isEmpty() ? m_opened->userAgent
                                                        : m_opened->origin + m_opened->page);
}

ObservedConnection WebSocketSession::opened() const
{
    ObservedConnection connection;
    connection.time = m_opened->time;
    connection.socketId = socketId();
    connection.peer = m_opened->peer;
    connection.run = run();
    connection.origin = m_opened->origin;
    connection.page = m_opened->page;
    connection.userAgent = m_opened->userAgent;
    if (const QString *only = onlyChannel())
        connection.onlyChannel = only->left(m_server.observing().limits.channelLength);
    return connection;
}

std::optional<ObservedConnection> WebSocketSession::told() const
{
    if (!m_joined || !m_opened)
        return std::nullopt;
    ObservedConnection connection = opened();
    connection.isEarlier = true;
    connection.channels = channels(m_server.observing().limits.listed);
    connection.clientData = clientData();
    return connection;
}

void WebSocketSession::reportRefused(const Handshake &handshake, NetworkError error) const
{
    const Observing &observing = m_server.observing();
    if (!observing)
        return;
    ObservedCall call = refusedHandshake(observing, handshake);
    call.peer = m_client;
    // As Beast answers it.
    call.status = error == websocket::error::bad_sec_version ? 426 : 400;
    call.reason = SandboxText::tr("The WebSocket handshake is invalid: %1", "%1 is why")
                      .arg(QString::fromLatin1(error.message().c_str()));
    observing.report(std::move(call));
}

void WebSocketSession::read()
{
    m_stream.async_read_some(
        net::buffer(m_chunk), [self = shared_from_this()](NetworkError error, std::size_t n) {
            if (error) {
                self->noteEnd(error);
                self->end();
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
    if (!m_stream.got_text())
        closeWith(Cause::Violation, websocket::close_code::unknown_data,
                  "Only text is understood here");
    else if (!text.isValidUtf8()) // Beast overlooks a letter cut off before an empty last fragment
        closeWith(Cause::Violation, websocket::close_code::bad_payload,
                  "Only UTF-8 is understood here");
    else
        m_server.commands().handle(*this, text);
}

void WebSocketSession::send(const Frame &frame)
{
    if (m_closing)
        return;
    const qsizetype waiting = waitingBytes();
    if (waiting > 0 && waiting + frame->size() > m_server.limits().waitingBytes)
        dropAsTooSlow();
    else
        m_stream.next_layer().queue(frame);
}

void WebSocketSession::dropAsTooSlow()
{
    if (m_closing)
        return;
    m_stream.next_layer().forgetWaiting();
    m_server.noteTooSlow(*this);
    closeWith(Cause::TooSlow, websocket::close_code::try_again_later,
              "Too much was waiting to be read");
    // The hub may be amid a broadcast to this very channel.
    net::post(m_stream.get_executor(), [self = shared_from_this()] { self->leave(); });
}

void WebSocketSession::goAway()
{
    closeWith(Cause::Stopped, websocket::close_code::going_away, "The sandbox stops");
}

void WebSocketSession::closeOnPurpose()
{
    closeWith(Cause::OnPurpose, websocket::close_code::normal, "Closed in RadarDesk");
}

void WebSocketSession::cut()
{
    if (m_closing)
        return;
    m_closing = true;
    m_farewell = Farewell{Cause::Cut, std::nullopt, {}};
    NetworkError ignored;
    m_stream.next_layer().set_option(net::socket_base::linger(true, 0), ignored);
    m_stream.next_layer().close(ignored); // which ends the reading
}

void WebSocketSession::closeWith(Cause cause, websocket::close_code code, const char *reason)
{
    if (m_closing)
        return;
    m_closing = true;
    if (!m_farewell)
        m_farewell = Farewell{cause, code, reason};
    m_stream.async_close({code, reason}, [self = shared_from_this()](NetworkError) {});
    endIn(m_server.limits().closingTime);
}

void WebSocketSession::endIn(std::chrono::milliseconds time)
{
    const auto timer = std::make_shared<Timer>(m_stream.get_executor());
    timer->expires_after(time);
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
    if (m_server.observing())
        report();
    m_server.remove(*this);
}

void WebSocketSession::noteEnd(NetworkError error)
{
    if (m_farewell)
        return;
    if (error == websocket::error::closed) {
        const websocket::close_reason &said = m_stream.reason();
        m_farewell =
            Farewell{Cause::Peer,
                     said.code == websocket::close_code::none ? std::nullopt
                                                              : std::optional<quint16>(said.code),
                     QByteArray(said.reason.data(), static_cast<qsizetype>(said.reason.size()))};
    } else if (error.category() == make_error_code(websocket::error::closed).category()) {
        m_farewell = Farewell{Cause::Violation, codeFor(error), {}};
    } else {
        m_farewell = Farewell{Cause::Lost, std::nullopt, {}};
    }
}

void WebSocketSession::report() const
{
    ObservedClosing closing;
    closing.time = Observing::now();
    closing.socketId = socketId();
    closing.run = run();
    if (m_farewell) {
        closing.cause = m_farewell->cause;
        closing.code = m_farewell->code;
        closing.reason = QString::fromUtf8(m_farewell->reason);
    }
    closing.lived = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now() - m_since);
    closing.messages = messages();
    closing.bytes = messageBytes();
    m_server.observing().report(std::move(closing));
}

void WebSocketSession::end()
{
    leave();
    if (!m_closing) {
        m_closing = true;
        endIn(m_server.limits().closingTime);
    }
    // Closing while the peer still sends would reset the connection, and the closing frame be
    // lost.
    m_stream.next_layer().endWriting();
    discardTheRest();
}

void WebSocketSession::discardTheRest()
{
    m_stream.next_layer().async_read_some(
        net::buffer(m_chunk),
        Transferred([self = shared_from_this()](NetworkError error, std::size_t) {
            NetworkError ignored;
            if (error)
                self->m_stream.next_layer().close(ignored);
            else
                self->discardTheRest();
        }));
}

} // namespace RadarDesk::sandbox
