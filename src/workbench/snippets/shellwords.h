// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/snippets/pastefault.h>

#include <optional>

namespace RadarDesk::workbench {

/// A command as a POSIX shell would start it.
struct ShellCommand
{
    QList<PlacedText> words; ///< The name first; a variable is a VariableMark and its name.
    std::optional<PlacedText> input; ///< What a here-document gives it to read.
};

/// Splits the command that begins at \a begin in \a text. A line break before an option does not
/// end it, since documentation loses the backslashes.
[[nodiscard]] PasteResult<ShellCommand> readShellCommand(const QString &text, qsizetype begin);

} // namespace RadarDesk::workbench
