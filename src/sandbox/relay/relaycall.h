// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/relay/httphead.h>
#include <sandbox/relay/messagereader.h>
#include <sandbox/relay/relayfault.h>
#include <sandbox/relay/serviceconnection.h>
#include <sandbox/service/observer.h>

#include <chrono>
#include <optional>

namespace RadarDesk::sandbox {

struct RelayLimits;

/// One call on its way through a relay: how far its request and its response have been read, and
/// when.
struct RelayCall
{
    using Clock = std::chrono::steady_clock;
    using Moment = std::optional<Clock::time_point>;

    RelayCall(const RelayLimits &limits, const ObserverLimits &observed);

    /// What is told of it, from the app at \a peer to the service of \a target, once it is over.
    [[nodiscard]] ObservedCall observed(const Observing &observing, const QByteArray &peer,
                                        const RelayTarget &target) const;
    /// Begins the next response; the one before was a provisional one (1xx).
    void awaitResponse();
    [[nodiscard]] bool isRequestComplete() const { return request.is_done(); }
    [[nodiscard]] bool isResponseComplete() const { return response && response->is_done(); }

    RequestReader request;
    QByteArray requestHead; ///< As far as it has come.
    HttpHead sent; ///< As the app sent it, once it is whole.
    RequestLine line;
    std::optional<ResponseReader> response;
    QByteArray responseHead;
    HttpHead answered; ///< As the service, or the relay, sent it.
    bool keepsAlive = false; ///< The app's connection, after this call.
    bool holdsSlot = false; ///< It is among those that are on their way.
    bool isWaitingForRules = false; ///< Until it is whole, it isn't handed on.
    bool isAnswering = false; ///< Something of the answer has gone to the app.

    ObservedTime time; ///< When the request began.
    Clock::time_point began = Clock::now(); ///< The same.
    Moment requestRead;
    Moment requestSent;
    Moment answerBegan;
    Moment answerRead;
    Moment answerSent;
    Moment connectBegan; ///< Where a connection was made for this call.
    Moment connected;

    int ownStatus = 0; ///< Of an answer that is the relay's own.
    QByteArray ownBody;
    std::optional<RelayFault> fault;
    QString simulated; ///< See RelayedPart.

private:
    [[nodiscard]] RelayedPart part(const RelayTarget &target) const;
    [[nodiscard]] std::chrono::microseconds since(Clock::time_point moment) const;

    const RelayLimits &m_limits;
    qsizetype m_kept;
};

} // namespace RadarDesk::sandbox
