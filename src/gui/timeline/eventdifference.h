// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/core/textdifference.h>
#include <workbench/events/event.h>

#include <optional>

namespace RadarDesk::gui {

/// In which lines two events differ, and a sentence about it.
struct EventDifference
{
    QString text;
    workbench::TextDifference lines;
};

/// What differs from any other event.
[[nodiscard]] EventDifference differenceFrom(const workbench::Event &other,
                                             const workbench::Event &event);
/// What the data of \a event change; \a previous is nothing for the first one of a channel.
[[nodiscard]] EventDifference
differenceFromPrevious(const std::optional<workbench::Event> &previous,
                       const workbench::Event &event);

/// The time of day at which it happened.
[[nodiscard]] QString timeText(const workbench::Event &event);

} // namespace RadarDesk::gui
