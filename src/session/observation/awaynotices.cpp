// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/observation/awaynotices.h>

#include <base/platform/desktopnotifications.h>
#include <history/store/history.h>
#include <session/sending/scenariorunner.h>
#include <session/session.h>
#include <workbench/core/preferences.h>
#include <workbench/core/visibletext.h>
#include <workbench/core/workspace.h>
#include <workbench/scenarios/scenario.h>

namespace RadarDesk::session {

using namespace workbench;

namespace {

constexpr qsizetype LongestNoticeName = 60;

constexpr QLatin1String FailureKey("failure");

QString channelKey(const QString &channel)
{
    return QStringLiteral("channel/") + channel;
}

QString runResult(const ScenarioRun &run)
{
    if (run.state() == ScenarioRun::State::Failed && run.failure())
        return run.failure()->toText();
    const ScenarioProgress progress = run.progress();
    const int sent = static_cast<int>(std::min<qint64>(progress.sent, INT_MAX));
    if (progress.failed == 0)
        return AwayNotices::tr("%n broadcasts sent.", nullptr, sent);
    //: %1: how many of the broadcasts failed
    return AwayNotices::tr("%n broadcasts sent, %1 failed.", nullptr, sent)
        .arg(QLocale().toString(static_cast<qlonglong>(progress.failed)));
}

} // namespace

AwayNotices::AwayNotices(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(Together);
    connect(&m_soon, &QTimer::timeout, this, &AwayNotices::notify);
    connect(&m_services.session, &Session::messageArrived, this, &AwayNotices::onArrival);
    connect(&m_services.session, &Session::broadcastFinished, this,
            &AwayNotices::onBroadcastFinished);
    connect(&m_services.runner, &ScenarioRunner::changed, this, &AwayNotices::onRunChanged);
    connect(&m_services.desktop, &base::DesktopNotifications::activated, this,
            [this](const QString &key, const QByteArray &token) {
                Q_EMIT showRequested(m_told.value(key), token);
            });
}

void AwayNotices::returnToWindow()
{
    m_soon.stop();
    m_messages.clear();
    m_untoldChannels.clear();
    m_failures = 0;
    m_hasUntoldFailure = false;
    m_told.clear();
    m_services.desktop.closeAll();
}

void AwayNotices::onArrival(const QString &channel, quint64 number)
{
    if (!m_services.preferences.notifications().messages || !m_services.isAway())
        return;
    const ChannelsModel &channels = m_services.workspace.channels();
    const int row = channels.rowOf(channel);
    if (row < 0 || !channels.entries().at(row).pinned)
        return;
    ++m_messages[channel];
    m_told.insert(channelKey(channel), number);
    if (!m_untoldChannels.contains(channel))
        m_untoldChannels.append(channel);
    if (!m_soon.isActive())
        m_soon.start();
}

void AwayNotices::onBroadcastFinished(quint64 number)
{
    if (!m_services.preferences.notifications().failures || !m_services.isAway())
        return;
    const Event *const event = m_services.history.find(number);
    if (!event || event->outcome != Outcome::Failed)
        return;
    ++m_failures;
    m_told.insert(FailureKey, number);
    m_failedChannel = event->channel;
    m_failure = event->note;
    m_hasUntoldFailure = true;
    if (!m_soon.isActive())
        m_soon.start();
}

void AwayNotices::onRunChanged()
{
    const bool wasRunning = std::exchange(m_isRunning, m_services.runner.isGoingOn());
    const ScenarioRun *const run = m_services.runner.run();
    const bool hasEnded = wasRunning && !m_isRunning && run
        && run->state() != ScenarioRun::State::Stopped; // by the user
    if (!hasEnded || !m_services.preferences.notifications().runs || !m_services.isAway())
        return;
    const QString name = visibleText(run->scenario().name(), LongestNoticeName);
    m_services.desktop.show(QStringLiteral("run"),
                            run->state() == ScenarioRun::State::Failed
                                //: %1: the name of a scenario
                                ? tr("“%1” failed").arg(name)
                                //: %1: the name of a scenario
                                : tr("“%1” has finished").arg(name),
                            visibleText(runResult(*run)));
}

void AwayNotices::notify()
{
    for (const QString &channel : std::exchange(m_untoldChannels, {})) {
        m_services.desktop.show(channelKey(channel), visibleText(channel, LongestNoticeName),
                                tr("%n new messages", nullptr, m_messages.value(channel)));
    }
    if (std::exchange(m_hasUntoldFailure, false))
        notifyFailures();
}

void AwayNotices::notifyFailures()
{
    const QString title = m_failures == 1
        //: %1: the name of a channel
        ? tr("A broadcast to “%1” failed").arg(visibleText(m_failedChannel, LongestNoticeName))
        : tr("%n broadcasts failed", nullptr, m_failures);
    m_services.desktop.show(FailureKey, title, visibleText(m_failure));
}

} // namespace RadarDesk::session

#include "moc_awaynotices.cpp"
