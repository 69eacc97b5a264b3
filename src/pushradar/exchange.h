// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: MIT

#pragma once

#include <pushradar/error.h>

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QUrl>

#include <chrono>
#include <optional>

namespace PushRadar {

struct HttpHeader
{
    QByteArray name;
    QByteArray value;

    bool operator==(const HttpHeader &) const = default;
};

/// When a call began, and how long after that each phase ended; a phase that did not happen, or
/// that a kept-alive connection made unnecessary, is empty.
struct ExchangeTiming
{
    using Elapsed = std::optional<std::chrono::microseconds>;

    QDateTime started; ///< UTC
    Elapsed connecting; ///< Name lookup and connecting began.
    Elapsed encrypted; ///< The TLS handshake was complete.
    Elapsed requestSent;
    Elapsed headers; ///< The status and the headers of the answer were there.
    Elapsed finished; ///< Whatever the outcome.
};

/// The certificate that a TLS connection failed on, and why.
struct TlsFaultDetails
{
    QString reason; ///< A whole sentence, or several.
    QString subject; ///< Empty when the service showed no certificate.
    QString issuer;
    QDateTime effective; ///< UTC
    QDateTime expiry; ///< UTC
};

/// The record of one call, whatever became of it. The secret is replaced by "sk_***" everywhere.
struct Exchange
{
    /// In bytes; a longer answer is cut there.
    static constexpr qsizetype ResponseLimit = qsizetype{4} * 1024 * 1024;

    QByteArray method; ///< Empty when the call was refused before anything was sent.
    QUrl url;
    QList<HttpHeader> requestHeaders;
    QByteArray requestBody;

    std::optional<int> status;
    QString reason; ///< The words after the status.
    QList<HttpHeader> responseHeaders;
    QByteArray responseBody; ///< At most ResponseLimit.
    /// The response body is not whole: over the limit, or compressed although asked not to be.
    bool responseCut = false;

    ExchangeTiming timing;
    std::optional<Error> error;
    std::optional<TlsFaultDetails> tlsFault;
};

} // namespace PushRadar
