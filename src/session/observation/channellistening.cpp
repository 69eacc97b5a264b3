// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/observation/channellistening.h>

#include <sandbox/pages/subscriberpages.h>
#include <session/observation/serviceobservation.h>
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

// The sandbox's limit for one subscriber.
constexpr int MostFollowed = 1'000;
constexpr qsizetype MostSockets = 20'000;

void removeFrom(QHash<QString, QSet<QString>> &sockets, const QString &channel, const QString &id)
{
    const auto found = sockets.find(channel);
    if (found == sockets.end())
        return;
    found->remove(id);
    if (found->isEmpty())
        sockets.erase(found);
}

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
        m_atService = {}; // the service reports its open connections again
        showAll();
        Q_EMIT changed();
    });
    hear(services.observation.sandboxTraffic(), true);
    hear(services.observation.serviceTraffic(), false);
    connect(&services.observation, &ServiceObservation::stateChanged, this, [this] {
        if (m_services.observation.state() == ServiceObservation::State::Observing)
            return;
        m_atService = {};
        showAll();
    });
    connect(&services.pages, &SubscriberPages::reported, this, &ChannelListening::onReported);
}

void ChannelListening::hear(Traffic &traffic, bool isSandbox)
{
    connect(&traffic, &Traffic::observed, this, [this, isSandbox](const Observation &observation) {
        onObserved(observation, isSandbox);
    });
    connect(&traffic, &Traffic::leftOut, this, [this, isSandbox] {
        // A subscriber whose end was left out would stay listed.
        heard(isSandbox) = {};
        showAll();
    });
}

const ChannelListening::Heard &ChannelListening::heard() const
{
    return m_services.active.profile().isSandbox ? m_atSandbox : m_atService;
}

bool ChannelListening::isActive(bool isSandbox) const
{
    return m_services.active.profile().isSandbox == isSandbox;
}

QString ChannelListening::obstacle() const
{
    if (!m_services.active.profile().webSocketUrl.isEmpty())
        return {};
    return tr("RadarDesk can't listen to channels of the hosted service, because its subscriber "
              "protocol isn't public. Open a subscriber page to see its messages here.");
}

QString ChannelListening::listen(const QString &typed)
{
    if (QString sentence = obstacle(); !sentence.isEmpty())
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
        m_services.session.unfollow(channel); // so that follow() requests a token again
    m_services.session.follow(channel);
    return {};
}

QString ChannelListening::listenToPattern(const QString &pattern)
{
    using Observed = ServiceObservation::State;
    const Observed state = m_services.observation.state();
    if (state == Observed::Impossible || state == Observed::NoSecret)
        return tr("Patterns need a service that reports its channels, and this one doesn't. Enter "
                  "channel names instead.");
    ChannelPatterns &patterns = m_services.workspace.patterns();
    if (QString sentence = patterns.add(pattern); !sentence.isEmpty())
        return sentence;
    const QStringList names = m_services.workspace.channels().names();
    const bool isSandbox = m_services.active.profile().isSandbox;
    for (const QString &name : names)
        meet(name, isSandbox, false);
    const QStringList others = heard().sockets.keys();
    for (const QString &name : others)
        meet(name, isSandbox, false);
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
    if (heard().sockets.contains(channel))
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
    m_refused.clear(); // each channel is tried again
    showAll();
}

void ChannelListening::onObserved(const Observation &observation, bool isSandbox)
{
    if (const auto *call = std::get_if<ObservedCall>(&observation)) {
        if (call->operation == ObservedCall::Operation::Broadcast && call->reason.isEmpty())
            meet(call->channel, isSandbox, call->run != runMark());
    } else if (const auto *connection = std::get_if<ObservedConnection>(&observation)) {
        if (connection->run != runMark()) {
            for (const QString &channel : connection->channels)
                noteAdmitted(connection->socketId, channel, isSandbox);
        }
    } else if (const auto *subscription = std::get_if<ObservedSubscription>(&observation)) {
        if (subscription->run != runMark())
            noteSubscription(*subscription, isSandbox);
    } else if (const auto *closing = std::get_if<ObservedClosing>(&observation)) {
        noteClosing(closing->socketId, isSandbox);
    }
}

void ChannelListening::noteSubscription(const ObservedSubscription &subscription, bool isSandbox)
{
    using Change = ObservedSubscription::Change;
    if (subscription.change == Change::Admitted) {
        noteAdmitted(subscription.socketId, subscription.channel, isSandbox);
    } else if (subscription.change == Change::Left) {
        Heard &heard = this->heard(isSandbox);
        heard.channels[subscription.socketId].removeOne(subscription.channel);
        removeFrom(heard.sockets, subscription.channel, subscription.socketId);
        show(subscription.channel);
    }
}

void ChannelListening::noteAdmitted(const QString &socketId, const QString &channel, bool isSandbox)
{
    Heard &heard = this->heard(isSandbox);
    if (heard.channels.size() < MostSockets && !heard.sockets[channel].contains(socketId)) {
        heard.sockets[channel].insert(socketId);
        heard.channels[socketId].append(channel);
        meet(channel, isSandbox, false);
    }
    show(channel);
}

void ChannelListening::noteClosing(const QString &socketId, bool isSandbox)
{
    Heard &heard = this->heard(isSandbox);
    const QStringList channels = heard.channels.take(socketId);
    for (const QString &channel : channels) {
        removeFrom(heard.sockets, channel, socketId);
        show(channel);
    }
}

void ChannelListening::meet(const QString &channel, bool isSandbox, bool isBroadcast)
{
    Workspace &workspace = m_services.workspace;
    const bool isKnown = m_services.session.subscriber().isWanted(channel);
    if (isKnown || !isActive(isSandbox) || !workspace.patterns().match(channel))
        return;
    ChannelsModel &channels = workspace.channels();
    if (channels.wishOf(channel) == ChannelWish::Stopped || channels.rowCount() >= MostFollowed)
        return;
    const bool isNew = channels.rowOf(channel) < 0;
    if (isNew)
        channels.touch(channel, QDateTime::currentDateTimeUtc());
    m_services.session.follow(channel);
    // The session counts the messages that it receives from now on; this one was sent before.
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
