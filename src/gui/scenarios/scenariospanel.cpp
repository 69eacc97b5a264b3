// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/scenarios/scenariospanel.h>

#include <gui/kit/layout/focushandover.h>
#include <gui/kit/layout/formplace.h>
#include <gui/kit/look/symbolicon.h>
#include <gui/kit/notices/emptystate.h>
#include <gui/scenarios/reportpanel.h>
#include <gui/scenarios/runbar.h>
#include <gui/scenarios/scenariodelegate.h>
#include <gui/scenarios/scenarioexample.h>
#include <gui/scenarios/scenariofiles.h>
#include <gui/scenarios/scenariotreehands.h>
#include <gui/scenarios/stepform.h>
#include <gui/scenarios/stepmenu.h>

#include <session/sending/scenariorunner.h>
#include <workbench/drafts/messagedraft.h>

#include <ui_scenariospanel.h>

#include <QEvent>
#include <QMenu>
#include <QScopedValueRollback>

namespace RadarDesk::gui {

using namespace workbench;
using namespace session;

ScenariosPanel::ScenariosPanel(const Services &services, const ExportFilter &filter,
                               QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ScenariosPanel>())
    , m_scenarios(services.scenarios)
    , m_runner(services.runner)
    , m_draft(services.draft)
    , m_files(new ScenarioFiles(m_scenarios, filter, this))
    , m_runBar(new RunBar(m_runner, this))
    , m_stepForm(new StepForm(services.channels, services.identities, services.templates, this))
    , m_report(new ReportPanel(filter, this))
    , m_delegate(new ScenarioDelegate(this))
{
    m_ui->setupUi(this);
    fillPlace(m_ui->runBar, m_runBar);
    fillPlace(m_ui->stepForm, m_stepForm);
    fillPlace(m_ui->reportPage, m_report);
    placeDivider();
    handFocusOn(*this, *m_ui->scenariosTree);
    m_ui->scenariosSplit->setStretchFactor(0, 2);
    m_ui->scenariosSplit->setStretchFactor(1, 3);
    m_ui->scenariosAdd->setIcon(symbolIcon(QStringLiteral("add")));
    m_ui->scenariosDuplicate->setIcon(symbolIcon(QStringLiteral("duplicate")));
    m_ui->scenariosRemove->setIcon(symbolIcon(QStringLiteral("remove")));
    m_ui->scenariosMenu->setIcon(symbolIcon(QStringLiteral("menu")));
    m_ui->scenariosSplit->setSizes({330, 400});
    for (QScrollArea *area : {m_ui->replayScroll, m_ui->reportScroll}) {
        area->viewport()->setAutoFillBackground(false);
        area->widget()->setAutoFillBackground(false);
    }
    connect(m_ui->scenariosDuplicate, &QToolButton::clicked, this, &ScenariosPanel::duplicate);
    connect(m_ui->scenariosRemove, &QToolButton::clicked, this, &ScenariosPanel::remove);
    connect(m_ui->makeExample, &QPushButton::clicked, this, &ScenariosPanel::addExample);
    setUpMenus();
    setUpForm();
    connect(m_files, &ScenarioFiles::said, this,
            [this](const QString &text) { showMessage(text); });
    connect(m_files, &ScenarioFiles::imported, this, &ScenariosPanel::select);
    connect(m_runBar, &RunBar::runRequested, this, &ScenariosPanel::run);
    connect(m_runBar, &RunBar::failureRequested, this, [this] { editStep(m_delegate->failed()); });
    connect(m_runBar, &RunBar::reportRequested, this, [this] {
        m_ui->formPages->setCurrentWidget(m_ui->reportScroll);
        updateReport();
        m_report->focusFirst();
    });
    connect(&m_runner, &ScenarioRunner::changed, this, &ScenariosPanel::updateReport);
    connect(m_report, &ReportPanel::closed, this, &ScenariosPanel::leaveReport);
    connect(m_report, &ReportPanel::stepRequested, this,
            [this](const QString &scenario, const QList<int> &path) {
                editStep(m_scenarios.indexOf(scenario, path));
            });
    connect(&m_scenarios, &ScenariosModel::editingFailed, this,
            [this](const QString &reason) { showMessage(reason); });
    connect(&m_scenarios, &ScenariosModel::scenariosChanged, this,
            &ScenariosPanel::onScenariosChanged);
    connect(&m_runner, &ScenarioRunner::changed, this, &ScenariosPanel::showMarks);
    connect(&m_runner, &ScenarioRunner::progressChanged, this, &ScenariosPanel::showMarks);
    setUpTree();
    onScenariosChanged();
    select(m_scenarios.index(0, 0));
    showForm();
}

ScenariosPanel::~ScenariosPanel() = default;

QAbstractItemView *ScenariosPanel::steps() const
{
    return m_ui->scenariosTree;
}

void ScenariosPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        placeDivider();
}

