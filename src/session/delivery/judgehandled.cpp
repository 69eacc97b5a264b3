// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/delivery/deliveryjudges.h>

#include <workbench/core/visibletext.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace RadarDesk::session {

using namespace workbench;

namespace {

struct HandledJudge
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::session::DeliveryJudge)
};

using Callback = Deliveries::Callback;
using Receipt = Deliveries::Receipt;

constexpr qint64 ReturnMs = 2'000; // so long a callback may take, or its report

QString placeOf(const Callback &callback)
{
    return callback.file.isEmpty()
        ? QString()
        : visibleText(callback.file) + u':' + QString::number(callback.line);
}

QString nameOfReceiver(const DeliveryCase &what, const QString &socketId)
{
    const QList<Receipt> receivers = what.receivers();
    for (const Receipt &receiver : receivers) {
        if (receiver.socketId == socketId && !receiver.client.isEmpty())
            return QStringLiteral("%1 · %2").arg(visibleText(receiver.client), socketId);
    }
    return socketId;
}

/// Whether that connection has reported of other messages, and on which channels a callback was
/// called for one.
struct OtherReports
{
    bool hasReported = false;
    QStringList channels;
};

OtherReports reportsOf(const DeliveryCase &what, const QString &socketId)
{
    OtherReports reports;
    const auto look = [&](const Event &event) {
        if (!event.deliveries || event.broadcastId == what.subject()->broadcastId)
            return;
        for (const Callback &callback : event.deliveries->callbacks) {
            if (callback.socketId != socketId)
                continue;
            reports.hasReported = true;
            if (callback.callbacks > 0 && event.channel != what.channel()
                && !reports.channels.contains(event.channel))
                reports.channels.append(event.channel);
        }
    };
    std::ranges::for_each(what.evidence().broadcasts, look);
    std::ranges::for_each(what.evidence().calls, look);
    return reports;
}

std::optional<DeliveryFinding> judgeCallback(const DeliveryCase &what, const Callback &callback)
{
    const QString name = nameOfReceiver(what, callback.socketId);
    std::optional<DeliveryFinding> finding;
    if (callback.threw) {
        finding = deliveryFinding(DeliveryCause::CallbackThrew,
                                  {name, visibleText(callback.message), placeOf(callback)});
    } else if (callback.callbacks == 0) {
        const OtherReports others = reportsOf(what, callback.socketId);
        finding = others.channels.isEmpty()
            ? deliveryFinding(DeliveryCause::NoCallback, {name, visibleText(what.channel())})
            : deliveryFinding(DeliveryCause::OtherCallback,
                              {name, visibleText(what.channel()),
                               visibleText(others.channels.join(QStringLiteral(", ")))});
    } else if (callback.callbacks > 1) {
        finding = deliveryFinding(DeliveryCause::RegisteredTwice,
                                  {name, QLocale().toString(callback.callbacks)});
    }
    if (finding)
        finding->socketId = callback.socketId;
    return finding;
}

/// A page that reports what its callbacks do, and says nothing of this message.
std::optional<DeliveryFinding> notReturned(const DeliveryCase &what)
{
    const Deliveries &deliveries = *what.subject()->deliveries;
    const bool areReportsListed = deliveries.reports <= deliveries.callbacks.size();
    if (!areReportsListed || what.moment().msecsTo(what.evidence().now) <= ReturnMs)
        return std::nullopt;
    const QList<Receipt> receivers = what.receivers();
    for (const Receipt &receiver : receivers) {
        const bool isReported =
            std::ranges::any_of(deliveries.callbacks, [&](const Callback &callback) {
                return callback.socketId == receiver.socketId;
            });
        const SubscriberLife *const life = what.lifeOf(receiver.socketId);
        const bool isThere = !life || !life->ended.isValid();
        if (isReported || !isThere || !reportsOf(what, receiver.socketId).hasReported)
            continue;
        DeliveryFinding finding =
            deliveryFinding(DeliveryCause::NotReturned,
                            {nameOfReceiver(what, receiver.socketId),
                             spanBetween(what.moment(), what.evidence().now)});
        finding.socketId = receiver.socketId;
        return finding;
    }
    return std::nullopt;
}

DeliveryStepResult judgeReports(const DeliveryCase &what, const Deliveries &deliveries)
{
    DeliveryStepResult result;
    for (const Callback &callback : deliveries.callbacks) {
        const auto finding = judgeCallback(what, callback);
        if (finding && result.findings.isEmpty())
            result = DeliveryStepResult::failedPartly(*finding);
        else if (finding)
            result.notes.append(finding->sentence);
    }
    if (!result.findings.isEmpty())
        return result;
    if (const auto missing = notReturned(what))
        return DeliveryStepResult::failedPartly(*missing);
    if (deliveries.reports == 0 && deliveries.callbacks.isEmpty())
        return DeliveryStepResult::skipped(
            HandledJudge::tr("No page has reported what its callbacks did. Pages that load the "
                             "sandbox's browser library report it; other clients don't."));
    return DeliveryStepResult::passed(HandledJudge::tr(
        "The callbacks of %n connection(s) ran without an error.", nullptr,
        static_cast<int>(std::max<qint64>(deliveries.reports, deliveries.callbacks.size()))));
}

} // namespace

DeliveryStepResult judgeHandled(const DeliveryCase &what)
{
    if (!what.subject() || !what.subject()->deliveries)
        return DeliveryStepResult::skipped(
            HandledJudge::tr("RadarDesk doesn't see callbacks of this service's pages. Load the "
                             "sandbox's browser library in the page to see them."));
    if (what.receivers().isEmpty())
        return DeliveryStepResult::skipped(
            HandledJudge::tr("No page received it, so no callback could run."));
    return judgeReports(what, *what.subject()->deliveries);
}

} // namespace RadarDesk::session
