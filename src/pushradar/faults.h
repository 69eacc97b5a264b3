// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: MIT

#pragma once

#include <pushradar/exchange.h>

#include <QNetworkReply>

#include <chrono>
#include <optional>

class QSslCertificate;
class QSslError;

namespace PushRadar {

/// What Qt's \a error means for a call. Nothing where a complete answer came, whose \a status says
/// the rest.
[[nodiscard]] std::optional<ErrorCode> codeOf(QNetworkReply::NetworkError error,
                                              std::optional<int> status);

/// A failure on the way to or from \a url. \a detail is Qt's own words, used where the code alone
/// says too little.
[[nodiscard]] Error networkFault(ErrorCode code, const QUrl &url, const QString &detail);

/// The limit passed; the sentence tells how far \a exchange had come.
[[nodiscard]] Error timeoutFault(const Exchange &exchange, std::chrono::milliseconds limit);

/// The answer of \a url ended after \a length bytes of its body, of the \a announced ones where a
/// number was named.
[[nodiscard]] Error shortAnswerFault(const QUrl &url, qint64 length,
                                     std::optional<qint64> announced);

/// What a status other than 200 means, with the service's own sentence from {"error": "..."}.
/// \a redirectTarget is empty unless the answer is a redirect.
[[nodiscard]] std::optional<Error> statusFault(const Exchange &exchange,
                                               const QUrl &redirectTarget);

/// What is wrong with the certificate \a shown by the service at \a url; it is null when there
/// was none.
[[nodiscard]] TlsFaultDetails tlsFaultDetails(const QUrl &url, const QSslCertificate &shown,
                                              const QList<QSslError> &errors);

} // namespace PushRadar
