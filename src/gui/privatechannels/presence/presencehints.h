// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace RadarDesk::privatechannels {
class PresenceWatcher;
}

namespace RadarDesk::gui {

/// What is in an empty place: a title and what to do.
struct PresenceHint
{
    QString title;
    QString hint;
};

/// What the empty list of people says.
[[nodiscard]] PresenceHint emptyPeopleHint(const privatechannels::PresenceWatcher &watcher);
/// What is said where channels can't be watched: yet, of the sandbox, or at all.
[[nodiscard]] PresenceHint cantWatchHint(bool isSandbox);

} // namespace RadarDesk::gui
