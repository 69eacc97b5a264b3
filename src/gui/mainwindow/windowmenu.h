// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/commands/commandregistry.h>
#include <gui/kit/look/theme.h>

#include <QMenu>

#include <map>

class QActionGroup;
class QToolButton;

namespace RadarDesk::gui {

/// The menu of the window: its commands by section, and how it looks.
class WindowMenu : public QMenu
{
    Q_OBJECT

public:
    /// Opens from \a button, its parent.
    WindowMenu(const CommandRegistry &commands, Theme &theme, QToolButton &button);

private:
    void addAppearance(Theme &theme);
    /// The menu of a section with many commands; null for one whose commands are among the others.
    [[nodiscard]] QMenu *menuOf(CommandRegistry::Section section);

    QMenu *m_appearance;
    std::map<CommandRegistry::Section, QMenu *> m_sections;
};

} // namespace RadarDesk::gui