void ScenariosPanel::placeDivider()
{
    // Margins are not mirrored with the rest.
    constexpr int Gap = 10;
    const int right = isRightToLeft() ? 0 : Gap;
    m_ui->scenariosLeft->setContentsMargins(Gap - right, 0, right, 0);
    m_ui->formPages->setContentsMargins(right, 0, Gap - right, 0);
}

void ScenariosPanel::alignEmptyTexts()
{
    const int top = m_empty->mapTo(m_ui->scenariosSplit, QPoint(0, m_empty->textTop())).y();
    m_ui->emptyAbove->changeSize(0, top, QSizePolicy::Minimum, QSizePolicy::Fixed);
    m_ui->emptyLayout->invalidate();
}

void ScenariosPanel::setUpTree()
{
    QTreeView *tree = m_ui->scenariosTree;
    tree->setItemDelegate(m_delegate);
    tree->setModel(&m_scenarios);
    m_empty = new EmptyState(tree);
    connect(m_empty, &EmptyState::placed, this, &ScenariosPanel::alignEmptyTexts);
    m_empty->setText(tr("No scenarios yet"), tr("Choose “Add” to create one."));
    const auto *hands =
        new ScenarioTreeHands(*tree, m_scenarios, *m_ui->scenariosAdd->menu(), this);
    connect(hands, &ScenarioTreeHands::addRequested, m_ui->scenariosAdd, &QToolButton::showMenu);
    connect(hands, &ScenarioTreeHands::editRequested, m_stepForm, &StepForm::focusFirst);
    connect(hands, &ScenarioTreeHands::duplicateRequested, this, &ScenariosPanel::duplicate);
    connect(hands, &ScenarioTreeHands::removeRequested, this, &ScenariosPanel::remove);
    connect(hands, &ScenarioTreeHands::exportRequested, this,
            [this] { m_files->chooseExport({*current()}); });
    connect(&m_scenarios, &QAbstractItemModel::modelReset, this,
            [this] { select(m_scenarios.index(0, 0)); });
    connect(tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &, const QModelIndex &before) { onCurrentChanged(before); });
}

void ScenariosPanel::setUpMenus()
{
    m_add = new StepMenu(this);
    connect(m_add, &StepMenu::scenarioRequested, this, &ScenariosPanel::addNewScenario);
    connect(m_add, &StepMenu::stepRequested, this,
            [this](ScenarioStep::Kind kind) { addStep(newStep(kind, stepChannel())); });
    m_ui->scenariosAdd->setMenu(m_add);

    auto *menu = new QMenu(this);
    menu->addAction(tr("&Import scenarios…"), this, [this] { m_files->chooseImport(); });
    m_exportAll = menu->addAction(tr("&Export all scenarios…"), this,
                                  [this] { m_files->chooseExport(m_scenarios.scenarios()); });
    menu->addSeparator();
    menu->addAction(tr("&Make an example"), this, &ScenariosPanel::addExample);
    m_ui->scenariosMenu->setMenu(menu);
}

void ScenariosPanel::setUpForm()
{
    connect(m_stepForm, &StepForm::nameEdited, this, [this](const QString &name) {
        const QScopedValueRollback editing(m_isEditing, true);
        if (name.trimmed().isEmpty())
            m_stepForm->showMessage(
                tr("A scenario needs a name. It keeps its previous name until you enter one."));
        else if (m_scenarios.setData(index(), name))
            m_stepForm->showMessage({});
    });
    connect(m_stepForm, &StepForm::restartCountersEdited, this, [this](bool restarts) {
        const QScopedValueRollback editing(m_isEditing, true);
        m_scenarios.setRestartsCounters(index(), restarts);
    });
    connect(m_stepForm, &StepForm::folderEdited, this, [this](const QString &folder) {
        const QScopedValueRollback editing(m_isEditing, true);
        m_scenarios.setFolder(index(), folder);
    });
    connect(m_stepForm, &StepForm::onFailureEdited, this, [this](Scenario::OnFailure onFailure) {
        const QScopedValueRollback editing(m_isEditing, true);
        m_scenarios.setOnFailure(index(), onFailure);
    });
    connect(m_stepForm, &StepForm::stepEdited, this, [this](const ScenarioStep &step) {
        const QScopedValueRollback editing(m_isEditing, true);
        m_scenarios.setStep(index(), step);
    });
    connect(m_stepForm, &StepForm::takeRequested, this, &ScenariosPanel::takeFromEditor);
    connect(m_ui->replayForm, &ReplayForm::entered, this,
            [this](const Scenario &scenario, int leftOut) {
                addScenario(scenario);
                if (leftOut > 0)
                    showMessage(tr("%n broadcast(s) can't be sent again and were left out.",
                                   nullptr, leftOut));
            });
    connect(m_ui->replayForm, &ReplayForm::declined, this, &ScenariosPanel::leaveReport);
}

