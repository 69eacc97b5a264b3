// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

#include <optional>

namespace RadarDesk::gui {

/// A button with a symbol and a text. Where there is little room, the symbol has to do.
class ShrinkingButton : public QToolButton
{
    Q_OBJECT

public:
    explicit ShrinkingButton(QWidget *parent = nullptr);

    /// Decides whether it has its text, instead of the room that it gets; see ShrinkOrder.
    void setShrunk(bool isShrunk);
    [[nodiscard]] bool isShrunk() const { return m_isShrunk.value_or(false); }
    /// How much room its text takes.
    [[nodiscard]] int savedWidth() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QSize hintWith(Qt::ToolButtonStyle style) const;

    std::optional<bool> m_isShrunk;
};

} // namespace RadarDesk::gui
