// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/presence/presenceuser.h>

namespace RadarDesk::privatechannels {

class PresenceWatcher;

/// Whom the service's count is made of, a line each, RadarDesk itself too; empty while nothing is
/// known.
[[nodiscard]] QString presenceSummary(const PresenceWatcher &watcher);
/// Who has come, left or changed, in a few words.
[[nodiscard]] QString presenceNews(const QList<PresenceChange> &changes);

} // namespace RadarDesk::privatechannels
