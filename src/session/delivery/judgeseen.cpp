// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/delivery/deliveryjudges.h>

#include <session/delivery/messageorder.h>
#include <workbench/core/visibletext.h>
#include <workbench/events/eventtext.h>

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace RadarDesk::session {

using namespace workbench;

namespace {

struct SeenJudge
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::session::DeliveryJudge)
};

constexpr qint64 SoonMs = 2'000; // what comes later is late; what isn't there by then is lost
constexpr qint64 AgainMs = 1'000; // the same data within this was sent twice

/// In which order messages reached one connection.
struct SeenOrder
{
    QString who; ///< In words.
    QString socketId;
    QString by; ///< The counter in the data; empty: the broadcasts' IDs.
    MessageOrder order;
};

struct Receptions
{
    QString who;
    QList<std::pair<QDateTime, qint64>> seen; ///< When, and the number of which broadcast.
    QList<qint64> expected;
};

/// The numbers of the broadcasts, in the order in which they were sent.
QHash<QString, qint64> numbersOf(const QList<Event> &broadcasts)
{
    QHash<QString, qint64> numbers;
    for (const Event &event : broadcasts) {
        if (!event.broadcastId.isEmpty() && !numbers.contains(event.broadcastId))
            numbers.insert(event.broadcastId, numbers.size());
    }
    return numbers;
}

/// By what the callbacks of the pages reported.
QHash<QString, Receptions> receptionsOf(const DeliveryCase &what,
                                        const QHash<QString, qint64> &numbers)
{
    QHash<QString, Receptions> bySocket;
    const QDateTime due = what.evidence().now.addMSecs(-SoonMs);
    for (const Event &event : what.evidence().broadcasts) {
        if (!event.deliveries || event.broadcastId.isEmpty())
            continue;
        const qint64 number = numbers.value(event.broadcastId);
        // Of very many, a report that isn't listed isn't one that is missing.
        const bool areReportsListed =
            event.deliveries->reports <= event.deliveries->callbacks.size();
        for (const Deliveries::Receipt &receipt : event.deliveries->receipts) {
            Receptions &receptions = bySocket[receipt.socketId];
            receptions.who = receipt.client.isEmpty()
                ? receipt.socketId
                : QStringLiteral("%1 · %2").arg(visibleText(receipt.client), receipt.socketId);
            if (momentOf(event) < due && areReportsListed)
                receptions.expected.append(number);
        }
        for (const Deliveries::Callback &callback : event.deliveries->callbacks)
            bySocket[callback.socketId].seen.append({callback.time, number});
    }
    return bySocket;
}

QList<SeenOrder> ordersOfPages(const DeliveryCase &what)
{
    QList<SeenOrder> orders;
    auto bySocket = receptionsOf(what, numbersOf(what.evidence().broadcasts));
    for (auto it = bySocket.begin(); it != bySocket.end(); ++it) {
        Receptions &receptions = it.value();
        if (receptions.seen.isEmpty())
            continue; // it doesn't report
        std::ranges::sort(receptions.seen);
        QList<qint64> arrived;
        for (const auto &[time, number] : std::as_const(receptions.seen))
            arrived.append(number);
        orders.append({receptions.who, it.key(), {}, orderOf(arrived, receptions.expected)});
    }
    std::ranges::sort(orders, {}, &SeenOrder::socketId);
    return orders;
}

/// By what RadarDesk, or a page that it opened, has received.
std::optional<SeenOrder> ownOrder(const DeliveryCase &what)
{
    const QList<Event> &arrivals = what.evidence().arrivals;
    QByteArrayList messages;
    for (const Event &arrival : arrivals)
        messages.append(arrival.data);
    const QString who = SeenJudge::tr("RadarDesk's own subscriber");
    if (const auto counter = counterOf(messages))
        return SeenOrder{who, {}, counter->key, orderOf(*counter)};
    const auto numbers = numbersOf(what.evidence().broadcasts);
    QList<qint64> arrived;
    for (const Event &arrival : arrivals) {
        if (const auto found = numbers.constFind(arrival.broadcastId); found != numbers.cend())
            arrived.append(*found);
    }
    if (arrived.isEmpty())
        return std::nullopt;
    // From the first that it has seen on: before that, it may not have listened.
    const auto [least, most] = std::ranges::minmax(arrived);
    QList<qint64> expected;
    for (qint64 number = least; number <= most; ++number)
        expected.append(number);
    return SeenOrder{who, {}, {}, orderOf(arrived, expected)};
}

