// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/snippets/pastedbroadcast.h>
#include <workbench/snippets/pastesecrets.h>

namespace RadarDesk::workbench {

/// Where the name of a cURL command is in \a text; none when there is no such command.
[[nodiscard]] std::optional<qsizetype> findCurlCommand(const QString &text);
/// Reads the cURL command at \a begin: v2 or v3, JSON or form.
[[nodiscard]] PasteResult<PastedBroadcast> readCurlBroadcast(const QString &text, qsizetype begin,
                                                             PasteSecrets &secrets);

} // namespace RadarDesk::workbench
