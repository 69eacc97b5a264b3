// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/layout/elidedlabel.h>

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace RadarDesk::gui {

ElidedLabel::ElidedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

void ElidedLabel::setSeparator(const QString &separator)
{
    m_separator = separator;
    update();
}

QSize ElidedLabel::minimumSizeHint() const
{
    if (wordWrap())
        return QLabel::minimumSizeHint();
    constexpr int FewLetters = 4;
    const QSize whole = QLabel::minimumSizeHint();
    return {std::min(whole.width(), FewLetters * fontMetrics().averageCharWidth()), whole.height()};
}

bool ElidedLabel::event(QEvent *event)
{
    const bool isCut = fontMetrics().horizontalAdvance(text()) > textRect().width();
    if (event->type() != QEvent::ToolTip || !isCut || wordWrap())
        return QLabel::event(event);
    // As plain text, because it may be foreign input.
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                       QStringLiteral("<p>%1</p>").arg(text().toHtmlEscaped()), this);
    return true;
}

QRect ElidedLabel::textRect() const
{
    const QRect inside = contentsRect().adjusted(margin(), margin(), -margin(), -margin());
    const int start = qMax(0, indent());
    return layoutDirection() == Qt::RightToLeft ? inside.adjusted(0, 0, -start, 0)
                                                : inside.adjusted(start, 0, 0, 0);
}

QString ElidedLabel::fittingText(int width) const
{
    const QFontMetrics metrics = fontMetrics();
    QString shown = text();
    for (qsizetype end = shown.size(); metrics.horizontalAdvance(shown) > width;
         shown = text().first(end) + QStringLiteral(" …")) {
        end = m_separator.isEmpty() ? -1 : text().first(end).lastIndexOf(m_separator);
        if (end <= 0)
            return metrics.elidedText(text(), m_mode, width);
    }
    return shown;
}

void ElidedLabel::paintEvent(QPaintEvent *event)
{
    if (wordWrap()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const QRect place = textRect();
    const int flags = static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment()));
    style()->drawItemText(&painter, place, flags | Qt::TextSingleLine, palette(), isEnabled(),
                          fittingText(place.width()), foregroundRole());
}

} // namespace RadarDesk::gui

#include "moc_elidedlabel.cpp"
