// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/service/observer.h>
#include <sandbox/web/httpmessage.h>

#include <boost/beast/http/message.hpp>
#include <boost/beast/http/string_body.hpp>

namespace RadarDesk::sandbox {

/// What a call was about, as far as it was understood.
struct CallNotes
{
    bool isReported = true; ///< Nobody need know that the script was fetched.
    ObservedCall::Operation operation = ObservedCall::Operation::Other;
    PushRadar::ApiVersion version = PushRadar::ApiVersion::V3;
    QString channel;
    QString socketId;
    QByteArray data;
    QByteArray token;
    QString reason; ///< Of a refusal.
    QByteArray broadcastId;
    qsizetype subscribers = 0; ///< That it was queued for.
    std::optional<ObservedDelivery> delivery; ///< Of a broadcast, when somebody observes.
};

/// The value of \a request and its \a answer; the times are the caller's to fill in.
[[nodiscard]] ObservedCall observedCall(const Observing &observing, const HttpRequest &request,
                                        const HttpAnswer &answer, const CallNotes &notes);

using Handshake = boost::beast::http::request<boost::beast::http::string_body>;
/// The value of a \a handshake that was refused; the address, the status and the reason are the
/// caller's to fill in.
[[nodiscard]] ObservedCall refusedHandshake(const Observing &observing, const Handshake &handshake);
/// The value of the connection that began with \a handshake.
[[nodiscard]] ObservedConnection observedConnection(const Observing &observing,
                                                    const Handshake &handshake);

} // namespace RadarDesk::sandbox
