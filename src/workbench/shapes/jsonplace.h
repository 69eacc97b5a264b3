// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace RadarDesk::workbench {

/// Where in JSON one is typing.
struct JsonPlace
{
    enum class Kind { None, Key, Value };

    Kind kind = Kind::None;
    /// Of the object whose key it is, or of the value; as MessageShape has them.
    QString path;
    qsizetype start = 0; ///< Where the key or value begins, with its quote.
};

/// Where one is behind \a before, the text up to the cursor. It need not be valid.
[[nodiscard]] JsonPlace jsonPlaceAt(QStringView before);

} // namespace RadarDesk::workbench
