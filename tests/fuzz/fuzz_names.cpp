// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/platform/qtversions.h>
#include <fuzz/fuzzing.h>

#include <privatechannels/judges/channeljudge.h>
#include <privatechannels/judges/tokenjudge.h>

using namespace RadarDesk;
using namespace RadarDesk::privatechannels;
using PushRadar::ApiVersion;

// A channel's name and a token, of which either may be missing, with a line break between them.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString input = QString::fromUtf8(Fuzzing::inputOf(data, size));
    const qsizetype end = input.indexOf(u'\n');
    const QString channel = end < 0 ? input : input.first(end);
    const QString token = end < 0 ? input : input.sliced(end + 1);
    for (const ApiVersion version : {ApiVersion::V2, ApiVersion::V3}) {
        if (const auto finding = judgeChannel(channel, version))
            Fuzzing::mustHold(!finding->sentence.isEmpty(), "a finding has words");
        const TokenUse use{.version = version,
                           .channel = channel,
                           .socketId = QStringLiteral("1.2"),
                           .knownChannels = {QStringLiteral("private-a"), channel},
                           .now = QDateTime::fromMSecsSinceEpoch(0, base::Utc)};
        if (const auto finding = judgeToken(token, use))
            Fuzzing::mustHold(!finding->sentence.isEmpty(), "a finding has words");
        else
            (void)describeToken(token, use);
    }
    Fuzzing::mustHold(nameDifference(channel, channel).isEmpty(), "a name is like itself");
    (void)nameDifference(channel, token);
    return 0;
}
