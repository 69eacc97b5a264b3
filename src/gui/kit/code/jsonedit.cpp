// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/code/jsonedit.h>

#include <gui/kit/code/folding.h>
#include <gui/kit/code/jsonhighlighter.h>
#include <gui/kit/look/accessibility.h>
#include <gui/kit/look/theme.h>

#include <QFocusEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>

#include <utility>

namespace RadarDesk::gui {

namespace {

constexpr int NumberMargin = 8;
constexpr int FoldWidth = 14;

} // namespace

JsonEdit::JsonEdit(QWidget *parent)
    : CodeText(parent)
    , m_highlighter(new JsonHighlighter(document()))
    , m_folds(*document())
{
    connect(document(), &QTextDocument::contentsChange, this, &JsonEdit::noteEdit);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (const int from = std::exchange(m_editedFrom, -1); from >= 0)
            m_folds.updateAfterEdit(from, m_editedTo - from);
    });
    connect(this, &QPlainTextEdit::blockCountChanged, this, [this] { placeGutter(); });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (!m_isWalking)
            keepCursorInSight(textCursor().position(), nullptr);
        updateGutter();
        showMarks();
    });
    placeGutter();
    updateColors(palette());
}

void JsonEdit::replaceText(const QString &text)
{
    if (text == toPlainText())
        return;
    m_typing.forget();
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
}

void JsonEdit::showDocument(QTextDocument &shown)
{
    if (&shown == document())
        return;
    {
        const QSignalBlocker quiet(this);
        m_typing.forget();
        m_matches.clear();
        m_fault.reset();
        document()->setParent(this); // the editor deletes a document that is its own
        shown.setDefaultFont(document()->defaultFont());
        shown.setDefaultTextOption(document()->defaultTextOption());
        setDocument(&shown);
        m_highlighter = shown.findChild<JsonHighlighter *>();
        if (!m_highlighter)
            m_highlighter = new JsonHighlighter(&shown);
        updateColors(palette());
    }
    placeGutter();
    updateGutter();
    showMarks();
    Q_EMIT documentShown();
}

void JsonEdit::markFault(const std::optional<PushRadar::JsonFault> &fault)
{
    m_fault = fault;
    showMarks();
}

void JsonEdit::markMatches(const QList<QTextCursor> &matches)
{
    m_matches = matches;
    showMarks();
}

void JsonEdit::showMarks()
{
    QList<QTextEdit::ExtraSelection> marks;
    const ThemeColors tones = ThemeColors::of(palette());
    if (m_fault) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = cursorAt(*m_fault);
        // The end of a line has nothing to underline: then it is the character before.
        if (mark.cursor.atBlockEnd() && !mark.cursor.atBlockStart())
            mark.cursor.movePosition(QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor);
        else
            mark.cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(tones.failure);
        QColor back = tones.failure;
        back.setAlphaF(0.22F);
        mark.format.setBackground(back);
        marks.append(mark);
    }
    marks += bracketMarks();
    for (const QTextCursor &match : m_matches) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = match;
        QColor back = tones.warning;
        back.setAlphaF(0.3F);
        mark.format.setBackground(back);
        marks.append(mark);
    }
    setExtraSelections(marks);
}

QList<QTextEdit::ExtraSelection> JsonEdit::bracketMarks() const
{
    const QTextCursor cursor = textCursor();
    if (!hasFocus() || cursor.hasSelection())
        return {};
    // The bracket behind the cursor, else the one in front of it.
    for (const int position : {cursor.position(), cursor.position() - 1}) {
        const auto other = position < 0 ? std::nullopt : matchingBracket(*document(), position);
        if (!other)
            continue;
        QList<QTextEdit::ExtraSelection> marks;
        for (const int each : {position, *other}) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = cursor;
            mark.cursor.setPosition(each);
            mark.cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
            QColor back = palette().color(QPalette::Highlight);
            back.setAlphaF(0.28F);
            mark.format.setBackground(back);
            marks.append(mark);
        }
        return marks;
    }
    return {};
}

void JsonEdit::insertPlaceholder(const QString &placeholder)
{
    QTextCursor cursor = textCursor();
    const QTextBlock block = document()->findBlock(cursor.selectionStart());
    const QString before = block.text().first(cursor.selectionStart() - block.position());
    bool isInText = false;
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (before.at(i) == u'"')
            isInText = !isInText;
        else if (before.at(i) == u'\\')
            ++i;
    }
    cursor.insertText(isInText ? placeholder : u'"' + placeholder + u'"');
    setTextCursor(cursor);
    setFocus(Qt::OtherFocusReason);
}

void JsonEdit::goToFault()
{
    if (m_fault)
        setTextCursor(cursorAt(*m_fault));
    setFocus(Qt::OtherFocusReason);
}

void JsonEdit::format()
{
    rewrite([](const PushRadar::JsonValue &value) { return value.toIndentedJson(); });
}

void JsonEdit::minify()
{
    rewrite([](const PushRadar::JsonValue &value) { return value.toMinifiedJson(); });
}

