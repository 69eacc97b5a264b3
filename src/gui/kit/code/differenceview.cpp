// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/code/differenceview.h>

#include <gui/kit/look/theme.h>

#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>

namespace RadarDesk::gui {

using namespace workbench;

namespace {

using Kind = DifferenceLine::Kind;

QChar signOf(Kind kind)
{
    return kind == Kind::Added ? u'+' : kind == Kind::Removed ? u'-' : u' ';
}

QString signedLine(const DifferenceLine &line)
{
    return signOf(line.kind) + QStringLiteral(" ") + line.text;
}

} // namespace

DifferenceView::DifferenceView(QWidget *parent)
    : CodeView(parent)
{
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &DifferenceView::describeLine);
}

void DifferenceView::show(const TextDifference &difference)
{
    m_difference = difference;
    m_ranges = equalRanges(difference);
    fill();
}

QString DifferenceView::text() const
{
    QStringList lines;
    for (const DifferenceLine &line : m_difference.lines)
        lines.append(signedLine(line));
    return lines.join(u'\n');
}

QColor DifferenceView::toneBehind(DifferenceLine::Kind kind, const QPalette &palette)
{
    const ThemeColors tones = ThemeColors::of(palette);
    const QColor base = palette.color(QPalette::Base);
    if (kind == Kind::Equal)
        return base;
    const QColor tone = kind == Kind::Added ? tones.success : tones.failure;
    constexpr float Share = 0.12F;
    return QColor::fromRgbF(base.redF() + (tone.redF() - base.redF()) * Share,
                            base.greenF() + (tone.greenF() - base.greenF()) * Share,
                            base.blueF() + (tone.blueF() - base.blueF()) * Share);
}

void DifferenceView::fill()
{
    m_rows.clear();
    QStringList shown;
    int range = 0;
    for (int line = 0; line < m_difference.lines.size();) {
        if (range < m_ranges.size() && m_ranges.at(range).first == line) {
            const int count = m_ranges.at(range).count;
            m_rows.append({line, range});
            shown.append(tr("… %n equal line(s) …", nullptr, count));
            line += count;
            ++range;
            continue;
        }
        m_rows.append({line, -1});
        shown.append(m_difference.lines.at(line).text);
        ++line;
    }
    replaceText(shown.join(u'\n'));
    describeLine();
}

bool DifferenceView::isCollapsed(const QTextBlock &line) const
{
    return line.blockNumber() < m_rows.size() && m_rows.at(line.blockNumber()).range >= 0;
}

DifferenceLine::Kind DifferenceView::kindOf(const QTextBlock &line) const
{
    if (line.blockNumber() >= m_rows.size())
        return Kind::Equal;
    return m_difference.lines.at(m_rows.at(line.blockNumber()).line).kind;
}

QList<QTextLayout::FormatRange> DifferenceView::formatsOf(const QTextBlock &line) const
{
    if (!isCollapsed(line))
        return colours().of(line.text());
    QTextCharFormat muted;
    muted.setForeground(ThemeColors::of(palette()).muted);
    return {{0, line.length() - 1, muted}};
}

void DifferenceView::paintBack(QPainter &painter, const QTextBlock &line, const QRectF &rect) const
{
    QRectF whole = rect;
    whole.setLeft(0);
    whole.setRight(viewport()->width());
    if (isCollapsed(line))
        painter.fillRect(whole, palette().color(QPalette::AlternateBase));
    else if (kindOf(line) != Kind::Equal)
        painter.fillRect(whole, toneBehind(kindOf(line), palette()));
}

void DifferenceView::paintMark(QPainter &painter, const QTextBlock &line, const QRectF &row) const
{
    const Kind kind = kindOf(line);
    const ThemeColors tones = ThemeColors::of(palette());
    if (isCollapsed(line)) {
        QRectF whole = row;
        painter.fillRect(whole, palette().color(QPalette::AlternateBase));
        painter.setPen(tones.muted);
        painter.drawText(row, Qt::AlignCenter, QStringLiteral("⋯"));
        return;
    }
    if (kind == Kind::Equal)
        return;
    QRectF whole = row;
    whole.setHeight(blockBoundingRect(line).height());
    painter.fillRect(whole, toneBehind(kind, palette()));
    QFont bold = painter.font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(kind == Kind::Added ? tones.success : tones.failure);
    painter.drawText(row, Qt::AlignCenter, signOf(kind));
}

void DifferenceView::pressMark(const QTextBlock &line, int)
{
    expand(line);
}

void DifferenceView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && isCollapsed(textCursor().block())) {
        expand(textCursor().block());
        return;
    }
    CodeView::keyPressEvent(event);
}

void DifferenceView::mousePressEvent(QMouseEvent *event)
{
    const QTextBlock line = lineAt(event->position().toPoint().y());
    if (event->button() == Qt::LeftButton && line.isValid() && isCollapsed(line)) {
        expand(line);
        return;
    }
    CodeView::mousePressEvent(event);
}

QMimeData *DifferenceView::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    const int first = document()->findBlock(cursor.selectionStart()).blockNumber();
    const int last = document()->findBlock(cursor.selectionEnd()).blockNumber();
    if (first == last)
        return CodeView::createMimeDataFromSelection();
    // Whole lines, and those that are collapsed too: half a line with a sign would mislead.
    QStringList lines;
    for (int row = first; row <= last && row < m_rows.size(); ++row) {
        const int range = m_rows.at(row).range;
        const int count = range < 0 ? 1 : m_ranges.at(range).count;
        for (int i = 0; i < count; ++i)
            lines.append(signedLine(m_difference.lines.at(m_rows.at(row).line + i)));
    }
    auto *mime = new QMimeData;
    mime->setText(lines.join(u'\n'));
    return mime;
}

void DifferenceView::expand(const QTextBlock &line)
{
    if (!isCollapsed(line))
        return;
    const int number = line.blockNumber();
    const int scrolled = verticalScrollBar()->value();
    m_ranges.removeAt(m_rows.at(number).range);
    fill();
    setTextCursor(QTextCursor(document()->findBlockByNumber(number)));
    verticalScrollBar()->setValue(scrolled);
}

void DifferenceView::describeLine()
{
    const QTextBlock line = textCursor().block();
    setAccessibleDescription(isCollapsed(line)                 ? tr("Equal lines; Enter shows them")
                                 : kindOf(line) == Kind::Added ? tr("Added line")
                                 : kindOf(line) == Kind::Removed ? tr("Removed line")
                                                                 : tr("Equal line"));
}

} // namespace RadarDesk::gui

#include "moc_differenceview.cpp"
