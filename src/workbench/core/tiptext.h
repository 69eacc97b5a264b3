// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace RadarDesk::workbench {

/// \a text as a tool tip shows it letter by letter: what looks like markup is none.
[[nodiscard]] QString tipText(const QString &text);

} // namespace RadarDesk::workbench
