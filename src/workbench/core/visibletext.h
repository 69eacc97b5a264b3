// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace RadarDesk::workbench {

/// Foreign \a text as one line that is safe to show: at most \a length characters, control
/// characters as their pictures (␛), and nothing in it that turns the direction of what follows.
[[nodiscard]] QString visibleText(QStringView text, qsizetype length = 200);
[[nodiscard]] QString visibleText(QByteArrayView utf8, qsizetype length = 200);

} // namespace RadarDesk::workbench
