// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: MIT

#pragma once

#include <pushradar/exchange.h>
#include <pushradar/redactor.h>
#include <pushradar/wire.h>

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QPointer>
#include <QSslConfiguration>
#include <QTimer>

class QNetworkAccessManager;

namespace PushRadar {

class OneShotBody;

/// What all calls of a client have in common.
struct TransferSettings
{
    QNetworkAccessManager *network;
    Redactor redactor;
    std::chrono::milliseconds timeout;
    std::optional<QSslConfiguration> sslConfiguration;
    QList<HttpHeader> furtherHeaders; ///< Sent, and not recorded.
};

/// Sends one request once, and keeps a record of what comes of it.
class Transfer : public QObject
{
    Q_OBJECT

public:
    /// \a record is filled until finished(), and outlives this.
    Transfer(const Request &request, const TransferSettings &settings, Exchange &record);
    ~Transfer() override;

    void cancel();

Q_SIGNALS:
    /// Emitted once; also from within cancel().
    void finished();

private:
    enum class End { Answer, Cut, Short, Lost, TimedOut, Cancelled };

    void watch();
    void stop(End end);
    void giveUp(End end);
    void readHead();
    void readBody();
    void keepTlsFault(const QList<QSslError> &errors);
    void conclude();
    void findShortBody();
    [[nodiscard]] std::optional<ErrorCode> errorCode() const;
    [[nodiscard]] std::optional<Error> findError();
    [[nodiscard]] std::chrono::microseconds elapsed() const;

    Exchange &m_record;
    Redactor m_redactor;
    std::chrono::milliseconds m_timeout;
    QElapsedTimer m_clock;
    QTimer m_timer;
    OneShotBody *m_body = nullptr;
    std::unique_ptr<QNetworkReply> m_reply;
    End m_end = End::Answer;
    std::optional<Error> m_shortFault;
    QUrl m_redirectTarget;
    bool m_compressed = false;
    bool m_concluded = false;
};

} // namespace PushRadar
