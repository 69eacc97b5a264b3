// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <fuzz/fuzzing.h>

#include <history/eventcoding.h>
#include <history/sampleevents.h>

using namespace RadarDesk;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto event = decodeEvent(Fuzzing::inputOf(data, size));
    if (!event)
        return 0;
    const auto &exchange = event->exchange;
    const bool isWritable = !exchange || exchange->url.isEmpty() || exchange->url.isValid();
    const auto again = decodeEvent(encodeEvent(*event));
    Fuzzing::mustHold(again.ok(), "what is encoded can be decoded");
    Fuzzing::mustHold(!isWritable || isSameEvent(*again, *event), "an event comes back as it was");
    const auto third = decodeEvent(encodeEvent(*again));
    Fuzzing::mustHold(third.ok() && isSameEvent(*third, *again), "and does not change any more");
    return 0;
}
