// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <web/network.h>

#include <QByteArray>

#include <array>
#include <functional>
#include <memory>

namespace RadarDesk {

/// Joins a page's connection to the sandbox, which listens on this machine alone: what either side
/// sends goes to the other as it is. Lives until one of them ends.
class SubscribeRelay : public std::enable_shared_from_this<SubscribeRelay>
{
public:
    /// \a ended is called when it is over.
    SubscribeRelay(Socket page, std::function<void()> ended);
    SubscribeRelay(const SubscribeRelay &) = delete;
    SubscribeRelay &operator=(const SubscribeRelay &) = delete;
    ~SubscribeRelay();

    /// Connects to that port of this machine and begins with \a handshake.
    void start(quint16 port, QByteArray handshake);

private:
    using Buffer = std::array<char, std::size_t{16} * 1024>;

    void pass(Socket &from, Socket &to, Buffer &buffer);
    void end();

    Socket m_page;
    Socket m_sandbox;
    const std::function<void()> m_ended;
    QByteArray m_handshake;
    Buffer m_fromPage{};
    Buffer m_fromSandbox{};
};

} // namespace RadarDesk
