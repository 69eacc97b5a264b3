// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/privatechannels/check/recordingpanel.h>

#include <base/platform/background.h>
#include <gui/kit/layout/focushandover.h>
#include <gui/privatechannels/check/verdictseverity.h>
#include <privatechannels/checks/checkexport.h>
#include <privatechannels/diagnosis/remedy.h>
#include <workbench/core/visibletext.h>

#include <ui_recordingpanel.h>

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>

namespace RadarDesk::gui {

using namespace workbench;
using namespace privatechannels;

namespace {

/// "10:00:01, private-room, 403"
QString lineOf(const RecordedCheck &check)
{
    const auto &calls = check.report.at(Step::Endpoint).calls;
    const bool isAnswered = !calls.isEmpty() && calls.last().exchange.status;
    return RecordingPanel::tr("%1, %2, %3", "a time, a channel, a status")
        .arg(QLocale().toString(check.report.started.toLocalTime().time(), u"HH:mm:ss"),
             visibleText(check.settings.channel, 60),
             isAnswered ? QString::number(*calls.last().exchange.status)
                        : RecordingPanel::tr("no answer"));
}

} // namespace

RecordingPanel::RecordingPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::RecordingPanel>())
{
    m_ui->setupUi(this);
    handFocusOn(*this, *m_ui->recordingOpen);
    m_ui->recordingSplit->setStretchFactor(0, 2);
    m_ui->recordingSplit->setStretchFactor(1, 3);
    m_ui->recordingSteps->setModel(&m_steps);
    connect(m_ui->recordingOpen, &QPushButton::clicked, this, &RecordingPanel::choose);
    connect(m_ui->recordingCopy, &QToolButton::clicked, this, &RecordingPanel::copy);
    connect(m_ui->recordingCall, &QComboBox::currentIndexChanged, this, &RecordingPanel::showCall);
    connect(m_ui->recordingSteps->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RecordingPanel::showStep);
    setEvidenceShown(false);
    QFont bold = m_ui->recordingEmptyTitle->font();
    bold.setWeight(QFont::DemiBold);
    m_ui->recordingEmptyTitle->setFont(bold);
    setEmpty(true);
}

RecordingPanel::~RecordingPanel() = default;

void RecordingPanel::choose()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a recording"), {},
                                                      tr("Recordings of browsers (*.har)"));
    if (!path.isEmpty())
        open(path);
}

void RecordingPanel::open(const QString &path)
{
    m_path = path;
    m_ui->recordingNotice->hide();
    setEmpty(false);
    m_ui->recordingName->setText(visibleText(QFileInfo(path).fileName()));
    m_ui->recordingVerdict->showMessage(VerdictView::Severity::Plain, tr("Reading the recording…"));
    // A recording can be large, and a disk slow.
    base::inBackground(
        this, [path] { return readHarFile(path).map(judgeRecording); },
        [this, path](const PushRadar::Result<RecordingReport, QString> &read) {
            if (m_path != path)
                return;
            if (read)
                showRecording(*read);
            else
                showFault(read.error());
        });
}

void RecordingPanel::setEmpty(bool empty)
{
    m_ui->recordingEmpty->setVisible(empty);
    m_ui->recordingVerdict->setVisible(!empty);
    // Where the eye is: below the words, later in the row of tools.
    const bool hadFocus = m_ui->recordingOpen->hasFocus();
    if (empty)
        m_ui->recordingEmptyAct->addWidget(m_ui->recordingOpen, 0, Qt::AlignHCenter);
    else
        m_ui->recordingTools->insertWidget(0, m_ui->recordingOpen);
    if (hadFocus)
        m_ui->recordingOpen->setFocus(Qt::OtherFocusReason);
}

void RecordingPanel::showFault(const QString &sentence)
{
    m_report = {};
    setEvidenceShown(false);
    m_ui->recordingVerdict->showMessage(VerdictView::Severity::Warning,
                                        tr("The recording can't be read"), sentence);
}

