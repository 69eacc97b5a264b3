// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/scenarios/runbar.h>

#include <gui/kit/look/symbolicon.h>

#include <ui_runbar.h>

#include <QLocale>

namespace RadarDesk::gui {

using namespace workbench;
using namespace session;

namespace {

using State = ScenarioRun::State;

constexpr int ProgressSteps = 1000;
/// Less than that nobody would notice.
constexpr std::chrono::milliseconds WorthTelling{500};

QString secondsText(std::chrono::milliseconds time)
{
    return RunBar::tr("%1 s", "a time")
        .arg(QLocale().toString(static_cast<double>(time.count()) / 1000, 'f', 1));
}

} // namespace

RunBar::RunBar(ScenarioRunner &runner, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::RunBar>())
    , m_runner(runner)
{
    m_ui->setupUi(this);
    m_ui->runQuestion->hide();
    m_ui->runFault->hide();
    m_ui->runNext->setIcon(symbolIcon(QStringLiteral("next")));
    m_ui->runStop->setIcon(symbolIcon(QStringLiteral("stop")));
    m_ui->runFaultClose->setIcon(symbolIcon(QStringLiteral("close")));
    m_ui->runProgress->setMaximum(ProgressSteps);
    connect(m_ui->runStart, &QPushButton::clicked, this, &RunBar::onStart);
    connect(m_ui->runStop, &QPushButton::clicked, this, [this] { m_runner.stop(); });
    connect(m_ui->runNext, &QPushButton::clicked, this, [this] { m_runner.stepOnce(); });
    connect(m_ui->runByHand, &QCheckBox::clicked, this, [this] {
        m_runner.setPace(pace());
        showButtons();
    });
    connect(m_ui->runConfirm, &QPushButton::clicked, this, [this] {
        m_runner.confirm();
        m_ui->runStart->setFocus(Qt::OtherFocusReason);
    });
    connect(m_ui->runDecline, &QPushButton::clicked, this, [this] {
        m_runner.decline();
        m_ui->runStart->setFocus(Qt::OtherFocusReason);
    });
    connect(m_ui->runFaultClose, &QToolButton::clicked, m_ui->runFault, &QWidget::hide);
    connect(m_ui->runRows, &RowsButton::failed, this,
            [this](const QString &sentence) { showFault(sentence); });
    connect(m_ui->runReport, &QPushButton::clicked, this, &RunBar::reportRequested);
    connect(m_ui->runShow, &QPushButton::clicked, this, &RunBar::failureRequested);
    connect(&runner, &ScenarioRunner::changed, this, &RunBar::onChanged);
    connect(&runner, &ScenarioRunner::progressChanged, this, &RunBar::showProgress);
    connect(&runner, &ScenarioRunner::refused, this,
            [this](const QString &reason) { showFault(reason); });
    connect(&runner, &ScenarioRunner::asked, this, [this](const QString &question) {
        m_ui->runQuestionText->setText(question);
        m_ui->runConfirm->setText(m_runner.isAskingAboutPlan() ? tr("Run anyway")
                                                               : tr("Run on production"));
        m_ui->runQuestion->show();
        showButtons();
        // Not on the button that sends: the key that asked must not be the one that answers.
        m_ui->runDecline->setFocus(Qt::OtherFocusReason);
    });
    connect(&runner, &ScenarioRunner::answered, this, [this] {
        m_ui->runQuestion->hide();
        showButtons();
    });
    onChanged();
}

RunBar::~RunBar() = default;

void RunBar::setCanRun(bool canRun)
{
    m_canRun = canRun;
    showButtons();
}

ScenarioRunner::Pace RunBar::pace() const
{
    return m_ui->runByHand->isChecked() ? ScenarioRunner::Pace::ByHand
                                        : ScenarioRunner::Pace::ByItself;
}

void RunBar::readRows(const std::function<void(const RowsButton::Read &)> &done)
{
    m_ui->runRows->read(done);
}

void RunBar::showFault(const QString &text, bool hasPlace)
{
    m_ui->runFaultText->setText(text);
    m_ui->runShow->setVisible(hasPlace);
    m_ui->runFault->setVisible(!text.isEmpty());
}

void RunBar::onStart()
{
    if (!m_runner.isGoingOn())
        Q_EMIT runRequested();
    else if (m_runner.run()->state() == State::Paused)
        m_runner.resume();
    else
        m_runner.pause();
}

void RunBar::onChanged()
{
    const ScenarioRun *run = m_runner.run();
    if (run && run->state() == State::Running)
        showFault({});
    else if (run && !m_runner.isGoingOn() && run->state() == State::Failed && run->failure())
        showFault(run->failure()->toText(), true);
    if (m_runner.isGoingOn())
        m_ui->runByHand->setChecked(m_runner.isByHand());
    showButtons();
    showProgress();
}

void RunBar::showButtons()
{
    const bool goesOn = m_runner.isGoingOn();
    const bool paused = goesOn && m_runner.run()->state() == State::Paused;
    // The focus stays on a button that is pressed again and again.
    m_ui->runStart->setText(!goesOn ? tr("&Run") : paused ? tr("&Resume") : tr("Pa&use"));
    m_ui->runStart->setToolTip(!goesOn      ? tr("Run the scenario")
                                   : paused ? tr("Go on")
                                            : tr("Pause the scenario"));
    m_ui->runStart->setEnabled(goesOn || (m_canRun && !m_runner.isAsking()));
    m_ui->runStop->setEnabled(goesOn);
    m_ui->runNext->setVisible(m_ui->runByHand->isChecked());
    m_ui->runNext->setEnabled(goesOn && !paused);
    m_ui->runRows->setEnabled(!goesOn);
    m_ui->runReport->setVisible(!goesOn && m_runner.report());
}

void RunBar::showProgress()
{
    const ScenarioRun *run = m_runner.run();
    m_ui->runProgress->setVisible(run != nullptr);
    if (!run) {
        m_ui->runText->clear();
        return;
    }
    const ScenarioProgress progress = run->progress();
    const qint64 done = progress.succeeded + progress.failed;
    // Without an end in sight the bar goes back and forth as long as the run lasts.
    const bool endless = !progress.total && m_runner.isGoingOn();
    m_ui->runProgress->setMaximum(endless ? 0 : ProgressSteps);
    if (!endless)
        m_ui->runProgress->setValue(progress.total.value_or(0) > 0
                                        ? static_cast<int>(done * ProgressSteps / *progress.total)
                                        : ProgressSteps);
    const QString text = progressText(*run);
    m_ui->runText->setText(text);
    m_ui->runText->setToolTip(text);
    m_ui->runProgress->setAccessibleDescription(text);
}

QString RunBar::progressText(const ScenarioRun &run) const
{
    const ScenarioProgress progress = run.progress();
    const QLocale locale;
    const auto number = [&locale](qint64 count) {
        return locale.toString(static_cast<qlonglong>(count));
    };
    const qint64 done = progress.succeeded + progress.failed;
    QStringList parts{progress.total
                          ? tr("%1 of %2", "broadcasts").arg(number(done), number(*progress.total))
                          : tr("%1 sent", "broadcasts").arg(number(done))};
    if (m_runner.row() > 0)
        //: Rows of a file
        parts.prepend(tr("row %1 of %2").arg(number(m_runner.row()), number(m_runner.rowCount())));
    // Of all rows, once they are over.
    const bool hasRows = m_runner.row() > 0;
    const qint64 failed = !hasRows ? progress.failed
        : m_runner.isGoingOn()     ? 0
                                   : m_runner.report()->count(StepOutcome::Failed);
    if (failed > 0)
        parts.append(tr("%1 failed").arg(number(failed)));
    if (progress.unmet > 0 && !hasRows)
        parts.append(tr("%1 not met", "expectations").arg(number(progress.unmet)));
    switch (run.state()) {
    case State::Running:
        if (progress.isHeldUp)
            parts.append(tr("waiting for responses"));
        if (progress.left)
            parts.append(tr("%1 left", "a time").arg(secondsText(*progress.left)));
        break;
    case State::Paused:
        parts.append(tr("paused"));
        break;
    case State::Stopped:
        parts.append(tr("stopped"));
        break;
    case State::Finished:
        parts.append(tr("done in %1").arg(secondsText(progress.elapsed)));
        break;
    case State::Ready:
    case State::Failed:
        break;
    }
    if (progress.slipped >= WorthTelling)
        parts.append(tr("%1 late").arg(secondsText(progress.slipped)));
    return parts.join(QStringLiteral(" · "));
}

} // namespace RadarDesk::gui

#include "moc_runbar.cpp"
