// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace RadarDesk::gui {

/// A line of text, or a few, that ends with "…" where there is no room for all of it, which its
/// tool tip then shows. A screen reader gets all of it. With word wrap it is like any other label.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    /// What is left out: the end at first.
    void setElideMode(Qt::TextElideMode mode);

    /// Where only some of the parts between such separators fit, the last ones are left out whole.
    void setSeparator(const QString &separator);

    /// How many lines the text may take where the label is high enough. It asks for the height of
    /// one, so that a longer text moves nothing.
    void setLines(int count);

    /// Whether there isn't room for all of the text.
    [[nodiscard]] bool isCut() const;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// As much of \a text as fits into a line of that width.
    [[nodiscard]] QString fittingText(const QString &text, int width) const;
    /// The lines of the text in that width.
    [[nodiscard]] QStringList shownLines(int width) const;
    /// Takes the first line from \a rest, between two parts or else two words.
    [[nodiscard]] QString takeLine(QString &rest, int width) const;
    /// How many lines there is room for, at most those that are wanted.
    [[nodiscard]] int fittingLines() const;
    /// Where the text is: inside its margin and indent.
    [[nodiscard]] QRect textRect() const;

    Qt::TextElideMode m_mode = Qt::ElideRight;
    QString m_separator;
    int m_lines = 1;
};

} // namespace RadarDesk::gui
