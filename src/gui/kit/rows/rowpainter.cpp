// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/rows/rowpainter.h>

#include <gui/kit/look/cellpainting.h>
#include <gui/kit/look/scaledfont.h>
#include <gui/kit/look/selection.h>
#include <gui/kit/look/symbolicon.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace RadarDesk::gui {

namespace {

using Metrics = RowMetrics;
using Ground = RowDelegate::Ground;

constexpr int DotSide = 10;
constexpr int EndSymbolSide = 12;
constexpr qsizetype LettersBefore = 12; // what is seen of the text before a mark far inside
constexpr int LeastEndLetters = 10; // of what stands at the end of a line
constexpr QChar Ellipsis(0x2026);

int leadingWidth(const Row &row)
{
    if (row.dot.isValid())
        return DotSide + Metrics::Gap;
    return row.symbol.name.isEmpty() ? 0 : Metrics::Symbol + Metrics::Gap;
}

/// \a text as much of it as the width has room for.
QString elided(const RowText &text, const QFontMetrics &metrics, int width)
{
    if (text.yields.isEmpty() || metrics.horizontalAdvance(text.text) <= width)
        return metrics.elidedText(text.text, text.elide, width);
    QString shown = text.text;
    const auto at = shown.indexOf(text.yields);
    shown.remove(at, text.yields.size());
    const int rest = width - metrics.horizontalAdvance(shown);
    return shown.insert(at, metrics.elidedText(text.yields, text.elide, rest));
}

/// The match is more important than the start of the text.
RowText fromFirstMark(const RowText &text, const QFontMetrics &metrics, int width)
{
    const history::TextSpan first = text.marks.constFirst();
    const qsizetype cut = std::max<qsizetype>(0, first.start - LettersBefore);
    if (cut == 0 || metrics.horizontalAdvance(text.text.left(first.start + first.length)) <= width)
        return text;
    RowText shown = text;
    shown.text = Ellipsis + text.text.mid(cut);
    for (history::TextSpan &mark : shown.marks)
        mark.start += 1 - cut;
    return shown;
}

} // namespace

QFont RowMetrics::smallFont(const QFont &font)
{
    return scaledFont(font, SmallLetters);
}

int RowMetrics::textStart(const Row &row)
{
    return Inset + row.depth * Indent + leadingWidth(row);
}

RowPainter::RowPainter(QPainter &painter, const QStyleOptionViewItem &option, Ground ground,
                       const QStringList &fixedFamilies)
    : m_painter(painter)
    , m_option(option)
    , m_ground(ground)
    , m_fixedFamilies(fixedFamilies)
    // A view may have taken ground and highlight out of its own palette.
    , m_tones(ThemeColors::of(QApplication::palette()))
    , m_small(RowMetrics::smallFont(option.font))
    , m_isSelected(option.state.testFlag(QStyle::State_Selected))
    , m_isOnAccent(ground != Ground::Tile && isOnAccent(option))
{
}

void RowPainter::paint(const Row &row)
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    paintGround();
    int height = QFontMetrics(m_option.font).height();
    if (row.hasSecondLine())
        height += Metrics::LineGap + QFontMetrics(m_small).height();
    m_top = m_option.rect.top() + (m_option.rect.height() - height) / 2;
    m_end = m_option.rect.left() + m_option.rect.width() - Metrics::Inset;
    paintLeading(row);
    if (row.isFolding)
        paintTriangle();
    if (!row.badge.isEmpty())
        paintBadge(row.badge);
    paintLines(row);
    m_painter.restore();
}

void RowPainter::paintGround()
{
    QStyleOptionViewItem ground = m_option;
    if (m_ground == Ground::Cell)
        ground.state &= ~QStyle::State_HasFocus;
    if (m_ground != Ground::Tile) {
        const QStyle *style = ground.widget ? ground.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &ground, &m_painter, ground.widget);
        if (m_ground == Ground::Cell && !m_isSelected && isOfCurrentRow())
            paintCurrentRow();
        return;
    }
    const QRectF tile = m_option.rect.adjusted(2, 1, -2, -1);
    constexpr qreal Corner = 6;
    if (m_isSelected || m_option.state.testFlag(QStyle::State_MouseOver)) {
        QPainterPath shape;
        shape.addRoundedRect(tile, Corner, Corner);
        m_painter.fillPath(shape, m_isSelected ? m_tones.chip : m_tones.chip.lighter(104));
    }
    if (m_option.state.testFlag(QStyle::State_HasFocus)) {
        m_painter.setPen(QPen(m_tones.accent, 1));
        m_painter.drawRoundedRect(tile.adjusted(0.5, 0.5, -0.5, -0.5), Corner, Corner);
    }
}

