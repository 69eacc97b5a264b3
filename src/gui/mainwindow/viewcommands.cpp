// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/mainwindow/viewcommands.h>

#include <gui/commands/commandregistry.h>
#include <gui/kit/look/zoom.h>
#include <gui/mainwindow/panecycle.h>
#include <gui/mainwindow/windowlayout.h>

#include <QCoreApplication>
#include <QToolButton>

namespace RadarDesk::gui {

namespace {

struct ViewText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::gui::MainWindow)
};

using Section = CommandRegistry::Section;

void addPlaces(CommandRegistry &commands, const ViewParts &parts)
{
    const auto add = [&commands](const char *id, const QString &text, const QKeySequence &keys,
                                 QToolButton &button) {
        commands.add(QString::fromLatin1(id), Section::View, text, {keys},
                     [&button] { button.click(); });
    };
    add("test", ViewText::tr("Go to &Test"), Qt::CTRL | Qt::Key_1, parts.test);
    add("access", ViewText::tr("Go to &Access"), Qt::CTRL | Qt::Key_2, parts.access);
    add("demo", ViewText::tr("Go to &Demo"), Qt::CTRL | Qt::Key_3, parts.demo);
}

void addPanes(CommandRegistry &commands, WindowLayout &layout, PaneCycle &panes)
{
    const auto add = [&commands](const char *id, const QString &text, const QKeySequence &keys,
                                 std::function<void()> act) {
        commands.add(QString::fromLatin1(id), Section::View, text, {keys}, std::move(act));
    };
    add("nextPane", ViewText::tr("Ne&xt pane"), Qt::Key_F6, [&panes] { panes.goOn(1); });
    add("previousPane", ViewText::tr("Pre&vious pane"), Qt::SHIFT | Qt::Key_F6,
        [&panes] { panes.goOn(-1); });
    add("sidebar", ViewText::tr("Show or hide the &sidebar"), Qt::CTRL | Qt::Key_B,
        [&layout] { layout.setSidebarShown(!layout.isSidebarShown()); });
    add("events", ViewText::tr("Show or hide the &events"), Qt::CTRL | Qt::Key_J,
        [&layout] { layout.setEventsShown(!layout.areEventsShown()); });
    add("inspector", ViewText::tr("Show or hide the &inspector"), Qt::CTRL | Qt::Key_I,
        [&layout] { layout.setInspectorShown(!layout.isInspectorShown()); });
}

void addInspectorSides(CommandRegistry &commands, WindowLayout &layout)
{
    using Side = WindowLayout::InspectorSide;
    const auto add = [&](const char *id, const QString &text, Side side) {
        commands.add(QString::fromLatin1(id), Section::View, text, {}, [&layout, side] {
            layout.setInspectorShown(true);
            layout.setInspectorSide(side);
        });
    };
    add("inspectorRight", ViewText::tr("Inspector at the ri&ght"), Side::Right);
    add("inspectorBottom", ViewText::tr("Inspector at the &bottom"), Side::Bottom);
    add("inspectorWindow", ViewText::tr("Inspector in its own &window"), Side::OwnWindow);
}

void addZoom(CommandRegistry &commands, Zoom &zoom)
{
    commands.add(QStringLiteral("zoomIn"), Section::View, ViewText::tr("&Larger text"),
                 {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
                 [&zoom] { zoom.in(); });
    commands.add(QStringLiteral("zoomOut"), Section::View, ViewText::tr("S&maller text"),
                 {QKeySequence(Qt::CTRL | Qt::Key_Minus)}, [&zoom] { zoom.out(); });
    commands.add(QStringLiteral("zoomReset"), Section::View, ViewText::tr("&Normal text size"),
                 {QKeySequence(Qt::CTRL | Qt::Key_0)}, [&zoom] { zoom.reset(); });
}

} // namespace

void addViewCommands(CommandRegistry &commands, const ViewParts &parts)
{
    commands.add(QStringLiteral("palette"), Section::View,
                 ViewText::tr("Search or &run a command…"), {QKeySequence(Qt::CTRL | Qt::Key_K)},
                 parts.openPalette);
    addPlaces(commands, parts);
    addPanes(commands, parts.layout, parts.panes);
    addInspectorSides(commands, parts.layout);
    addZoom(commands, parts.zoom);
}

} // namespace RadarDesk::gui
