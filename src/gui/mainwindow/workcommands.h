// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

namespace RadarDesk::gui {

class CommandRegistry;
class ComposerPanel;
class TimelinePanel;

/// The actions of the work commands.
struct WorkActions
{
    std::function<void()> send;
    std::function<void()> copyAgain;
    std::function<void()> paste;
    ComposerPanel &composer;
    std::function<void()> listen;
    std::function<void()> search;
    TimelinePanel &timeline;
    std::function<void()> askWhyNotArrived;
    std::function<void()> editProfiles;
    std::function<void()> copyAddress;
    std::function<void()> copyKey;
    std::function<void()> connectApp;
    std::function<void()> runAllChecks;
    std::function<void()> openRecording;
    std::function<void()> present;
    std::function<void()> openFaults;
    std::function<void()> exportHistory;
    std::function<void()> importHistory;
    std::function<void()> clearHistory;
    std::function<void()> openSettings;
    std::function<void()> editKeys;
    std::function<void()> openMenu;
    std::function<void()> openGuide;
    std::function<void()> about;
};

/// Adds the commands that do something with messages, events, profiles and the program.
void addWorkCommands(CommandRegistry &commands, const WorkActions &actions);

} // namespace RadarDesk::gui
