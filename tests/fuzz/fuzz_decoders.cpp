// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <fuzz/fuzzing.h>

#include <workbench/decoders/decodings.h>
#include <workbench/decoders/encodedtext.h>
#include <workbench/decoders/gunzip.h>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using Fuzzing::mustHold;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input = Fuzzing::inputOf(data, size);
    constexpr qsizetype Limit = 100'000;
    if (const auto unpacked = gunzip(input, Limit); unpacked)
        mustHold(unpacked->bytes.size() <= Limit, "gzip grows up to the limit");
    if (const auto moment = readTimestamp(input); moment)
        mustHold(moment->isValid(), "a timestamp is a moment");
    (void)readWebToken(input);

    const DecodingLimits limits;
    const Decodings all = decodingsIn(input, limits);
    mustHold(all.found.size() <= limits.values, "a bounded number of values is shown");
    for (const Decoding &each : all.found) {
        mustHold(!each.steps.isEmpty(), "something was undone");
        mustHold(each.steps.size() <= limits.layers, "the layers are bounded");
        mustHold(each.text.size() <= limits.shownBytes, "each text is bounded");
    }
    return 0;
}
