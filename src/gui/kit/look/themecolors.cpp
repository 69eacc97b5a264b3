// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/look/themecolors.h>

#include <QPalette>

namespace RadarDesk::gui {

ThemeColors ThemeColors::of(const QPalette &palette)
{
    const bool dark = isDark(palette);
    const auto rgb = [dark](QRgb light, QRgb darkTone) {
        return QColor::fromRgb(dark ? darkTone : light);
    };
    return {.success = rgb(0xff0d7748, 0xff58d6a0),
            .failure = rgb(0xffc0263a, 0xffff8794),
            .warning = rgb(0xff8a5a00, 0xfff2bd5b),
            .accent = palette.color(QPalette::Highlight),
            .muted = palette.color(QPalette::PlaceholderText),
            .line = rgb(0xffd9dde6, 0xff343946),
            .edge = rgb(0xffb4bbc8, 0xff4a5162),
            .chip = rgb(0xffe6e9f1, 0xff2a2e39),
            .mark = rgb(0xffffe08a, 0xff6b5410),
            .plain = palette.color(QPalette::Text),
            .window = palette.color(QPalette::Window)};
}

QColor ThemeColors::colour(Tone tone) const
{
    switch (tone) {
    case Tone::Plain:
        return plain;
    case Tone::Muted:
        return muted;
    case Tone::Accent:
        return accent;
    case Tone::Success:
        return success;
    case Tone::Warning:
        return warning;
    case Tone::Failure:
        break;
    }
    return failure;
}

QColor ThemeColors::tinted(Tone tone, float share) const
{
    const QColor full = colour(tone);
    const auto mixed = [share](float from, float to) { return from + (to - from) * share; };
    return QColor::fromRgbF(mixed(window.redF(), full.redF()),
                            mixed(window.greenF(), full.greenF()),
                            mixed(window.blueF(), full.blueF()));
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::WindowText).lightness()
        > palette.color(QPalette::Window).lightness();
}

} // namespace RadarDesk::gui
