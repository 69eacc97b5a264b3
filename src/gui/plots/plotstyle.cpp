// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/plots/plotstyle.h>

#include <gui/kit/look/themecolors.h>

#include <array>

namespace RadarDesk::gui {

QPen plotStyle(int number, const QPalette &palette)
{
    struct Shades
    {
        QRgb light;
        QRgb dark;
    };
    constexpr std::array<Shades, 6> Colours{{{0xff2f48c8, 0xff8aa2ff},
                                             {0xffb4480a, 0xfff5a55c},
                                             {0xff0e7a4b, 0xff58d6a0},
                                             {0xff9c2aa0, 0xffe39bf0},
                                             {0xff1f7288, 0xff72d2e8},
                                             {0xff7a5c00, 0xffe3cf62}}};
    constexpr std::array Dashes{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    const auto nth = static_cast<std::size_t>(number % PlotStyleCount);
    const Shades &shades = Colours.at(nth % Colours.size());
    QPen pen(QColor::fromRgb(isDark(palette) ? shades.dark : shades.light));
    // The second round of colours has other dashes than the first.
    pen.setStyle(Dashes.at((nth + nth / Colours.size()) % Dashes.size()));
    constexpr double Width = 1.8;
    pen.setWidthF(Width);
    return pen;
}

} // namespace RadarDesk::gui
