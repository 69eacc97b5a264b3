// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace RadarDesk::workbench {

/// Something between two pairs of braces.
struct FoundPlaceholder
{
    qsizetype at = 0; ///< In UTF-16 units.
    qsizetype length = 0; ///< With its braces; of one that is not closed, up to what follows.
    QString name;
    QString arguments; ///< What follows the name, as typed, without the one space before it.
    bool asValue = false; ///< There is "#" before the name.
    bool isClosed = true; ///< Two braces close it before other ones open.
};

/// What is in double braces in \a text, known or not, in its order. Of several braces in a row
/// the last two open and the first two close. "\}" in it does not close.
[[nodiscard]] QList<FoundPlaceholder> placeholdersIn(QStringView text);

} // namespace RadarDesk::workbench
