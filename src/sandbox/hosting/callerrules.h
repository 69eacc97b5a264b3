// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/service/refusal.h>

#include <QByteArray>
#include <QList>

#include <optional>

namespace RadarDesk::sandbox {

struct HttpRequest;

/// By what names a service may be called, and which pages may subscribe to it.
struct CallerRules
{
    QList<QByteArray> hosts = {}; ///< Besides this machine's own names; no ports.
    QList<QByteArray> origins = {}; ///< Of pages that may subscribe; empty: any.
    bool isPublic = false; ///< Other machines reach the service, by its address.

    /// For a request with another name in its Host header. A page may have one of its own lead
    /// here, so no other is accepted.
    [[nodiscard]] std::optional<Refusal> refuseHost(const HttpRequest &request) const;
    /// For a subscriber's page; programs send no origin.
    [[nodiscard]] std::optional<Refusal> refuseOrigin(const HttpRequest &request) const;
};

} // namespace RadarDesk::sandbox
