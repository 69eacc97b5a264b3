// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/snippets/snippetinput.h>

namespace RadarDesk::workbench {

/// A program with this project's library, as its own example is written.
[[nodiscard]] QString cppCode(const SnippetInput &input);

} // namespace RadarDesk::workbench
