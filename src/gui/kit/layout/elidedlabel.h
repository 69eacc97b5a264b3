// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace RadarDesk::gui {

/// One line of text that ends with "…" where there is no room for all of it, which its tool tip
/// then shows. A screen reader gets all of it. With word wrap it is like any other label.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    /// What is left out: the end at first.
    void setElideMode(Qt::TextElideMode mode);

    /// Where only some of the parts between such separators fit, the last ones are left out whole.
    void setSeparator(const QString &separator);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// As much of the text as fits into \a width.
    [[nodiscard]] QString fittingText(int width) const;
    /// Where the text is: inside its margin and indent.
    [[nodiscard]] QRect textRect() const;

    Qt::TextElideMode m_mode = Qt::ElideRight;
    QString m_separator;
};

} // namespace RadarDesk::gui
