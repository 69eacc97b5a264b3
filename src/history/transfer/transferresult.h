// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/transfer/transferreader.h>

#include <QList>
#include <QMetaType>
#include <QString>

namespace RadarDesk::history {

/// How an export or an import went.
struct TransferResult
{
    enum class Ending { Done, Cancelled, Failed };

    /// How many faults are kept; all are counted.
    static constexpr qsizetype KeptFaults = 5;

    Ending ending = Ending::Done;
    QString reason; ///< Why it failed: a sentence or two, translated.
    qint64 events = 0; ///< Written to the file, or added to the history.
    qint64 skipped = 0; ///< The format has no place for them, or they were in the history already.
    qint64 damaged = 0; ///< Left out, since the history no longer has what was recorded.
    qint64 unreadable = 0; ///< Lines of an imported file that are no event.
    QList<LineFault> faults; ///< The first few of those lines.
};

} // namespace RadarDesk::history

Q_DECLARE_METATYPE(RadarDesk::history::TransferResult)
