// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace RadarDesk::history {

/// Names that can stand behind keys of a search.
struct QueryNames
{
    QStringList channels;
    QStringList profiles;
    QStringList libraries;
};

/// What the text before the cursor may become.
struct QueryCompletion
{
    qsizetype start = 0; ///< What begins here
    qsizetype length = 0; ///< and ends at the cursor is replaced.
    QStringList options; ///< By one of these, as it is typed: "channel:", "kind:sent".
};

/// What can be typed at \a cursor in the text of a search; of names, the first few that fit.
[[nodiscard]] QueryCompletion completeQuery(const QString &text, qsizetype cursor,
                                            const QueryNames &names);

} // namespace RadarDesk::history
