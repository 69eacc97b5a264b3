// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/store/historytypes.h>

namespace RadarDesk::session {

/// Which events belong to the same story as \a event: those of its token, such as the call that
/// asked for it and the subscription that used it; without a token, those of its connection.
/// Nothing when it has neither. \a event itself is among them.
[[nodiscard]] std::optional<history::HistoryFilter> relatedTo(const workbench::Event &event);

/// Whether that filter's \a found is right about \a event: the search finds words of the same
/// beginning, too.
[[nodiscard]] bool areRelated(const workbench::Event &event, const workbench::Event &found);

} // namespace RadarDesk::session
