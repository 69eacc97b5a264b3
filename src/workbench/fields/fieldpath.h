// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/jsonvalue.h>

#include <QList>
#include <QString>

#include <functional>

namespace RadarDesk::workbench {

/// The path of a value in a message: `data.order.items[0]["a.b"]`. Without an index, it means each
/// element of an array, and each of repeated keys.
struct FieldPath
{
    struct Step
    {
        QString key;
        int index = -1; ///< Of an element; -1 for a key.

        bool operator==(const Step &) const = default;
    };

    QList<Step> steps; ///< None: the whole message.

    bool operator==(const FieldPath &) const = default;
    [[nodiscard]] QString text() const;
    /// Whether \a test is true of any value that is there in \a data.
    [[nodiscard]] bool anyIn(const PushRadar::JsonValue &data,
                             const std::function<bool(const PushRadar::JsonValue &)> &test) const;
};

} // namespace RadarDesk::workbench
