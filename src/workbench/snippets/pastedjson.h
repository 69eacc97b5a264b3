// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/snippets/pastedbroadcast.h>
#include <workbench/snippets/pastesecrets.h>

#include <pushradar/jsonvalue.h>

namespace RadarDesk::workbench {

/// Reads a JSON object: the data of a broadcast, what v2 takes or what v3 takes. The places of
/// faults are those in \a utf8.
[[nodiscard]] PushRadar::Result<PastedBroadcast, PushRadar::JsonFault>
readJsonBroadcast(const QByteArray &utf8, PasteSecrets &secrets);
/// Reads v2's notification by itself.
[[nodiscard]] PushRadar::Result<PastedBroadcast, PushRadar::JsonFault>
readNotification(const QByteArray &utf8);

} // namespace RadarDesk::workbench
