// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/code/jsonfolds.h>

#include <gui/kit/code/folding.h>
#include <gui/kit/code/jsontyping.h>

#include <QTextDocument>

#include <limits>

namespace RadarDesk::gui {

bool JsonFolds::isFoldable(const QTextBlock &line)
{
    return line.next().isValid() && openBracket(line).has_value();
}

bool JsonFolds::isFolded(const QTextBlock &line)
{
    return line.isVisible() && line.next().isValid() && !line.next().isVisible();
}

QTextBlock JsonFolds::closingLineOf(const QTextBlock &line) const
{
    const auto opening = openBracket(line);
    const auto closing = opening
        ? matchingBracket(m_document, *opening, std::numeric_limits<int>::max())
        : std::nullopt;
    return closing ? m_document.findBlock(*closing) : QTextBlock();
}

void JsonFolds::setFolded(const QTextBlock &line, bool folded)
{
    if (!line.isValid() || isFolded(line) == folded)
        return;
    if (folded) {
        const QTextBlock end = closingLineOf(line);
        if (!end.isValid())
            return;
        for (QTextBlock each = line.next(); each.isValid() && each != end; each = each.next()) {
            setLineShown(each, false);
            m_hasFolds = true;
        }
    } else {
        showFrom(line.next());
    }
    updateLayoutOfLines(m_document);
}

QTextBlock JsonFolds::foldAround(const QTextBlock &line)
{
    QTextBlock opening = line;
    // One more key folds what is around that which is folded already.
    while (opening.isValid()) {
        if (isFoldable(opening) && !isFolded(opening)) {
            const QTextBlock end = closingLineOf(opening);
            if (end.isValid() && end.blockNumber() >= line.blockNumber()
                && end.blockNumber() > opening.blockNumber() + 1) {
                setFolded(opening, true);
                return opening;
            }
        }
        opening = opening.previous();
    }
    return line;
}

void JsonFolds::foldAll()
{
    unfoldAll();
    QTextBlock line = m_document.begin();
    // Not the outermost one, which would leave nothing to see.
    while (line.isValid() && !isFoldable(line))
        line = line.next();
    line = line.isValid() ? line.next() : line;
    while (line.isValid()) {
        const QTextBlock end = isFoldable(line) ? closingLineOf(line) : QTextBlock();
        setFolded(line, true);
        line = end.isValid() ? end : line.next();
    }
}

void JsonFolds::unfoldAll()
{
    if (!m_hasFolds)
        return;
    for (QTextBlock line = m_document.begin(); line.isValid(); line = line.next()) {
        if (!line.isVisible())
            setLineShown(line, true);
    }
    m_hasFolds = false;
    updateLayoutOfLines(m_document);
}

void JsonFolds::reveal(const QTextBlock &line)
{
    QTextBlock first = line;
    while (first.isValid() && !first.isVisible())
        first = first.previous();
    if (first != line) {
        showFrom(first.isValid() ? first.next() : m_document.begin());
        updateLayoutOfLines(m_document);
    }
}

void JsonFolds::updateAfterEdit(int position, int added)
{
    if (!m_hasFolds)
        return;
    const int end = position + added;
    for (QTextBlock line = m_document.findBlock(position); line.isValid() && line.position() <= end;
         line = line.next()) {
        if (!line.isVisible())
            reveal(line);
        else if (isFolded(line) && !isFoldable(line))
            setFolded(line, false);
    }
}

void JsonFolds::showFrom(QTextBlock line)
{
    for (; line.isValid() && !line.isVisible(); line = line.next())
        setLineShown(line, true);
}

} // namespace RadarDesk::gui
