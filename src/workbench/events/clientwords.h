// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace RadarDesk::workbench {

/// The browser or program that a User-Agent header names, in words: "Firefox 128 on Linux", "curl
/// 8.5.0". For an unknown client, the start of the header as visible text; empty without a header.
[[nodiscard]] QString clientWords(QByteArrayView userAgent);

} // namespace RadarDesk::workbench
