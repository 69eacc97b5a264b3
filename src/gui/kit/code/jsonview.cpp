// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/code/jsonview.h>

#include <gui/kit/code/folding.h>
#include <gui/kit/look/theme.h>

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

#include <memory>

namespace RadarDesk::gui {

using namespace workbench;

namespace {

constexpr int FoldedGap = 3;

int indentOf(const QString &text)
{
    int indent = 0;
    while (indent < text.size() && text.at(indent) == u' ')
        ++indent;
    return indent;
}

} // namespace

JsonView::JsonView(QWidget *parent)
    : CodeView(parent)
{
}

void JsonView::show(const ReadableText &content)
{
    if (content.text == m_content.text && content.jsonLine == m_content.jsonLine)
        return;
    m_content = content;
    m_folded.clear();
    m_ranges = {};
    replaceText(content.text);
    if (content.jsonLine < 0)
        return;
    qsizetype start = 0;
    for (int line = 0; line < content.jsonLine; ++line)
        start = content.text.indexOf(u'\n', start) + 1;
    m_ranges = FoldRanges::ofJson(QStringView(content.text).sliced(start), content.jsonLine);
}

void JsonView::setFolded(int line, bool folded)
{
    const FoldRange *range = m_ranges.at(line);
    if (!range || m_folded.contains(line) == folded)
        return;
    if (folded) {
        m_folded.insert(line);
        hideLines(*range);
    } else {
        m_folded.remove(line);
        showLines(*range);
    }
    finishFolding();
}

void JsonView::foldAll()
{
    for (const FoldRange &range : m_ranges.all()) {
        m_folded.insert(range.first);
        if (range.parent < 0)
            hideLines(range);
    }
    finishFolding();
}

void JsonView::unfoldAll()
{
    m_folded.clear();
    for (const FoldRange &range : m_ranges.all()) {
        if (range.parent < 0)
            showLines(range);
    }
    finishFolding();
}

QList<QTextLayout::FormatRange> JsonView::formatsOf(const QTextBlock &line) const
{
    const int number = line.blockNumber();
    if (number > 0 && number < m_content.headLines)
        return colours().ofHeader(line.text());
    if (number >= m_content.jsonLine && number < m_content.jsonLine + m_content.jsonLines)
        return colours().of(line.text());
    return {};
}

QString JsonView::foldedText(const FoldRange &range)
{
    return range.isObject ? tr("…} %n item(s)", "after {", range.members)
                          : tr("…] %n item(s)", "after [", range.members);
}

QRectF JsonView::foldedRect(const QTextBlock &line, const QRectF &rect,
                            const FoldRange &range) const
{
    const QTextLine row = line.layout()->lineAt(line.layout()->lineCount() - 1);
    if (!row.isValid())
        return {};
    const qreal left = rect.left() + row.x() + row.naturalTextWidth() + FoldedGap;
    return {left, rect.top() + row.y(),
            fontMetrics().horizontalAdvance(foldedText(range)) + 2.0 * FoldedGap, row.height()};
}

void JsonView::paintEnd(QPainter &painter, const QTextBlock &line, const QRectF &rect) const
{
    const FoldRange *range = m_ranges.at(line.blockNumber());
    if (!range || !isFolded(range->first))
        return;
    const ThemeColors tones = ThemeColors::of(palette());
    const QRectF place = foldedRect(line, rect, *range);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tones.chip);
    painter.drawRoundedRect(place, 4, 4);
    painter.setPen(tones.muted);
    painter.drawText(place, Qt::AlignCenter, foldedText(*range));
}

void JsonView::paintMark(QPainter &painter, const QTextBlock &line, const QRectF &row) const
{
    const FoldRange *range = m_ranges.at(line.blockNumber());
    if (!range)
        return;
    paintFoldMark(painter, row.center(),
                  isFolded(range->first) ? FoldMark::FoldedToRight : FoldMark::Open,
                  ThemeColors::of(palette()).muted);
}

void JsonView::pressMark(const QTextBlock &line, int)
{
    setFolded(line.blockNumber(), !isFolded(line.blockNumber()));
}

