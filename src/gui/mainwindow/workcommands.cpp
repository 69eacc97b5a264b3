// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/mainwindow/workcommands.h>

#include <gui/commands/commandregistry.h>
#include <gui/composer/composerpanel.h>
#include <gui/mainwindow/jsoncommands.h>
#include <gui/timeline/timelinepanel.h>

#include <QApplication>

namespace RadarDesk::gui {

namespace {

struct WorkText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::gui::MainWindow)
};

} // namespace

void addWorkCommands(CommandRegistry &commands, const WorkActions &actions)
{
    using Section = CommandRegistry::Section;
    const auto add = [&commands](const char *id, Section section, const QString &text,
                                 const QKeySequence &keys, std::function<void()> act) {
        commands.add(QString::fromLatin1(id), section, text, {keys}, std::move(act));
    };
    addJsonCommands(commands, actions.composer);
    commands.add(QStringLiteral("send"), Section::Message,
                 WorkText::tr("&Broadcast, or run the next step"),
                 {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)},
                 actions.send);
    add("copyAgain", Section::Message, WorkText::tr("&Copy as code again"),
        Qt::CTRL | Qt::SHIFT | Qt::Key_C, actions.copyAgain);
    add("paste", Section::Message, WorkText::tr("&Paste a broadcast"),
        Qt::CTRL | Qt::SHIFT | Qt::Key_V, actions.paste);
    add("itemText", Section::Message, WorkText::tr("Make item te&xt, or infer its type"),
        Qt::CTRL | Qt::Key_T, [&composer = actions.composer] { composer.togglePlainText(); });
    add("listen", Section::Message, WorkText::tr("&Listen to a channel…"), Qt::CTRL | Qt::Key_L,
        actions.listen);
    add("search", Section::Events, WorkText::tr("&Search events"), QKeySequence::Find,
        actions.search);
    add("groupEvents", Section::Events, WorkText::tr("&Group events, or list each one"), {},
        [&timeline = actions.timeline] { timeline.toggleGrouping(); });
    add("countEvents", Section::Events, WorkText::tr("Show or hide &counts over time"), {},
        [&timeline = actions.timeline] { timeline.toggleCounts(); });
    add("compareEvents", Section::Events, WorkText::tr("Co&mpare the two selected events"), {},
        [&timeline = actions.timeline] { Q_EMIT timeline.compareRequested(); });
    add("whyNotArrived", Section::Events, WorkText::tr("&Why did it not arrive?"), {},
        actions.askWhyNotArrived);
    add("profiles", Section::Profile, WorkText::tr("&Profiles…"), Qt::CTRL | Qt::SHIFT | Qt::Key_P,
        actions.editProfiles);
    add("copyAddress", Section::Profile, WorkText::tr("Copy the sandbox's a&ddress"), {},
        actions.copyAddress);
    add("copyKey", Section::Profile, WorkText::tr("Copy the sandbox's p&ublic key"), {},
        actions.copyKey);
    add("connect", Section::Profile, WorkText::tr("&Connect your app…"), {}, actions.connectApp);
    add("runAllChecks", Section::Access, WorkText::tr("Run a&ll checks"), {}, actions.runAllChecks);
    add("openRecording", Section::Access, WorkText::tr("Open a browser's recordin&g…"), {},
        actions.openRecording);
    add("present", Section::Demo, WorkText::tr("Prese&nter view"), Qt::Key_F11, actions.present);
    add("simulateFaults", Section::Demo, WorkText::tr("Simulated &faults…"), {},
        actions.openFaults);
    add("export", Section::Data, WorkText::tr("&Export history…"), Qt::CTRL | Qt::Key_E,
        actions.exportHistory);
    add("import", Section::Data, WorkText::tr("&Import history…"), Qt::CTRL | Qt::SHIFT | Qt::Key_I,
        actions.importHistory);
    add("clear", Section::Data, WorkText::tr("Clear this profile's &history"), {},
        actions.clearHistory);
    add("settings", Section::Help, WorkText::tr("Se&ttings…"), Qt::CTRL | Qt::Key_Comma,
        actions.openSettings);
    add("keys", Section::Help, WorkText::tr("&Keyboard shortcuts…"), Qt::Key_F1, actions.editKeys);
    add("menu", Section::Help, WorkText::tr("Open the &menu"), Qt::Key_F10, actions.openMenu);
    add("guide", Section::Help, WorkText::tr("Use&r guide"), {}, actions.openGuide);
    add("about", Section::Help, WorkText::tr("A&bout RadarDesk"), {}, actions.about);
    add("quit", Section::Help, WorkText::tr("&Quit"), QKeySequence::Quit,
        [] { QApplication::closeAllWindows(); });
}

} // namespace RadarDesk::gui
