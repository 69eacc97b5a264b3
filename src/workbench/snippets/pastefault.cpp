// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/snippets/pastefault.h>

namespace RadarDesk::workbench {

PasteFault pasteFaultAt(QStringView text, qsizetype offset, const QString &message)
{
    const QStringView before = text.first(qMin(offset, text.size()));
    return {message, static_cast<int>(before.count(u'\n')) + 1,
            static_cast<int>(before.size() - (before.lastIndexOf(u'\n') + 1)) + 1};
}

} // namespace RadarDesk::workbench
