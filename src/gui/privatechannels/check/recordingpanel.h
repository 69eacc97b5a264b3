// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/privatechannels/check/stepsmodel.h>
#include <privatechannels/recording/recordingjudge.h>

#include <QWidget>

#include <memory>

namespace RadarDesk::gui {

namespace Ui {
class RecordingPanel;
}

/// What a browser has recorded of private channels: the cause in one sentence, the steps of each
/// recorded call as the evidence, and what the file can't tell. Nothing is called.
class RecordingPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RecordingPanel(QWidget *parent = nullptr);
    ~RecordingPanel() override;

    /// Asks for a HAR file.
    void choose();
    /// Reads and judges the HAR file at \a path, in a thread of its own.
    void open(const QString &path);

Q_SIGNALS:
    /// The person wants to check now what was recorded.
    void checkRequested(const QString &channel, const QString &endpoint, const QString &page);

private:
    void setEmpty(bool empty);
    void showFault(const QString &sentence);
    void showRecording(const privatechannels::RecordingReport &report);
    void showCall();
    void showVerdict(const privatechannels::RecordedCheck &check);
    void showStep();
    void setEvidenceShown(bool shown);
    void copy();
    [[nodiscard]] const privatechannels::RecordedCheck *current() const;

    std::unique_ptr<Ui::RecordingPanel> m_ui;
    StepsModel m_steps;
    privatechannels::RecordingReport m_report;
    QString m_path; // of the file that is read or shown
};

} // namespace RadarDesk::gui
