// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/kit/look/theme.h>

#include <QMenu>

class QActionGroup;
class QToolButton;

namespace RadarDesk::gui {

class CommandRegistry;

/// The menu of the window: its commands by section, and how it looks.
class WindowMenu : public QMenu
{
    Q_OBJECT

public:
    /// Opens from \a button, its parent.
    WindowMenu(const CommandRegistry &commands, Theme &theme, QToolButton &button);

private:
    void addAppearance(Theme &theme);

    QMenu *m_appearance;
};

} // namespace RadarDesk::gui
