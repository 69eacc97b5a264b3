// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/events/event.h>

namespace RadarDesk::history {

/// All of an event that the search looks at, with the escapes of its JSON resolved: one finds a
/// word as one reads it.
///
/// The index forgets an event's words by being told the same text again. So a change here needs a
/// migration that builds the index again.
[[nodiscard]] QString searchText(const workbench::Event &event);

/// What a person typed, as a query of SQLite's FTS5; empty when there is no word in it.
[[nodiscard]] QString searchQuery(const QString &typed);
/// The same for words in a row; with \a asBeginning, the last one may go on.
[[nodiscard]] QString phraseQuery(QString words, bool asBeginning);

/// The word that stands for a mark in the text of an event; without a mark, what all of them begin
/// with.
[[nodiscard]] QString indexedMark(workbench::Mark mark);
/// The word that stands for any note that a person wrote.
[[nodiscard]] QString indexedNote();

} // namespace RadarDesk::history
