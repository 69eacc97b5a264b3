// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <app/commandline.h>

#include <QCommandLineParser>
#include <QCoreApplication>

namespace RadarDesk::app {

namespace {

struct CommandLineText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::app::CommandLine)
};

} // namespace

CommandLine CommandLine::read(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(CommandLineText::tr("The desktop workbench for PushRadar."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption selfCheck(
        QStringLiteral("self-check"),
        CommandLineText::tr("Broadcast Hello World through the sandbox, report whether it arrived, "
                            "save a picture of the window as FILE, and exit."),
        QStringLiteral("FILE"));
    const QCommandLineOption pictureStep(
        QStringLiteral("do"),
        CommandLineText::tr("Before that picture, press the button of this object name, fill in a "
                            "field with FIELD=TEXT, or \"wait\". Repeatable."),
        QStringLiteral("STEP"));
    const QCommandLineOption appearance(
        QStringLiteral("appearance"),
        CommandLineText::tr("Use the \"light\" or \"dark\" theme in this run."),
        QStringLiteral("LOOK"));
    const QCommandLineOption firstPaint(
        QStringLiteral("report-first-paint"),
        CommandLineText::tr("Print a line once the window has been drawn, and exit."));
    const QCommandLineOption newWindow(
        QStringLiteral("new-window"),
        CommandLineText::tr("Open another window, which shares the sandbox of the first one."));
    const QCommandLineOption action(
        QStringLiteral("action"),
        CommandLineText::tr("Open \"new-broadcast\" or \"subscriber-page\" in the window."),
        QStringLiteral("NAME"));
    parser.addOptions({selfCheck, pictureStep, appearance, newWindow, action, firstPaint});
    parser.addPositionalArgument(
        QStringLiteral("FILE"),
        CommandLineText::tr(
            "Files and radardesk:// links to show. Nothing in them is sent or added "
            "before you agree."),
        QStringLiteral("[FILE...]"));
    parser.process(application);
    return {.selfCheckPicture = parser.value(selfCheck),
            .pictureSteps = parser.values(pictureStep),
            .appearance = parser.value(appearance),
            .newWindow = parser.isSet(newWindow),
            .places = parser.positionalArguments(),
            .action = parser.value(action),
            .reportFirstPaint = parser.isSet(firstPaint)};
}

} // namespace RadarDesk::app
