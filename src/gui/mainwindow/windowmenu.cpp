// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/mainwindow/windowmenu.h>

#include <gui/commands/commandregistry.h>
#include <gui/kit/look/symbolicon.h>

#include <QActionGroup>
#include <QToolButton>

namespace RadarDesk::gui {

WindowMenu::WindowMenu(const CommandRegistry &commands, Theme &theme, QToolButton &button)
    : QMenu(&button)
    , m_appearance(addMenu(tr("&Appearance")))
{
    setAccessibleName(tr("Menu"));
    button.setIcon(symbolIcon(QStringLiteral("menu")));
    button.setMenu(this);
    addAppearance(theme);
    QMenu *view = nullptr;
    QMenu *json = nullptr;
    std::optional<CommandRegistry::Section> last;
    for (const CommandRegistry::Command &command : commands.commands()) {
        if (command.id == u"menu")
            continue;
        if (command.section == CommandRegistry::Section::View) {
            if (!view)
                view = addMenu(tr("&View"));
            view->addAction(command.action);
            continue;
        }
        if (command.section == CommandRegistry::Section::Json) {
            if (!json)
                json = addMenu(tr("&JSON"));
            json->addAction(command.action);
            continue;
        }
        if (last != command.section)
            addSeparator();
        last = command.section;
        addAction(command.action);
    }
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
