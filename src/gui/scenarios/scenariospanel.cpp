// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/scenarios/scenariospanel.h>

#include <gui/kit/emptystate.h>
#include <gui/kit/focushandover.h>
#include <gui/kit/formplace.h>
#include <gui/kit/symbolicon.h>
#include <gui/scenarios/runbar.h>
#include <gui/scenarios/scenariodelegate.h>
#include <gui/scenarios/scenariofiles.h>

#include <session/scenariorunner.h>
#include <workbench/core/messagedraft.h>
#include <workbench/scenarios/scenariomove.h>

#include <ui_scenariospanel.h>

#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>

namespace RadarDesk::gui {

using namespace workbench;
using namespace session;

namespace {

TimeRange timeOf(int ms)
{
    return TimeRange::make(std::chrono::milliseconds(ms)).value();
}

Scenario exampleScenario(const QString &channel)
{
    const auto greet = [&channel](const QByteArray &data) {
        return ScenarioStep::broadcast(channel, data).value();
    };
    const ScenarioStep numbers = greet(R"({"number": "{{#counter}}"})");
    return Scenario::make(
               {.name = ScenariosPanel::tr("Example"),
                .steps =
                    {greet(R"({"message": "Here we go!"})"), ScenarioStep::wait(timeOf(1000)),
                     ScenarioStep::repeat({.times = 5, .every = timeOf(500)}, {numbers}).value(),
                     greet(R"({"message": "That's all."})")}})
        .value();
}

} // namespace

ScenariosPanel::ScenariosPanel(const Services &services, ExportFilter filter, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ScenariosPanel>())
    , m_scenarios(services.scenarios)
    , m_runner(services.runner)
    , m_draft(services.draft)
    , m_files(new ScenarioFiles(m_scenarios, std::move(filter), this))
    , m_runBar(new RunBar(m_runner, this))
    , m_delegate(new ScenarioDelegate(this))
{
    m_ui->setupUi(this);
    fillPlace(m_ui->runBar, m_runBar);
    placeDivider();
    handFocusOn(*this, *m_ui->scenariosTree);
    m_ui->scenariosSplit->setStretchFactor(0, 2);
    m_ui->scenariosSplit->setStretchFactor(1, 3);
    m_ui->scenariosAdd->setIcon(symbolIcon(QStringLiteral("add")));
    m_ui->scenariosDuplicate->setIcon(symbolIcon(QStringLiteral("duplicate")));
    m_ui->scenariosRemove->setIcon(symbolIcon(QStringLiteral("remove")));
    m_ui->scenariosMenu->setIcon(symbolIcon(QStringLiteral("menu")));
    m_ui->scenariosSplit->setSizes({330, 400});
    m_ui->replayScroll->viewport()->setAutoFillBackground(false);
    m_ui->replayForm->setAutoFillBackground(false);
    connect(m_ui->scenariosDuplicate, &QToolButton::clicked, this, &ScenariosPanel::duplicate);
    connect(m_ui->scenariosRemove, &QToolButton::clicked, this, &ScenariosPanel::remove);
    connect(m_ui->makeExample, &QPushButton::clicked, this, &ScenariosPanel::addExample);
    setUpMenus();
    setUpForm();
    connect(m_files, &ScenarioFiles::said, this, [this](const QString &text) { say(text); });
    connect(m_files, &ScenarioFiles::imported, this, &ScenariosPanel::select);
    m_ui->stepForm->setChannels(&services.channels);
    connect(m_runBar, &RunBar::runRequested, this, &ScenariosPanel::run);
    connect(m_runBar, &RunBar::failureRequested, this, [this] {
        select(m_delegate->failed());
        m_ui->stepForm->focusFirst();
    });
    connect(&m_scenarios, &ScenariosModel::editingFailed, this,
            [this](const QString &reason) { say(reason); });
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

void ScenariosPanel::setUpTree()
{
    QTreeView *tree = m_ui->scenariosTree;
    tree->setItemDelegate(m_delegate);
    tree->setModel(&m_scenarios);
    tree->setMouseTracking(true);
    tree->viewport()->setAutoFillBackground(false);
    takeHighlight();
    tree->installEventFilter(this);
    m_empty = new EmptyState(tree);
    m_empty->setText(tr("No scenarios yet"), tr("“Add” begins one."));
    // What is new is seen, with all that is in it.
    connect(&m_scenarios, &QAbstractItemModel::rowsInserted, tree,
            [tree](const QModelIndex &parent, int first, int last) {
                tree->expand(parent);
                for (int row = first; row <= last; ++row)
                    tree->expandRecursively(tree->model()->index(row, 0, parent));
            });
    connect(&m_scenarios, &QAbstractItemModel::rowsMoved, tree,
            [tree](const QModelIndex &, int, int, const QModelIndex &into) { tree->expand(into); });
    connect(&m_scenarios, &QAbstractItemModel::modelReset, tree, [this, tree] {
        tree->expandAll();
        select(m_scenarios.index(0, 0));
    });
    tree->expandAll();
    connect(tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &, const QModelIndex &before) { onCurrentChanged(before); });
    connect(tree, &QWidget::customContextMenuRequested, this, &ScenariosPanel::showMenu);
}

void ScenariosPanel::takeHighlight()
{
    QTreeView *tree = m_ui->scenariosTree;
    if (tree->palette().color(QPalette::Highlight).alpha() == 0)
        return;
    QPalette plain;
    plain.setColor(QPalette::Highlight, Qt::transparent);
    tree->setPalette(plain);
}

void ScenariosPanel::setUpMenus()
{
    auto *add = new QMenu(this);
    add->addAction(symbolIcon(QStringLiteral("scenario")), tr("&Scenario"), this,
                   &ScenariosPanel::addNewScenario);
    add->addSeparator();
    m_stepActions = {
        add->addAction(symbolIcon(QStringLiteral("sent")), tr("&Broadcast"), this,
                       &ScenariosPanel::addBroadcast),
        add->addAction(symbolIcon(QStringLiteral("time")), tr("&Wait"), this,
                       [this] { addStep(ScenarioStep::wait(timeOf(1000))); }),
        add->addAction(symbolIcon(QStringLiteral("again")), tr("&Repeat"), this, [this] {
            addStep(ScenarioStep::repeat({.times = 10, .every = timeOf(1000)}).value());
        })};
    m_ui->scenariosAdd->setMenu(add);

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
    StepForm *form = m_ui->stepForm;
    connect(form, &StepForm::nameEdited, this, [this](const QString &name) {
        const QScopedValueRollback editing(m_isEditing, true);
        if (name.trimmed().isEmpty())
            m_ui->stepForm->say(tr("A scenario needs a name. It keeps the one before until then."));
        else if (m_scenarios.setData(index(), name))
            m_ui->stepForm->say({});
    });
    connect(form, &StepForm::restartCountersEdited, this, [this](bool restarts) {
        const QScopedValueRollback editing(m_isEditing, true);
        m_scenarios.setRestartsCounters(index(), restarts);
    });
    connect(form, &StepForm::onFailureEdited, this, [this](Scenario::OnFailure onFailure) {
        const QScopedValueRollback editing(m_isEditing, true);
        m_scenarios.setOnFailure(index(), onFailure);
    });
    connect(form, &StepForm::stepEdited, this, [this](const ScenarioStep &step) {
        const QScopedValueRollback editing(m_isEditing, true);
        m_scenarios.setStep(index(), step);
    });
    connect(form, &StepForm::takeRequested, this, &ScenariosPanel::takeFromEditor);
    connect(m_ui->replayForm, &ReplayForm::entered, this,
            [this](const Scenario &scenario, int leftOut) {
                addScenario(scenario);
                if (leftOut > 0)
                    say(tr("%n broadcast(s) could not be sent again, and were left out.", nullptr,
                           leftOut));
            });
    connect(m_ui->replayForm, &ReplayForm::declined, this, [this] {
        showForm();
        m_ui->scenariosTree->setFocus(Qt::OtherFocusReason);
    });
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
    for (const auto &[place, typed] : std::as_const(m_unfinished)) {
        if (place.data(ScenariosModel::IdRole).toString() != scenario->id())
            continue;
        select(place);
        m_ui->stepForm->focusFirst();
        m_runBar->showFault(
            tr("Step %1 can't be sent yet. %2")
                .arg(stepNumber(m_scenarios.pathAt(place)), m_ui->stepForm->fault()));
        return;
    }
    m_isAsRun = true;
    m_runner.start(*scenario, m_runBar->pace());
}

bool ScenariosPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->scenariosTree && event->type() == QEvent::PaletteChange)
        takeHighlight();
    // What is pressed in the field that renames comes by here too.
    const bool isKey =
        event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (isKey && watched == m_ui->scenariosTree && m_ui->scenariosTree->hasFocus()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (event->type() == QEvent::KeyPress && takesKey(*key))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool ScenariosPanel::takesKey(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const int key = event.key();
    if (modifiers == Qt::AltModifier && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        const QPersistentModelIndex moved(index());
        moveOnePlace(m_scenarios, moved, key == Qt::Key_Up ? ScenarioMove::Up : ScenarioMove::Down);
        select(moved);
        return true;
    }
    if (modifiers == Qt::ControlModifier && key == Qt::Key_D) {
        duplicate();
        return true;
    }
    if (modifiers != Qt::NoModifier)
        return false;
    switch (key) {
    case Qt::Key_Delete:
        remove();
        return true;
    case Qt::Key_Insert:
        m_ui->scenariosAdd->showMenu();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_ui->stepForm->focusFirst();
        return true;
    case Qt::Key_F2:
        if (!m_scenarios.flags(index()).testFlag(Qt::ItemIsEditable)) {
            m_ui->stepForm->focusFirst();
            return true;
        }
        return false;
    default:
        return false;
    }
}

void ScenariosPanel::showMenu(const QPoint &position)
{
    QTreeView *tree = m_ui->scenariosTree;
    const QModelIndex at = tree->indexAt(position);
    if (!at.isValid())
        return;
    tree->setCurrentIndex(at);
    const bool isScenario = !at.parent().isValid();
    QMenu menu(this);
    QMenu *add = menu.addMenu(symbolIcon(QStringLiteral("add")), tr("&Add"));
    add->addActions(m_ui->scenariosAdd->menu()->actions());
    if (isScenario)
        menu.addAction(tr("Re&name"), QKeySequence(Qt::Key_F2), this,
                       [tree] { tree->edit(tree->currentIndex()); });
    menu.addAction(symbolIcon(QStringLiteral("duplicate")), tr("D&uplicate"), Qt::CTRL | Qt::Key_D,
                   this, &ScenariosPanel::duplicate);
    menu.addAction(tr("Move u&p"), Qt::ALT | Qt::Key_Up, this,
                   [this] { moveOnePlace(m_scenarios, index(), ScenarioMove::Up); });
    menu.addAction(tr("Move do&wn"), Qt::ALT | Qt::Key_Down, this,
                   [this] { moveOnePlace(m_scenarios, index(), ScenarioMove::Down); });
    if (isScenario)
        menu.addAction(tr("&Export…"), this, [this] { m_files->chooseExport({*current()}); });
    menu.addSeparator();
    menu.addAction(symbolIcon(QStringLiteral("remove")), tr("&Delete"), QKeySequence::Delete, this,
                   &ScenariosPanel::remove);
    menu.exec(tree->viewport()->mapToGlobal(position));
}

void ScenariosPanel::addScenario(const Scenario &scenario)
{
    select(m_scenarios.add(scenario));
    showForm();
    m_ui->scenariosTree->setFocus(Qt::OtherFocusReason);
}

void ScenariosPanel::addNewScenario()
{
    addScenario(Scenario::make({.name = tr("New scenario")}).value());
    m_ui->stepForm->focusFirst();
}

void ScenariosPanel::addStep(const ScenarioStep &step)
{
    const QModelIndex at = index();
    if (!at.isValid())
        return;
    // Into what can hold it, else right after what is in hand.
    const bool into = m_scenarios.flags(at).testFlag(Qt::ItemIsDropEnabled);
    const QModelIndex added = into ? m_scenarios.insertStep(at, -1, step)
                                   : m_scenarios.insertStep(at.parent(), at.row() + 1, step);
    if (!added.isValid())
        return;
    select(added);
    m_ui->stepForm->focusFirst();
}

void ScenariosPanel::addBroadcast()
{
    // As the step in hand, or else as what stands in the editor.
    QString channel = index().data(ScenariosModel::ChannelRole).toString();
    if (channel.isEmpty())
        channel = m_draft.channel();
    const QByteArray hello = R"({"message": "Hello World!"})";
    const auto step = ScenarioStep::broadcast(channel, hello);
    addStep(step ? *step : ScenarioStep::broadcast(QStringLiteral("test-channel"), hello).value());
}

void ScenariosPanel::addExample()
{
    const QString channel =
        m_draft.channelFault().isEmpty() ? m_draft.channel() : QStringLiteral("test-channel");
    addScenario(exampleScenario(channel));
}

void ScenariosPanel::duplicate()
{
    const QModelIndex copy = m_scenarios.duplicate(index());
    if (copy.isValid())
        select(copy);
}

void ScenariosPanel::remove()
{
    const QString text = index().data().toString();
    m_removed = m_scenarios.remove(index());
    if (m_removed)
        m_ui->scenariosNotice->offerUndo(m_removed->scenario
                                             ? tr("“%1” is deleted.").arg(text)
                                             : tr("A step is deleted: %1").arg(text),
                                         [this] { undoRemoval(); });
}

void ScenariosPanel::undoRemoval()
{
    if (!m_removed)
        return;
    select(m_scenarios.restore(*m_removed));
    m_removed.reset();
    m_ui->scenariosNotice->hide();
    m_ui->scenariosTree->setFocus(Qt::OtherFocusReason);
}

void ScenariosPanel::takeFromEditor()
{
    if (const auto message = m_draft.message()) {
        m_ui->stepForm->typeBroadcast(message->channel().toString(), m_draft.json());
        return;
    }
    say(tr("What stands in the editor can't be sent yet. %1")
            .arg(m_draft.message().error().message));
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
        m_ui->stepForm->showScenario(*scenario);
    }
    showButtons();
    showMarks();
}

void ScenariosPanel::keepUnfinished(const QModelIndex &index)
{
    m_unfinished.removeIf([&index](const std::pair<QPersistentModelIndex, StepForm::Typed> &one) {
        return !one.first.isValid() || one.first == index;
    });
    if (!index.isValid())
        return;
    if (const auto typed = m_ui->stepForm->unfinished())
        m_unfinished.append({index, *typed});
}

std::optional<StepForm::Typed> ScenariosPanel::unfinishedAt(const QModelIndex &index) const
{
    const auto found = std::find_if(m_unfinished.cbegin(), m_unfinished.cend(),
                                    [&index](const auto &one) { return one.first == index; });
    return found == m_unfinished.cend() ? std::nullopt : std::optional(found->second);
}

void ScenariosPanel::showForm()
{
    const QModelIndex at = index();
    if (const auto step = at.isValid() ? m_scenarios.stepAt(at) : std::nullopt)
        m_ui->stepForm->showStep(*step, unfinishedAt(at));
    else if (const auto scenario = current())
        m_ui->stepForm->showScenario(*scenario);
    m_ui->formPages->setCurrentWidget(at.isValid() ? static_cast<QWidget *>(m_ui->stepForm)
                                                   : m_ui->emptyPage);
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
    for (QAction *action : std::as_const(m_stepActions))
        action->setEnabled(one);
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

void ScenariosPanel::say(const QString &text)
{
    m_ui->scenariosNotice->say(text);
}

QModelIndex ScenariosPanel::index() const
{
    return m_ui->scenariosTree->currentIndex();
}

} // namespace RadarDesk::gui

#include "moc_scenariospanel.cpp"
