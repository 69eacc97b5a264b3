// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/layout/commandkeys.h>

#include <QAction>
#include <QWidget>

namespace RadarDesk::gui {

QList<QKeySequence> commandKeys(const QWidget &widget, const QString &command,
                                const QKeySequence &usual)
{
    const QWidget *window = widget.window();
    while (window) {
        const QList<QAction *> actions = window->actions();
        for (const QAction *action : actions) {
            if (action->objectName() == command)
                return action->shortcuts();
        }
        window = window->parentWidget() ? window->parentWidget()->window() : nullptr;
    }
    return {usual};
}

} // namespace RadarDesk::gui
