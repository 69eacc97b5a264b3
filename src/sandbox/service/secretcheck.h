// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/service/refusal.h>
#include <sandbox/service/requestfields.h>
#include <sandbox/web/httpmessage.h>

#include <optional>

namespace RadarDesk::sandbox {

/// Whether a caller has the secret, as each API version wants it shown.
class SecretCheck
{
public:
    explicit SecretCheck(const QByteArray &secret)
        : m_secret(secret)
    {
    }

    /// By the field "apiSecret".
    [[nodiscard]] std::optional<Refusal> refuseV2(const RequestFields &fields) const;
    /// By the value of the Authorization header: Bearer, or Basic with the secret as the user.
    [[nodiscard]] std::optional<Refusal> refuseV3(const QByteArray &header) const;

    /// Of an observer: Bearer, over a WebSocket, and no page, whatever it knows.
    [[nodiscard]] std::optional<Refusal> refuseObserver(const HttpRequest &request) const;

private:
    [[nodiscard]] std::optional<Refusal> refuse(const QByteArray &secret) const;

    const QByteArray m_secret;
};

} // namespace RadarDesk::sandbox
