// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/endpoint/endpointfault.h>

#include <pushradar/apiversion.h>
#include <pushradar/result.h>

#include <QHash>
#include <QString>

#include <optional>

namespace RadarDesk::sandbox {
struct HttpRequest;
}

namespace RadarDesk::privatechannels {

/// Why a caller gets no token: the HTTP status, and a sentence for it.
struct EndpointRefusal
{
    int status = 400;
    QString sentence;
};

/// What a caller asks a token for.
struct EndpointQuery
{
    PushRadar::ApiVersion version = PushRadar::ApiVersion::V3;
    QString channel;
    QString socketId; ///< Empty in v2.

    /// Reads both dialects (protocol: documentation): v2's ?channel=, and v3's
    /// ?channelName=&socketID=. \a fault is a way in which the endpoint reads otherwise, if it is
    /// one. All else is refused with 400, another method with 405.
    static PushRadar::Result<EndpointQuery, EndpointRefusal>
    read(const sandbox::HttpRequest &request, std::optional<EndpointFault> fault = {});
    /// What a request is about that read() may refuse, wherever in it that is.
    static EndpointQuery guess(const sandbox::HttpRequest &request);
};

/// The fields of a query or a form; of a repeated one the last.
[[nodiscard]] QHash<QString, QString> fieldsOfForm(const QByteArray &form);
/// The texts in a JSON object.
[[nodiscard]] QHash<QString, QString> fieldsOfJson(const QByteArray &json);

} // namespace RadarDesk::privatechannels
