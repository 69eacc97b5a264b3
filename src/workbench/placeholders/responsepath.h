// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/jsonvalue.h>
#include <pushradar/result.h>

#include <QStringView>

namespace RadarDesk::workbench {

/// The value at \a path, like "orders[0].id" or "[2]", of \a json. Fails with a sentence when the
/// path is none or leads nowhere.
[[nodiscard]] PushRadar::Result<PushRadar::JsonValue, QString>
valueAtPath(const PushRadar::JsonValue &json, QStringView path);

} // namespace RadarDesk::workbench
