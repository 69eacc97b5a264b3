// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/layout/elidedlabel.h>

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <utility>

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

void ElidedLabel::setLines(int count)
{
    m_lines = count;
    update();
}

int ElidedLabel::fittingLines() const
{
    constexpr double Closest = 0.85; // of a line's height, from one to the next
    const double least = Closest * fontMetrics().height();
    return std::clamp(static_cast<int>(textRect().height() / least), 1, m_lines);
}

QSize ElidedLabel::minimumSizeHint() const
{
    if (wordWrap())
        return QLabel::minimumSizeHint();
    constexpr int FewLetters = 4;
    const QSize whole = QLabel::minimumSizeHint();
    return {std::min(whole.width(), FewLetters * fontMetrics().averageCharWidth()), whole.height()};
}

bool ElidedLabel::isCut() const
{
    return !wordWrap() && !text().endsWith(shownLines(textRect().width()).constLast());
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !isCut())
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

QString ElidedLabel::fittingText(const QString &text, int width) const
{
    const QFontMetrics metrics = fontMetrics();
    QString shown = text;
    for (qsizetype end = shown.size(); metrics.horizontalAdvance(shown) > width;
         shown = text.first(end) + QStringLiteral(" …")) {
        end = m_separator.isEmpty() ? -1 : text.first(end).lastIndexOf(m_separator);
        if (end <= 0)
            return metrics.elidedText(text, m_mode, width);
    }
    return shown;
}

QString ElidedLabel::takeLine(QString &rest, int width) const
{
    for (const QString &separator : {m_separator, QStringLiteral(" ")}) {
        for (qsizetype end = rest.size(); !separator.isEmpty() && end > 0;) {
            end = rest.first(end).lastIndexOf(separator);
            if (end <= 0 || fontMetrics().horizontalAdvance(rest.first(end)) > width)
                continue;
            QString line = rest.first(end);
            rest.remove(0, end + separator.size());
            return line;
        }
    }
    return std::exchange(rest, {});
}

QStringList ElidedLabel::shownLines(int width) const
{
    QStringList lines;
    QString rest = text();
    while (lines.size() + 1 < fittingLines() && fontMetrics().horizontalAdvance(rest) > width)
        lines.append(takeLine(rest, width));
    if (!rest.isEmpty() || lines.isEmpty())
        lines.append(rest);
    lines.last() = fittingText(lines.constLast(), width);
    return lines;
}

void ElidedLabel::paintEvent(QPaintEvent *event)
{
    if (wordWrap()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const QStringList lines = shownLines(textRect().width());
    const int flags = static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment()));
    if (lines.size() == 1) {
        style()->drawItemText(&painter, textRect(), flags | Qt::TextSingleLine, palette(),
                              isEnabled(), lines.constFirst(), foregroundRole());
        return;
    }
    QRect place = textRect();
    const auto count = static_cast<int>(lines.size());
    const int height = std::min(fontMetrics().height(), place.height() / count);
    place.setTop(place.top() + (place.height() - count * height) / 2);
    place.setHeight(height);
    for (const QString &line : lines) {
        style()->drawItemText(&painter, place, flags | Qt::TextSingleLine, palette(), isEnabled(),
                              line, foregroundRole());
        place.translate(0, height);
    }
}

} // namespace RadarDesk::gui

#include "moc_elidedlabel.cpp"
