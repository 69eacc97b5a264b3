// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/placeholders/writtenmessage.h>

#include <workbench/placeholders/placeholders.h>

#include <QCoreApplication>

using PushRadar::DataItems;
using PushRadar::JsonValue;
using PushRadar::Message;
using PushRadar::Result;

namespace RadarDesk::workbench {

namespace {

struct WrittenMessageText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::workbench::Placeholders)
};

/// The bytes to send, and the counters that they use.
Result<ExpandedMessage, PlaceholderFault> expanded(const WrittenMessage &written,
                                                   const PlaceholderValues &values)
{
    if (written.isLiteral)
        return ExpandedMessage{written.data, {}, {{}, values.random()}};
    return expandPlaceholders(written.data, values.inFolder(written.folder));
}

} // namespace

Result<OutgoingMessage, QString> outgoingMessage(const WrittenMessage &written,
                                                 const PlaceholderValues &values)
{
    const auto made = expanded(written, values);
    const auto json = made ? JsonValue::fromJson(made->json) : made.error();
    if (!json) {
        const PlaceholderFault &fault = json.error();
        return WrittenMessageText::tr("Line %1, column %2: %3")
            .arg(fault.line)
            .arg(fault.column)
            .arg(fault.message);
    }
    const auto message = Message::make(written.channel, DataItems::fromObject(*json),
                                       written.version, written.targeting);
    if (!message)
        return message.error().message;
    const bool isSame = made->json == written.data;
    return OutgoingMessage{*message, isSame ? QByteArray() : written.data, made->use};
}

} // namespace RadarDesk::workbench
