// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/suite/suiterun.h>

#include <privatechannels/access/accessmodel.h>
#include <privatechannels/access/accessrun.h>
#include <privatechannels/checks/checksmodel.h>
#include <privatechannels/diagnosis/checkrunner.h>
#include <privatechannels/diagnosis/origin.h>
#include <privatechannels/suite/suitefile.h>
#include <session/profiles/activeprofile.h>

#include <algorithm>
#include <utility>

namespace RadarDesk::privatechannels {

using namespace workbench;
using namespace session;

SuiteRun::SuiteRun(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_conversation(services.history, services.secrets)
{
    connect(&services.runner, &CheckRunner::finished, this, &SuiteRun::onChecked);
    connect(&services.accessRun, &AccessRun::finished, this, &SuiteRun::onCellsAsked);
    connect(&services.accessRun, &AccessRun::changed, this, &SuiteRun::onAccessChanged);
    connect(&services.checks, &ChecksModel::checksChanged, this, &SuiteRun::watchServers);
    connect(&services.active, &ActiveProfile::changed, this, &SuiteRun::onProfileChanged);
}

SuiteRun::~SuiteRun() = default;

int SuiteRun::done() const
{
    return static_cast<int>(m_result.cases.size())
        + (m_asksCells ? m_services.accessRun.done() : 0);
}

void SuiteRun::start()
{
    QStringList all;
    for (const SavedCheck &check : m_services.checks.checks())
        all.append(check.settings.id);
    m_isOfAll = true;
    begin(all,
          m_services.accessRun.obstacle().isEmpty() ? m_services.access.keys()
                                                    : QList<AccessKey>());
}

void SuiteRun::startOnly(const QStringList &checks)
{
    m_isOfAll = false;
    begin(checks, {});
}

void SuiteRun::begin(const QStringList &checks, const QList<AccessKey> &cells)
{
    cancel();
    m_profile = m_services.active.profile().id;
    m_result = {.started = QDateTime::currentDateTimeUtc()};
    m_waiting = checks;
    m_cells = cells;
    m_total = static_cast<int>(m_waiting.size() + m_cells.size());
    m_isRunning = true;
    m_conversation.begin({.profileId = m_services.active.profile().id,
                          .kind = EventKind::Check,
                          .outcome = Outcome::Pending,
                          .version = m_services.active.profile().version,
                          .note = tr("All checks")});
    m_services.runner.setConversation(m_conversation.id());
    next();
}

void SuiteRun::next()
{
    while (!m_waiting.isEmpty()) {
        const SavedCheck *const check = m_services.checks.find(m_waiting.takeFirst());
        if (!check) {
            --m_total; // deleted meanwhile
            continue;
        }
        m_current = check->settings.name;
        m_services.runner.run(CheckSettings(check->settings), check->profile);
        Q_EMIT changed();
        return;
    }
    m_current.clear();
    if (m_cells.isEmpty())
        finish(false);
    else
        askCells();
}

void SuiteRun::onChecked()
{
    if (!m_isRunning)
        return;
    const CheckSettings &settings = m_services.runner.settings();
    const Report &report = *m_services.runner.report();
    m_services.checks.addRecord(settings.id, recordOf(report));
    m_result.cases.append(caseOf(settings, report));
    next();
}

void SuiteRun::askCells()
{
    if (!m_services.accessRun.obstacle().isEmpty()) { // it has come up meanwhile
        finish(false);
        return;
    }
    m_asksCells = true;
    m_services.accessRun.start(m_cells);
    Q_EMIT changed();
}

void SuiteRun::onCellsAsked()
{
    if (!std::exchange(m_asksCells, false))
        return;
    const AccessModel &access = m_services.access;
    for (const AccessKey &key : std::as_const(m_cells)) {
        const QModelIndex index = access.indexOf(key);
        if (index.isValid()) // not removed meanwhile
            m_result.cases.append(caseOf(caseIdOf(key.first, key.second),
                                         access.headerData(index.row(), Qt::Vertical).toString(),
                                         key.second, access.plan().cell(key)));
    }
    finish(false);
}

void SuiteRun::onAccessChanged()
{
    if (!m_asksCells)
        return;
    Q_EMIT changed();
    if (m_services.accessRun.isRunning())
        return;
    // It says finished() right after that, unless somebody has stopped it.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_asksCells && !m_services.accessRun.isRunning())
                cancel();
        },
        Qt::QueuedConnection);
}

void SuiteRun::cancel()
{
    if (!m_isRunning)
        return;
    m_waiting.clear();
    m_services.runner.cancel();
    if (std::exchange(m_asksCells, false))
        m_services.accessRun.cancel();
    finish(true);
}

void SuiteRun::finish(bool isStopped)
{
    m_isRunning = false;
    m_current.clear();
    m_result.isStopped = isStopped;
    const SuiteVerdict verdict = verdictOf(m_result, m_services.file.green(m_profile));
    m_conversation.end(verdict.kind == SuiteVerdict::Kind::Failed ? Outcome::Failed : Outcome::Done,
                       tr("All checks: %1", "a headline").arg(verdict.headline));
    m_services.runner.setConversation({});
    Q_EMIT finished();
    // Whoever hears of the end compares with the green run before this one.
    if (m_result.isGreen() && m_isOfAll)
        m_services.file.setGreen(m_profile, recordOf(m_result));
    Q_EMIT changed();
}

void SuiteRun::onProfileChanged()
{
    cancel();
    // What was found belongs to the profile before.
    if (m_profile == m_services.active.profile().id)
        return;
    m_result = {};
    Q_EMIT changed();
}

void SuiteRun::setRunsOnRestart(bool runs)
{
    if (std::exchange(m_runsOnRestart, runs) == runs)
        return;
    watchServers();
    Q_EMIT runsOnRestartChanged(runs);
}

void SuiteRun::watchServers()
{
    QList<QUrl> servers; // each once
    if (m_runsOnRestart) {
        for (const SavedCheck &check : m_services.checks.checks()) {
            const QUrl endpoint = endpointOf(check.settings);
            const bool isNew =
                std::none_of(servers.begin(), servers.end(), [&endpoint](const QUrl &each) {
                    return isSameOrigin(each, endpoint);
                });
            if (isNew && isWebAddress(endpoint) && servers.size() < MostWatched)
                servers.append(endpoint);
        }
    }
    while (m_watches.size() > static_cast<size_t>(servers.size()))
        m_watches.pop_back();
    while (m_watches.size() < static_cast<size_t>(servers.size())) {
        m_watches.push_back(std::make_unique<ServerWatch>());
        connect(m_watches.back().get(), &ServerWatch::restarted, this, [this] {
            Q_EMIT restarted();
            start();
        });
    }
    for (size_t i = 0; i < m_watches.size(); ++i)
        m_watches[i]->watch(servers.at(static_cast<qsizetype>(i)));
}

} // namespace RadarDesk::privatechannels

#include "moc_suiterun.cpp"
