// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/kit/code/codeview.h>
#include <workbench/core/textdifference.h>

namespace RadarDesk::gui {

/// Shows how one text became another: signs in the gutter, and a tone behind what has changed.
/// Long ranges that are equal are one line until it is clicked, or Enter pressed on it.
class DifferenceView : public CodeView
{
    Q_OBJECT

public:
    explicit DifferenceView(QWidget *parent = nullptr);

    void show(const workbench::TextDifference &difference);
    /// All lines, each with its sign before it.
    [[nodiscard]] QString text() const;
    /// What is behind a removed or an added line.
    [[nodiscard]] static QColor toneBehind(workbench::DifferenceLine::Kind kind,
                                           const QPalette &palette);

protected:
    [[nodiscard]] QList<QTextLayout::FormatRange> formatsOf(const QTextBlock &line) const override;
    void paintBack(QPainter &painter, const QTextBlock &line, const QRectF &rect) const override;
    void paintMark(QPainter &painter, const QTextBlock &line, const QRectF &row) const override;
    void pressMark(const QTextBlock &line, int x) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;

private:
    /// A line as it is shown: one of the difference, or a range of it.
    struct Row
    {
        int line = 0; ///< Of the difference; the first one of a range.
        int range = -1;
    };

    [[nodiscard]] bool isCollapsed(const QTextBlock &line) const;
    [[nodiscard]] workbench::DifferenceLine::Kind kindOf(const QTextBlock &line) const;
    void fill();
    void expand(const QTextBlock &line);
    void describeLine();

    workbench::TextDifference m_difference;
    QList<workbench::EqualRange> m_ranges; ///< Those that are still collapsed.
    QList<Row> m_rows;
};

} // namespace RadarDesk::gui