void RecordingPanel::showRecording(const RecordingReport &report)
{
    m_report = report;
    const QString name = visibleText(QFileInfo(m_path).fileName());
    m_ui->recordingName->setText(
        report.creator.isEmpty()
            ? name
            : tr("%1 (%2)", "the name of a file, a browser").arg(name, report.creator));
    {
        const QSignalBlocker quiet(m_ui->recordingCall);
        m_ui->recordingCall->clear();
        for (const RecordedCheck &check : report.checks)
            m_ui->recordingCall->addItem(lineOf(check));
        m_ui->recordingCall->setCurrentIndex(report.telling());
    }
    m_ui->recordingGaps->setText(
        report.gaps.isEmpty()
            ? QString()
            : tr("Limits of this recording: %1", "whole sentences").arg(report.gaps.join(u' ')));
    setEvidenceShown(!report.checks.isEmpty());
    m_ui->recordingGaps->setVisible(!report.gaps.isEmpty());
    if (report.checks.isEmpty())
        m_ui->recordingVerdict->showMessage(
            VerdictView::Severity::Warning, tr("No authentication call in this recording"),
            tr("Open the developer tools first, then reload the page and subscribe to the private "
               "channel, and save the recording again."));
    else
        showCall();
}

const RecordedCheck *RecordingPanel::current() const
{
    const qsizetype number = m_ui->recordingCall->currentIndex();
    return number >= 0 && number < m_report.checks.size() ? &m_report.checks.at(number) : nullptr;
}

void RecordingPanel::showCall()
{
    const RecordedCheck *const check = current();
    if (!check)
        return;
    m_steps.setReport(check->report);
    m_ui->recordingSteps->setCurrentIndex(m_steps.index(m_steps.tellingRow()));
    showStep();
    showVerdict(*check);
}

void RecordingPanel::showVerdict(const RecordedCheck &check)
{
    const CheckVerdict verdict = verdictOf(check.report);
    m_ui->recordingVerdict->showMessage(severityOf(verdict.kind), verdict.headline, verdict.text);
    const Finding *const culprit = check.report.culprit();
    const auto remedy = culprit ? remedyOf(*culprit, check.settings) : std::nullopt;
    // The others are for a check that can be run again.
    if (remedy && remedy->act == Remedy::Act::Copy)
        m_ui->recordingVerdict->offer(remedy->label, [this, text = remedy->text] {
            QGuiApplication::clipboard()->setText(text);
            m_ui->recordingNotice->showMessage(tr("Copied: %1").arg(text.simplified()));
        });
    else
        m_ui->recordingVerdict->offer(tr("Check it now"), [this, settings = check.settings] {
            Q_EMIT checkRequested(settings.channel, settings.endpoint, settings.page);
        });
}

void RecordingPanel::showStep()
{
    const QModelIndex index = m_ui->recordingSteps->currentIndex();
    if (index.isValid() && index.row() < m_steps.stepCount())
        m_ui->recordingDetails->showStep(m_steps.steps().at(index.row()),
                                         m_steps.hasFirstFinding(index.row()));
}

void RecordingPanel::setEvidenceShown(bool shown)
{
    m_ui->recordingSplit->setVisible(shown);
    m_ui->recordingCall->setVisible(shown);
    m_ui->recordingCopy->setVisible(shown);
    m_ui->recordingGaps->setVisible(shown);
}

void RecordingPanel::copy()
{
    const RecordedCheck *const check = current();
    if (!check)
        return;
    QGuiApplication::clipboard()->setText(
        toMarkdown(check->report, check->settings, tr("browser recording", "who called")));
    m_ui->recordingNotice->showMessage(
        tr("Copied the report as Markdown, without cookies, tokens and secrets."));
}

} // namespace RadarDesk::gui

#include "moc_recordingpanel.cpp"
