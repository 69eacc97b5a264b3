// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/service/observation.h>
#include <sandbox/web/httpmessage.h>

#include <QString>

#include <chrono>
#include <optional>

namespace RadarDesk::sandbox {

/// A call of an app that has arrived whole and was not handed on yet.
struct InterceptedCall
{
    QByteArray method;
    QByteArray target; ///< Path and query.
    QByteArray headers; ///< "Name: value" and CR LF each.
    QByteArray body; ///< As it was framed, at most RelayLimits::bodyBytes of content.
    QByteArray content; ///< The beginning of the body, without what frames it.
};

/// What is done to a call in place of handing it on at once.
struct Interception
{
    std::chrono::milliseconds delay{0}; ///< Before anything else.
    std::optional<HttpAnswer> answer; ///< It is answered so, and the service never hears of it.
    bool isCut = false; ///< The app's connection is reset without an answer.
    QString reason; ///< What is recorded of it: a few words, translated.
    /// What is reported of it besides, where it is the fault of a rule; its time is set then.
    std::optional<ObservedFault> fault;
};

/// Where simulated faults get at the calls of a relay, and the only place: a relay without one
/// changes nothing. Called on the relay's thread, and must outlive the relay.
class CallInterceptor
{
public:
    CallInterceptor() = default;
    CallInterceptor(const CallInterceptor &) = delete;
    CallInterceptor &operator=(const CallInterceptor &) = delete;
    virtual ~CallInterceptor() = default;

    /// Whether any rule is on. Only then do requests wait until they are whole.
    [[nodiscard]] virtual bool isActive() const = 0;
    /// What is to be done to \a call; nothing when it goes on unchanged.
    [[nodiscard]] virtual std::optional<Interception> intercept(const InterceptedCall &call) = 0;
};

} // namespace RadarDesk::sandbox
