// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

namespace RadarDesk::gui {

class CommandRegistry;
class PageSwitch;

/// The actions of the commands for open messages.
struct MessageActions
{
    std::function<void()> openNew;
    std::function<void()> close;
    std::function<void()> next;
    std::function<void()> previous;
    std::function<void()> save;
    std::function<void()> revert;
    std::function<void()> showChanges;
};

/// Adds the commands for the open messages. But for a new one, they are there on the first page of
/// \a places alone, where the messages are.
void addMessageCommands(CommandRegistry &commands, PageSwitch &places,
                        const MessageActions &actions);

} // namespace RadarDesk::gui
