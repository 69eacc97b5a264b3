// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/steps/reportedstep.h>

#include <QWidget>

#include <memory>

namespace RadarDesk::gui {

namespace Ui {
class StepDetails;
}

/// All of one step: its verdict, what to do about it, and each call that it made or is about.
class StepDetails : public QWidget
{
    Q_OBJECT

public:
    explicit StepDetails(QWidget *parent = nullptr);
    ~StepDetails() override;

    /// Shows \a step. What to do about its first finding is left out where \a isAdvised, as it is
    /// in the verdict on the whole.
    void showStep(const workbench::ReportedStep &step, bool isAdvised);
    void showChanges(const QStringList &changes, const QDateTime &since);
    /// What is here before there is a step.
    void showHint(const QString &title, const QString &hint);
    /// The verdict as it can be read, for tests.
    [[nodiscard]] QString verdictText() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showVerdict();
    void showCall();

    std::unique_ptr<Ui::StepDetails> m_ui;
    workbench::ReportedStep m_step;
    bool m_isAdvised = false; // of what to do about its first finding, elsewhere
    QStringList m_lines; // instead of a step's verdict
};

} // namespace RadarDesk::gui
