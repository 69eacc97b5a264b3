// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPointer>

class QWidget;

namespace RadarDesk::gui {

/// The panes of the window in the order in which F6 goes through them.
class PaneCycle
{
public:
    void set(const QList<QWidget *> &panes);
    /// Gives the keyboard to the next pane that is visible, or to the previous one for -1: to the
    /// widget that had it there last, or else to the first that takes it.
    void goOn(int direction);

private:
    struct Pane
    {
        QPointer<QWidget> widget;
        QPointer<QWidget> last;
    };

    [[nodiscard]] qsizetype current() const;

    QList<Pane> m_panes;
};

} // namespace RadarDesk::gui
