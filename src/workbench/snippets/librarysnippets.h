// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/snippets/snippetinput.h>
#include <workbench/snippets/snippetnotes.h>

namespace RadarDesk::workbench {

/// With the official v3 libraries.
[[nodiscard]] QString nodeCode(const SnippetInput &input, SnippetNotes &notes);
[[nodiscard]] QString phpCode(const SnippetInput &input, SnippetNotes &notes);
[[nodiscard]] QString rubyCode(const SnippetInput &input, SnippetNotes &notes);
[[nodiscard]] QString csharpCode(const SnippetInput &input, SnippetNotes &notes);

} // namespace RadarDesk::workbench
