// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/mainwindow/windowmenu.h>

#include <gui/kit/look/symbolicon.h>

#include <QActionGroup>
#include <QToolButton>

namespace RadarDesk::gui {

WindowMenu::WindowMenu(const CommandRegistry &commands, Theme &theme, QToolButton &button)
    : QMenu(&button)
    , m_appearance(addMenu(tr("&Appearance")))
    , m_sections{{CommandRegistry::Section::View, addMenu(tr("&View"))},
                 {CommandRegistry::Section::Message, addMenu(tr("&Message"))},
                 {CommandRegistry::Section::Json, addMenu(tr("&JSON"))},
                 {CommandRegistry::Section::Events, addMenu(tr("Event&s"))}}
{
    setAccessibleName(tr("Menu"));
    button.setIcon(symbolIcon(QStringLiteral("menu")));
    button.setMenu(this);
    addAppearance(theme);
    std::optional<CommandRegistry::Section> last;
    for (const CommandRegistry::Command &command : commands.commands()) {
        if (QMenu *menu = menuOf(command.section)) {
            menu->addAction(command.action);
            continue;
        }
        if (command.id == u"menu")
            continue;
        if (last != command.section)
            addSeparator();
        last = command.section;
        addAction(command.action);
    }
}

QMenu *WindowMenu::menuOf(CommandRegistry::Section section)
{
    const auto found = m_sections.find(section);
    return found == m_sections.end() ? nullptr : found->second;
}

void WindowMenu::addAppearance(Theme &theme)
{
    auto *const group = new QActionGroup(this);
    const auto add = [&](const QString &text, Theme::Appearance value) {
        QAction *action = m_appearance->addAction(text);
        action->setCheckable(true);
        action->setChecked(theme.appearance() == value);
        action->setData(static_cast<int>(value));
        group->addAction(action);
    };
    add(tr("Follow the &system"), Theme::Appearance::System);
    add(tr("&Light"), Theme::Appearance::Light);
    add(tr("&Dark"), Theme::Appearance::Dark);
    connect(group, &QActionGroup::triggered, this, [&theme](const QAction *action) {
        theme.setAppearance(static_cast<Theme::Appearance>(action->data().toInt()));
    });
    connect(m_appearance, &QMenu::aboutToShow, this, [&theme, group] {
        for (QAction *action : group->actions())
            action->setChecked(action->data().toInt() == static_cast<int>(theme.appearance()));
    });
}

} // namespace RadarDesk::gui

#include "moc_windowmenu.cpp"
