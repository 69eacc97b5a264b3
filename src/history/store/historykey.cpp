// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/store/historykey.h>

#include <base/platform/qtversions.h>

#include <algorithm>

namespace RadarDesk::history {

namespace {

constexpr qint64 KeysInAMillisecond = 1024;
constexpr qint64 LatestMillisecond = qint64(1) << 52; // leaves more keys after it than get used

} // namespace

qint64 historyKeyAt(const QDateTime &time)
{
    if (!time.isValid())
        return 1;
    const qint64 milliseconds = std::clamp(time.toMSecsSinceEpoch(), qint64(0), LatestMillisecond);
    return std::max(milliseconds * KeysInAMillisecond, qint64(1));
}

QDateTime historyTimeOf(qint64 key)
{
    return key < KeysInAMillisecond
        ? QDateTime()
        : QDateTime::fromMSecsSinceEpoch(key / KeysInAMillisecond, base::Utc);
}

} // namespace RadarDesk::history
