// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/placeholders/placeholdervalues.h>

#include <pushradar/message.h>

namespace RadarDesk::workbench {

/// A broadcast as it was written: its placeholders get their values when it is sent.
struct WrittenMessage
{
    PushRadar::ChannelName channel;
    QByteArray data; ///< A JSON object.
    PushRadar::Targeting targeting = {};
    PushRadar::ApiVersion version = PushRadar::ApiVersion::V3;
    QString folder = {}; ///< Whose values it uses; empty for none.
    bool isLiteral = false; ///< It is sent as it is, braces and all.
};

/// A broadcast as it would be sent now.
struct OutgoingMessage
{
    PushRadar::Message message;
    QByteArray typed; ///< The written text, if it differs from the data that is sent.
    PlaceholderUse use; ///< For PlaceholderValues::commit(), once it is sent.
};

/// Puts the values in place of the placeholders. Nothing of \a values is used up by it. Fails with
/// a sentence, in which the place is named where there is one.
[[nodiscard]] PushRadar::Result<OutgoingMessage, QString>
outgoingMessage(const WrittenMessage &written, const PlaceholderValues &values);

} // namespace RadarDesk::workbench
