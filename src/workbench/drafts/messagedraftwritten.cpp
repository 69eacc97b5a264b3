// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a draft says, or what is in its way.

#include <workbench/drafts/messagedraft.h>
#include <workbench/placeholders/placeholders.h>
#include <workbench/placeholders/writtenmessage.h>

#include <algorithm>

using PushRadar::ApiVersion;
using PushRadar::ChannelName;
using PushRadar::DataItems;
using PushRadar::ErrorCode;
using PushRadar::JsonMember;
using PushRadar::JsonValue;
using PushRadar::Message;
using PushRadar::Result;

namespace RadarDesk::workbench {

namespace {

DraftFault::Place placeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::EmptyChannel:
    case ErrorCode::MalformedChannel:
        return DraftFault::Place::Channel;
    case ErrorCode::NoData:
    case ErrorCode::EmptyKey:
        return DraftFault::Place::Items;
    case ErrorCode::MessageTooLarge:
        return DraftFault::Place::Size;
    default:
        return DraftFault::Place::Targeting;
    }
}

} // namespace

Result<Message, DraftFault> MessageDraft::messageOf(const PushRadar::DataItems &sent) const
{
    if (const QString fault = channelFault(); !fault.isEmpty())
        return DraftFault{DraftFault::Place::Channel, -1, fault};
    if (m_fault) {
        return DraftFault{DraftFault::Place::Json, -1,
                          tr("Line %1, column %2: %3")
                              .arg(m_fault->line)
                              .arg(m_fault->column)
                              .arg(m_fault->message)};
    }
    const auto &items = m_items.items();
    for (int row = 0; row < items.size(); ++row) {
        if (const QString fault = faultOf(items.at(row)); !fault.isEmpty())
            return DraftFault{DraftFault::Place::Items, row,
                              tr("Item %1: %2").arg(row + 1).arg(fault)};
    }
    PushRadar::Targeting targeting;
    if (m_version == ApiVersion::V2) {
        const auto made = m_targeting.targeting();
        if (!made)
            return DraftFault{DraftFault::Place::Targeting, -1, made.error().message};
        targeting = *made;
    }
    const auto message = Message::make(m_channel, sent, m_version, targeting);
    if (message)
        return *message;
    return DraftFault{placeOf(message.error().code), -1, message.error().message};
}

Result<WrittenMessage, DraftFault> MessageDraft::asTyped() const
{
    const auto typed = message();
    if (!typed && typed.error().place != DraftFault::Place::Size)
        return typed.error();
    const auto name =
        typed ? Result<ChannelName>(typed->channel()) : ChannelName::make(m_channel, m_version);
    PushRadar::Targeting targeting;
    if (m_version == ApiVersion::V2)
        targeting = *m_targeting.targeting();
    return WrittenMessage{.channel = *name,
                          .data = data(),
                          .targeting = targeting,
                          .version = m_version,
                          .folder = m_folder};
}

Result<WrittenMessage, DraftFault> MessageDraft::written(const PlaceholderValues &values) const
{
    auto typed = asTyped();
    if (!typed)
        return typed;
    const auto expanded = expandPlaceholders(m_json.toUtf8(), values.inFolder(m_folder));
    if (!expanded) {
        const PlaceholderFault &fault = expanded.error();
        return DraftFault{
            DraftFault::Place::Placeholder, rowAt(fault.offset),
            tr("Line %1, column %2: %3").arg(fault.line).arg(fault.column).arg(fault.message),
            fault};
    }
    const auto sent = messageOf(DataItems::fromObject(*JsonValue::fromJson(expanded->json)));
    if (!sent)
        return sent.error();
    return typed;
}

int MessageDraft::rowAt(qsizetype offset) const
{
    const QByteArray text = m_json.toUtf8();
    const auto object = JsonValue::fromJson(text);
    if (!object)
        return -1;
    const qsizetype start = text.indexOf('{');
    QString key;
    const auto members = object->members();
    for (const JsonMember &member : members) {
        if (start + member.keyOffset <= offset)
            key = member.key.trimmed();
    }
    const auto &items = m_items.items();
    const auto found = std::find_if(items.begin(), items.end(), [&key](const EditedItem &item) {
        return item.enabled && item.key.trimmed() == key;
    });
    return found == items.end() ? -1 : static_cast<int>(found - items.begin());
}

} // namespace RadarDesk::workbench
