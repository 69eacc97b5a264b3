// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/scenarios/rowsbutton.h>
#include <session/sending/scenariorunner.h>

#include <QWidget>

#include <functional>
#include <memory>

namespace RadarDesk::gui {

namespace Ui {
class RunBar;
}

/// Runs a scenario and shows how far it has come; what is in its way is asked or said here.
class RunBar : public QWidget
{
    Q_OBJECT

public:
    explicit RunBar(session::ScenarioRunner &runner, QWidget *parent = nullptr);
    ~RunBar() override;

    /// Whether there is a scenario in hand that could be run.
    void setCanRun(bool canRun);
    [[nodiscard]] session::ScenarioRunner::Pace pace() const;
    void showFault(const QString &text, bool hasPlace = false);
    /// Reads the rows that it is run for; see RowsButton.
    void readRows(const std::function<void(const RowsButton::Read &)> &done);

Q_SIGNALS:
    /// The scenario in hand is to be run at pace().
    void runRequested();
    /// The step that failed is to be shown.
    void failureRequested();
    /// The report of the last run is to be shown.
    void reportRequested();

private:
    void onStart();
    void onChanged();
    void showButtons();
    void showProgress();
    [[nodiscard]] QString progressText(const workbench::ScenarioRun &run) const;

    std::unique_ptr<Ui::RunBar> m_ui;
    session::ScenarioRunner &m_runner;
    bool m_canRun = false;
};

} // namespace RadarDesk::gui
