// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/kit/tones.h>

#include <QObject>
#include <QPalette>

class QApplication;

namespace RadarDesk::gui {

/// How the window looks: light or dark, and the few things that the style leaves to us. The style
/// sheet is set when the first window is shown: while one is built, each part would be gone through
/// again for it whenever it gets another parent.
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

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    void applySheet();

    QApplication &m_application;
    QPalette m_systemPalette;
    QString m_sheet;
    Appearance m_appearance = Appearance::System;
    bool m_production = false;
};

} // namespace RadarDesk::gui
