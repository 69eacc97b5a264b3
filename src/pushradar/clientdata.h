// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: MIT

#pragma once

#include <pushradar/error.h>
#include <pushradar/jsonvalue.h>

namespace PushRadar {

/// What a server tells about one connected client (v3): a JSON object. Its member "##uniqueID"
/// identifies one user across several connections (protocol: documentation). Once made, valid.
class ClientData
{
public:
    /// In bytes of the JSON text (protocol: official library).
    static constexpr qsizetype SizeLimit = 1024;

    /// Fails with InvalidClientData or ClientDataTooLarge.
    static Result<ClientData> make(const JsonValue &value);

    [[nodiscard]] const QByteArray &toJson() const { return m_json; }

private:
    explicit ClientData(QByteArray json)
        : m_json(std::move(json))
    {
    }

    QByteArray m_json;
};

} // namespace PushRadar
