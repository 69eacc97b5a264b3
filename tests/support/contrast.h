// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

#include <cmath>

/// How bright \a colour is to the eye, from 0 to 1 (facts: WCAG 2).
[[nodiscard]] inline double luminanceOf(const QColor &colour)
{
    const auto part = [](double v) {
        return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF())
        + 0.0722 * part(colour.blueF());
}

/// How well one is told from the other, from 1 to 21; text is to have 4.5 (likewise).
[[nodiscard]] inline double contrastOf(const QColor &one, const QColor &other)
{
    const double a = luminanceOf(one) + 0.05;
    const double b = luminanceOf(other) + 0.05;
    return a > b ? a / b : b / a;
}
