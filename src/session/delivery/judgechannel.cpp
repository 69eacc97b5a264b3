// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/delivery/deliveryjudges.h>

#include <workbench/core/namecomparison.h>
#include <workbench/core/visibletext.h>

#include <QCoreApplication>

#include <algorithm>

namespace RadarDesk::session {

using namespace workbench;

namespace {

struct ChannelStepJudge
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::session::DeliveryJudge)
};

DeliveryCause causeOf(NameDifference difference)
{
    switch (difference) {
    case NameDifference::Case:
        return DeliveryCause::CaseDiffers;
    case NameDifference::WhiteSpace:
        return DeliveryCause::SpaceDiffers;
    case NameDifference::Prefix:
    case NameDifference::PrefixMissing:
    case NameDifference::PrefixTwice:
        return DeliveryCause::PrefixDiffers;
    case NameDifference::PercentEncoding:
        return DeliveryCause::EncodingDiffers;
    case NameDifference::Twin:
        return DeliveryCause::LetterLooksAlike;
    case NameDifference::Separator:
        return DeliveryCause::SeparatorDiffers;
    case NameDifference::Environment:
        return DeliveryCause::EnvironmentDiffers;
    case NameDifference::None:
    case NameDifference::Other:
    case NameDifference::Letter:
        break;
    }
    return DeliveryCause::NamesDiffer;
}

/// The details: both names, and both with what differs in brackets.
DeliveryFinding differing(const QString &sent, const QString &subscribed)
{
    const NameComparison compared = compareNames(sent, subscribed);
    DeliveryFinding finding = deliveryFinding(
        causeOf(compared.difference),
        {visibleText(sent), visibleText(subscribed), visibleText(markedName(sent, compared.first)),
         visibleText(markedName(subscribed, compared.second))});
    finding.channel = subscribed;
    return finding;
}

/// A channel that others were on at that moment, and whose name looks like that of the broadcast.
QString similarChannel(const DeliveryCase &what)
{
    for (const SubscriberLife &life : what.evidence().subscribers) {
        if (life.isOwn)
            continue;
        for (const SubscriberLife::Stay &stay : life.stays) {
            if (stay.channel != what.channel() && life.stayAt(stay.channel, what.moment())
                && areAlike(what.channel(), stay.channel))
                return stay.channel;
        }
    }
    const auto &deliveries = what.subject()->deliveries;
    return deliveries && !deliveries->lookAlikes.isEmpty()
        ? deliveries->lookAlikes.constFirst().channel
        : QString();
}

} // namespace

DeliveryStepResult judgeSameChannel(const DeliveryCase &what)
{
    if (!what.subject())
        return DeliveryStepResult::skipped(
            ChannelStepJudge::tr("Nothing was sent whose channel could be compared."));
    const QString &sent = what.channel();
    const QString &wanted = what.evidence().question.channel;
    if (sent != wanted)
        return DeliveryStepResult::failed(differing(sent, wanted));
    if (!what.present().isEmpty())
        return DeliveryStepResult::passed(
            //: %1 is a channel
            ChannelStepJudge::tr("Sender and subscribers use the same name, “%1”.")
                .arg(visibleText(sent)));
    if (const QString similar = similarChannel(what); !similar.isEmpty())
        return DeliveryStepResult::failed(differing(sent, similar));
    if (what.arrival())
        return DeliveryStepResult::passed(
            ChannelStepJudge::tr("RadarDesk received it on “%1”.").arg(visibleText(sent)));
    if (what.evidence().view != ServiceView::Observed)
        return DeliveryStepResult::skipped(
            ChannelStepJudge::tr("The message went to “%1”. RadarDesk doesn't see which channels "
                                 "the subscribers of this service use: compare it with the name in "
                                 "your page.")
                .arg(visibleText(sent)));
    return DeliveryStepResult::passed(
        ChannelStepJudge::tr("The message went to “%1”, and no subscriber used a similar name.")
            .arg(visibleText(sent)));
}

} // namespace RadarDesk::session
