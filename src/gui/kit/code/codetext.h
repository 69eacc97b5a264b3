// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>
#include <QTextBlock>

#include <functional>

namespace RadarDesk::gui {

class CodeGutter;

/// Text in a fixed font with a gutter beside its lines. It is always written from left to right.
class CodeText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CodeText(QWidget *parent = nullptr);

    /// For the gutter: draws what is beside the lines in sight.
    void paintGutter(QPainter &painter, int width);
    /// For the gutter: it was pressed there.
    void pressGutter(const QPoint &place);

protected:
    /// Calls \a act with each line in sight and where it is in the viewport, all its rows together.
    void forLinesInSight(const std::function<void(const QTextBlock &, const QRectF &)> &act) const;
    /// The line shown at that height; invalid below the last one.
    [[nodiscard]] QTextBlock lineAt(int y) const;
    void updateGutter();
    /// Gives the gutter the width it needs now.
    void placeGutter();

    [[nodiscard]] virtual int gutterWidth() const;
    /// \a row is the first row of the line.
    virtual void paintMark(QPainter &painter, const QTextBlock &line, const QRectF &row) const = 0;
    /// \a x is where in the gutter.
    virtual void pressMark(const QTextBlock &line, int x) = 0;

    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// The height that is left below whole rows, where there are so few that a cut one is in the
    /// way.
    [[nodiscard]] int partOfRow() const;

    CodeGutter *m_gutter;
};

} // namespace RadarDesk::gui
