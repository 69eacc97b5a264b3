// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/snippets/pastedbroadcast.h>
#include <workbench/snippets/pastesecrets.h>

namespace RadarDesk::workbench {

/// Whether \a text has calls of a Python library's broadcast() or add_data_items().
[[nodiscard]] bool looksLikePython(const QString &text);
/// Reads them: v2 in both of the documentation's forms, with targeting, and v3.
[[nodiscard]] PasteResult<PastedBroadcast> readPythonBroadcast(const QString &text,
                                                               PasteSecrets &secrets);

} // namespace RadarDesk::workbench
