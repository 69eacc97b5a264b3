// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/kit/code/codeview.h>
#include <workbench/drafts/foldranges.h>
#include <workbench/events/exchangetext.h>

#include <QSet>

#include <optional>

namespace RadarDesk::gui {

/// Text with JSON in it, whose objects and arrays fold. What is folded is still part of the text,
/// and is copied with it.
class JsonView : public CodeView
{
    Q_OBJECT

public:
    explicit JsonView(QWidget *parent = nullptr);

    /// The same text again changes nothing: neither what is folded nor where the view is.
    void show(const workbench::ReadableText &content);
    void clear() { show({}); }

    /// Counted from 0. False also for a line that opens nothing.
    [[nodiscard]] bool isFolded(int line) const { return m_folded.contains(line); }
    /// Folds what that line opens, if it opens something.
    void setFolded(int line, bool folded);
    void foldAll();
    void unfoldAll();

protected:
    [[nodiscard]] QList<QTextLayout::FormatRange> formatsOf(const QTextBlock &line) const override;
    void paintEnd(QPainter &painter, const QTextBlock &line, const QRectF &rect) const override;
    void paintMark(QPainter &painter, const QTextBlock &line, const QRectF &row) const override;
    void pressMark(const QTextBlock &line, int x) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] static QString foldedText(const workbench::FoldRange &range);
    /// Where a folded line says what is in it.
    [[nodiscard]] QRectF foldedRect(const QTextBlock &line, const QRectF &rect,
                                    const workbench::FoldRange &range) const;
    [[nodiscard]] bool takesFoldKey(const QKeyEvent &event);
    void foldHere(bool folded);
    void stepLeft();
    void hideLines(const workbench::FoldRange &range);
    void showLines(const workbench::FoldRange &range);
    /// The lines have been hidden or shown: the rest of the view follows.
    void finishFolding();
    /// \a before is where the cursor was when a key moved it.
    void keepCursorInSight(std::optional<int> before);

    workbench::ReadableText m_content;
    workbench::FoldRanges m_ranges;
    QSet<int> m_folded; ///< By the lines that open them.
};

} // namespace RadarDesk::gui
