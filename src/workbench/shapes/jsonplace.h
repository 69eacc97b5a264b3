// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace RadarDesk::workbench {

/// The place of the cursor in JSON that is being typed.
struct JsonPlace
{
    enum class Kind { None, Key, Value };

    Kind kind = Kind::None;
    /// Of the object whose key it is, or of the value; as MessageShape has them.
    QString path;
    qsizetype start = 0; ///< Where the key or value begins, with its quote.
};

/// The place of the cursor after \a before, which need not be valid JSON.
[[nodiscard]] JsonPlace jsonPlaceAt(QStringView before);

} // namespace RadarDesk::workbench
