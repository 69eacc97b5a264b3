// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <app/picturesteps.h>

#include <QObject>
#include <QTimer>

namespace RadarDesk::history {
class TimelineModel;
}

namespace RadarDesk::gui {
class MainWindow;
}

namespace RadarDesk::app {

/// Does the program's main job once, as a person would: presses Broadcast in the real window and
/// waits until the message is seen to arrive. Prints what came of it and ends the program, with
/// status 0 only if it arrived, and 2 if a step of the picture can't be taken.
class SelfCheck : public QObject
{
    Q_OBJECT

public:
    /// Window and timeline must outlive the check. The picture is written as PNG to \a picturePath,
    /// after the \a steps.
    SelfCheck(gui::MainWindow &window, history::TimelineModel &timeline, QString picturePath,
              const QStringList &steps);

    /// Begins as soon as the window is drawn.
    void start();

private:
    void press();
    void look();
    void finish(bool arrived);
    void end(bool arrived);
    static void endWithout(const QString &step);

    gui::MainWindow &m_window;
    history::TimelineModel &m_timeline;
    QString m_picturePath;
    PictureSteps m_steps;
    QTimer m_limit;
    bool m_done = false;
};

} // namespace RadarDesk::app
