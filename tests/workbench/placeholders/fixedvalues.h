// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/placeholders/placeholders.h>

#include <QTimeZone>

namespace RadarDesk {

/// Values that are the same each time: a clock that stands still and a seed of its own.
[[nodiscard]] inline workbench::PlaceholderValues fixedValues()
{
    workbench::PlaceholderValues values;
    values.setClock(
        [] { return QDateTime(QDate(2026, 3, 1), QTime(9, 30, 0, 250), QTimeZone(3600)); });
    values.setRandom(workbench::PlaceholderRandom(7));
    return values;
}

/// What \a json comes out as, or "line:column sentence".
[[nodiscard]] inline QByteArray
expandedText(const QByteArray &json, const workbench::PlaceholderValues &values = fixedValues())
{
    const auto made = expandPlaceholders(json, values);
    if (made)
        return made->json;
    return QStringLiteral("%1:%2 %3")
        .arg(QString::number(made.error().line), QString::number(made.error().column),
             made.error().message)
        .toUtf8();
}

} // namespace RadarDesk