void JsonEdit::rewrite(QByteArray (*written)(const PushRadar::JsonValue &))
{
    const auto value = PushRadar::JsonValue::fromJson(toPlainText().toUtf8());
    if (value) {
        replaceText(QString::fromUtf8(written(*value)));
        return;
    }
    setTextCursor(cursorAt(value.error()));
    announce(*this, value.error().message);
}

int JsonEdit::gutterWidth() const
{
    const auto digits = QString::number(qMax(10, blockCount())).size();
    return fontMetrics().horizontalAdvance(QString(digits, u'9')) + 2 * NumberMargin + FoldWidth;
}

void JsonEdit::paintMark(QPainter &painter, const QTextBlock &line, const QRectF &row) const
{
    const ThemeColors tones = ThemeColors::of(palette());
    const int number = line.blockNumber() + 1;
    const bool isAtFault = m_fault && m_fault->line == number;
    const bool isCurrent = textCursor().blockNumber() + 1 == number;
    painter.setPen(isAtFault       ? tones.failure
                       : isCurrent ? palette().color(QPalette::Text)
                                   : tones.muted);
    painter.drawText(row.adjusted(0, 0, -NumberMargin - FoldWidth, 0),
                     Qt::AlignRight | Qt::AlignVCenter, QString::number(number));
    if (JsonFolds::isFoldable(line))
        paintFoldMark(painter, {row.right() - FoldWidth / 2.0 - 2, row.center().y()},
                      JsonFolds::isFolded(line) ? FoldMark::FoldedToRight : FoldMark::Open,
                      tones.muted);
}

void JsonEdit::pressMark(const QTextBlock &line, int x)
{
    if (x >= gutterWidth() - FoldWidth - NumberMargin / 2 && JsonFolds::isFoldable(line)) {
        m_folds.setFolded(line, !JsonFolds::isFolded(line));
        finishFolding();
        return;
    }
    QTextCursor cursor(line);
    cursor.movePosition(QTextCursor::NextBlock, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

std::function<void()> JsonEdit::actOf(const QKeyEvent &event)
{
    if (auto own = actOfCommand(event))
        return own;
    if (event.matches(QKeySequence::Find))
        return [this] { Q_EMIT findRequested(false); };
    if (event.matches(QKeySequence::FindNext) || event.matches(QKeySequence::FindPrevious)) {
        const bool forward = event.matches(QKeySequence::FindNext);
        return [this, forward] { Q_EMIT stepRequested(forward); };
    }
    const auto asked = foldKeyOf(event);
    if (asked == FoldKey::Fold)
        return [this] { foldHere(); };
    if (asked == FoldKey::Unfold)
        return [this] { unfoldHere(); };
    return {};
}

bool JsonEdit::event(QEvent *event)
{
    // Some of its keys mean something else in the rest of the window.
    if (event->type() == QEvent::ShortcutOverride && actOf(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return CodeText::event(event);
}

void JsonEdit::keyPressEvent(QKeyEvent *event)
{
    if (m_watch && m_watch(*event)) {
        event->ignore();
        return;
    }
    if (const auto act = actOf(*event)) {
        act();
        return;
    }
    QTextCursor cursor = textCursor();
    if (!isReadOnly() && m_typing.take(*event, cursor)) {
        setTextCursor(cursor);
        ensureCursorVisible();
        return;
    }
    m_isWalking = true;
    const int before = textCursor().position();
    CodeText::keyPressEvent(event);
    m_isWalking = false;
    keepCursorInSight(before, event);
}

void JsonEdit::insertFromMimeData(const QMimeData *source)
{
    const QString pasted = source->text();
    if (m_take && !pasted.isEmpty()) {
        const QTextCursor cursor = textCursor();
        const qsizetype start = cursor.selectionStart();
        QString text = toPlainText();
        text.replace(start, cursor.selectionEnd() - start, pasted);
        if (m_take(text))
            return;
    }
    CodeText::insertFromMimeData(source);
}

void JsonEdit::focusInEvent(QFocusEvent *event)
{
    CodeText::focusInEvent(event);
    showMarks();
}

void JsonEdit::focusOutEvent(QFocusEvent *event)
{
    CodeText::focusOutEvent(event);
    // The cursor is in the same place after a menu or another window, so typing continues.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        m_typing.forget();
    showMarks();
}

void JsonEdit::changeEvent(QEvent *event)
{
    CodeText::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        updateColors(palette());
        showMarks();
    }
}

void JsonEdit::updateColors(const QPalette &palette)
{
    // Highlighting isn't an edit.
    const QSignalBlocker quiet(this);
    m_highlighter->setPalette(palette);
}

QTextCursor JsonEdit::cursorAt(const PushRadar::JsonFault &fault) const
{
    const QTextBlock block = document()->findBlockByNumber(fault.line - 1);
    QTextCursor cursor(block.isValid() ? block : document()->lastBlock());
    const int column = qMin(fault.column - 1, cursor.block().length() - 1);
    cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::MoveAnchor, qMax(0, column));
    return cursor;
}

} // namespace RadarDesk::gui

#include "moc_jsonedit.cpp"
