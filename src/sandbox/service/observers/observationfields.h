// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/service/observer.h>
#include <sandbox/service/observers/observercommand.h>

#include <QLatin1String>

#include <array>
#include <type_traits>

/// The members of what goes over GET /observe, by name: one list for both ways, so that what is
/// written can be read. A Fields reads or writes each of them.
namespace RadarDesk::sandbox {

template <typename Value, typename Kind>
concept Is = std::is_same_v<std::remove_const_t<Value>, Kind>;

/// By which an observation says of what kind it is; in the order of Observation.
inline constexpr std::array<QLatin1String, 7> ObservationKinds{
    QLatin1String("call"),         QLatin1String("connection"), QLatin1String("closing"),
    QLatin1String("subscription"), QLatin1String("delivery"),   QLatin1String("callback"),
    QLatin1String("fault")};

inline constexpr std::array<QLatin1String, 5> OperationNames{
    QLatin1String("broadcast"), QLatin1String("token"), QLatin1String("clientData"),
    QLatin1String("subscribe"), QLatin1String("other")};
inline constexpr std::array<QLatin1String, 2> VersionNames{QLatin1String("v2"),
                                                           QLatin1String("v3")};
inline constexpr std::array<QLatin1String, 7> CauseNames{
    QLatin1String("peer"),      QLatin1String("lost"),    QLatin1String("tooSlow"),
    QLatin1String("violation"), QLatin1String("stopped"), QLatin1String("onPurpose"),
    QLatin1String("cut")};
inline constexpr std::array<QLatin1String, 3> ChangeNames{
    QLatin1String("admitted"), QLatin1String("refused"), QLatin1String("left")};
inline constexpr std::array<QLatin1String, 4> FaultActNames{
    QLatin1String("applied"), QLatin1String("released"), QLatin1String("edited"),
    QLatin1String("discarded")};
inline constexpr std::array<QLatin1String, 5> CommandNames{
    QLatin1String("sendTo"), QLatin1String("close"), QLatin1String("cut"), QLatin1String("refuse"),
    QLatin1String("states")};

template <typename Fields, Is<ObservedCall> Call> void describe(Fields &fields, Call &call)
{
    const ObserverLimits &limits = fields.limits();
    fields.time("time", call.time);
    fields.duration("took", call.took);
    fields.choice("operation", call.operation, OperationNames);
    fields.choice("version", call.version, VersionNames);
    fields.text("peer", call.peer, limits.wordBytes);
    fields.run("run", call.run);
    fields.text("method", call.method, limits.wordBytes);
    fields.text("target", call.target, limits.headerBytes);
    fields.text("requestHeaders", call.requestHeaders, limits.headerBytes);
    fields.text("requestBody", call.requestBody, limits.bodyBytes);
    fields.flag("requestIsCut", call.requestIsCut);
    fields.number("status", call.status, 999);
    fields.text("responseHeaders", call.responseHeaders, limits.headerBytes);
    fields.text("responseBody", call.responseBody, limits.bodyBytes);
    fields.text("reason", call.reason, limits.wordBytes);
    fields.text("channel", call.channel, limits.channelLength);
    fields.text("socketID", call.socketId, limits.wordBytes);
    fields.text("data", call.data, limits.bodyBytes);
    fields.text("id", call.broadcastId, limits.wordBytes);
    fields.number("subscribers", call.subscribers, 1'000'000'000);
    fields.text("tokenDigest", call.tokenDigest, limits.wordBytes);
}

template <typename Fields, Is<ObservedConnection> Connection>
void describe(Fields &fields, Connection &connection)
{
    const ObserverLimits &limits = fields.limits();
    fields.time("time", connection.time);
    fields.text("socketID", connection.socketId, limits.wordBytes);
    fields.text("peer", connection.peer, limits.wordBytes);
    fields.run("run", connection.run);
    fields.text("origin", connection.origin, limits.wordBytes);
    fields.text("page", connection.page, limits.wordBytes);
    fields.text("userAgent", connection.userAgent, limits.wordBytes);
    fields.text("onlyChannel", connection.onlyChannel, limits.channelLength);
    fields.flag("isEarlier", connection.isEarlier);
    fields.texts("channels", connection.channels, limits.listed, limits.channelLength);
    fields.text("clientData", connection.clientData, limits.bodyBytes);
}

template <typename Fields, Is<ObservedClosing> Closing>
void describe(Fields &fields, Closing &closing)
{
    const ObserverLimits &limits = fields.limits();
    fields.time("time", closing.time);
    fields.text("socketID", closing.socketId, limits.wordBytes);
    fields.run("run", closing.run);
    fields.choice("cause", closing.cause, CauseNames);
    fields.number("code", closing.code, 65'535);
    fields.text("reason", closing.reason, limits.wordBytes);
    fields.duration("lived", closing.lived);
    fields.number("messages", closing.messages, 1'000'000'000'000);
    fields.number("bytes", closing.bytes, 1'000'000'000'000'000);
}

template <typename Fields, Is<ObservedSubscription> Subscription>
void describe(Fields &fields, Subscription &subscription)
{
    const ObserverLimits &limits = fields.limits();
    fields.time("time", subscription.time);
    fields.text("socketID", subscription.socketId, limits.wordBytes);
    fields.run("run", subscription.run);
    fields.text("channel", subscription.channel, limits.channelLength);
    fields.choice("change", subscription.change, ChangeNames);
    fields.number("code", subscription.code, 999);
    fields.text("reason", subscription.reason, limits.wordBytes);
    fields.text("tokenDigest", subscription.tokenDigest, limits.wordBytes);
}

template <typename Fields, Is<ObservedDelivery::LookAlike> LookAlike>
void describe(Fields &fields, LookAlike &lookAlike)
{
    fields.text("channel", lookAlike.channel, fields.limits().channelLength);
    fields.number("subscribers", lookAlike.subscribers, 1'000'000'000);
}

template <typename Fields, Is<ObservedDelivery::Absence> Absence>
void describe(Fields &fields, Absence &absence)
{
    fields.text("socketID", absence.socketId, fields.limits().wordBytes);
    fields.time("left", absence.left);
}

template <typename Fields, Is<ObservedDelivery> Delivery>
void describe(Fields &fields, Delivery &delivery)
{
    const ObserverLimits &limits = fields.limits();
    fields.time("time", delivery.time);
    fields.text("id", delivery.broadcastId, limits.wordBytes);
    fields.text("channel", delivery.channel, limits.channelLength);
    fields.texts("socketIDs", delivery.socketIds, limits.listed, limits.wordBytes);
    fields.number("subscribers", delivery.subscribers, 1'000'000'000);
    fields.each("lookAlikes", delivery.lookAlikes, limits.lookAlikes);
    fields.each("absences", delivery.absences, limits.absences);
}

template <typename Fields, Is<ObservedCallback> Callback>
void describe(Fields &fields, Callback &callback)
{
    const ObserverLimits &limits = fields.limits();
    fields.time("time", callback.time);
    fields.text("socketID", callback.socketId, limits.wordBytes);
    fields.run("run", callback.run);
    fields.text("channel", callback.channel, limits.channelLength);
    fields.text("id", callback.broadcastId, limits.wordBytes);
    fields.number("callbacks", callback.callbacks, 1'000'000);
    fields.flag("threw", callback.threw);
    fields.text("message", callback.message, limits.wordBytes);
    fields.text("file", callback.file, limits.wordBytes);
    fields.number("line", callback.line, 1'000'000'000);
}

template <typename Fields, Is<ObservedFault> Fault> void describe(Fields &fields, Fault &fault)
{
    const ObserverLimits &limits = fields.limits();
    fields.time("time", fault.time);
    fields.choice("act", fault.act, FaultActNames);
    fields.text("effect", fault.effect, limits.wordBytes);
    fields.text("channel", fault.channel, limits.channelLength);
    fields.text("socketID", fault.socketId, limits.wordBytes);
    fields.text("id", fault.broadcastId, limits.wordBytes);
    fields.number("subscribers", fault.subscribers, 1'000'000'000);
    fields.text("data", fault.data, limits.bodyBytes);
    fields.duration("delay", fault.delay);
}

template <typename Fields, Is<ConnectionState> State> void describe(Fields &fields, State &state)
{
    fields.text("socketID", state.socketId, fields.limits().wordBytes);
    fields.number("messages", state.messages, 1'000'000'000'000);
    fields.number("waitingBytes", state.waitingBytes, 1'000'000'000'000'000);
}

template <typename Fields, Is<ObserverCommand> Command>
void describe(Fields &fields, Command &command)
{
    const ObserverLimits &limits = fields.limits();
    fields.choice("command", command.kind, CommandNames);
    fields.text("socketID", command.socketId, limits.wordBytes);
    fields.text("channel", command.channel, limits.channelLength);
    fields.text("data", command.data, ObserverCommand::MostData);
    fields.text("origin", command.origin, limits.wordBytes);
    fields.text("userAgent", command.userAgent, limits.wordBytes);
    fields.duration("time", command.time);
}

} // namespace RadarDesk::sandbox
