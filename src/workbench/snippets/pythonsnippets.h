// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/snippets/snippetinput.h>
#include <workbench/snippets/snippetnotes.h>

namespace RadarDesk::workbench {

/// In the two styles of v2's documentation.
[[nodiscard]] QString pythonV2Code(const SnippetInput &input, bool itemByItem, SnippetNotes &notes);
[[nodiscard]] QString pythonV3Code(const SnippetInput &input, SnippetNotes &notes);

} // namespace RadarDesk::workbench