bool RowPainter::isOfCurrentRow() const
{
    const auto *const view = qobject_cast<const QAbstractItemView *>(m_option.widget);
    return view && view->hasFocus() && view->currentIndex().isValid()
        && view->currentIndex().row() == m_option.index.row()
        && view->currentIndex().parent() == m_option.index.parent();
}

/// The row that the keyboard is on although it isn't selected.
void RowPainter::paintCurrentRow()
{
    m_painter.setPen(QPen(m_tones.accent, 1));
    const QRectF row = QRectF(m_option.rect).adjusted(0, 0.5, 0, -0.5);
    m_painter.drawLine(row.topLeft(), row.topRight());
    m_painter.drawLine(row.bottomLeft(), row.bottomRight());
}

void RowPainter::paintLeading(const Row &row)
{
    const QRect &rect = m_option.rect;
    if (row.mark) {
        constexpr int Width = 3;
        const int left = rect.left() + (m_ground == Ground::Tile ? 2 : 0);
        m_painter.fillRect(placed(QRect(left, rect.top() + 3, Width, rect.height() - 6)),
                           m_tones.colour(*row.mark));
    }
    const bool hasFold = row.fold != Row::Fold::None;
    int left = rect.left() + Metrics::Inset
        + row.depth * (hasFold ? Metrics::FoldIndent : Metrics::Indent);
    if (hasFold) {
        left -= Metrics::FoldGap;
        if (row.fold != Row::Fold::Room)
            paintTriangle(placed(QRect(left, rect.top(), Metrics::Triangle, rect.height())),
                          row.fold == Row::Fold::Open);
        left += Metrics::Triangle + Metrics::FoldGap;
    }
    if (row.dot.isValid()) {
        const QRect dot(left, rect.center().y() - DotSide / 2, DotSide, DotSide);
        m_painter.setPen(m_isSelected ? QPen(colourOf(Tone::Plain), 1.5) : QPen(Qt::NoPen));
        m_painter.setBrush(row.dot);
        m_painter.drawEllipse(placed(dot));
        return;
    }
    if (row.symbol.name.isEmpty())
        return;
    QRect symbol(left, m_top + (QFontMetrics(m_option.font).height() - Metrics::Symbol) / 2,
                 Metrics::Symbol, Metrics::Symbol);
    if (hasFold)
        symbol.moveTop(rect.center().y() - Metrics::Symbol / 2);
    else if (row.first.text.isEmpty())
        symbol.moveCenter(rect.center());
    const bool isLit = m_isSelected && row.symbol.tone == Tone::Muted;
    paintSymbol(m_painter, placed(symbol), row.symbol.name,
                colourOf(isLit ? Tone::Accent : row.symbol.tone));
}

void RowPainter::paintTriangle()
{
    m_end -= Metrics::Triangle;
    paintTriangle(
        placed(QRect(m_end, m_option.rect.top(), Metrics::Triangle, m_option.rect.height())),
        m_option.state.testFlag(QStyle::State_Open));
    m_end -= Metrics::Gap;
}

void RowPainter::paintTriangle(const QRectF &place, bool isOpen)
{
    m_painter.save();
    m_painter.translate(place.center());
    // It points down when the branch is open, else to where its content would be.
    if (isOpen)
        m_painter.rotate(90);
    else if (m_option.direction == Qt::RightToLeft)
        m_painter.rotate(180);
    QPainterPath triangle;
    triangle.addPolygon(QPolygonF({{-2.5, -3.5}, {3, 0}, {-2.5, 3.5}}));
    m_painter.fillPath(triangle, colourOf(Tone::Muted));
    m_painter.restore();
}

void RowPainter::paintBadge(const QString &text)
{
    const QFontMetrics metrics(m_small);
    const int height = metrics.height() + 2;
    const int width = qMax(metrics.horizontalAdvance(text) + 12, height);
    m_end -= width;
    const QRect badge =
        placed(QRect(m_end, m_option.rect.center().y() - height / 2, width, height));
    const QColor letters = QApplication::palette().color(QPalette::HighlightedText);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_isOnAccent ? letters : m_tones.accent);
    m_painter.drawRoundedRect(badge, height / 2.0, height / 2.0);
    m_painter.setPen(m_isOnAccent ? m_tones.accent : letters);
    paintTextLine(m_painter, badge, text, m_small, Qt::AlignCenter);
    m_end -= Metrics::Gap;
}

