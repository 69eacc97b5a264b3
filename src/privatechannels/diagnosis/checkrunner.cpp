// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/diagnosis/checkrunner.h>

#include <base/keychain/secretstore.h>
#include <history/store/history.h>
#include <privatechannels/connection/connectioncheck.h>
#include <privatechannels/diagnosis/checkverdict.h>
#include <privatechannels/diagnosis/cookiechoice.h>
#include <privatechannels/diagnosis/diagnosis.h>
#include <privatechannels/identities/identitiesmodel.h>
#include <privatechannels/identities/identityvalues.h>
#include <session/profiles/activeprofile.h>
#include <session/sessionevents.h>
#include <workbench/core/workspace.h>
#include <workbench/events/excerpt.h>

#include <utility>

namespace RadarDesk::privatechannels {

using namespace base;
using namespace workbench;
using namespace session;

QUrl endpointOf(const CheckSettings &settings)
{
    const QUrl endpoint(settings.endpoint.trimmed());
    return endpoint.isRelative() ? QUrl(settings.page.trimmed()).resolved(endpoint) : endpoint;
}

CheckRunner::CheckRunner(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_conversation(services.history, services.secrets)
{
    connect(&services.secretStore, &SecretStore::settled, this, &CheckRunner::onSecretSettled);
    connect(&services.values, &IdentityValues::settled, this, &CheckRunner::onValuesSettled);
    connect(&m_watch, &ServerWatch::upChanged, this, &CheckRunner::upChanged);
    connect(&m_watch, &ServerWatch::restarted, this, [this] {
        Q_EMIT restarted();
        run(m_watched);
    });
}

CheckRunner::~CheckRunner() = default;

void CheckRunner::run(const CheckSettings &settings, const QString &profile)
{
    m_check.reset();
    m_settings = settings;
    m_report.emplace(settings.target);
    m_profileId =
        m_services.workspace.profiles().find(profile) ? profile : m_services.active.profile().id;
    setRunning(true);
    m_awaitsSecret = !m_services.secretStore.secret(m_profileId);
    const IdentityEntry *entry = m_services.identities.find(settings.identity);
    m_awaitsValues = entry && entry->isAwaited;
    // Both answer from the event loop.
    if (m_awaitsSecret)
        m_services.secretStore.request(m_profileId);
    if (m_awaitsValues)
        m_services.values.request(settings.identity);
    if (!m_awaitsSecret && !m_awaitsValues)
        begin();
}

void CheckRunner::onSecretSettled(const QString &id)
{
    if (id == m_profileId && std::exchange(m_awaitsSecret, false) && !m_awaitsValues)
        begin();
}

void CheckRunner::onValuesSettled(const QString &id)
{
    if (id == m_settings.identity && std::exchange(m_awaitsValues, false) && !m_awaitsSecret)
        begin();
}

void CheckRunner::begin()
{
    m_services.values.use(m_settings.identity);
    const bool hasChannel = m_settings.target == CheckTarget::AuthenticationEndpoint;
    m_conversation.end(Outcome::Done, tr("The check was stopped."));
    if (m_partOf.isEmpty())
        m_conversation.begin({.profileId = m_profileId,
                              .kind = EventKind::Check,
                              .outcome = Outcome::Pending,
                              .version = m_settings.version,
                              .channel = hasChannel ? m_settings.channel : QString()});
    if (m_settings.target == CheckTarget::ConnectionEndpoint)
        m_check = std::make_unique<ConnectionCheck>(input());
    else
        m_check = std::make_unique<Diagnosis>(input());
    RunningCheck *const check = m_check.get();
    connect(check, &RunningCheck::asked, this, &CheckRunner::record);
    connect(check, &RunningCheck::waiting, this, &CheckRunner::waiting);
    connect(check, &RunningCheck::stepChanged, this, [this, check](Step step) {
        m_report = check->report();
        Q_EMIT stepChanged(step);
    });
    connect(check, &RunningCheck::finished, this, [this, check] {
        m_report = check->report();
        recordVerdict();
        // Not from within its own signal.
        m_check.release()->deleteLater();
        setRunning(false);
        Q_EMIT finished();
    });
    check->start();
}

void CheckRunner::cancel()
{
    m_check.reset();
    m_conversation.end(Outcome::Done, tr("The check was stopped."));
    m_awaitsSecret = false;
    m_awaitsValues = false;
    if (m_report) {
        for (StepResult &step : m_report->steps) {
            if (step.verdict == StepVerdict::Waiting || step.verdict == StepVerdict::Running) {
                step.verdict = StepVerdict::Skipped;
                step.summary = tr("The check was stopped.");
            }
        }
    }
    setRunning(false);
}

void CheckRunner::watch(const CheckSettings &settings)
{
    m_watched = settings;
    m_watch.watch(endpointOf(settings));
}

void CheckRunner::stopWatching()
{
    m_watch.stop();
}

CheckedService CheckRunner::serviceOf(const Profile &profile) const
{
    CheckedService service;
    service.name = ProfilesModel::shownName(profile);
    service.baseUrl = profile.baseUrl(m_settings.version);
    service.webSocketUrl = profile.webSocketUrl;
    service.publicKey = profile.publicKey;
    service.secret = m_services.secretStore.secret(profile.id);
    if (const auto fault = m_services.secretStore.fault(profile.id); fault && !service.secret)
        service.whyNoSecret = fault->sentence;
    service.insecureHttpAllowed = profile.insecureHttpAllowed;
    service.mayBroadcast = !profile.production && !profile.sendingLocked;
    return service;
}

EndpointCredentials CheckRunner::credentials() const
{
    EndpointCredentials credentials;
    const IdentityEntry *entry = m_services.identities.find(m_settings.identity);
    if (!entry)
        return credentials;
    if (const auto cookies = parsedCookies(entry->identity.cookies))
        credentials.cookies = *cookies;
    credentials.lines = cookieLines(entry->identity.cookies);
    for (const EndpointHeader &header : entry->identity.headers)
        credentials.headers.append({header.name.toUtf8(), header.value.toUtf8()});
    return credentials;
}

const Profile &CheckRunner::profile() const
{
    const Profile *const found = m_services.workspace.profiles().find(m_profileId);
    return found ? *found : m_services.active.profile();
}

CheckInput CheckRunner::input() const
{
    const Profile &profile = this->profile();
    CheckInput input;
    input.settings = m_settings;
    input.service = serviceOf(profile);
    for (const Profile &other : m_services.workspace.profiles().profiles()) {
        if (other.id != profile.id)
            input.others.append(serviceOf(other));
    }
    input.credentials = credentials();
    if (const IdentityEntry *entry = m_services.identities.find(m_settings.identity)) {
        input.identityName = entry->identity.name;
        if (entry->isAwaited)
            input.whyNoCredentials = m_services.values.stateText(m_settings.identity);
    }
    for (const EndpointHeader &header : profile.endpointHeaders) {
        // Credentials come from the identity only.
        if (!header.isSensitive())
            input.usualHeaders.append({header.name.toUtf8(), header.value.toUtf8()});
    }
    input.profileEndpoint = profile.authenticationEndpoint;
    input.knownChannels = m_services.workspace.channels().names();
    return input;
}

void CheckRunner::record(const QString &channel, const QString &purpose,
                         const PushRadar::Exchange &exchange)
{
    const int status = exchange.status.value_or(0);
    Event event;
    event.profileId = m_profileId;
    event.kind = EventKind::Authentication;
    // A probe that is refused is what the check wants to know; what is wrong is in its steps.
    event.outcome = Outcome::Done;
    event.version = m_settings.version;
    event.time = exchange.timing.started;
    event.channel = channel;
    event.partOf = m_partOf.isEmpty() ? m_conversation.id() : m_partOf;
    event.note = exchange.error && status == 0
        //: %1: what a call was for, %2: an error
        ? tr("Check: %1. %2").arg(purpose, withoutTokens(exchange.error->message))
        //: %1: what a call was for
        : tr("Check: %1").arg(purpose);
    event.duration = exchange.timing.finished;
    event.exchange = std::make_shared<const PushRadar::Exchange>(withoutSensitive(exchange));
    m_services.history.append(redacted(std::move(event), m_services.secrets));
}

void CheckRunner::recordVerdict()
{
    const CheckVerdict verdict = verdictOf(*m_report);
    m_conversation.end(verdict.kind == CheckVerdict::Kind::Faulty ? Outcome::Failed : Outcome::Done,
                       verdict.text.isEmpty()
                           ? verdict.headline
                           : tr("%1. %2", "a check's headline, and its explanation")
                                 .arg(verdict.headline, verdict.text));
}

void CheckRunner::setRunning(bool running)
{
    if (std::exchange(m_isRunning, running) != running)
        Q_EMIT runningChanged(running);
}

} // namespace RadarDesk::privatechannels

#include "moc_checkrunner.cpp"
