// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/commands/palettemodel.h>

namespace RadarDesk::workbench {
class MessageTemplate;
class TemplatesModel;
class Workspace;
} // namespace RadarDesk::workbench

namespace RadarDesk::history {
class SavedSearches;
}

namespace RadarDesk::session {
class ActiveProfile;
}

namespace RadarDesk::gui {

class CommandRegistry;

/// The palette's entries besides the commands, and their actions.
struct PaletteSources
{
    workbench::Workspace &workspace;
    const workbench::TemplatesModel &templates;
    session::ActiveProfile &active;
    std::function<void(const QString &channel)> openChannel;
    std::function<void(const workbench::MessageTemplate &chosen)> loadTemplate;
    std::function<void(const QString &field)> openSetting;
    const history::SavedSearches &searches;
    std::function<void(const QString &text)> search;
};

/// The commands that can be run now, then channels, templates, saved searches, profiles and
/// settings.
[[nodiscard]] QList<PaletteEntry> paletteEntries(const CommandRegistry &commands,
                                                 const PaletteSources &sources);

} // namespace RadarDesk::gui
