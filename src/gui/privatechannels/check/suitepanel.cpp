// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/privatechannels/check/suitepanel.h>

#include <gui/kit/layout/focushandover.h>
#include <gui/kit/look/symbolicon.h>
#include <gui/kit/notices/emptystate.h>
#include <gui/privatechannels/check/suitedelegate.h>
#include <privatechannels/access/accessmodel.h>
#include <privatechannels/checks/checksmodel.h>
#include <privatechannels/suite/junitxml.h>
#include <privatechannels/suite/suitefile.h>
#include <privatechannels/suite/suiterun.h>
#include <session/profiles/activeprofile.h>
#include <workbench/core/visibletext.h>

#include <ui_suitepanel.h>

#include <QDir>
#include <QFileDialog>
#include <QSaveFile>
#include <QShortcut>

namespace RadarDesk::gui {

using namespace workbench;
using namespace session;
using namespace privatechannels;

namespace {

VerdictView::Severity suiteSeverity(SuiteVerdict::Kind kind)
{
    switch (kind) {
    case SuiteVerdict::Kind::Failed:
        return VerdictView::Severity::Bad;
    case SuiteVerdict::Kind::Green:
        return VerdictView::Severity::Good;
    case SuiteVerdict::Kind::NotRun:
    case SuiteVerdict::Kind::Nothing:
        break;
    }
    return VerdictView::Severity::Plain;
}

} // namespace

SuitePanel::SuitePanel(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SuitePanel>())
    , m_services(services)
{
    m_ui->setupUi(this);
    handFocusOn(*this, *m_ui->suiteRun);
    m_ui->suiteSplit->setStretchFactor(0, 3);
    m_ui->suiteSplit->setStretchFactor(1, 2);
    m_ui->suiteStop->setIcon(symbolIcon(QStringLiteral("stop")));
    m_ui->suiteList->setModel(&m_model);
    m_ui->suiteList->setItemDelegate(new SuiteDelegate(this));
    m_ui->suiteList->setUniformItemSizes(true);
    m_empty = new EmptyState(m_ui->suiteList);
    m_ui->suiteOnRestart->setChecked(services.run.runsOnRestart());
    connect(m_ui->suiteRun, &QPushButton::clicked, this, &SuitePanel::run);
    connect(m_ui->suiteStop, &QPushButton::clicked, &services.run, &SuiteRun::cancel);
    connect(m_ui->suiteOnRestart, &QToolButton::toggled, &services.run,
            &SuiteRun::setRunsOnRestart);
    connect(m_ui->suiteExport, &QToolButton::clicked, this, &SuitePanel::exportResults);
    connect(m_ui->suiteOpen, &QPushButton::clicked, this, &SuitePanel::openCase);
    connect(m_ui->suiteList, &QListView::activated, this, &SuitePanel::openCase);
    connect(m_ui->suiteList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SuitePanel::showCase);
    connect(&services.run, &SuiteRun::changed, this, &SuitePanel::updateSuite);
    connect(&services.run, &SuiteRun::restarted, this, [this] {
        m_ui->suiteNotice->showMessage(tr("Your server restarted. Running all checks…"));
    });
    connect(&services.checks, &ChecksModel::checksChanged, this, &SuitePanel::showProgress);
    connect(&services.access, &AccessModel::planChanged, this, &SuitePanel::showProgress);
    setUpKeys();
    updateSuite();
}

SuitePanel::~SuitePanel() = default;

void SuitePanel::setUpKeys()
{
    const auto key = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(Qt::Key_F5, [this] { run(); });
    key(Qt::Key_Escape, [this] { m_services.run.cancel(); });
}

void SuitePanel::run()
{
    if (!m_ui->suiteRun->isEnabled())
        return;
    m_ui->suiteNotice->hide();
    m_services.run.start();
}

void SuitePanel::updateSuite()
{
    const SuiteRun &run = m_services.run;
    if (run.isRunning())
        m_green = m_services.file.green(m_services.active.profile().id);
    const auto shown = m_model.at(m_ui->suiteList->currentIndex());
    m_model.setRows(rowsOf(run.result(), m_green));
    const QModelIndex same = shown ? m_model.indexOf(shown->result.id) : QModelIndex();
    m_ui->suiteList->setCurrentIndex(same.isValid() && run.isRunning() ? same : m_model.index(0));
    showProgress();
    showCase();
    showVerdict();
}

void SuitePanel::showProgress()
{
    const SuiteRun &run = m_services.run;
    const bool running = run.isRunning();
    const bool canRun =
        !m_services.checks.checks().isEmpty() || !m_services.access.keys().isEmpty();
    const bool hadFocus = (running ? m_ui->suiteRun : m_ui->suiteStop)->hasFocus();
    m_ui->suiteRun->setEnabled(canRun);
    m_ui->suiteRun->setVisible(!running);
    m_ui->suiteStop->setVisible(running);
    if (hadFocus)
        (running ? m_ui->suiteStop : m_ui->suiteRun)->setFocus(Qt::OtherFocusReason);
    m_ui->suiteExport->setEnabled(!running && !run.result().cases.isEmpty());
    QString progress;
    if (running && run.current().isEmpty())
        //: %1, %2: numbers
        progress = tr("%1 of %2: access matrix").arg(run.done()).arg(run.total());
    else if (running)
        //: %1, %2: numbers, %3: the name of a check
        progress = tr("%1 of %2: %3")
                       .arg(QString::number(run.done() + 1), QString::number(run.total()),
                            visibleText(run.current()));
    m_ui->suiteProgress->setText(progress);
    if (canRun)
        m_empty->setText(tr("No results yet"), tr("Run all checks to show their results here."));
    else
        m_empty->setText(tr("Nothing to run"),
                         tr("Save a check, or add channels to the access matrix."));
}

void SuitePanel::showVerdict()
{
    SuiteVerdict verdict;
    if (m_services.run.isRunning()) {
        verdict.headline = tr("Running all checks…");
    } else {
        verdict = verdictOf(m_services.run.result(), m_green);
        if (verdict.kind == SuiteVerdict::Kind::NotRun) {
            verdict.headline = tr("Does everything still work?");
            verdict.text =
                tr("RadarDesk runs all saved checks and the access matrix, and shows the changes.");
        }
    }
    const bool isShown = m_ui->suiteVerdict->headline() == verdict.headline
        && m_ui->suiteVerdict->text() == verdict.text;
    if (!isShown) // a reader would say it again
        m_ui->suiteVerdict->showMessage(suiteSeverity(verdict.kind), verdict.headline,
                                        verdict.text);
}

void SuitePanel::showCase()
{
    const auto row = m_model.at(m_ui->suiteList->currentIndex());
    m_ui->suiteDetails->setVisible(row.has_value());
    if (!row)
        return;
    m_ui->suiteCaseName->setText(visibleText(row->result.name));
    m_ui->suiteCaseHeadline->setText(row->result.headline);
    m_ui->suiteCaseText->setText(row->result.text);
    m_ui->suiteCaseText->setVisible(!row->result.text.isEmpty());
    m_ui->suiteCaseChanges->setText(changesOf(*row));
    m_ui->suiteCaseChanges->setVisible(!m_ui->suiteCaseChanges->text().isEmpty());
    m_ui->suiteOpen->setText(row->result.kind == SuiteCase::Kind::Check ? tr("Open check")
                                                                        : tr("Show cell"));
    m_ui->suiteOpen->setVisible(row->change != SuiteChange::Gone);
}

QString SuitePanel::changesOf(const SuiteRow &row) const
{
    const SavedCheck *const check = m_services.checks.find(row.result.id);
    const bool hasBoth = check && check->last && check->lastGood;
    if (!hasBoth || row.result.outcome != SuiteOutcome::Failed)
        return {};
    const QStringList changes = changesBetween(*check->lastGood, *check->last);
    return changes.isEmpty() ? QString()
                             : tr("Changes since last success:") + u'\n' + changes.join(u'\n');
}

void SuitePanel::openCase()
{
    const auto row = m_model.at(m_ui->suiteList->currentIndex());
    if (!row || row->change == SuiteChange::Gone)
        return;
    if (row->result.kind == SuiteCase::Kind::Cell) {
        const QString &id = row->result.id;
        Q_EMIT cellRequested(id.section(u'\n', 0, 0), id.section(u'\n', 1));
    } else if (const SavedCheck *const check = m_services.checks.find(row->result.id)) {
        Q_EMIT checkRequested(CheckSettings(check->settings));
    }
}

void SuitePanel::exportResults()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export as JUnit XML"), QStringLiteral("radardesk-junit.xml"), tr("XML (*.xml)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const QByteArray content = toJUnitXml(m_services.run.result());
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
    const QString shown = QDir::toNativeSeparators(path);
    m_ui->suiteNotice->showMessage(
        written ? tr("Exported the results to %1.").arg(shown)
                //: %1: a path, %2: why
                : tr("The results can't be written to %1: %2.").arg(shown, file.errorString()));
}

} // namespace RadarDesk::gui

#include "moc_suitepanel.cpp"
