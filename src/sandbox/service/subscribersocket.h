// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/service/frame.h>
#include <sandbox/web/servedsocket.h>

#include <boost/asio/buffer.hpp>
#include <boost/asio/error.hpp>
#include <boost/asio/post.hpp>
#include <boost/beast/core/bind_handler.hpp>
#include <boost/beast/core/role.hpp>

#include <memory>
#include <vector>

namespace RadarDesk::sandbox {

/// A socket with a queue of what is to be written: texts from the hub, which go past Beast since
/// they are the same bytes for every subscriber, and what Beast itself writes, which are pings,
/// pongs and closing frames. Only whole frames come in, so they never mix.
class SubscriberSocket : public ServedSocket
{
public:
    explicit SubscriberSocket(ServedSocket socket);

    /// Writes \a frame after what waits; at once when nothing does.
    void queue(Frame frame);
    [[nodiscard]] qsizetype waitingBytes() const { return m_waitingBytes; }
    /// Drops what waits, but for the rest of a frame that has been begun.
    void forgetWaiting();

    /// For Beast. Done as soon as it is queued; fails when the peer has long taken nothing.
    template <typename Buffers, typename Handler>
    void async_write_some(const Buffers &buffers, Handler &&handler)
    {
        const std::size_t size = net::buffer_size(buffers);
        NetworkError error;
        if (m_waitingBytes > MostControlBytes && m_controlBytes > MostControlBytes) {
            error = net::error::no_buffer_space;
        } else {
            QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
            net::buffer_copy(net::buffer(bytes.data(), size), buffers);
            correctCloseCode(bytes);
            m_controlBytes += bytes.size();
            queue(std::make_shared<const QByteArray>(std::move(bytes)));
        }
        net::post(get_executor(),
                  boost::beast::bind_front_handler(std::forward<Handler>(handler), error,
                                                   error ? std::size_t(0) : size));
    }

private:
    /// Of pongs that a peer has asked for and does not read.
    static constexpr qsizetype MostControlBytes = qsizetype{64} * 1024;

    /// Beast answers a close with a code over 4999, which no peer may send, by that same code. As
    /// all that are forbidden, it is answered as an error of the protocol.
    static void correctCloseCode(QByteArray &frame);
    void write();
    std::size_t writeSome(NetworkError &error);
    void awaitRoom();
    void taken(qsizetype bytes);
    void clear();

    std::vector<Frame> m_waiting; ///< From m_first on.
    std::size_t m_first = 0;
    qsizetype m_begun = 0; ///< Bytes of the first that are written.
    qsizetype m_waitingBytes = 0;
    qsizetype m_controlBytes = 0; ///< Since nothing waited last.
    bool m_awaitsRoom = false;
    std::shared_ptr<const char> m_alive = std::make_shared<const char>();
};

/// Called by Beast when both sides have said that they close; the session ends the connection.
template <typename Handler>
void async_teardown(boost::beast::role_type, SubscriberSocket &socket, Handler &&handler)
{
    net::post(socket.get_executor(),
              boost::beast::bind_front_handler(std::forward<Handler>(handler), NetworkError()));
}

} // namespace RadarDesk::sandbox
