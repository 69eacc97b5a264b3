// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: MIT

#pragma once

#include <pushradar/exchange.h>
#include <pushradar/redactor.h>
#include <pushradar/wire.h>

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QSslConfiguration>
#include <QTimer>

class QNetworkAccessManager;

namespace PushRadar {

class OneShotBody;

/// What all calls of a client have in common. Made once, since it takes longer than all else that
/// happens to a call before Qt has it.
class TransferSettings
{
public:
    /// \a headers go before those of each request. \a unrecordedHeaders are sent, and are no part
    /// of a record.
    TransferSettings(QNetworkAccessManager *network, const Redactor &redactor,
                     std::chrono::milliseconds timeout,
                     const std::optional<QSslConfiguration> &sslConfiguration,
                     const QList<HttpHeader> &headers = {},
                     const QList<HttpHeader> &unrecordedHeaders = {});

    [[nodiscard]] QNetworkAccessManager &network() const { return *m_network; }
    [[nodiscard]] const Redactor &redactor() const { return m_redactor; }
    /// How long a whole transfer may take.
    [[nodiscard]] std::chrono::milliseconds timeout() const { return m_timeout; }
    /// \a request for Qt, with all headers.
    [[nodiscard]] QNetworkRequest networkRequest(const Request &request) const;
    /// The headers of \a request that are recorded, redacted.
    [[nodiscard]] QList<HttpHeader> recordedHeaders(const Request &request) const;
    /// Whether the body of a compressed answer stays in the record, for its owner to unpack and to
    /// redact. Otherwise it is dropped: it could hold the secret where it can't be found.
    void setKeepsCompressed(bool keeps) { m_keepsCompressed = keeps; }
    [[nodiscard]] bool keepsCompressed() const { return m_keepsCompressed; }
    /// Connects to \a address, a number, and not to where the name of the host leads. The call and
    /// TLS name the host all the same.
    void setAddress(const QString &address) { m_address = address; }

private:
    QNetworkAccessManager *m_network;
    Redactor m_redactor;
    std::chrono::milliseconds m_timeout;
    QNetworkRequest m_request;
    QList<HttpHeader> m_recorded;
    bool m_keepsCompressed = false;
    QString m_address;
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
    bool m_keepsCompressed;
    bool m_concluded = false;
};

} // namespace PushRadar
