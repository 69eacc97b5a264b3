// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace RadarDesk::gui {

/// A button with a symbol and a text. Where there is little room, the symbol has to do.
class ShrinkingButton : public QToolButton
{
    Q_OBJECT

public:
    explicit ShrinkingButton(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QSize hintWith(Qt::ToolButtonStyle style) const;
};

} // namespace RadarDesk::gui
