// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/mainwindow/runstatus.h>

#include <gui/kit/look/symbolicon.h>
#include <session/sending/scenariorunner.h>
#include <workbench/core/visibletext.h>
#include <workbench/scenarios/scenario.h>
#include <workbench/scenarios/scenariorun.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

namespace RadarDesk::gui {

using namespace workbench;
using namespace session;

namespace {

constexpr qsizetype LongestRunName = 24;

QString countText(qint64 count)
{
    return QLocale().toString(static_cast<qlonglong>(count));
}

} // namespace

RunStatus::RunStatus(ScenarioRunner &runner, QWidget *parent)
    : QWidget(parent)
    , m_runner(runner)
    , m_text(new QLabel(this))
    , m_stop(new QToolButton(this))
{
    setObjectName(QStringLiteral("runStatus"));
    m_text->setObjectName(QStringLiteral("runStatusText"));
    m_text->setTextFormat(Qt::PlainText);
    m_stop->setObjectName(QStringLiteral("runStatusStop"));
    m_stop->setText(tr("Stop"));
    m_stop->setToolTip(tr("Stop the scenario"));
    m_stop->setIcon(symbolIcon(QStringLiteral("stop")));
    m_stop->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_stop->setFocusPolicy(Qt::StrongFocus);
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->addWidget(m_text);
    layout->addWidget(m_stop);
    connect(m_stop, &QToolButton::clicked, this, [this] { m_runner.stop(); });
    connect(&m_runner, &ScenarioRunner::changed, this, &RunStatus::updateStatus);
    connect(&m_runner, &ScenarioRunner::progressChanged, this, &RunStatus::showProgress);
    updateStatus();
}

void RunStatus::updateStatus()
{
    setVisible(m_runner.isGoingOn());
    showProgress();
}

void RunStatus::showProgress()
{
    if (!m_runner.isGoingOn())
        return;
    const ScenarioRun &run = *m_runner.run();
    const ScenarioProgress progress = run.progress();
    const qint64 done = progress.succeeded + progress.failed;
    const QString name = visibleText(run.scenario().name(), LongestRunName);
    QString text = progress.total
        //: %1: the name of a scenario, %2 of %3: how many of its broadcasts were sent
        ? tr("“%1”: %2 of %3").arg(name, countText(done), countText(*progress.total))
        //: %1: the name of a scenario, %2: how many broadcasts
        : tr("“%1”: %2 sent").arg(name, countText(done));
    if (progress.failed > 0)
        //: %1: a sentence on how far a scenario is, %2: how many broadcasts
        text = tr("%1, %2 failed").arg(text, countText(progress.failed));
    if (run.state() == ScenarioRun::State::Paused)
        //: %1: a sentence on how far a scenario is
        text = tr("%1 (paused)").arg(text);
    m_text->setText(text);
    setAccessibleName(text);
}

} // namespace RadarDesk::gui

#include "moc_runstatus.cpp"
