// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/client.h>

#include <QSignalSpy>

#include <memory>

/// What became of a call, after its end.
struct FinishedCall
{
    bool ended = false; ///< False when it did not end while the test waited.
    bool ok = false;
    PushRadar::Exchange exchange;
    QString token;
    QString broadcastId;
    std::optional<int> subscribers;

    /// The error's code, or a value that no error has.
    [[nodiscard]] PushRadar::ErrorCode code() const
    {
        return exchange.error ? exchange.error->code : static_cast<PushRadar::ErrorCode>(-1);
    }
    [[nodiscard]] QString sentence() const
    {
        return exchange.error ? exchange.error->message : QString();
    }
};

/// Waits until \a call ends.
[[nodiscard]] inline FinishedCall finish(PushRadar::Call *call)
{
    const auto result = std::make_shared<FinishedCall>();
    QObject::connect(call, &PushRadar::Call::finished, call, [result](PushRadar::Call *ended) {
        *result = {true,           ended->ok(),          ended->exchange(),
                   ended->token(), ended->broadcastId(), ended->subscribers()};
    });
    QSignalSpy destroyed(call, &QObject::destroyed);
    destroyed.wait(20'000);
    return *result;
}
