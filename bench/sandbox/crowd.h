// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <chrono>
#include <cstdint>
#include <functional>
#include <vector>

/// Many subscribers at once, for measuring: the same for every server. It reads frames by hand,
/// so that nearly all the time goes to the server; it answers pings, and trusts what servers
/// send.
class Crowd
{
public:
    /// Gets the payload of each text frame, and which subscriber got it.
    using Receiver = std::function<void(std::size_t subscriber, QByteArrayView payload)>;

    Crowd();
    Crowd(const Crowd &) = delete;
    Crowd &operator=(const Crowd &) = delete;
    ~Crowd();

    /// Adds a subscriber at 127.0.0.1: its handshake for \a target, then one text frame of \a hello
    /// unless that is empty. False when the server refuses.
    [[nodiscard]] bool add(quint16 port, const QByteArray &target, const QByteArray &hello);
    [[nodiscard]] std::size_t size() const { return m_members.size(); }
    void setReceiver(Receiver receiver) { m_receiver = std::move(receiver); }
    /// Text frames received since the start.
    [[nodiscard]] std::uint64_t frames() const { return m_frames; }

    /// Reads until \a done or the \a time is over; whether it was done.
    bool readUntil(const std::function<bool()> &done, std::chrono::milliseconds time);
    /// How many connections have ended.
    [[nodiscard]] std::size_t lost() const { return m_lost; }

private:
    struct Member
    {
        int descriptor = -1;
        std::vector<char> partial; ///< The start of a frame that is not complete.
    };

    void readFrom(std::size_t index);
    std::size_t takeFrames(std::size_t index, QByteArrayView bytes);

    int m_epoll = -1;
    std::vector<Member> m_members;
    std::vector<char> m_buffer;
    Receiver m_receiver;
    std::uint64_t m_frames = 0;
    std::size_t m_lost = 0;
};

/// A blocking HTTP connection on which requests follow one another; it waits ten seconds at most.
class Publisher
{
public:
    explicit Publisher(quint16 port);
    Publisher(const Publisher &) = delete;
    Publisher &operator=(const Publisher &) = delete;
    ~Publisher();

    /// Sends a whole request.
    bool send(const QByteArray &request);
    /// Takes the answer to the oldest request whose answer was not taken; its status.
    int takeAnswer();

private:
    int m_descriptor = -1;
    QByteArray m_received;
};
