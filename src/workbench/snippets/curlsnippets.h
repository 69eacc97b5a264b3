// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/snippets/snippetinput.h>

namespace RadarDesk::workbench {

/// For a POSIX shell. What is sent is the data's JSON; only characters that can't be seen are
/// written as escapes.
[[nodiscard]] QString curlV2Code(const SnippetInput &input);
[[nodiscard]] QString curlV3Code(const SnippetInput &input);

} // namespace RadarDesk::workbench
