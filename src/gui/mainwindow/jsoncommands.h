// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace RadarDesk::gui {

class CommandRegistry;
class ComposerPanel;

/// Adds the commands of the JSON editor. Each of them shows it, where the message is on screen.
void addJsonCommands(CommandRegistry &commands, ComposerPanel &composer);

} // namespace RadarDesk::gui
