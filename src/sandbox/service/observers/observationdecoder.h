// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/service/observer.h>
#include <sandbox/service/observers/observercommand.h>

#include <optional>

namespace RadarDesk::sandbox {

/// A frame of GET /observe, as it was read.
struct ObserverFrame
{
    Observations observations;
    std::optional<QList<ConnectionState>> states; ///< All that are open now.
};

/// Reads what a service or an observer sends, whoever that is. Nothing is larger than \a limits
/// say: longer texts are cut, longer lists too. Members and kinds that it doesn't know are ignored.
class ObservationDecoder
{
public:
    /// More than a service may have subscribers; a frame with more states is refused.
    static constexpr qsizetype MostStates = 100'000;

    /// \a run is what an observation that is the observer's own is marked with.
    explicit ObservationDecoder(QByteArray run, const ObserverLimits &limits = {});

    /// Nothing unless \a bytes are one whole frame of a service.
    [[nodiscard]] std::optional<ObserverFrame> frame(const QByteArray &bytes) const;
    /// Nothing unless \a bytes are one whole command of an observer.
    [[nodiscard]] static std::optional<ObserverCommand> command(const QByteArray &bytes);

private:
    const QByteArray m_run;
    const ObserverLimits m_limits;
};

} // namespace RadarDesk::sandbox
