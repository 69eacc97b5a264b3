// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/store/historytypes.h>

namespace RadarDesk::session {

/// A filter for the events that are related to \a event: those with its token, such as the call
/// that requested it and the subscription that used it, or else those of its connection. Nothing if
/// it has neither. The filter includes \a event itself.
[[nodiscard]] std::optional<history::HistoryFilter> relatedTo(const workbench::Event &event);

/// Whether \a found, a result of that filter, is related to \a event: the search also finds words
/// with the same beginning.
[[nodiscard]] bool areRelated(const workbench::Event &event, const workbench::Event &found);

} // namespace RadarDesk::session
