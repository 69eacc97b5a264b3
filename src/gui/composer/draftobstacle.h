// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/core/messagedraft.h>

#include <optional>

namespace RadarDesk::workbench {
class PlaceholderValues;
}

namespace RadarDesk::gui {

/// What a message is wanted for. To be kept, its placeholders need not have values.
enum class DraftPurpose { Send, Keep };

/// What is in the way of a message, and where that is in the JSON text, if it is there.
struct DraftObstacle
{
    workbench::DraftFault fault;
    std::optional<PushRadar::JsonFault> place;
};

/// The first thing in the way of \a draft.
[[nodiscard]] std::optional<DraftObstacle> obstacleTo(DraftPurpose purpose,
                                                      workbench::MessageDraft &draft,
                                                      const workbench::PlaceholderValues &values);

} // namespace RadarDesk::gui
