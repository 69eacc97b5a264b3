// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/mainwindow/paletteentries.h>

#include <gui/commands/commandregistry.h>
#include <gui/settings/settingsdialog.h>
#include <history/query/savedsearches.h>
#include <session/profiles/activeprofile.h>
#include <workbench/core/workspace.h>
#include <workbench/templates/templatesmodel.h>

#include <QAction>
#include <QCoreApplication>

#include <algorithm>

namespace RadarDesk::gui {

using namespace workbench;

namespace {

constexpr qsizetype SearchedContent = 1000; ///< In bytes, of each saved message.

struct PaletteText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::gui::MainWindow)
};

void addCommands(QList<PaletteEntry> &entries, const CommandRegistry &commands)
{
    for (const CommandRegistry::Command &command : commands.commands()) {
        if (command.id == u"palette" || !command.action->isEnabled())
            continue;
        entries.append({CommandRegistry::plainText(*command.action),
                        CommandRegistry::nameOf(command.section),
                        command.action->shortcut().toString(QKeySequence::NativeText),
                        QStringLiteral("run"), [action = command.action] { action->trigger(); }});
    }
}

} // namespace

QList<PaletteEntry> paletteEntries(const CommandRegistry &commands, const PaletteSources &sources)
{
    QList<PaletteEntry> entries;
    addCommands(entries, commands);
    for (const ChannelEntry &channel : sources.workspace.channels().entries()) {
        entries.append({channel.name,
                        PaletteText::tr("Channel"),
                        {},
                        QStringLiteral("public"),
                        [open = sources.openChannel, name = channel.name] { open(name); }});
    }
    for (const MessageTemplate &each : sources.templates.templates()) {
        entries.append(
            {each.name(),
             //: %1 is a channel
             PaletteText::tr("Saved message, %1").arg(each.channel()),
             {},
             QStringLiteral("star"),
             [load = sources.loadTemplate, each] { load(each); },
             QString::fromUtf8(each.data().first(std::min(each.data().size(), SearchedContent)))});
    }
    for (const history::SavedSearch &each : sources.searches.searches()) {
        entries.append({each.name,
                        PaletteText::tr("Saved search"),
                        {},
                        QStringLiteral("search"),
                        [search = sources.search, text = each.text] { search(text); }});
    }
    const ProfilesModel &profiles = sources.workspace.profiles();
    for (int row = 0; row < profiles.rowCount(); ++row) {
        const Profile &profile = profiles.at(row);
        entries.append({ProfilesModel::shownName(profile),
                        PaletteText::tr("Profile"),
                        {},
                        QStringLiteral("profiles"),
                        [&active = sources.active, id = profile.id] { active.choose(id); }});
    }
    for (const SettingsDialog::Setting &setting : SettingsDialog::settings()) {
        entries.append({setting.name,
                        PaletteText::tr("Setting"),
                        {},
                        QStringLiteral("menu"),
                        [open = sources.openSetting, field = setting.field] { open(field); }});
    }
    return entries;
}

} // namespace RadarDesk::gui
