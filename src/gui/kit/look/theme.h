// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/kit/look/themecolors.h>

#include <QObject>
#include <QPalette>

class QApplication;

namespace RadarDesk::gui {

/// How the window looks: light or dark, and with the accent of production; the controls are drawn
/// by WindowStyle in these colors.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Appearance { System, Light, Dark };

    explicit Theme(QApplication &application);

    [[nodiscard]] Appearance appearance() const { return m_appearance; }
    void setAppearance(Appearance appearance);
    /// Whether the accent is red, as a warning, wherever the usual one would be.
    void setProduction(bool production);

    [[nodiscard]] static bool isDark(const QPalette &palette)
    {
        return RadarDesk::gui::isDark(palette);
    }

Q_SIGNALS:
    void appearanceChanged();

private:
    void apply();

    QPalette m_systemPalette;
    Appearance m_appearance = Appearance::System;
    bool m_production = false;
};

} // namespace RadarDesk::gui
