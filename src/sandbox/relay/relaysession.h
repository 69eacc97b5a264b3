// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/relay/relaycall.h>
#include <sandbox/relay/relaysessions.h>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <utility>

namespace RadarDesk::sandbox {

/// One connection of an app, and the one to the service that its calls go on by. Both pass on what
/// comes as it comes, in pieces. Lives as long as an operation on it is under way.
class RelaySession : public std::enable_shared_from_this<RelaySession>
{
public:
    RelaySession(Socket socket, std::shared_ptr<RelaySessions> sessions);
    RelaySession(const RelaySession &) = delete;
    RelaySession &operator=(const RelaySession &) = delete;
    ~RelaySession();

    void start();
    /// Ends both connections at once.
    void close();
    [[nodiscard]] bool isIdle() const { return !m_call; }
    /// Since when it waits for the app.
    [[nodiscard]] std::chrono::steady_clock::time_point waitingSince() const
    {
        return m_waitingSince;
    }

private:
    using Clock = std::chrono::steady_clock;
    enum class Wait { Idle, Header, App, Connect, Service, Delay, Closing };

    // The app's side.
    void awaitRequest();
    void readApp();
    void onAppRead(NetworkError error);
    void advanceRequest();
    /// Reads the head of a request; false where it was refused, or is incomplete.
    [[nodiscard]] bool takeRequestHead();
    [[nodiscard]] std::optional<RelayFault> faultOfRequest() const;
    /// Reads what has come of a body that is handed on to nobody.
    void takeUnwantedBody();
    [[nodiscard]] QByteArray headForService() const;
    void writeApp(const QByteArray &bytes, std::function<void()> next);
    void writeNext();
    void answerSelf(const HttpAnswer &answer);
    void refuse(const RelayFault &fault);
    void lingerAndClose();

    // What rules do.
    void askRules();
    void intercept(const Interception &interception);
    void report(ObservedFault fault) const;
    void handOn();

    // The service's side.
    void openService();
    void onServiceOpened(const std::optional<RelayFault> &fault);
    void sendToService();
    void onServiceWritten(NetworkError error);
    void readService();
    void onServiceRead(NetworkError error);
    void advanceResponse();
    /// Takes the head from what has come, and puts what goes to the app into \a out; what is wrong
    /// with it, if anything.
    [[nodiscard]] std::optional<RelayFault> takeResponseHead(QByteArray &out);
    /// The same for all that has come.
    [[nodiscard]] std::optional<RelayFault> takeResponse(QByteArray &out);
    void failService(const RelayFault &fault);
    void closeService();

    void endCall(bool isWhole);
    void report();
    void wait(Wait what, std::chrono::milliseconds time);
    void armTimer();
    void onExpired();
    [[nodiscard]] RelayFault lostFault() const;
    [[nodiscard]] RelayFault lateFault(std::chrono::milliseconds limit) const;
    [[nodiscard]] const RelayLimits &limits() const { return m_sessions->limits; }

    const std::shared_ptr<RelaySessions> m_sessions;
    Socket m_app;
    QByteArray m_peer;
    std::shared_ptr<ServiceConnection> m_service;
    std::unique_ptr<RelayCall> m_call; ///< The one that is under way.
    QByteArray m_appBuffer; ///< Being read into.
    QByteArray m_fromApp; ///< Received and not yet passed on.
    /// To the app, one after the other, with what follows each.
    std::deque<std::pair<QByteArray, std::function<void()>>> m_toApp;
    QByteArray m_fromService;
    QByteArray m_toService; ///< Waits to be written.
    QByteArray m_onTheWay; ///< Being written.
    bool m_isReadingApp = false;
    bool m_isReadingService = false;
    bool m_isWritingService = false;
    bool m_isClosed = false;
    bool m_isClosing = false; ///< The last answer was given.

    Timer m_timer;
    Wait m_waitsFor = Wait::Idle;
    Clock::time_point m_deadline;
    Clock::time_point m_timerAt = Clock::time_point::max();
    std::function<void()> m_afterDelay;
    Clock::time_point m_waitingSince = Clock::now();
};

} // namespace RadarDesk::sandbox
