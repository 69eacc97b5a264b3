// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QCoreApplication;

namespace RadarDesk::app {

/// What the program was asked for when it was started.
struct CommandLine
{
    /// Broadcast Hello World through the sandbox, report, save this picture of the window, leave.
    QString selfCheckPicture;
    /// What is pressed and filled in before that picture is taken; see PictureSteps.
    QStringList pictureSteps;
    /// "light" or "dark", for this run; empty: as chosen in the window.
    QString appearance;
    /// Open a window although there is one.
    bool newWindow = false;
    /// Files and links to open, as they were given.
    QStringList places;
    /// An action of the desktop file to begin.
    QString action;
    /// Print a line as soon as the window has been drawn, and leave.
    bool reportFirstPaint = false;

    /// Whether the program only shows that it works. Such a run neither reads nor changes what the
    /// person left.
    [[nodiscard]] bool isTrial() const { return reportFirstPaint || !selfCheckPicture.isEmpty(); }

    /// Reads the arguments. Ends the program itself for --help, --version and unknown options.
    [[nodiscard]] static CommandLine read(const QCoreApplication &application);
};

} // namespace RadarDesk::app
