// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: MIT

#pragma once

#include <pushradar/channelname.h>
#include <pushradar/dataitems.h>
#include <pushradar/targeting.h>

namespace PushRadar {

/// A broadcast that the given API version accepts. Once made, valid.
class Message
{
public:
    /// The most bytes that channel and data may have together in v3 (protocol: official library).
    static constexpr qsizetype SizeLimitV3 = qsizetype{10} * 1024;

    /// Fails, in this order, with EmptyChannel or MalformedChannel, NoData, EmptyKey,
    /// NotInThisVersion (targeting in v3), MessageTooLarge (v3).
    static Result<Message> make(QStringView channel, const DataItems &items, ApiVersion version,
                                const Targeting &targeting = {});
    /// The same on a channel whose name was validated before, for \a version too.
    static Result<Message> make(ChannelName channel, const DataItems &items, ApiVersion version,
                                const Targeting &targeting = {});
    /// The bytes that count against SizeLimitV3, also of a message that is not valid.
    [[nodiscard]] static qsizetype sizeOf(QStringView channel, const DataItems &items);

    [[nodiscard]] const ChannelName &channel() const { return m_channel; }
    /// The data items as JSON text.
    [[nodiscard]] const QByteArray &data() const { return m_data; }
    [[nodiscard]] const Targeting &targeting() const { return m_targeting; }
    [[nodiscard]] ApiVersion version() const { return m_version; }
    /// Channel and data in bytes of UTF-8.
    [[nodiscard]] qsizetype size() const;

private:
    Message(ChannelName channel, QByteArray data, ApiVersion version, Targeting targeting);

    ChannelName m_channel;
    QByteArray m_data;
    Targeting m_targeting;
    ApiVersion m_version;
};

} // namespace PushRadar
