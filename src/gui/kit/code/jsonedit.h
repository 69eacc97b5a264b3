// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/kit/code/codetext.h>
#include <gui/kit/code/jsonfolds.h>
#include <gui/kit/code/jsontyping.h>

#include <pushradar/jsonvalue.h>

#include <optional>

namespace RadarDesk::gui {

class JsonHighlighter;

/// A text field for JSON: coloured, in a fixed font, with numbered lines and the place of a fault
/// marked. It indents, closes brackets and quotes, and shows which brackets belong together.
class JsonEdit : public CodeText
{
    Q_OBJECT

public:
    explicit JsonEdit(QWidget *parent = nullptr);

    /// Replaces the text as one step of undo, leaving the view where it is.
    void replaceText(const QString &text);
    void markFault(const std::optional<PushRadar::JsonFault> &fault);
    /// Types \a placeholder at the cursor, in quotes where there are none around it.
    void insertPlaceholder(const QString &placeholder);
    /// Puts the cursor at the fault.
    void goToFault();
    /// Puts the text on lines of its own, or all of it on one. Values, their order and keys that
    /// are there twice stay as they were typed; text with a fault stays, too.
    void format();
    void minify();
    /// Folds the object or array around the cursor, or unfolds the one of its line. What is folded
    /// is part of the text as before.
    void foldHere();
    void unfoldHere();
    void foldAll();
    void unfoldAll();
    /// Edits \a shown, which outlives it, with its own undo; the document of before stays as it is.
    void showDocument(QTextDocument &shown);
    /// Marks what was found.
    void markMatches(const QList<QTextCursor> &matches);

    /// Asks \a watch about each key first; one that it takes is ignored.
    void watchKeys(std::function<bool(const QKeyEvent &key)> watch) { m_watch = std::move(watch); }
    /// Asks \a take about the text that a paste is about to make; nothing is pasted where it takes
    /// it.
    void watchPastes(std::function<bool(const QString &text)> take) { m_take = std::move(take); }

Q_SIGNALS:
    /// The text is that of another document than before.
    void documentShown();
    /// The user wants to search in the text, or to replace in it.
    void findRequested(bool replace);
    /// From one match to the next one, or to the one before.
    void stepRequested(bool forward);

protected:
    [[nodiscard]] int gutterWidth() const override;
    void paintMark(QPainter &painter, const QTextBlock &line, const QRectF &row) const override;
    void pressMark(const QTextBlock &line, int x) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void updateColors(const QPalette &palette);
    void showMarks();
    [[nodiscard]] QList<QTextEdit::ExtraSelection> bracketMarks() const;
    [[nodiscard]] QTextCursor cursorAt(const PushRadar::JsonFault &fault) const;
    void finishFolding();
    void noteEdit(int position, int removed, int added);
    /// Shows the cursor's line; a step from line to line goes past what is folded.
    void keepCursorInSight(int before, const QKeyEvent *event);
    void rewrite(QByteArray (*written)(const PushRadar::JsonValue &));
    /// Commands of the window that are the editor's own while it has the focus.
    enum class Command { Format, Minify, Replace, GoToFault, FoldAll, UnfoldAll };
    /// The keys that the user has set, or the defaults.
    [[nodiscard]] QKeySequence keysOf(Command command) const;
    /// The action of \a event, if it is one of the editor's keys.
    [[nodiscard]] std::function<void()> actOf(const QKeyEvent &event);
    [[nodiscard]] std::function<void()> actOfCommand(const QKeyEvent &event);

    JsonHighlighter *m_highlighter;
    std::function<bool(const QKeyEvent &key)> m_watch;
    std::function<bool(const QString &text)> m_take;
    JsonTyping m_typing;
    JsonFolds m_folds;
    int m_editedFrom = -1; ///< The start of the edits that aren't processed yet; -1 for none.
    int m_editedTo = 0;
    bool m_isWalking = false; ///< A key moves the cursor.
    std::optional<PushRadar::JsonFault> m_fault;
    QList<QTextCursor> m_matches;
};

} // namespace RadarDesk::gui