void RowPainter::paintLines(const Row &row)
{
    const int left = m_option.rect.left() + Metrics::textStart(row);
    const QFont font = fontOf(row.first, m_option.font);
    const QFontMetrics metrics(font);
    int end = m_end;
    if (!row.endSymbol.isEmpty()) {
        end -= EndSymbolSide;
        paintSymbol(m_painter, placed(QRect(end, m_top + 2, EndSymbolSide, EndSymbolSide)),
                    row.endSymbol, colourOf(Tone::Muted));
        end -= Metrics::Gap / 2;
    }
    // If there isn't room for both, the first text has priority over the one at the end.
    const int needed = metrics.horizontalAdvance(row.first.text) + Metrics::Gap;
    end = paintEnd(row.firstEnd, m_top, end, std::max(end - left - needed, (end - left) / 2));
    paintText(row.first, font, QRect(left, m_top, end - left, metrics.height()),
              row.isTrailing ? Qt::AlignRight : Qt::AlignLeft);
    if (!row.hasSecondLine() && row.aside.text.isEmpty())
        return; // as most cells of a table

    const QFontMetrics small(m_small);
    if (!row.aside.text.isEmpty()) {
        const int from = left + metrics.horizontalAdvance(row.first.text) + Metrics::Gap;
        paintText(
            row.aside, m_small,
            QRect(from, m_top + metrics.ascent() - small.ascent(), end - from, small.height()));
    }
    const int top = m_top + QFontMetrics(m_option.font).height() + Metrics::LineGap;
    end = paintEnd(row.secondEnd, top, m_end, m_end - left);
    paintText(row.second, fontOf(row.second, m_small),
              QRect(left, top, end - left, small.height()));
}

int RowPainter::paintEnd(const RowText &text, int top, int end, int most)
{
    if (text.text.isEmpty())
        return end;
    const QFontMetrics metrics(m_small);
    const int needed = metrics.horizontalAdvance(text.text) + 1;
    const int width = std::min(needed, most);
    // A few letters of it would say nothing.
    if (width < needed && width < LeastEndLetters * metrics.averageCharWidth())
        return end;
    // Both kinds of letters stand on one line.
    const int height = top == m_top ? QFontMetrics(m_option.font).height() : metrics.height();
    paintText(text, m_small, QRect(end - width, top, width, height), Qt::AlignRight);
    return end - width - Metrics::Gap;
}

void RowPainter::paintText(const RowText &text, const QFont &font, const QRect &place,
                           Qt::Alignment alignment)
{
    if (text.text.isEmpty() || place.width() <= 0)
        return;
    const QFontMetrics metrics(font);
    const RowText shown = text.marks.isEmpty() ? text : fromFirstMark(text, metrics, place.width());
    QList<QTextLayout::FormatRange> formats;
    for (const history::TextSpan &span : shown.marks) {
        QTextLayout::FormatRange mark;
        mark.start = static_cast<int>(span.start);
        mark.length = static_cast<int>(span.length);
        if (m_isSelected)
            mark.format.setFontUnderline(true);
        else
            mark.format.setBackground(m_tones.mark);
        mark.format.setFontWeight(QFont::DemiBold);
        formats.append(mark);
    }
    m_painter.setPen(colourOf(text.tone));
    paintTextLine(m_painter, placed(place), elided(shown, metrics, place.width()), font,
                  QStyle::visualAlignment(m_option.direction, alignment), formats);
}

QFont RowPainter::fontOf(const RowText &text, const QFont &font) const
{
    QFont used = font;
    if (text.isFixed)
        used.setFamilies(m_fixedFamilies);
    if (text.weight != QFont::Normal)
        used.setWeight(text.weight);
    if (text.isItalic)
        used.setItalic(true);
    return used;
}

QColor RowPainter::colourOf(Tone tone) const
{
    const bool isEnabled = m_option.state.testFlag(QStyle::State_Enabled);
    const auto group = isEnabled ? QPalette::Active : QPalette::Disabled;
    if (m_isOnAccent)
        return m_option.palette.color(group, QPalette::HighlightedText);
    return tone == Tone::Plain ? m_option.palette.color(group, QPalette::Text)
                               : m_tones.colour(tone);
}

QRect RowPainter::placed(const QRect &rect) const
{
    return QStyle::visualRect(m_option.direction, m_option.rect, rect);
}

} // namespace RadarDesk::gui
