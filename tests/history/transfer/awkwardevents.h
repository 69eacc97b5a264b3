// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/events/event.h>

#include <QList>

namespace RadarDesk {

/// Events with all that is hard to write: quotes, line breaks, half pairs of UTF-16, NUL, huge
/// numbers, deep JSON, bytes that are no text, nothing at all, and bodies of 4 MiB.
[[nodiscard]] QList<workbench::Event> awkwardEvents();

} // namespace RadarDesk
