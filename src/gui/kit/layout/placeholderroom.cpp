// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/layout/placeholderroom.h>

#include <QEvent>
#include <QLineEdit>

namespace RadarDesk::gui {

PlaceholderRoom::PlaceholderRoom(QLineEdit &field)
    : QObject(&field)
    , m_field(field)
{
    field.installEventFilter(this);
    fit();
}

bool PlaceholderRoom::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::Show)
        fit();
    return QObject::eventFilter(watched, event);
}

void PlaceholderRoom::fit()
{
    constexpr int LettersOfHint = 17; // that a field's size hint has room for, beside its margins
    const QFontMetrics metrics = m_field.fontMetrics();
    const int margins =
        m_field.sizeHint().width() - LettersOfHint * metrics.horizontalAdvance(u'x');
    m_field.setMinimumWidth(margins + metrics.horizontalAdvance(m_field.placeholderText()) + 2);
}

} // namespace RadarDesk::gui
