// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/observation/channellistening.h>

#include <sandbox/pages/subscriberpages.h>
#include <session/observation/traffic.h>
#include <session/profiles/activeprofile.h>
#include <session/sending/runmark.h>
#include <session/session.h>
#include <workbench/core/workspace.h>

#include <algorithm>

namespace RadarDesk::session {

using namespace sandbox;
using namespace workbench;

namespace {

// As many as the sandbox allows one subscriber.
constexpr int MostFollowed = 1'000;
constexpr qsizetype MostSockets = 20'000;

} // namespace

ChannelListening::ChannelListening(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    const Session &session = services.session;
    const SandboxSubscriber &subscriber = session.subscriber();
    const ChannelsModel &channels = services.workspace.channels();
    connect(&subscriber, &SandboxSubscriber::stateChanged, this, &ChannelListening::onStateChanged);
    connect(&subscriber, &SandboxSubscriber::subscribed, this, [this](const QString &channel) {
        m_refused.remove(channel);
        show(channel);
    });
    connect(&session, &Session::followingChanged, this, &ChannelListening::show);
    connect(&session, &Session::followingFailed, this,
            [this](const QString &channel, const QString &reason) {
                m_refused.insert(channel, reason);
                show(channel);
            });
    connect(&session, &Session::listening, this, &ChannelListening::showAll);
    connect(&channels, &QAbstractItemModel::modelReset, this, &ChannelListening::showAll);
    connect(&channels, &QAbstractItemModel::rowsInserted, this,
            [this, &channels](const QModelIndex &, int first, int last) {
                for (int row = first; row <= last; ++row)
                    show(channels.entries().at(row).name);
            });
    connect(&services.active, &ActiveProfile::changed, this, [this] {
        m_refused.clear();
        showAll();
        Q_EMIT changed();
    });
    connect(&services.traffic, &Traffic::observed, this, &ChannelListening::onObserved);
    connect(&services.traffic, &Traffic::leftOut, this, [this] {
        // Whoever left meanwhile would be taken to be there.
        m_sockets.clear();
        m_channelsOf.clear();
        showAll();
    });
    connect(&services.pages, &SubscriberPages::reported, this, &ChannelListening::onReported);
}

QString ChannelListening::obstacle() const
{
    if (!m_services.active.profile().webSocketUrl.isEmpty())
        return {};
    return tr("RadarDesk can't listen to channels of the hosted service, because its subscriber "
              "protocol isn't public. Open a subscriber page: what the page receives is shown "
              "here.");
}

QString ChannelListening::listen(const QString &typed)
{
    if (const QString sentence = obstacle(); !sentence.isEmpty())
        return sentence;
    if (ChannelPatterns::isPattern(typed))
        return listenToPattern(typed);
    const auto name =
        PushRadar::ChannelName::make(typed.trimmed(), m_services.active.profile().version);
    if (!name)
        return name.error().message;
    const QString channel = name->toString();
    ChannelsModel &channels = m_services.workspace.channels();
    channels.touch(channel, QDateTime::currentDateTimeUtc());
    channels.setWish(channel, ChannelWish::Listen);
    if (m_refused.remove(channel) > 0)
        m_services.session.unfollow(channel); // to be asked for again
    m_services.session.follow(channel);
    return {};
}

QString ChannelListening::listenToPattern(const QString &pattern)
{
    if (!m_services.active.profile().isSandbox)
        return tr("Patterns match what the built-in sandbox sees. Of this service RadarDesk only "
                  "hears the channels that it subscribes to, so enter their names.");
    ChannelPatterns &patterns = m_services.workspace.patterns();
    if (const QString sentence = patterns.add(pattern); !sentence.isEmpty())
        return sentence;
    const QStringList names = m_services.workspace.channels().names();
    for (const QString &name : names)
        meet(name, false);
    const QStringList heard = m_sockets.keys();
    for (const QString &name : heard)
        meet(name, false);
    return {};
}

void ChannelListening::stop(const QString &channel)
{
    m_services.workspace.channels().setWish(channel, ChannelWish::Stopped);
    m_refused.remove(channel);
    m_services.session.unfollow(channel);
}

ChannelListening::State ChannelListening::stateOf(const QString &channel) const
{
    const SandboxSubscriber &subscriber = m_services.session.subscriber();
    if (subscriber.isSubscribed(channel))
        return {Listening::Yes, {}};
    if (const auto refused = m_refused.constFind(channel); refused != m_refused.cend())
        return {Listening::Refused, *refused};
    if (hasPage(channel))
        return {Listening::ByPage, {}};
    return {subscriber.isWanted(channel) ? Listening::Connecting : Listening::No, {}};
}

bool ChannelListening::hasPage(const QString &channel) const
{
    const Profile &profile = m_services.active.profile();
    if (profile.isSandbox && m_sockets.contains(channel))
        return true;
    return std::any_of(m_pages.cbegin(), m_pages.cend(), [&](const auto &page) {
        return page.first == profile.id && page.second == channel;
    });
}

void ChannelListening::show(const QString &channel)
{
    const State state = stateOf(channel);
    m_services.workspace.channels().setListening(channel, state.listening, state.reason);
}

void ChannelListening::showAll()
{
    const QStringList names = m_services.workspace.channels().names();
    for (const QString &name : names)
        show(name);
}

void ChannelListening::onStateChanged()
{
    m_refused.clear(); // each is asked for again
    showAll();
}

void ChannelListening::onObserved(const Observation &observation)
{
    if (const auto *call = std::get_if<ObservedCall>(&observation)) {
        if (call->operation == ObservedCall::Operation::Broadcast && call->reason.isEmpty())
            meet(call->channel, call->run != runMark());
    } else if (const auto *subscription = std::get_if<ObservedSubscription>(&observation)) {
        if (subscription->run != runMark())
            noteSubscription(*subscription);
    } else if (const auto *closing = std::get_if<ObservedClosing>(&observation)) {
        noteClosing(closing->socketId);
    }
}

void ChannelListening::noteSubscription(const ObservedSubscription &subscription)
{
    using Change = ObservedSubscription::Change;
    const QString &channel = subscription.channel;
    if (subscription.change == Change::Admitted && m_channelsOf.size() < MostSockets) {
        m_sockets[channel].insert(subscription.socketId);
        m_channelsOf[subscription.socketId].append(channel);
        meet(channel, false);
    } else if (subscription.change == Change::Left) {
        m_channelsOf[subscription.socketId].removeOne(channel);
        if (const auto found = m_sockets.find(channel); found != m_sockets.end()) {
            found->remove(subscription.socketId);
            if (found->isEmpty())
                m_sockets.erase(found);
        }
    }
    show(channel);
}

void ChannelListening::noteClosing(const QString &socketId)
{
    const QStringList channels = m_channelsOf.take(socketId);
    for (const QString &channel : channels) {
        const auto found = m_sockets.find(channel);
        if (found == m_sockets.end())
            continue;
        found->remove(socketId);
        if (found->isEmpty())
            m_sockets.erase(found);
        show(channel);
    }
}

void ChannelListening::meet(const QString &channel, bool isBroadcast)
{
    Workspace &workspace = m_services.workspace;
    const bool isKnown = m_services.session.subscriber().isWanted(channel);
    if (isKnown || !m_services.active.profile().isSandbox || !workspace.patterns().match(channel))
        return;
    ChannelsModel &channels = workspace.channels();
    if (channels.wishOf(channel) == ChannelWish::Stopped || channels.rowCount() >= MostFollowed)
        return;
    const bool isNew = channels.rowOf(channel) < 0;
    if (isNew)
        channels.touch(channel, QDateTime::currentDateTimeUtc());
    m_services.session.follow(channel);
    // From here on the session counts what it receives; this one came before.
    if (isBroadcast)
        channels.countUnseen(channel);
}

void ChannelListening::onReported(const SubscriberPage &page, const PageReport &report)
{
    if (report.kind != PageReport::Kind::State)
        return;
    if (report.state == u"subscribed")
        m_pages.insert(report.page, {page.profileId, page.channel});
    else
        m_pages.remove(report.page);
    show(page.channel);
}

} // namespace RadarDesk::session

#include "moc_channellistening.cpp"
