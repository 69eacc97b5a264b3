// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/delivery/subscriberlives.h>

#include <session/observation/callerwords.h>
#include <session/observation/eventcauses.h>

#include <algorithm>

namespace RadarDesk::session {

using namespace sandbox;
using namespace workbench;

namespace {

using Change = ObservedSubscription::Change;

class LifeBook
{
public:
    SubscriberLife &lifeOf(const Event &event)
    {
        const auto found = std::ranges::find_if(
            m_lives, [&](const SubscriberLife &life) { return life.socketId == event.socketId; });
        if (found != m_lives.end())
            return *found;
        m_lives.append({.socketId = event.socketId, .client = event.client});
        return m_lives.last();
    }
    void add(const Event &event)
    {
        if (event.kind == EventKind::Connection)
            addConnection(event);
        else if (event.kind == EventKind::Subscription)
            addSubscription(event);
    }
    [[nodiscard]] QList<SubscriberLife> &lives() { return m_lives; }

private:
    void addConnection(const Event &event)
    {
        SubscriberLife &life = lifeOf(event);
        if (!event.duration) {
            if (!life.opened.isValid() && event.source == EventSource::Page)
                life.opened = event.time;
            return;
        }
        life.ended = event.time;
        life.ending = endingIn(event);
        life.endingText = event.note;
        if (!life.opened.isValid())
            life.opened = event.time.addMSecs(
                -std::chrono::duration_cast<std::chrono::milliseconds>(*event.duration).count());
        endStays(life, event.time);
    }
    static void endStays(SubscriberLife &life, const QDateTime &time)
    {
        for (SubscriberLife::Stay &stay : life.stays) {
            if (!stay.to.isValid())
                stay.to = time;
        }
    }
    void addSubscription(const Event &event)
    {
        SubscriberLife &life = lifeOf(event);
        const std::optional<Change> change = changeIn(event);
        if (change == Change::Refused) {
            life.refusals.append({.channel = event.channel,
                                  .time = event.time,
                                  .reason = event.note,
                                  .code = refusalCodeIn(event),
                                  .hasToken = !event.tokenDigest.isEmpty()});
            return;
        }
        const auto open = std::ranges::find_if(life.stays, [&](const SubscriberLife::Stay &stay) {
            return stay.channel == event.channel && !stay.to.isValid();
        });
        const bool isOpen = open != life.stays.end();
        // Where an event of an older version doesn't say which it is, what was begun is ended.
        if (change == Change::Left || (isOpen && change != Change::Admitted)) {
            if (isOpen)
                open->to = event.time;
            else
                life.stays.append({event.channel, {}, event.time});
        } else if (!isOpen) {
            life.stays.append({event.channel, event.time, {}});
        }
    }

    QList<SubscriberLife> m_lives;
};

void takeKnown(SubscriberLife &life, const Connection &known)
{
    life.isOwn = known.isOwn;
    life.waitingBytes = known.waitingBytes;
    if (known.since.isValid() && !life.opened.isValid())
        life.opened = known.since;
    if (known.state != Connection::State::Open && !life.ended.isValid()) {
        life.ended = known.ended;
        if (!known.life.isEmpty())
            life.endingText = lifeText(known.life.constLast());
    }
    if (known.ending)
        life.ending = known.ending;
}

/// As the recorder of events has it.
QString clientIn(const Connection &connection)
{
    return connection.isOwn ? QStringLiteral("RadarDesk")
                            : clientWords(connection.rawOrigin, connection.rawAgent);
}

/// The stays and refusals of a life that only the list of connections knows.
void takeLines(SubscriberLife &life, const Connection &known)
{
    for (const LifeLine &line : known.life) {
        const QDateTime time = toDateTime(line.time);
        const auto open = std::ranges::find_if(life.stays, [&](const SubscriberLife::Stay &stay) {
            return stay.channel == line.channel && !stay.to.isValid();
        });
        if (line.kind == LifeLine::Kind::Subscribed && open == life.stays.end())
            life.stays.append({line.channel, time, {}});
        else if (line.kind == LifeLine::Kind::Unsubscribed && open != life.stays.end())
            open->to = time;
        else if (line.kind == LifeLine::Kind::SubscriptionRefused)
            life.refusals.append({.channel = line.channel,
                                  .time = time,
                                  .reason = line.text,
                                  .code = line.code,
                                  .hasToken = !line.tokenDigest.isEmpty()});
    }
    // It was there before anything was observed.
    for (const QString &channel : known.channels) {
        const bool isKnown = std::ranges::any_of(
            life.stays, [&](const SubscriberLife::Stay &stay) { return stay.channel == channel; });
        if (!isKnown)
            life.stays.append({channel, known.since, {}});
    }
    if (life.ended.isValid()) {
        for (SubscriberLife::Stay &stay : life.stays) {
            if (!stay.to.isValid())
                stay.to = life.ended;
        }
    }
}

} // namespace

bool isSameClient(const SubscriberLife &one, const SubscriberLife &other)
{
    return one.isOwn == other.isOwn && one.client == other.client;
}

QList<SubscriberLife> livesOf(const QList<Event> &events, const QList<Connection> &known)
{
    LifeBook book;
    for (const Event &event : events) {
        if (!event.socketId.isEmpty())
            book.add(event);
    }
    QList<SubscriberLife> &lives = book.lives();
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < lives.size(); ++i)
        places.insert(lives.at(i).socketId, i);
    for (const Connection &connection : known) {
        const auto place = places.constFind(connection.socketId);
        if (place == places.cend())
            lives.append({.socketId = connection.socketId, .client = clientIn(connection)});
        SubscriberLife &life = place == places.cend() ? lives.last() : lives[*place];
        takeKnown(life, connection);
        if (life.stays.isEmpty() && life.refusals.isEmpty())
            takeLines(life, connection);
    }
    return lives;
}

} // namespace RadarDesk::session
