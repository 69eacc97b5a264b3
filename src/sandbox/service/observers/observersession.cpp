// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/service/observers/observersession.h>

#include <pushradar/jsonvalue.h>
#include <sandbox/service/observers/observationdecoder.h>
#include <sandbox/service/server.h>
#include <sandbox/service/websocketsession.h>

#include <algorithm>
#include <utility>

namespace RadarDesk::sandbox {

namespace websocket = boost::beast::websocket;

namespace {

/// What comes within this time goes into one frame.
constexpr std::chrono::milliseconds Gathering{20};
/// Until it is looked again whether a slow reader has read.
constexpr std::chrono::milliseconds Waiting{200};
/// Unless it is more than this.
constexpr qsizetype FrameBytes = qsizetype{128} * 1024;
/// How many connections are told of in one go.
constexpr std::size_t EarlierAtOnce = 200;

} // namespace

ObserverSession::ObserverSession(ServedSocket socket, Server &server)
    : m_server(server)
    , m_stream(SubscriberSocket(std::move(socket)))
    , m_timer(m_stream.get_executor())
{
}

ObserverSession::~ObserverSession()
{
    end();
}

void ObserverSession::start(
    const boost::beast::http::request<boost::beast::http::string_body> &handshake)
{
    const Limits &limits = m_server.limits();
    m_stream.set_option(websocket::stream_base::timeout{limits.requestTime, limits.silence, true});
    m_stream.read_message_max(static_cast<std::size_t>(limits.bodyBytes));
    NetworkError error;
    m_stream.accept(handshake, error);
    if (error)
        return;
    const auto run = handshake[RunHeader];
    m_encoder.setRun(QByteArray(run.data(), static_cast<qsizetype>(run.size())));
    m_isObserving = true;
    m_earlier = m_server.sessions();
    m_server.add(*this);
    // At once, and be it empty: so it knows that it observes.
    reportEarlier();
    queue(m_encoder.takeFrame(0));
    if (!m_earlier.empty())
        flushSoon(Gathering);
    read();
}

void ObserverSession::observed(Observation &&observation)
{
    const qsizetype waiting = m_stream.next_layer().waitingBytes() + m_encoder.size();
    if (waiting > m_server.limits().observerBytes) {
        ++m_leftOut;
        flushSoon(Waiting);
        return;
    }
    m_encoder.add(observation);
    if (m_encoder.size() >= FrameBytes)
        queue(m_encoder.takeFrame(std::exchange(m_leftOut, 0)));
    else
        flushSoon(Gathering);
}

void ObserverSession::flushSoon(std::chrono::milliseconds pause)
{
    if (std::exchange(m_isWaiting, true))
        return;
    m_timer.expires_after(pause);
    m_timer.async_wait(Expired([session = weak_from_this()](NetworkError error) {
        const auto self = session.lock();
        if (!self || error)
            return;
        self->m_isWaiting = false;
        self->flush();
    }));
}

void ObserverSession::flush()
{
    if (!m_isObserving)
        return;
    const bool isIdle = m_stream.next_layer().waitingBytes() == 0;
    if (isIdle)
        reportEarlier();
    if (m_encoder.size() > 0 || (m_leftOut > 0 && isIdle))
        queue(m_encoder.takeFrame(std::exchange(m_leftOut, 0)));
    if (!m_earlier.empty() || m_leftOut > 0)
        flushSoon(isIdle ? Gathering : Waiting);
}

void ObserverSession::reportEarlier()
{
    for (std::size_t count = 0; count < EarlierAtOnce && !m_earlier.empty(); ++count) {
        if (const auto session = m_earlier.back().lock()) {
            if (auto connection = session->told())
                m_encoder.add(*std::move(connection));
        }
        m_earlier.pop_back();
    }
}

void ObserverSession::queue(const QByteArray &frame)
{
    m_stream.next_layer().queue(FrameStore::makeBinary(frame));
}

void ObserverSession::read()
{
    m_stream.async_read_some(
        net::buffer(m_chunk), [self = shared_from_this()](NetworkError error, std::size_t n) {
            if (error) {
                self->end();
                NetworkError ignored;
                self->m_stream.next_layer().close(ignored);
                return;
            }
            self->m_text.append(self->m_chunk.data(), static_cast<qsizetype>(n));
            if (self->m_stream.is_message_done())
                self->received();
            self->read();
        });
}

void ObserverSession::received()
{
    const QByteArray bytes = std::exchange(m_text, {});
    if (!m_isObserving)
        return;
    const auto command = m_stream.got_binary() ? ObservationDecoder::command(bytes) : std::nullopt;
    if (command) {
        carryOut(*command);
        return;
    }
    end();
    m_stream.async_close({websocket::close_code::policy_error, "This isn't a command"},
                         [self = shared_from_this()](NetworkError) {});
}

void ObserverSession::carryOut(const ObserverCommand &command)
{
    switch (command.kind) {
    case ObserverCommand::Kind::SendTo:
        sendTo(command);
        break;
    case ObserverCommand::Kind::Close:
        m_server.close(command.socketId);
        break;
    case ObserverCommand::Kind::Cut:
        m_server.cut(command.socketId);
        break;
    case ObserverCommand::Kind::Refuse:
        m_server.refuse(command.origin, command.userAgent, command.time);
        break;
    case ObserverCommand::Kind::States:
        m_server.askForStates([session = weak_from_this()](const QList<ConnectionState> &states) {
            const auto self = session.lock();
            // What it is slow to take isn't asked for again.
            if (!self || !self->m_isObserving || self->m_stream.next_layer().waitingBytes() > 0)
                return;
            self->flush(); // what led to these states comes first
            self->queue(ObservationEncoder::statesFrame(states));
        });
        break;
    }
}

void ObserverSession::sendTo(const ObserverCommand &command)
{
    // It goes into a frame as it is.
    const auto name = PushRadar::ChannelName::make(command.channel, PushRadar::ApiVersion::V2);
    if (name && PushRadar::JsonValue::fromJson(command.data))
        m_server.sendTo(command.socketId, name->toString(), command.data);
}

void ObserverSession::end()
{
    if (std::exchange(m_isObserving, false))
        m_server.remove(*this);
}

} // namespace RadarDesk::sandbox
