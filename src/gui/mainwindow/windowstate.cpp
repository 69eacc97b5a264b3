// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/mainwindow/windowstate.h>

#include <gui/commands/commandregistry.h>
#include <gui/composer/codeclipboard.h>
#include <gui/composer/composerpanel.h>
#include <gui/composer/drafttabs.h>
#include <gui/kit/layout/pageswitch.h>
#include <gui/kit/look/theme.h>
#include <gui/kit/look/zoom.h>
#include <gui/mainwindow/startcards.h>
#include <gui/mainwindow/windowlayout.h>
#include <gui/sidebar/sidebar.h>
#include <workbench/templates/templatesmodel.h>

#include <QWidget>

namespace RadarDesk::gui {

WindowState::WindowState(const Parts &parts)
    : QObject(&parts.window)
    , m_parts(parts)
{
    const WindowPanels &panels = m_parts.panels;
    for (const PageSwitch *pages : {panels.places, panels.events})
        connect(pages, &PageSwitch::changed, this, &WindowState::changed);
    connect(panels.sidebar, &Sidebar::changed, this, &WindowState::changed);
    connect(panels.cards, &StartCards::used, this, &WindowState::changed);
    connect(panels.privateChannels, &PrivateChannelsPanel::changed, this, &WindowState::changed);
    connect(&m_parts.code, &CodeClipboard::lastChanged, this, &WindowState::changed);
    connect(&m_parts.layout, &WindowLayout::changed, this, &WindowState::changed);
    connect(&m_parts.commands, &CommandRegistry::keysChanged, this, &WindowState::changed);
    connect(&m_parts.theme, &Theme::appearanceChanged, this, &WindowState::changed);
    connect(&m_parts.zoom, &Zoom::changed, this, &WindowState::changed);
}

QJsonObject WindowState::toJson() const
{
    const WindowPanels &panels = m_parts.panels;
    return {
        {QStringLiteral("geometry"), QString::fromLatin1(m_parts.window.saveGeometry().toBase64())},
        {QStringLiteral("layout"), m_parts.layout.toState()},
        {QStringLiteral("keys"), m_parts.commands.toState()},
        {QStringLiteral("zoom"), m_parts.zoom.percent()},
        {QStringLiteral("usedCards"), panels.cards->toState()},
        {QStringLiteral("face"), panels.composer->draftTabs().current()},
        {QStringLiteral("copyAs"), m_parts.code.last()},
        {QStringLiteral("sidebar"), panels.sidebar->toState()},
        {QStringLiteral("place"), panels.places->current()},
        {QStringLiteral("eventsPage"), panels.events->current()},
        {QStringLiteral("privateChannels"), panels.privateChannels->toState()},
        {QStringLiteral("appearance"), static_cast<int>(m_parts.theme.appearance())}};
}

void WindowState::restore(const QJsonObject &state)
{
    const WindowPanels &panels = m_parts.panels;
    m_parts.window.restoreGeometry(
        QByteArray::fromBase64(state.value(u"geometry").toString().toLatin1()));
    m_parts.layout.restore(state.value(u"layout").toObject());
    m_parts.commands.restore(state.value(u"keys").toObject());
    panels.cards->restore(state.value(u"usedCards").toArray());
    m_parts.zoom.setPercent(state.value(u"zoom").toInt(Zoom::Usual));
    panels.composer->draftTabs().show(state.value(u"face").toInt());
    m_parts.code.setLast(state.value(u"copyAs").toInt(m_parts.code.last()));
    panels.sidebar->restore(state.value(u"sidebar").toObject(), m_parts.templates.rowCount() > 0);
    panels.privateChannels->restore(state.value(u"privateChannels").toObject());
    panels.places->setCurrent(state.value(u"place").toInt());
    panels.events->setCurrent(state.value(u"eventsPage").toInt());
    const int appearance = state.value(u"appearance").toInt();
    if (appearance > 0 && appearance <= static_cast<int>(Theme::Appearance::Dark))
        m_parts.theme.setAppearance(static_cast<Theme::Appearance>(appearance));
}

} // namespace RadarDesk::gui

#include "moc_windowstate.cpp"
