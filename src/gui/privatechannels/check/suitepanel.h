// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/privatechannels/check/suitemodel.h>

#include <QWidget>

#include <memory>

namespace RadarDesk::session {
class ActiveProfile;
}

namespace RadarDesk::privatechannels {
class AccessModel;
class ChecksModel;
class SuiteFile;
class SuiteRun;
struct CheckSettings;
} // namespace RadarDesk::privatechannels

namespace RadarDesk::gui {

class EmptyState;

namespace Ui {
class SuitePanel;
}

/// All saved checks and the access matrix at once: what they came to in one sentence, and the list,
/// with what has changed since the last green run on top.
class SuitePanel : public QWidget
{
    Q_OBJECT

public:
    /// What it works with.
    struct Services
    {
        privatechannels::SuiteRun &run;
        const privatechannels::SuiteFile &file;
        const privatechannels::ChecksModel &checks;
        const privatechannels::AccessModel &access;
        const session::ActiveProfile &active;
    };

    explicit SuitePanel(const Services &services, QWidget *parent = nullptr);
    ~SuitePanel() override;

    /// Begins a run.
    void run();

Q_SIGNALS:
    /// The person wants to see that check.
    void checkRequested(const RadarDesk::privatechannels::CheckSettings &settings);
    /// The person wants to see that cell of the matrix.
    void cellRequested(const QString &identity, const QString &channel);

private:
    void setUpKeys();
    void updateSuite();
    void showVerdict();
    void showProgress();
    void showCase();
    [[nodiscard]] QString changesOf(const privatechannels::SuiteRow &row) const;
    void openCase();
    void exportResults();

    std::unique_ptr<Ui::SuitePanel> m_ui;
    Services m_services;
    SuiteModel m_model;
    EmptyState *m_empty;
    std::optional<privatechannels::SuiteRecord> m_green; // the last one before the run shown
};

} // namespace RadarDesk::gui
