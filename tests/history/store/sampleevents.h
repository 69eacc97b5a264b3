// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/events/event.h>

namespace RadarDesk {

/// An event in which each field of it and of its exchange has a value of its own.
[[nodiscard]] workbench::Event fullEvent();
/// A broadcast like those of every day, with an exchange; of that number all by itself.
[[nodiscard]] workbench::Event sampleEvent(int number);

/// Whether they are the same but for their numbers.
[[nodiscard]] bool isSameEvent(const workbench::Event &one, const workbench::Event &other);

} // namespace RadarDesk
