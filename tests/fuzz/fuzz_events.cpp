// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <fuzz/fuzzing.h>

#include <history/store/eventcoding.h>
#include <history/store/sampleevents.h>

using namespace RadarDesk;
using namespace RadarDesk::history;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto event = decodeEvent(Fuzzing::inputOf(data, size));
    if (!event)
        return 0;
    const auto again = decodeEvent(encodeEvent(*event));
    Fuzzing::mustHold(again.ok(), "what is encoded can be decoded");
    Fuzzing::mustHold(isSameEvent(*again, *event), "an event comes back as it was");
    return 0;
}
