// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace RadarDesk::gui {

/// The data of a broadcast as one reads them from far away: without the braces, an item a line,
/// and a single one without its key. What looks like a secret or a private channel's token is
/// replaced.
[[nodiscard]] QString presentedText(const QByteArray &json);

} // namespace RadarDesk::gui
