// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/access/scenariorefusals.h>

#include <history/store/history.h>
#include <privatechannels/access/accessjudgement.h>
#include <privatechannels/identities/identitiesmodel.h>
#include <privatechannels/identities/identityvalues.h>
#include <privatechannels/judges/tokenanswer.h>
#include <session/profiles/activeprofile.h>
#include <session/sending/runmark.h>
#include <session/session.h>
#include <session/sessionevents.h>
#include <workbench/events/excerpt.h>

#include <algorithm>
#include <utility>

namespace RadarDesk::privatechannels {

using namespace sandbox;
using namespace workbench;
using namespace session;

ScenarioRefusals::ScenarioRefusals(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        finish(m_current->fault.isEmpty() ? tr("There was no answer in time.") : m_current->fault);
    });
    connect(&services.values, &IdentityValues::settled, this, &ScenarioRefusals::onSettled);
    connect(&m_subscriber, &SandboxSubscriber::tokenNeeded, this,
            [this](const QString &, const QString &socketId) { askEndpoint(socketId); });
    connect(&m_subscriber, &SandboxSubscriber::subscribed, this, [this] {
        finish(tr("Access wasn't refused."),
               tr("The endpoint issued a token, and the service accepted the subscription."));
    });
    connect(&m_subscriber, &SandboxSubscriber::refused, this,
            [this](const QString &, int code, const QString &message) {
                //: %1 is a status code, %2 the service's own words
                const QString said = tr("The service refused the subscription (%1): %2")
                                         .arg(QString::number(code), sayable(message));
                // A limit, or a name that isn't valid, says nothing of who may join.
                const bool isDenied = code == 401 || code == 403;
                finish(isDenied ? QString() : tr("The service didn't judge the token."), said);
            });
}

void ScenarioRefusals::check(const RefusalExpectation &refusal, const QString &conversation,
                             const Answer &answer)
{
    cancel();
    const QString id = idOf(refusal.identity);
    QString fault = obstacleOf(accessTargetOf(m_services.active.profile()));
    if (id.isEmpty())
        fault = tr("There is no identity “%1”.").arg(refusal.identity);
    m_current = Current{refusal, id, conversation, answer, fault};
    if (!fault.isEmpty()) {
        m_limit.start(0); // from the event loop, as an answer would come
        return;
    }
    m_limit.start(refusal.time);
    m_services.values.request(id);
}

void ScenarioRefusals::cancel()
{
    m_current.reset();
    m_limit.stop();
    m_lane.cancel();
    m_subscriber.close();
}

QString ScenarioRefusals::idOf(const QString &name) const
{
    if (name.isEmpty())
        return NobodyId.toString();
    const QList<IdentityEntry> &all = m_services.identities.entries();
    const auto found = std::find_if(all.begin(), all.end(), [&name](const IdentityEntry &entry) {
        return entry.identity.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == all.end() ? QString() : found->identity.id;
}

void ScenarioRefusals::onSettled(const QString &id)
{
    if (!m_current || m_current->identity != id || m_current->isAsked
        || !m_current->fault.isEmpty())
        return;
    const IdentityEntry *entry = m_services.identities.find(id);
    QString fault = entry ? faultOf(entry->identity) : tr("The identity was deleted.");
    if (entry && entry->isAwaited)
        fault = m_services.values.stateText(id);
    if (!fault.isEmpty()) {
        finish(fault);
        return;
    }
    m_current->isAsked = true;
    m_services.values.use(id);
    if (isSubscription())
        subscribe();
    else
        askEndpoint(m_services.session.subscriber().socketId());
}

void ScenarioRefusals::subscribe()
{
    const Profile &profile = m_services.active.profile();
    if (profile.webSocketUrl.isEmpty()) {
        finish(tr("RadarDesk can't subscribe to channels of this service."));
        return;
    }
    m_subscriber.open(profile.webSocketUrl, profile.publicKey, runMark());
    m_subscriber.subscribe(m_current->refusal.channel);
}

void ScenarioRefusals::askEndpoint(const QString &socketId)
{
    const IdentityEntry *entry =
        m_current ? m_services.identities.find(m_current->identity) : nullptr;
    if (!entry)
        return;
    const AccessTarget target = accessTargetOf(m_services.active.profile());
    const EndpointQuestion question = questionOf(target, m_current->refusal.channel, socketId);
    m_lane.cancel();
    m_lane.setLimit(m_limit.remainingTimeAsDuration());
    m_limit.start(m_limit.remainingTimeAsDuration() + m_lane.margin()); // its words come first
    m_lane.ask(question, credentialsOf(entry->identity, target),
               [this, question](const EndpointAnswer &said) { onAnswer(said, question); });
}

void ScenarioRefusals::onAnswer(const EndpointAnswer &said, const EndpointQuestion &question)
{
    const EndpointAnswer answer = withoutRepeated(said, m_services.values.secrets());
    const AccessResult result = judged(answer, question.version);
    record(answer, result, question);
    switch (result.outcome) {
    case AccessOutcome::Refused:
        finish({}, result.sentence);
        return;
    case AccessOutcome::Faulty:
        finish(tr("The endpoint neither refused nor allowed access."), result.sentence);
        return;
    case AccessOutcome::Allowed:
        break;
    }
    const auto token = readTokenAnswer(said.last(), question.version);
    if (isSubscription() && token)
        m_subscriber.presentToken(question.channel, *token);
    else
        finish(tr("Access wasn't refused."), result.sentence);
}

void ScenarioRefusals::record(const EndpointAnswer &answer, const AccessResult &result,
                              const EndpointQuestion &question)
{
    const IdentityEntry *entry = m_services.identities.find(m_current->identity);
    Event event = accessEvent(answer, result, question, entry ? entry->identity.name : QString());
    // A token that the service is to refuse is no failure yet.
    if (result.outcome == AccessOutcome::Allowed && !isSubscription())
        event.outcome = Outcome::Failed;
    event.profileId = m_services.active.profile().id;
    event.partOf = m_current->conversation;
    m_services.history.append(redacted(std::move(event), m_services.values.secrets()));
}

bool ScenarioRefusals::isSubscription() const
{
    return m_current->refusal.what == RefusalExpectation::What::Subscription;
}

QString ScenarioRefusals::sayable(const QString &text) const
{
    return withoutTokens(m_services.values.secrets().redact(text));
}

void ScenarioRefusals::finish(const QString &fault, const QString &got)
{
    if (!m_current)
        return;
    const Answer answer = m_current->answer;
    cancel();
    answer({.fault = fault, .got = got});
}

} // namespace RadarDesk::privatechannels

#include "moc_scenariorefusals.cpp"
