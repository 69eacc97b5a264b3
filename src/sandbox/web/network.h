// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <boost/asio/basic_waitable_timer.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>

#include <chrono>
#include <functional>

namespace RadarDesk::sandbox {

namespace net = boost::asio;
using NetworkError = boost::system::error_code;
using Tcp = net::ip::tcp;

// With the executor named, and not of any kind, each operation is spared an indirection.
using Executor = net::io_context::executor_type;
using Acceptor = net::basic_socket_acceptor<Tcp, Executor>;
using Socket = net::basic_stream_socket<Tcp, Executor>;
using Timer = net::basic_waitable_timer<std::chrono::steady_clock,
                                        net::wait_traits<std::chrono::steady_clock>, Executor>;

// One type for all handlers of a kind: Boost makes its operations again for each type, and they
// are what takes longest to compile.
using Expired = std::function<void(NetworkError)>;
using Transferred = std::function<void(NetworkError, std::size_t)>;

} // namespace RadarDesk::sandbox