DeliveryCause causeOf(const MessageOrder &order)
{
    if (order.lost > 0)
        return DeliveryCause::Lost;
    return order.doubled > 0 ? DeliveryCause::Doubled : DeliveryCause::OutOfOrder;
}

QString measureOf(const SeenOrder &seen)
{
    return seen.by.isEmpty()
        ? SeenJudge::tr("by the IDs of the broadcasts")
        : SeenJudge::tr("by “%1” in the data", "a key").arg(visibleText(seen.by, 60));
}

std::optional<DeliveryFinding> sentTwice(const DeliveryCase &what)
{
    const Event &subject = *what.subject();
    for (const Event &event : what.evidence().broadcasts) {
        const qint64 apart = std::abs(event.time.msecsTo(subject.time));
        const bool isOther = !event.broadcastId.isEmpty()
            && event.broadcastId != subject.broadcastId && event.outcome == Outcome::Done;
        if (isOther && apart <= AgainMs && subject.source == EventSource::App
            && event.source == EventSource::App && !subject.data.isEmpty()
            && event.data == subject.data)
            return deliveryFinding(DeliveryCause::SentTwice,
                                   {shortDuration(std::chrono::milliseconds(apart))});
    }
    return std::nullopt;
}

std::optional<DeliveryFinding> late(const DeliveryCase &what)
{
    const auto finding = [&](const QString &who, const QDateTime &time) {
        return deliveryFinding(DeliveryCause::Late, {who, spanBetween(what.moment(), time)});
    };
    if (const auto &deliveries = what.subject()->deliveries) {
        for (const Deliveries::Callback &callback : deliveries->callbacks) {
            if (what.moment().msecsTo(callback.time) > SoonMs) {
                DeliveryFinding found = finding(callback.socketId, callback.time);
                found.socketId = callback.socketId;
                return found;
            }
        }
    }
    const Event *const arrival = what.arrival();
    if (arrival && what.moment().msecsTo(arrival->time) > SoonMs)
        return finding(SeenJudge::tr("RadarDesk's own subscriber"), arrival->time);
    return std::nullopt;
}

} // namespace

DeliveryStepResult judgeSeen(const DeliveryCase &what)
{
    if (!what.subject())
        return DeliveryStepResult::skipped(
            SeenJudge::tr("Nothing was sent whose order could be seen."));
    QList<SeenOrder> orders = ordersOfPages(what);
    if (const auto own = ownOrder(what))
        orders.append(*own);
    DeliveryStepResult result;
    for (const SeenOrder &seen : std::as_const(orders)) {
        const QString line =
            //: %1 is a connection, %2 "7 of 500 overtook, …", %3 "by the IDs of the broadcasts"
            SeenJudge::tr("%1: %2, %3.").arg(seen.who, seen.order.text(), measureOf(seen));
        if (!seen.order.isRight() && result.findings.isEmpty()) {
            DeliveryFinding finding = deliveryFinding(
                causeOf(seen.order), {seen.who, seen.order.text(), measureOf(seen)});
            finding.socketId = seen.socketId;
            const QStringList notes = result.notes;
            result = DeliveryStepResult::failedPartly(finding);
            result.notes = notes;
        } else {
            result.notes.append(line);
        }
    }
    if (!result.findings.isEmpty())
        return result;
    for (const auto &found : {sentTwice(what), late(what)}) {
        if (found)
            return DeliveryStepResult::failedPartly(*found);
    }
    if (orders.isEmpty())
        return DeliveryStepResult::skipped(
            SeenJudge::tr("RadarDesk hasn't seen in which order messages arrived. Listen to the "
                          "channel, or load the sandbox's browser library in the page."));
    auto passed =
        DeliveryStepResult::passed(SeenJudge::tr("Every message was seen once and in order."));
    passed.notes = result.notes;
    return passed;
}

} // namespace RadarDesk::session
