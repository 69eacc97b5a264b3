// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/steps/hoppreflights.h>

namespace RadarDesk::privatechannels {

void HopPreflights::ask(const EndpointQuestion &question, QList<PageCall> hops, const Got &got,
                        const Judged &judged)
{
    while (!hops.isEmpty() && !hops.first().needsPreflight())
        hops.removeFirst();
    if (hops.isEmpty()) {
        judged(std::nullopt, {});
        return;
    }
    const PageCall hop = hops.takeFirst();
    PushRadar::Request request = preflightOf(question, hop);
    writeHop(request, hop);
    m_caller.send(request,
                  [this, question, hop, hops, got, judged](const PushRadar::Exchange &answer) {
                      got(answer);
                      if (const auto fault = judgePreflight(answer, hop))
                          judged(fault, hop.target);
                      else
                          ask(question, hops, got, judged);
                  });
}

} // namespace RadarDesk::privatechannels
