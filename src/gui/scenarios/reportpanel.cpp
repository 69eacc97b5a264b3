// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/scenarios/reportpanel.h>

#include <base/storage/wholefile.h>
#include <gui/kit/look/symbolicon.h>
#include <gui/privatechannels/check/suitedelegate.h>
#include <gui/scenarios/stepresulthtml.h>
#include <privatechannels/suite/junitxml.h>
#include <privatechannels/suite/scenariosuite.h>
#include <privatechannels/suite/suitetext.h>
#include <workbench/events/eventtext.h>
#include <workbench/scenarios/scenarioreportjson.h>

#include <ui_reportpanel.h>

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QLocale>
#include <QMenu>
#include <QShortcut>

#include <algorithm>

namespace RadarDesk::gui {

using namespace base;
using namespace workbench;
using namespace privatechannels;

ReportPanel::ReportPanel(Filter filter, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ReportPanel>())
    , m_filter(std::move(filter))
{
    m_ui->setupUi(this);
    m_ui->reportClose->setIcon(symbolIcon(QStringLiteral("close")));
    m_ui->reportSteps->setModel(&m_model);
    m_ui->reportSteps->setItemDelegate(new SuiteDelegate(this));
    m_ui->reportSteps->setUniformItemSizes(true);
    m_ui->reportSplit->setStretchFactor(0, 3);
    m_ui->reportSplit->setStretchFactor(1, 2);
    m_ui->reportDetails->viewport()->setAutoFillBackground(false);
    m_ui->reportDetails->document()->setDocumentMargin(4);
    setUpMenu();
    auto *const escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &ReportPanel::closed);
    connect(m_ui->reportClose, &QToolButton::clicked, this, &ReportPanel::closed);
    connect(m_ui->reportSteps->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ReportPanel::showStep);
    connect(m_ui->reportSteps, &QListView::activated, this, [this] {
        if (const ScenarioStepResult *const step = current())
            Q_EMIT stepRequested(m_report->scenario().id(), step->path);
    });
}

ReportPanel::~ReportPanel() = default;

void ReportPanel::setUpMenu()
{
    auto *const menu = new QMenu(this);
    menu->addAction(tr("Text…"), this, [this] { chooseFile(Form::Text); });
    menu->addAction(tr("JSON…"), this, [this] { chooseFile(Form::Json); });
    menu->addAction(tr("JUnit XML…"), this, [this] { chooseFile(Form::JUnit); });
    m_ui->reportSave->setMenu(menu);
}

void ReportPanel::showReport(const ScenarioReport &report)
{
    m_report = report;
    QList<SuiteRow> rows;
    const SuiteResult result = suiteOf(report);
    for (qsizetype i = 0; i < result.cases.size(); ++i) {
        SuiteRow row{.result = result.cases.at(i)};
        const ScenarioStepResult &step = report.steps().at(i);
        if (step.failures == 1 && step.times == 1) // why says more than "1 of 1"
            row.result.headline = step.reason;
        rows.append(row);
    }
    m_model.setRows(rows);
    // The first failure is what one wants to know about.
    const auto failed =
        std::find_if(report.steps().begin(), report.steps().end(),
                     [](const auto &step) { return outcomeOf(step) == StepOutcome::Failed; });
    const auto row = failed == report.steps().end() ? 0 : failed - report.steps().begin();
    m_ui->reportSteps->setCurrentIndex(m_model.index(static_cast<int>(row)));
    m_ui->reportNotice->hide();
    showVerdict();
    showStep();
}

void ReportPanel::focusFirst()
{
    m_ui->reportSteps->setFocus(Qt::OtherFocusReason);
}

void ReportPanel::showVerdict()
{
    const auto failed = static_cast<int>(m_report->count(StepOutcome::Failed));
    const auto skipped = static_cast<int>(m_report->count(StepOutcome::Skipped));
    std::chrono::microseconds took{0};
    for (const ScenarioStepResult &step : m_report->steps())
        took += step.took;
    const QString text =
        //: %1 is a scenario, %2 a time of day, %3 how long it took
        tr("%1, %2, steps took %3")
            .arg(m_report->scenario().name(),
                 QLocale().toString(m_report->started().toLocalTime().time(), QLocale::ShortFormat),
                 shortDuration(took));
    using Severity = VerdictView::Severity;
    if (failed > 0)
        m_ui->reportVerdict->showMessage(Severity::Bad, tr("%Ln step(s) failed", nullptr, failed),
                                         text);
    else if (skipped > 0)
        m_ui->reportVerdict->showMessage(
            Severity::Warning, tr("Ended early: %Ln step(s) skipped", nullptr, skipped), text);
    else
        m_ui->reportVerdict->showMessage(Severity::Good, tr("All steps passed"), text);
}

const ScenarioStepResult *ReportPanel::current() const
{
    const int row = m_ui->reportSteps->currentIndex().row();
    return m_report && row >= 0 && row < m_report->steps().size() ? &m_report->steps().at(row)
                                                                  : nullptr;
}

void ReportPanel::showStep()
{
    const ScenarioStepResult *const step = current();
    m_ui->reportDetails->setHtml(step ? toHtml(*step, ThemeColors::of(palette())) : QString());
    // A reader says the name of such a text, and nothing of what it holds.
    m_ui->reportDetails->setAccessibleName(m_ui->reportDetails->toPlainText());
}

QByteArray ReportPanel::contentAs(Form form) const
{
    switch (form) {
    case Form::Json:
        return scenarioReportToJson(*m_report) + '\n';
    case Form::JUnit:
        return toJUnitXml(suiteOf(*m_report));
    case Form::Text:
        break;
    }
    return (toTextLines(suiteOf(*m_report)).join(u'\n') + u'\n').toUtf8();
}

void ReportPanel::saveTo(const QString &path, Form form)
{
    const QByteArray content = contentAs(form);
    const QString fault = writeWhole(path, m_filter ? m_filter(content) : content);
    const QString shown = QDir::toNativeSeparators(path);
    m_ui->reportNotice->showMessage(
        fault.isEmpty()
            //: %1 is a path
            ? tr("Saved the report to %1.").arg(shown)
            //: %1 is a path, %2 why
            : tr("The report can't be saved to %1. %2").arg(shown, fault));
}

void ReportPanel::chooseFile(Form form)
{
    const QString ending = form == Form::Json ? QStringLiteral("json")
        : form == Form::JUnit                 ? QStringLiteral("xml")
                                              : QStringLiteral("txt");
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the report"),
                                                      QStringLiteral("radardesk-report.") + ending);
    if (!path.isEmpty())
        saveTo(path, form);
}

void ReportPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showStep();
}

} // namespace RadarDesk::gui

#include "moc_reportpanel.cpp"
