// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/web/network.h>

#include <QByteArray>

#include <array>
#include <chrono>
#include <functional>
#include <memory>

namespace RadarDesk::sandbox {

/// Joins a page's connection to the sandbox, which listens on this machine alone. Once the sandbox
/// has accepted the handshake, what either side sends goes to the other as it is; any other answer
/// goes to the page, and nothing more to the sandbox. Lives until one of them ends, or does not
/// take for too long what is on its way: of that, it holds one buffer in each direction.
class SubscribeRelay : public std::enable_shared_from_this<SubscribeRelay>
{
public:
    /// \a patience is for the sandbox to answer, and for either side to take a buffer. \a ended is
    /// called when it is over.
    SubscribeRelay(Socket page, std::chrono::milliseconds patience, std::function<void()> ended);
    SubscribeRelay(const SubscribeRelay &) = delete;
    SubscribeRelay &operator=(const SubscribeRelay &) = delete;
    ~SubscribeRelay();

    /// Connects to that port of this machine and begins with \a handshake.
    void start(quint16 port, QByteArray handshake);

private:
    /// One direction.
    struct Way
    {
        Socket &from;
        Socket &to;
        Timer timer;
        std::array<char, std::size_t{16} * 1024> buffer{};
        std::size_t filled = 0;
    };

    void sendHandshake();
    void readAnswer();
    void passAnswer();
    void read(Way &way);
    void write(Way &way, std::function<void()> next);
    void limitTime(Timer &timer);
    void end();

    Socket m_page;
    Socket m_sandbox;
    const std::chrono::milliseconds m_patience;
    const std::function<void()> m_ended;
    QByteArray m_handshake;
    Timer m_answerTimer; ///< For a refusal as a whole, too.
    Way m_fromPage;
    Way m_fromSandbox;
};

} // namespace RadarDesk::sandbox
