// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/checks/report.h>

#include <QWidget>

#include <memory>

namespace RadarDesk::gui {

namespace Ui {
class StepDetails;
}

/// All of one step: its verdict, what to do about it, and each call that it made.
class StepDetails : public QWidget
{
    Q_OBJECT

public:
    explicit StepDetails(QWidget *parent = nullptr);
    ~StepDetails() override;

    /// Shows \a step of \a report. What to do about its culprit stands in the verdict on the whole.
    void showStep(const privatechannels::Report &report, privatechannels::Step step);
    void showChanges(const QStringList &changes, const QDateTime &since);
    /// What is here before the first check.
    void showHint(const QString &title, const QString &hint);
    /// The verdict as it can be read, for tests.
    [[nodiscard]] QString verdictText() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showVerdict();
    void showCall();

    std::unique_ptr<Ui::StepDetails> m_ui;
    privatechannels::StepResult m_result;
    bool m_hasCulprit = false; // its first finding is that of the whole check
    QStringList m_lines; // instead of a step's verdict
};

} // namespace RadarDesk::gui
