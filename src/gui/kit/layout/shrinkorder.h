// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>

class QLayout;
class QWidget;

namespace RadarDesk::gui {

class ShrinkingButton;

/// Takes the texts of buttons in a row away, one after the other, as far as the row has no room for
/// them: never all at once.
class ShrinkOrder : public QObject
{
    Q_OBJECT

public:
    /// The first of \a buttons loses its text first. They stand in \a layout, whose width is that
    /// of \a row.
    ShrinkOrder(QWidget &row, const QLayout &layout, QList<ShrinkingButton *> buttons);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    /// How much room all need at least.
    [[nodiscard]] int neededWidth() const;

    QWidget &m_row;
    const QLayout &m_layout;
    QList<ShrinkingButton *> m_buttons;
};

} // namespace RadarDesk::gui
