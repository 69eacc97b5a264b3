// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/delivery/deliveryinquiry.h>

#include <session/delivery/sortedevidence.h>
#include <session/observation/serviceobservation.h>
#include <session/profiles/activeprofile.h>
#include <session/relay/recordingrelay.h>
#include <workbench/core/workspace.h>

#include <QPointer>

#include <utility>

namespace RadarDesk::session {

using namespace workbench;
using namespace history;

namespace {

constexpr qint64 BeforeMs = 30 * 60'000; // how far back the history is read
constexpr qint64 AfterMs = 5 * 60'000; // and so far on, of a broadcast that is asked about
constexpr qint64 LastCallMs = 30LL * 24 * 3600'000; // for the last call of before
constexpr qint64 ReadMs = 1'500; // then what was found by then has to do
constexpr int MostOnChannel = 1'000;
constexpr int MostCalls = 300;
constexpr int MostOfConnections = 2'000;
constexpr int MostConnections = 500;

} // namespace

/// What is read, and how much of it is still to come. Answers come as long as it is there.
struct DeliveryInquiry::Round : public QObject
{
    Round() = default;
    ~Round() override
    {
        for (HistoryRequest &request : requests)
            request.close();
    }
    Q_DISABLE_COPY_MOVE(Round)

    QDateTime from; ///< UTC
    QDateTime to;
    QList<Event> onChannel;
    QList<Event> calls;
    QList<Event> ofConnections;
    QList<Event> lastCalls;
    QList<HistoryRequest> requests;
    int waiting = 0;
    bool hasAskedLast = false;
};

DeliveryInquiry::DeliveryInquiry(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

DeliveryInquiry::~DeliveryInquiry() = default;

void DeliveryInquiry::askAgain()
{
    if (isRunning())
        m_isAskedAgain = true; // under a held key, starting over would never end
    else
        ask(m_question);
}

void DeliveryInquiry::ask(const DeliveryQuestion &question)
{
    m_question = question;
    m_isAskedAgain = false;
    m_round = std::make_unique<Round>();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto &broadcast = question.broadcast;
    m_round->from = (broadcast ? momentOf(*broadcast) : now).addMSecs(-BeforeMs);
    m_round->to = broadcast ? std::min(now, momentOf(*broadcast).addMSecs(AfterMs)) : now;
    const QDateTime until = m_round->to.addMSecs(1); // it is before that
    Q_EMIT started();
    read({.profile = question.profile,
          .channel = question.channel,
          .kinds = {EventKind::Broadcast, EventKind::Arrival, EventKind::Fault, EventKind::Gap},
          .from = m_round->from,
          .to = until},
         MostOnChannel, &Round::onChannel);
    read({.kinds = {EventKind::Broadcast, EventKind::Call, EventKind::Authentication},
          .sources = {EventSource::App},
          .from = m_round->from,
          .to = until},
         MostCalls, &Round::calls);
    read({.profile = question.profile,
          .kinds = {EventKind::Connection, EventKind::Subscription, EventKind::Gap,
                    EventKind::Fault},
          .from = m_round->from,
          .to = until},
         MostOfConnections, &Round::ofConnections);
}

void DeliveryInquiry::read(const HistoryFilter &filter, int limit, QList<Event> Round::*place)
{
    Round *const round = m_round.get();
    ++round->waiting;
    const qsizetype number = round->requests.size();
    const auto take = [this, round, place](const QList<StoredEvent> &events) {
        for (const StoredEvent &stored : events)
            (round->*place).append(stored.event);
        --round->waiting;
        onRead();
    };
    QElapsedTimer clock;
    clock.start();
    round->requests.append(m_services.history.page(
        filter, {}, limit, round,
        [take](const HistoryResult<HistoryPage> &page) {
            take(page ? page->events : QList<StoredEvent>());
        },
        [take, round, number, clock](const HistoryPage &page) {
            if (!clock.hasExpired(ReadMs) || !round->requests.at(number).isOpen())
                return;
            round->requests[number].close();
            take(page.events);
        }));
}

void DeliveryInquiry::onRead()
{
    if (m_round->waiting > 0)
        return;
    const bool isKnown = std::ranges::any_of(
        m_round->calls, [this](const Event &call) { return call.profileId == m_question.profile; });
    if (isKnown || m_round->hasAskedLast)
        finish();
    else
        readLastCall();
}

void DeliveryInquiry::readLastCall()
{
    m_round->hasAskedLast = true;
    read({.profile = m_question.profile,
          .kinds = {EventKind::Broadcast, EventKind::Call, EventKind::Authentication},
          .sources = {EventSource::App},
          .from = m_round->from.addMSecs(-LastCallMs),
          .to = m_round->from},
         1, &Round::lastCalls);
}

void DeliveryInquiry::finish()
{
    m_report = walkDelivery(evidence());
    // It is called from within an answer that belongs to the round.
    m_round.release()->deleteLater();
    const bool isAskedAgain = m_isAskedAgain;
    Q_EMIT finished();
    if (isAskedAgain && !isRunning())
        ask(m_question);
}

ServiceView DeliveryInquiry::view() const
{
    const Profile *const profile = m_services.workspace.profiles().find(m_question.profile);
    if (profile && profile->isSandbox)
        return ServiceView::Observed;
    if (m_services.active.profile().id != m_question.profile)
        return profile && profile->webSocketUrl.isValid() ? ServiceView::Unobserved
                                                          : ServiceView::Hosted;
    switch (m_services.observation.state()) {
    case ServiceObservation::State::Sandbox:
    case ServiceObservation::State::Observing:
        return ServiceView::Observed;
    case ServiceObservation::State::Impossible:
        return ServiceView::Hosted;
    case ServiceObservation::State::NoSecret:
    case ServiceObservation::State::Connecting:
    case ServiceObservation::State::Failed:
        break;
    }
    return ServiceView::Unobserved;
}

QList<Connection> DeliveryInquiry::connections() const
{
    QList<Connection> found;
    if (m_services.active.profile().id != m_question.profile)
        return found; // they are those of another service
    ConnectionsModel &model = m_services.observation.connections();
    model.flush();
    const int count = std::min(model.rowCount(), MostConnections);
    for (int row = model.rowCount() - count; row < model.rowCount(); ++row)
        found.append(model.at(row));
    return found;
}

DeliveryEvidence DeliveryInquiry::evidence() const
{
    DeliveryEvidence evidence;
    evidence.question = m_question;
    evidence.view = view();
    evidence.isRelayed = m_services.relay && m_services.relay->isRunning()
        && m_services.relay->profileId() == m_question.profile;
    for (const Profile &profile : m_services.workspace.profiles().profiles()) {
        const QString name = ProfilesModel::shownName(profile);
        evidence.profileNames.insert(profile.id, name);
        if (profile.id != m_question.profile)
            continue;
        evidence.profileName = name;
        evidence.version = profile.version;
        evidence.address = profile.baseUrl(profile.version).authority();
    }
    evidence.from = m_round->from;
    evidence.now = m_round->to;
    if (!m_round->lastCalls.isEmpty())
        evidence.lastCall = m_round->lastCalls.constLast();
    evidence.calls = m_round->calls;
    sortInto(evidence, m_round->onChannel);
    sortInto(evidence, m_round->ofConnections);
    evidence.subscribers = livesOf(m_round->ofConnections, connections());
    inOrderOfSending(evidence.broadcasts);
    if (!m_question.socketId.isEmpty())
        narrowTo(evidence, m_question.socketId);
    return evidence;
}

} // namespace RadarDesk::session

#include "moc_deliveryinquiry.cpp"
