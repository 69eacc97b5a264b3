// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>

namespace RadarDesk::gui {

/// \a font with letters \a factor times as large.
[[nodiscard]] inline QFont scaledFont(QFont font, double factor)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

/// The same, in another weight.
[[nodiscard]] inline QFont scaledFont(QFont font, double factor, QFont::Weight weight)
{
    font.setWeight(weight);
    return scaledFont(font, factor);
}

} // namespace RadarDesk::gui
