// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/web/network.h>
#include <sandbox/web/tlscontext.h>

#include <boost/asio/buffer.hpp>
#include <boost/asio/error.hpp>
#include <boost/asio/post.hpp>
#include <boost/beast/core/bind_handler.hpp>
#include <boost/beast/core/buffer_traits.hpp>

#include <memory>
#include <utility>

namespace RadarDesk::sandbox {

/// The socket of a connection that is served, plain or under TLS, with the operations that Asio and
/// Beast need of a stream. A plain one costs no more than a socket of Asio's.
class ServedSocket : public Socket
{
public:
    /// Under TLS with a \a tls connection on the same descriptor.
    explicit ServedSocket(Socket socket, std::unique_ptr<TlsConnection> tls = nullptr)
        : Socket(std::move(socket))
        , m_tls(std::move(tls))
    {
        NetworkError ignored;
        if (m_tls)
            non_blocking(true, ignored);
    }

    [[nodiscard]] bool isSecure() const { return m_tls != nullptr; }
    /// Whether bytes of a write that would have blocked have to come again.
    [[nodiscard]] bool isWritePending() const { return m_tls && m_tls->isWritePending(); }

    template <typename Buffers, typename Handler>
    void async_read_some(const Buffers &buffers, Handler &&handler)
    {
        if (m_tls)
            readSecurely(firstOf<net::mutable_buffer>(buffers), std::forward<Handler>(handler));
        else
            Socket::async_read_some(buffers, std::forward<Handler>(handler));
    }

    template <typename Buffers, typename Handler>
    void async_write_some(const Buffers &buffers, Handler &&handler)
    {
        if (m_tls)
            writeSecurely(firstOf<net::const_buffer>(buffers), std::forward<Handler>(handler));
        else
            Socket::async_write_some(buffers, std::forward<Handler>(handler));
    }

    using Socket::write_some; // Beast asks for it, and uses the one below
    template <typename Buffers> std::size_t write_some(const Buffers &buffers, NetworkError &error)
    {
        if (!m_tls)
            return Socket::write_some(buffers, error);
        const net::const_buffer data = firstOf<net::const_buffer>(buffers);
        const auto attempt = m_tls->write(data.data(), data.size());
        error = attempt.error;
        return attempt.bytes;
    }

    /// Sends nothing from now on, and says so.
    void endWriting()
    {
        if (m_tls)
            m_tls->sayGoodbye();
        NetworkError ignored;
        shutdown(shutdown_send, ignored);
    }

private:
    template <typename Buffer, typename Buffers> static Buffer firstOf(const Buffers &buffers)
    {
        const auto end = net::buffer_sequence_end(buffers);
        for (auto place = net::buffer_sequence_begin(buffers); place != end; ++place) {
            const Buffer buffer(*place);
            if (buffer.size() > 0)
                return buffer;
        }
        return {};
    }

    template <typename Handler> void readSecurely(net::mutable_buffer buffer, Handler &&handler)
    {
        const auto attempt = m_tls->read(buffer.data(), buffer.size());
        if (attempt.error != net::error::would_block) {
            if (attempt.isPlainHttp)
                refusePlainHttp();
            finish(attempt, std::forward<Handler>(handler));
            return;
        }
        async_wait(attempt.wantsWrite ? wait_write : wait_read,
                   [this, buffer, then = std::forward<Handler>(handler)](NetworkError e) mutable {
                       if (e)
                           std::move(then)(e, std::size_t(0));
                       else
                           readSecurely(buffer, std::move(then));
                   });
    }

    template <typename Handler> void writeSecurely(net::const_buffer buffer, Handler &&handler)
    {
        const auto attempt = m_tls->write(buffer.data(), buffer.size());
        if (attempt.error != net::error::would_block) {
            finish(attempt, std::forward<Handler>(handler));
            return;
        }
        async_wait(attempt.wantsWrite ? wait_write : wait_read,
                   [this, buffer, then = std::forward<Handler>(handler)](NetworkError e) mutable {
                       if (e)
                           std::move(then)(e, std::size_t(0));
                       else
                           writeSecurely(buffer, std::move(then));
                   });
    }

    template <typename Handler>
    void finish(const TlsConnection::Attempt &attempt, Handler &&handler)
    {
        net::post(get_executor(),
                  boost::beast::bind_front_handler(std::forward<Handler>(handler), attempt.error,
                                                   attempt.bytes));
    }

    /// In the words that the peer understands, past TLS.
    void refusePlainHttp();

    std::unique_ptr<TlsConnection> m_tls; ///< Null for a plain one.
};

} // namespace RadarDesk::sandbox
