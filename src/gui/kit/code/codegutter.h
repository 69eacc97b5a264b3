// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace RadarDesk::gui {

class CodeText;

/// The strip beside the lines of a CodeText, which says what is drawn in it.
class CodeGutter : public QWidget
{
    Q_OBJECT

public:
    /// Child of \a view.
    explicit CodeGutter(CodeText &view);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    CodeText &m_view;
};

} // namespace RadarDesk::gui
