// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/kit/jsoncolours.h>

#include <QPlainTextEdit>
#include <QTextBlock>

#include <functional>

namespace RadarDesk::gui {

class CodeGutter;

/// Text to read, in a fixed font, coloured line by line as the lines come into sight, with a gutter
/// beside them. It is always written from left to right.
class CodeView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CodeView(QWidget *parent = nullptr);

    /// For the gutter: draws what stands beside the lines in sight.
    void paintGutter(QPainter &painter, int width);
    /// For the gutter: it was pressed at that height.
    void pressGutter(int y);

protected:
    /// Puts \a text in place of the one before; the view is at its start.
    void replaceText(const QString &text);
    /// Colours all lines anew.
    void recolour();
    [[nodiscard]] const JsonColours &colours() const { return m_colours; }
    /// Calls \a act with each line in sight and where it is in the viewport, all its rows together.
    void forLinesInSight(const std::function<void(const QTextBlock &, const QRectF &)> &act) const;
    /// The line shown at that height; invalid below the last one.
    [[nodiscard]] QTextBlock lineAt(int y) const;
    void updateGutter();

    [[nodiscard]] virtual QList<QTextLayout::FormatRange>
    formatsOf(const QTextBlock &line) const = 0;
    /// Draws below the text.
    virtual void paintBack(QPainter &painter, const QTextBlock &line, const QRectF &rect) const;
    /// Draws over the text, where a line ends.
    virtual void paintEnd(QPainter &painter, const QTextBlock &line, const QRectF &rect) const;
    /// \a row is the first row of the line.
    virtual void paintMark(QPainter &painter, const QTextBlock &line, const QRectF &row) const = 0;
    virtual void pressMark(const QTextBlock &line) = 0;

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void placeGutter();

    CodeGutter *m_gutter;
    JsonColours m_colours;
    int m_colouring = 0; ///< Lines of another state are not coloured for it yet.
};

} // namespace RadarDesk::gui
