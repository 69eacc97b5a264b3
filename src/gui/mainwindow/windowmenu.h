// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/kit/theme.h>

#include <QMenu>

class QActionGroup;

namespace RadarDesk::gui {

class CommandRegistry;

/// The menu of the window: its commands by section, and how it looks.
class WindowMenu : public QMenu
{
    Q_OBJECT

public:
    WindowMenu(const CommandRegistry &commands, Theme &theme, QWidget *parent);

private:
    void addAppearance(Theme &theme);

    QMenu *m_appearance;
};

} // namespace RadarDesk::gui
