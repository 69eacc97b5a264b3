// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/dataitems.h>
#include <pushradar/result.h>

#include <QStringList>

namespace RadarDesk::cli {

/// The items of arguments like KEY=VALUE, which is text, and KEY:=JSON; order and digits stay as
/// they were given. Fails with a sentence that quotes no value.
[[nodiscard]] PushRadar::Result<PushRadar::DataItems, QString>
itemsOfArguments(const QStringList &arguments);

/// The items of a JSON object. Fails with a sentence.
[[nodiscard]] PushRadar::Result<PushRadar::DataItems, QString>
itemsOfObject(const QByteArray &json);

} // namespace RadarDesk::cli
