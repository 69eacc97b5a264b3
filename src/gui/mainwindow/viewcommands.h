// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

class QToolButton;

namespace RadarDesk::gui {

class CommandRegistry;
class PaneCycle;
class WindowLayout;
class Zoom;

/// The widgets of the view commands; all must outlive the commands.
struct ViewParts
{
    WindowLayout &layout;
    Zoom &zoom;
    PaneCycle &panes;
    QToolButton &test;
    QToolButton &access;
    QToolButton &demo;
    std::function<void()> openPalette;
};

/// Adds the commands that change what of the window is seen, and how large.
void addViewCommands(CommandRegistry &commands, const ViewParts &parts);

} // namespace RadarDesk::gui
