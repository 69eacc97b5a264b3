// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/scenarios/unfinishedsteps.h>
#include <workbench/scenarios/scenariofromevents.h>
#include <workbench/scenarios/scenariosmodel.h>

#include <QWidget>

#include <functional>
#include <memory>
#include <utility>

class QAbstractItemView;
class QKeyEvent;

namespace RadarDesk::workbench {
class MessageDraft;
class TemplatesModel;
} // namespace RadarDesk::workbench

namespace RadarDesk::session {
class ScenarioRunner;
}

namespace RadarDesk::gui {

class EmptyState;
class ReportPanel;
class RunBar;
class StepForm;
class StepMenu;
class ScenarioDelegate;
class ScenarioFiles;

namespace Ui {
class ScenariosPanel;
}

/// Scenarios as a tree, with a form for what is in hand in it, and a bar that runs them.
class ScenariosPanel : public QWidget
{
    Q_OBJECT

public:
    /// Makes of an export what is given away.
    using ExportFilter = std::function<QByteArray(const QByteArray &)>;

    /// What it works with.
    struct Services
    {
        workbench::ScenariosModel &scenarios;
        session::ScenarioRunner &runner;
        const workbench::MessageDraft &draft; ///< What is in the editor.
        QAbstractItemModel &channels;
        const QAbstractItemModel &identities;
        const workbench::TemplatesModel &templates;
    };

    /// What is exported passes through \a filter.
    ScenariosPanel(const Services &services, const ExportFilter &filter, QWidget *parent = nullptr);
    ~ScenariosPanel() override;

    /// Asks how those are to become a scenario.
    void replay(const QList<workbench::PastBroadcast> &events);
    /// The scenario in hand.
    [[nodiscard]] std::optional<workbench::Scenario> current() const;
    /// Runs the scenario in hand, or says why not.
    void run();
    /// Sends the next step of a run by hand, or begins a run.
    void step();

    /// Where the scenarios are with their steps, to drop messages on.
    [[nodiscard]] QAbstractItemView *steps() const;
    [[nodiscard]] ScenarioFiles *files() const { return m_files; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void placeDivider();
    /// Lets the text beside an empty list begin at the same height as that in it.
    void alignEmptyTexts();
    void setUpTree();
    void setUpMenus();
    void setUpForm();
    void addScenario(const workbench::Scenario &scenario);
    void addNewScenario();
    void addStep(const workbench::ScenarioStep &step);
    /// The channel that a new step is most likely about.
    [[nodiscard]] QString stepChannel() const;
    void addExample();
    void duplicate();
    void remove();
    void undoRemoval();
    void takeFromEditor();
    void select(const QModelIndex &index);
    void editStep(const QModelIndex &step);
    /// Back to what is selected, from the report or a replay.
    void leaveReport();
    /// Shows the report of a run that is over, where one is shown.
    void updateReport();
    void onCurrentChanged(const QModelIndex &before);
    void onScenariosChanged();
    void keepUnfinished(const QModelIndex &index);
    void showForm();
    void showButtons();
    void showMarks();
    void showMessage(const QString &text);
    [[nodiscard]] QModelIndex index() const;

    std::unique_ptr<Ui::ScenariosPanel> m_ui;
    workbench::ScenariosModel &m_scenarios;
    session::ScenarioRunner &m_runner;
    const workbench::MessageDraft &m_draft;
    ScenarioFiles *m_files;
    RunBar *m_runBar;
    StepForm *m_stepForm;
    ReportPanel *m_report;
    ScenarioDelegate *m_delegate;
    EmptyState *m_empty = nullptr;
    QAction *m_exportAll = nullptr;
    StepMenu *m_add = nullptr;
    std::optional<workbench::RemovedScenarioPart> m_removed;
    UnfinishedSteps m_unfinished;
    bool m_isEditing = false; // the model changes because the form does
    bool m_isAsRun = false; // the scenario of the run still is what it was when it began
};

} // namespace RadarDesk::gui
