// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QApplication;

namespace RadarDesk::gui {

/// How large the letters of the window are, in percent of what the desktop says.
class Zoom : public QObject
{
    Q_OBJECT

public:
    static constexpr int Usual = 100;

    explicit Zoom(QApplication &application);

    [[nodiscard]] int percent() const { return m_percent; }
    /// The nearest of the levels from 75 to 200.
    void setPercent(int percent);
    void in() { step(1); }
    void out() { step(-1); }
    void reset() { setPercent(Usual); }
    /// All levels, the smallest first.
    [[nodiscard]] static QList<int> levels();

Q_SIGNALS:
    void changed(int percent);

private:
    void step(int levelsOn);

    const qreal m_usualSize;
    int m_percent = Usual;
};

} // namespace RadarDesk::gui
