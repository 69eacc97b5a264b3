// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/look/theme.h>

#include <gui/kit/look/windowstyle.h>

#include <QApplication>
#include <QWidget>

namespace RadarDesk::gui {

namespace {

struct Scheme
{
    QRgb window, base, alternate, text, muted, button, line, accent, accentText, tip;
};

constexpr Scheme LightScheme{0xfff4f5f8, 0xffffffff, 0xfff8f9fb, 0xff1a1e27, 0xff5c6575,
                             0xfffdfdfe, 0xffd5d9e2, 0xff2f48c8, 0xffffffff, 0xffffffff};
constexpr Scheme DarkScheme{0xff1c1f27, 0xff14171d, 0xff191c23, 0xffe7e9ef, 0xff9aa3b5,
                            0xff2a2e39, 0xff373c49, 0xff8aa2ff, 0xff10131a, 0xff2a2e39};

constexpr QRgb LightProductionAccent = 0xffb3202f;
constexpr QRgb DarkProductionAccent = 0xffff8a94;

QPalette paletteOf(const Scheme &scheme)
{
    QPalette palette(QColor::fromRgb(scheme.button), QColor::fromRgb(scheme.window));
    const QColor text = QColor::fromRgb(scheme.text);
    const QColor muted = QColor::fromRgb(scheme.muted);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::ToolTipBase, QColor::fromRgb(scheme.tip));
    palette.setColor(QPalette::Base, QColor::fromRgb(scheme.base));
    palette.setColor(QPalette::AlternateBase, QColor::fromRgb(scheme.alternate));
    palette.setColor(QPalette::PlaceholderText, muted);
    palette.setColor(QPalette::Highlight, QColor::fromRgb(scheme.accent));
    palette.setColor(QPalette::HighlightedText, QColor::fromRgb(scheme.accentText));
    palette.setColor(QPalette::Link, QColor::fromRgb(scheme.accent));
    palette.setColor(QPalette::Mid, QColor::fromRgb(scheme.line));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        QColor faded = text;
        faded.setAlphaF(0.45F);
        palette.setColor(QPalette::Disabled, role, faded);
    }
    QColor fadedHint = muted;
    fadedHint.setAlphaF(0.45F); // no more present than what was typed
    palette.setColor(QPalette::Disabled, QPalette::PlaceholderText, fadedHint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor::fromRgb(scheme.line));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, muted);
    return palette;
}

} // namespace

Theme::Theme(QApplication &application)
    : QObject(&application)
    , m_systemPalette(application.palette())
{
    // The same style everywhere: the window's own drawing is made for it.
    QApplication::setStyle(new WindowStyle);
    apply();
}

void Theme::setAppearance(Appearance appearance)
{
    if (m_appearance == appearance)
        return;
    m_appearance = appearance;
    apply();
    Q_EMIT appearanceChanged();
}

void Theme::setProduction(bool production)
{
    if (m_production == production)
        return;
    m_production = production;
    apply();
}

void Theme::apply()
{
    const bool dark = m_appearance == Appearance::Dark
        || (m_appearance == Appearance::System && isDark(m_systemPalette));
    Scheme scheme = dark ? DarkScheme : LightScheme;
    if (m_production)
        scheme.accent = dark ? DarkProductionAccent : LightProductionAccent;
    const QPalette palette = paletteOf(scheme);
    QApplication::setPalette(palette);
    // Labels hold the color of their role in a palette of their own.
    QStyle *const style = QApplication::style();
    for (QWidget *widget : QApplication::allWidgets()) {
        if (widget->testAttribute(Qt::WA_WState_Polished))
            style->polish(widget);
    }
}

} // namespace RadarDesk::gui

#include "moc_theme.cpp"
