// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/delivery/deliveryevidence.h>

#include <sandbox/service/requestfields.h>
#include <session/delivery/deliverycause.h>
#include <session/observation/observedexchanges.h>
#include <workbench/core/visibletext.h>

#include <QMetaEnum>

#include <algorithm>

namespace RadarDesk::session {

using namespace sandbox;
using namespace workbench;

QString nameOf(DeliveryCause cause)
{
    return QString::fromLatin1(
        QMetaEnum::fromType<DeliveryCause>().valueToKey(static_cast<int>(cause)));
}

const SubscriberLife::Stay *SubscriberLife::stayAt(const QString &channel,
                                                   const QDateTime &moment) const
{
    const auto found = std::ranges::find_if(stays, [&](const Stay &stay) {
        return stay.channel == channel && (!stay.from.isValid() || stay.from <= moment)
            && (!stay.to.isValid() || stay.to >= moment);
    });
    return found == stays.end() ? nullptr : &*found;
}

const SubscriberLife::Stay *SubscriberLife::stayBefore(const QString &channel,
                                                       const QDateTime &moment) const
{
    const auto found = std::find_if(stays.crbegin(), stays.crend(), [&](const Stay &stay) {
        return stay.channel == channel && stay.to.isValid() && stay.to < moment;
    });
    return found == stays.crend() ? nullptr : &*found;
}

const SubscriberLife::Stay *SubscriberLife::stayAfter(const QString &channel,
                                                      const QDateTime &moment) const
{
    const auto found = std::ranges::find_if(stays, [&](const Stay &stay) {
        return stay.channel == channel && stay.from.isValid() && stay.from > moment;
    });
    return found == stays.end() ? nullptr : &*found;
}

bool SubscriberLife::isOpenAt(const QDateTime &moment) const
{
    return (!opened.isValid() || opened <= moment) && (!ended.isValid() || ended > moment);
}

QString SubscriberLife::shownName() const
{
    return client.isEmpty() ? socketId
                            : QStringLiteral("%1 · %2").arg(visibleText(client), socketId);
}

QString requestedChannel(const Event &call)
{
    if (!call.exchange)
        return {};
    const QByteArray type = headerIn(*call.exchange, "Content-Type");
    const auto fields = RequestFields::fromBody(type, call.exchange->requestBody);
    if (!fields)
        return {};
    if (const auto channel = fields->text(QStringLiteral("channel")))
        return QString::fromUtf8(*channel);
    const auto notification = fields->json(QStringLiteral("notification"));
    if (!notification || notification->type() != PushRadar::JsonValue::Type::Object)
        return {};
    const auto name = notification->member(u"channel");
    return name.type() == PushRadar::JsonValue::Type::String ? name.toString() : QString();
}

} // namespace RadarDesk::session
