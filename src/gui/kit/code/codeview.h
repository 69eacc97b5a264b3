// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/kit/code/codetext.h>
#include <gui/kit/code/jsoncolours.h>

namespace RadarDesk::gui {

/// Text to read, coloured line by line as the lines come into sight.
class CodeView : public CodeText
{
    Q_OBJECT

public:
    explicit CodeView(QWidget *parent = nullptr);

protected:
    /// Puts \a text in place of the one before; the view is at its start.
    void replaceText(const QString &text);
    /// Colours all lines again.
    void recolour();
    [[nodiscard]] const JsonColours &colours() const { return m_colours; }

    [[nodiscard]] virtual QList<QTextLayout::FormatRange>
    formatsOf(const QTextBlock &line) const = 0;
    /// Draws below the text.
    virtual void paintBack(QPainter &painter, const QTextBlock &line, const QRectF &rect) const;
    /// Draws over the text, where a line ends.
    virtual void paintEnd(QPainter &painter, const QTextBlock &line, const QRectF &rect) const;

    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    JsonColours m_colours;
    int m_colouring = 0; ///< Lines of another state are not coloured for it yet.
};

} // namespace RadarDesk::gui
