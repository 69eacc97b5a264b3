// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/transfer/shareableevent.h>

#include <base/redaction/namedvalues.h>
#include <workbench/events/excerpt.h>

using PushRadar::Exchange;

namespace RadarDesk::history {

using namespace base;
using namespace workbench;

Event shareable(Event event)
{
    // What was refused can be anything.
    const bool isAuthentication =
        event.kind == EventKind::Authentication || event.kind == EventKind::Call;
    event.note = isAuthentication ? withoutTokens(event.note) : withoutNamedValues(event.note);
    if (!event.exchange)
        return event;
    Exchange exchange =
        isAuthentication ? withoutSensitive(*event.exchange) : withoutNamed(*event.exchange);
    if (event.kind == EventKind::Broadcast || event.kind == EventKind::Arrival) {
        exchange.requestBody = event.exchange->requestBody;
        exchange.responseBody = event.exchange->responseBody;
    }
    event.exchange = std::make_shared<const Exchange>(std::move(exchange));
    return event;
}

} // namespace RadarDesk::history
