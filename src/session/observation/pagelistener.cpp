// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/observation/pagelistener.h>

#include <history/store/history.h>
#include <session/sessionevents.h>
#include <workbench/core/workspace.h>

namespace RadarDesk::session {

using namespace base;
using namespace sandbox;
using namespace workbench;
using namespace history;

PageListener::PageListener(SubscriberPages &pages, Workspace &workspace, SecretStore &secretStore,
                           History &history, KnownSecrets secrets, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_history(history)
    , m_secrets(std::move(secrets))
    , m_tokens({[&workspace](const QString &id) { return workspace.profiles().find(id); },
                secretStore, history, m_secrets})
{
    connect(&pages, &SubscriberPages::tokenNeeded, this, &PageListener::onTokenNeeded);
    connect(&pages, &SubscriberPages::reported, this, &PageListener::onReported);
}

SubscriberPage PageListener::pageFor(const QString &channel) const
{
    const ProfilesModel &profiles = m_workspace.profiles();
    const Profile *chosen = profiles.find(m_workspace.profileId());
    const Profile &profile = chosen ? *chosen : profiles.at(0);
    return {.profileId = profile.id,
            .service = QStringLiteral("%1 · %2").arg(ProfilesModel::shownName(profile),
                                                     profile.shownHost()),
            .channel = channel,
            .version = profile.version,
            .publicKey = profile.publicKey,
            .script = profile.isSandbox ? QUrl() : profile.scriptUrl(profile.version)};
}

void PageListener::onTokenNeeded(const SubscriberPage &page, const QString &socketId,
                                 const SubscriberPages::TokenAnswer &answer)
{
    const auto answered = [answer](const TokenService::Answer &given) {
        if (given.fault.isEmpty())
            answer(given.token);
        else
            answer(TokenRefusal{given.fault});
    };
    m_tokens.ask({.profileId = page.profileId,
                  .version = page.version,
                  .channel = page.channel,
                  .socketId = socketId,
                  .granted = tr("A subscriber page got a token."),
                  .noSecret = tr("RadarDesk has no secret for this profile, so the page can't get "
                                 "a token. Enter the secret and reload the page."),
                  .noProfile = tr("The profile of this page was deleted. Close the page."),
                  .done = answered});
}

void PageListener::onReported(const SubscriberPage &page, const PageReport &report)
{
    switch (report.kind) {
    case PageReport::Kind::Message:
        if (m_sightings.isNew(report.page,
                              page.profileId.toUtf8() + '\n' + page.channel.toUtf8() + '\n'
                                  + report.data,
                              Sightings::Clock::now()))
            recordArrival(page, report.data);
        break;
    case PageReport::Kind::State: {
        const QString before = m_states.value(report.page);
        if (report.state == u"closed")
            m_states.remove(report.page);
        else
            m_states.insert(report.page, report.state);
        if (report.state == u"subscribed" && before != report.state)
            recordConnection(page, Outcome::Done,
                             tr("A subscriber page in the browser is connected."));
        else if (report.state == u"closed")
            recordConnection(page, Outcome::Done, tr("A subscriber page was closed."));
        else if (report.state == u"waiting" && before == u"subscribed")
            recordConnection(page, Outcome::Failed, tr("A subscriber page lost its connection."));
        break;
    }
    case PageReport::Kind::Error:
        recordConnection(page, Outcome::Failed,
                         tr("A subscriber page says: %1").arg(report.message));
        break;
    case PageReport::Kind::Presence:
        break;
    }
}

void PageListener::recordArrival(const SubscriberPage &page, const QByteArray &data)
{
    Event event;
    event.kind = EventKind::Arrival;
    event.time = QDateTime::currentDateTimeUtc();
    event.channel = page.channel;
    event.version = page.version;
    event.data = data;
    event.note = tr("Received by a subscriber page in the browser.");
    const QDateTime time = event.time;
    const quint64 number = record(page, std::move(event));
    if (page.profileId != m_workspace.profileId())
        return;
    m_workspace.channels().touch(page.channel, time);
    m_workspace.channels().countUnseen(page.channel);
    Q_EMIT messageArrived(page.channel, number);
}

void PageListener::recordConnection(const SubscriberPage &page, Outcome outcome,
                                    const QString &note)
{
    Event event;
    event.kind = EventKind::Connection;
    event.outcome = outcome;
    event.time = QDateTime::currentDateTimeUtc();
    event.channel = page.channel;
    event.note = note;
    record(page, std::move(event));
}

quint64 PageListener::record(const SubscriberPage &page, Event event)
{
    event.profileId = page.profileId;
    return m_history.append(redacted(std::move(event), m_secrets));
}

} // namespace RadarDesk::session

#include "moc_pagelistener.cpp"
