// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: MIT

#include <pushradar/message.h>

#include <QCoreApplication>

#include <algorithm>

namespace PushRadar {

namespace {

struct MessageText
{
    Q_DECLARE_TR_FUNCTIONS(PushRadar::Message)
};

} // namespace

Message::Message(ChannelName channel, QByteArray data, ApiVersion version, Targeting targeting)
    : m_channel(std::move(channel))
    , m_data(std::move(data))
    , m_targeting(std::move(targeting))
    , m_version(version)
{
}

Result<Message> Message::make(QStringView channel, const DataItems &items, ApiVersion version,
                              const Targeting &targeting)
{
    return ChannelName::make(channel, version).andThen([&](ChannelName name) {
        return make(std::move(name), items, version, targeting);
    });
}

Result<Message> Message::make(ChannelName channel, const DataItems &items, ApiVersion version,
                              const Targeting &targeting)
{
    if (items.isEmpty())
        return Error{ErrorCode::NoData,
                     MessageText::tr("A broadcast needs at least one data item; add a key and a "
                                     "value.")};
    if (std::any_of(items.begin(), items.end(),
                    [](const DataItem &item) { return item.key.isEmpty(); }))
        return Error{ErrorCode::EmptyKey,
                     MessageText::tr("A data item has no key. Enter a key or delete the item.")};
    if (version == ApiVersion::V3 && !targeting.isEmpty())
        return Error{ErrorCode::NotInThisVersion,
                     MessageText::tr("Only API v2 has targeting. Remove it, or use v2.")};

    Message message(std::move(channel), items.toJson(), version, targeting);
    if (version == ApiVersion::V3 && message.size() > SizeLimitV3)
        return Error{ErrorCode::MessageTooLarge,
                     MessageText::tr("Channel and data have %L1 bytes; v3 allows %L2. Send less "
                                     "data, or split it into several broadcasts.")
                         .arg(message.size())
                         .arg(SizeLimitV3)};
    return message;
}

qsizetype Message::sizeOf(QStringView channel, const DataItems &items)
{
    return channel.toUtf8().size() + items.toJson().size();
}

qsizetype Message::size() const
{
    return m_channel.toString().toUtf8().size() + m_data.size();
}

} // namespace PushRadar