void ScenariosPanel::editStep(const QModelIndex &step)
{
    select(step);
    showForm();
    m_stepForm->focusFirst();
}

void ScenariosPanel::updateReport()
{
    const bool isShown = m_ui->formPages->currentWidget() == m_ui->reportScroll;
    if (isShown && !m_runner.isGoingOn() && m_runner.report())
        m_report->showReport(*m_runner.report());
}

void ScenariosPanel::leaveReport()
{
    showForm();
    m_ui->scenariosTree->setFocus(Qt::OtherFocusReason);
}

void ScenariosPanel::replay(const QList<PastBroadcast> &events)
{
    m_ui->formPages->setCurrentWidget(m_ui->replayScroll);
    m_ui->replayForm->ask(events);
}

std::optional<Scenario> ScenariosPanel::current() const
{
    return m_scenarios.scenarioAt(index());
}

void ScenariosPanel::step()
{
    if (!m_runner.isGoingOn())
        run();
    else if (m_runner.isByHand())
        static_cast<void>(m_runner.stepOnce());
}

void ScenariosPanel::run()
{
    const auto scenario = current();
    if (!scenario)
        return;
    keepUnfinished(index());
    for (const QPersistentModelIndex &place : m_unfinished.places()) {
        if (place.data(ScenariosModel::IdRole).toString() != scenario->id())
            continue;
        editStep(place);
        m_runBar->showFault(tr("Step %1 can't be run. %2")
                                .arg(stepNumber(m_scenarios.pathAt(place)), m_stepForm->fault()));
        return;
    }
    m_runBar->readRows([this, scenario = *scenario, pace = m_runBar->pace(),
                        profile = m_runner.profileId()](const RowsButton::Read &rows) {
        if (profile != m_runner.profileId())
            return; // another one was selected meanwhile
        if (!rows) {
            m_runBar->showFault(rows.error());
            return;
        }
        m_isAsRun = true;
        m_runner.start(scenario, pace, *rows);
    });
}

void ScenariosPanel::select(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_ui->scenariosTree->setCurrentIndex(index);
    m_ui->scenariosTree->scrollTo(index);
}

void ScenariosPanel::onCurrentChanged(const QModelIndex &before)
{
    keepUnfinished(before);
    showForm();
    showButtons();
}

void ScenariosPanel::onScenariosChanged()
{
    if (const ScenarioRun *run = m_runner.run()) {
        const auto now = m_scenarios.find(run->scenario().id());
        m_isAsRun = now && *now == run->scenario();
    }
    if (!m_isEditing) {
        keepUnfinished(index());
        showForm();
    } else if (const auto scenario = current(); scenario && !index().parent().isValid()) {
        m_stepForm->showScenario(*scenario);
    }
    showButtons();
    showMarks();
}

void ScenariosPanel::keepUnfinished(const QModelIndex &index)
{
    m_unfinished.keep(index, m_stepForm->unfinished());
    m_delegate->setUnfinished(m_unfinished.places());
    m_ui->scenariosTree->viewport()->update();
}

void ScenariosPanel::showForm()
{
    const QModelIndex at = index();
    if (const auto step = at.isValid() ? m_scenarios.stepAt(at) : std::nullopt)
        m_stepForm->showStep(*step, m_unfinished.at(at));
    else if (const auto scenario = current())
        m_stepForm->showScenario(*scenario);
    m_ui->formPages->setCurrentWidget(at.isValid() ? m_ui->stepForm : m_ui->emptyPage);
}

void ScenariosPanel::showButtons()
{
    const bool any = m_scenarios.rowCount() > 0;
    const bool one = index().isValid();
    m_ui->scenariosDuplicate->setEnabled(one);
    m_ui->scenariosRemove->setEnabled(one);
    m_runBar->setVisible(any);
    m_runBar->setCanRun(one);
    m_exportAll->setEnabled(any);
    m_add->setStepsEnabled(one);
}

void ScenariosPanel::showMarks()
{
    QModelIndex running;
    QModelIndex failed;
    const ScenarioRun *run = m_runner.run();
    if (run && m_isAsRun) {
        const QString &id = run->scenario().id();
        if (m_runner.isGoingOn() && !run->progress().path.isEmpty())
            running = m_scenarios.indexOf(id, run->progress().path);
        if (run->failure())
            failed = m_scenarios.indexOf(id, run->failure()->path);
    }
    m_delegate->setMarks(running, failed);
    m_ui->scenariosTree->viewport()->update();
}

void ScenariosPanel::showMessage(const QString &text)
{
    m_ui->scenariosNotice->showMessage(text);
}

QModelIndex ScenariosPanel::index() const
{
    return m_ui->scenariosTree->currentIndex();
}

} // namespace RadarDesk::gui

#include "moc_scenariospanel.cpp"
