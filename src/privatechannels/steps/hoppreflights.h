// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/judges/corsjudge.h>
#include <privatechannels/steps/endpointcaller.h>

namespace RadarDesk::privatechannels {

/// Where a call with headers of its own is redirected, a browser asks by OPTIONS at each place.
class HopPreflights
{
public:
    using Got = std::function<void(const PushRadar::Exchange &)>;
    /// The first fault, and where it is.
    using Judged = std::function<void(const std::optional<Finding> &, const QUrl &place)>;

    /// \a caller must outlive the questions.
    explicit HopPreflights(EndpointCaller &caller)
        : m_caller(caller)
    {
    }

    /// Asks at those of \a hops where a browser does, in their order. \a got is called with each
    /// answer, and \a judged once, at once or later.
    void ask(const EndpointQuestion &question, QList<PageCall> hops, const Got &got,
             const Judged &judged);

private:
    EndpointCaller &m_caller;
};

} // namespace RadarDesk::privatechannels
