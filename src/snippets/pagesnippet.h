// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <profiles/profile.h>
#include <snippets/snippetinput.h>
#include <snippets/snippetnotes.h>

namespace RadarDesk {

/// A page that shows what arrives on the channel.
[[nodiscard]] QString pageCode(const SnippetInput &input, const Profile &profile,
                               SnippetNotes &notes);

} // namespace RadarDesk
