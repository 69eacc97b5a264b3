// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cli/verb.h>

#include <QList>

namespace RadarDesk::cli {

// Each in a file of its own.
[[nodiscard]] VerbForm broadcastForm();
[[nodiscard]] VerbForm checkForm();
[[nodiscard]] VerbForm connectionsForm();
[[nodiscard]] VerbForm historyForm();
[[nodiscard]] VerbForm listenForm();
[[nodiscard]] VerbForm namesForm(); ///< For the completion of shells; not in the help.
[[nodiscard]] VerbForm profilesForm();
[[nodiscard]] VerbForm runForm();
[[nodiscard]] VerbForm sandboxForm();
[[nodiscard]] VerbForm tokenForm();

/// An option that takes a value.
[[nodiscard]] inline QCommandLineOption valueOption(const char *name, const QString &description,
                                                    const QString &value)
{
    return {QLatin1String(name), description, value};
}

} // namespace RadarDesk::cli
