// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/profiles/profile.h>
#include <workbench/snippets/snippetinput.h>
#include <workbench/snippets/snippetnotes.h>

namespace RadarDesk::workbench {

/// A page that shows what arrives on the channel.
[[nodiscard]] QString pageCode(const SnippetInput &input, const Profile &profile,
                               SnippetNotes &notes);

} // namespace RadarDesk::workbench
