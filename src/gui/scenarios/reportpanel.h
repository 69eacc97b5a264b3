// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/privatechannels/check/suitemodel.h>
#include <workbench/scenarios/scenarioreport.h>

#include <QWidget>

#include <functional>
#include <memory>

namespace RadarDesk::gui {

namespace Ui {
class ReportPanel;
}

/// The report of a run: what it came to in one sentence, each step, and what was expected and what
/// came of the selected one. It is saved in the forms that the command line prints.
class ReportPanel : public QWidget
{
    Q_OBJECT

public:
    enum class Form { Text, Json, JUnit };
    /// Makes of a report what is given away.
    using Filter = std::function<QByteArray(const QByteArray &)>;

    explicit ReportPanel(Filter filter, QWidget *parent = nullptr);
    ~ReportPanel() override;

    void showReport(const workbench::ScenarioReport &report);
    /// Writes what is shown, and says what became of it.
    void saveTo(const QString &path, Form form);
    void focusFirst();

Q_SIGNALS:
    void closed();
    /// That step is to be shown where it is edited.
    void stepRequested(const QString &scenario, const QList<int> &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpMenu();
    void chooseFile(Form form);
    void showVerdict();
    void showStep();
    [[nodiscard]] const workbench::ScenarioStepResult *current() const;
    [[nodiscard]] QByteArray contentAs(Form form) const;

    std::unique_ptr<Ui::ReportPanel> m_ui;
    Filter m_filter;
    SuiteModel m_model;
    std::optional<workbench::ScenarioReport> m_report;
};

} // namespace RadarDesk::gui
