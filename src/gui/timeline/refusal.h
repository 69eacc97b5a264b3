// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/events/event.h>

#include <optional>

namespace RadarDesk::gui {

/// A refusal that a check could explain, with what is known of it.
struct Refusal
{
    QString channel;
    QString page; ///< URL of the page that was refused; empty where it isn't known.

    bool operator==(const Refusal &) const = default;
};

/// The refusal that \a event is: of a token, or of a subscription; nothing for all else.
[[nodiscard]] std::optional<Refusal> refusalOf(const workbench::Event &event);

} // namespace RadarDesk::gui
