// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/look/zoom.h>

#include <QApplication>
#include <QFont>

#include <algorithm>
#include <cmath>

namespace RadarDesk::gui {

Zoom::Zoom(QApplication &application)
    : QObject(&application)
    , m_usualSize(QApplication::font().pointSizeF())
{
}

QList<int> Zoom::levels()
{
    return {75, 90, Usual, 110, 125, 150, 175, 200};
}

void Zoom::setPercent(int percent)
{
    const QList<int> all = levels();
    const int level = *std::ranges::min_element(
        all, {}, [percent](int each) { return std::abs(each - percent); });
    if (level == m_percent)
        return;
    m_percent = level;
    QFont font = QApplication::font();
    font.setPointSizeF(m_usualSize * level / Usual);
    QApplication::setFont(font);
    Q_EMIT changed(level);
}

void Zoom::step(int levelsOn)
{
    const QList<int> all = levels();
    const auto last = all.size() - 1;
    setPercent(all.at(std::clamp(all.indexOf(m_percent) + levelsOn, qsizetype{0}, last)));
}

} // namespace RadarDesk::gui

#include "moc_zoom.cpp"
