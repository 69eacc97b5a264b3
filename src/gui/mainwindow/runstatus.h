// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace RadarDesk::session {
class ScenarioRunner;
}

namespace RadarDesk::gui {

/// Shows the progress of a scenario run, with a button that stops it, on every page of the window;
/// hidden while nothing runs.
class RunStatus : public QWidget
{
    Q_OBJECT

public:
    explicit RunStatus(session::ScenarioRunner &runner, QWidget *parent = nullptr);

private:
    void updateStatus();
    void showProgress();

    session::ScenarioRunner &m_runner;
    QLabel *m_text;
    QToolButton *m_stop;
};

} // namespace RadarDesk::gui