bool JsonView::takesFoldKey(const QKeyEvent &event)
{
    if (const auto asked = foldKeyOf(event)) {
        if (*asked == FoldKey::FoldAll)
            foldAll();
        else if (*asked == FoldKey::UnfoldAll)
            unfoldAll();
        else
            foldHere(*asked == FoldKey::Fold);
        return true;
    }
    if ((event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    const QTextCursor cursor = textCursor();
    const int line = cursor.blockNumber();
    if (event.key() == Qt::Key_Right && isFolded(line)) {
        setFolded(line, false);
        return true;
    }
    // Elsewhere in a line the keys move from character to character.
    if (event.key() == Qt::Key_Left && m_ranges.around(line)
        && cursor.positionInBlock() <= indentOf(cursor.block().text())
        && !(line == m_ranges.all().first().first && isFolded(line))) {
        stepLeft();
        return true;
    }
    return false;
}

void JsonView::keyPressEvent(QKeyEvent *event)
{
    if (takesFoldKey(*event)) {
        event->accept();
        return;
    }
    const int before = textCursor().position();
    CodeView::keyPressEvent(event);
    if (textCursor().position() != before)
        keepCursorInSight(before);
}

void JsonView::mousePressEvent(QMouseEvent *event)
{
    const QTextBlock line = lineAt(event->position().toPoint().y());
    if (event->button() == Qt::LeftButton && line.isValid() && isFolded(line.blockNumber())) {
        const QRectF rect = blockBoundingGeometry(line).translated(contentOffset());
        if (foldedRect(line, rect, *m_ranges.at(line.blockNumber())).contains(event->position())) {
            setFolded(line.blockNumber(), false);
            return;
        }
    }
    CodeView::mousePressEvent(event);
}

void JsonView::contextMenuEvent(QContextMenuEvent *event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu(event->pos()));
    if (!m_ranges.all().isEmpty()) {
        menu->addSeparator();
        menu->addAction(tr("&Fold"), Qt::CTRL | Qt::SHIFT | Qt::Key_BracketLeft, this,
                        [this] { foldHere(true); });
        menu->addAction(tr("&Unfold"), Qt::CTRL | Qt::SHIFT | Qt::Key_BracketRight, this,
                        [this] { foldHere(false); });
        menu->addAction(tr("F&old all"), Qt::CTRL | Qt::ALT | Qt::Key_BracketLeft, this,
                        &JsonView::foldAll);
        menu->addAction(tr("U&nfold all"), Qt::CTRL | Qt::ALT | Qt::Key_BracketRight, this,
                        &JsonView::unfoldAll);
    }
    menu->exec(event->globalPos());
}

void JsonView::foldHere(bool folded)
{
    const int line = textCursor().blockNumber();
    const FoldRange *range = m_ranges.around(line);
    // One more keystroke folds what is around that which is folded already.
    while (folded && range && isFolded(range->first))
        range = range->parent < 0 ? nullptr : &m_ranges.all().at(range->parent);
    if (range)
        setFolded(range->first, folded);
}

void JsonView::stepLeft()
{
    const int line = textCursor().blockNumber();
    if (m_ranges.at(line) && !isFolded(line)) {
        setFolded(line, true);
        return;
    }
    const FoldRange *range = m_ranges.around(line);
    if (range->first == line && range->parent >= 0)
        range = &m_ranges.all().at(range->parent);
    const QTextBlock opener = document()->findBlockByNumber(range->first);
    QTextCursor cursor(opener);
    cursor.setPosition(opener.position() + indentOf(opener.text()));
    setTextCursor(cursor);
}

void JsonView::hideLines(const FoldRange &range)
{
    QTextBlock line = document()->findBlockByNumber(range.first + 1);
    for (int i = range.first + 1; i <= range.last && line.isValid(); ++i, line = line.next()) {
        setLineShown(line, false);
    }
}

void JsonView::showLines(const FoldRange &range)
{
    QTextBlock line = document()->findBlockByNumber(range.first + 1);
    for (int i = range.first + 1; i <= range.last && line.isValid(); ++i, line = line.next()) {
        setLineShown(line, true);
        if (isFolded(i)) {
            i = m_ranges.at(i)->last;
            line = document()->findBlockByNumber(i);
        }
    }
}

void JsonView::finishFolding()
{
    keepCursorInSight({});
    updateLayoutOfLines(*document());
    viewport()->update();
    updateGutter();
}

void JsonView::keepCursorInSight(std::optional<int> before)
{
    QTextCursor cursor = textCursor();
    if (cursor.block().isVisible() || (!before && cursor.hasSelection()))
        return;
    const bool forward = before && cursor.position() > *before;
    QTextBlock line = cursor.block();
    while (line.isValid() && !line.isVisible())
        line = forward ? line.next() : line.previous();
    if (!line.isValid()) {
        // Nothing in sight comes after: what is chosen may reach to the end, the cursor stays.
        if (cursor.hasSelection() || !before)
            return;
        line = document()->findBlock(*before);
    }
    const auto mode = cursor.hasSelection() ? QTextCursor::KeepAnchor : QTextCursor::MoveAnchor;
    cursor.setPosition(line.position() + (forward ? 0 : indentOf(line.text())), mode);
    setTextCursor(cursor);
}

} // namespace RadarDesk::gui

#include "moc_jsonview.cpp"
