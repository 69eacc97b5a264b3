// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/layout/filterbox.h>

#include <QStylePainter>

#include <algorithm>

namespace RadarDesk::gui {

namespace {

constexpr int MostShortLetters = 12; // as wide as a narrow window has to be
constexpr int TextGap = 4; // as the style leaves behind the text

} // namespace

void FilterBox::setShortText(const QString &text)
{
    m_short = text;
    updateGeometry();
    update();
}

int FilterBox::textRoom() const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    return style()
               ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this)
               .width()
        - TextGap;
}

QString FilterBox::shownText() const
{
    const bool isShort = currentIndex() == 0 && !m_short.isEmpty()
        && fontMetrics().horizontalAdvance(currentText()) > textRoom();
    return isShort ? m_short : currentText();
}

bool FilterBox::isCut() const
{
    return fontMetrics().horizontalAdvance(shownText()) > textRoom();
}

QSize FilterBox::minimumSizeHint() const
{
    const QSize usual = QComboBox::minimumSizeHint();
    if (m_short.isEmpty())
        return usual;
    const int text = std::min(fontMetrics().horizontalAdvance(m_short),
                              MostShortLetters * fontMetrics().averageCharWidth());
    return {text + width() - textRoom(), usual.height()};
}

void FilterBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    option.currentText = shownText();
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

} // namespace RadarDesk::gui

#include "moc_filterbox.cpp"
