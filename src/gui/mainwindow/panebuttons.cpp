// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/mainwindow/panebuttons.h>

#include <gui/commands/commandregistry.h>
#include <gui/kit/look/symbolicon.h>
#include <gui/mainwindow/windowlayout.h>

#include <QAction>
#include <QCoreApplication>
#include <QToolButton>

namespace RadarDesk::gui {

namespace {

struct PaneText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::gui::MainWindow)
};

} // namespace

PaneButtons::PaneButtons(const Buttons &buttons, const CommandRegistry &commands,
                         const WindowLayout &layout, QObject *parent)
    : QObject(parent)
    , m_buttons(buttons)
    , m_commands(commands)
    , m_layout(layout)
{
    m_buttons.inspector.setIcon(symbolIcon(QStringLiteral("inspector")));
    m_buttons.inspector.setText(PaneText::tr("Inspector"));
    m_buttons.events.setObjectName(QStringLiteral("showEvents"));
    m_buttons.events.setText(PaneText::tr("Events"));
    m_buttons.events.setCheckable(true);
    m_buttons.events.setProperty("toggle", true);
    m_buttons.events.setFocusPolicy(Qt::StrongFocus);
    m_buttons.palette.setIcon(symbolIcon(QStringLiteral("search")));
    bind(m_buttons.inspector, QStringLiteral("inspector"));
    bind(m_buttons.events, QStringLiteral("events"));
    bind(m_buttons.palette, QStringLiteral("palette"));
    connect(&m_layout, &WindowLayout::changed, this, &PaneButtons::showState);
    showState();
}

void PaneButtons::bind(QToolButton &button, const QString &id)
{
    QAction *const action = m_commands.action(id);
    connect(&button, &QToolButton::clicked, action, &QAction::trigger);
    button.setToolTip(action->toolTip());
    connect(&m_commands, &CommandRegistry::keysChanged, &button,
            [&button, action] { button.setToolTip(action->toolTip()); });
}

void PaneButtons::showState()
{
    m_buttons.inspector.setChecked(m_layout.isInspectorShown());
    m_buttons.events.setChecked(m_layout.areEventsShown());
}

} // namespace RadarDesk::gui

#include "moc_panebuttons.cpp"
