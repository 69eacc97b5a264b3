// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/exchange.h>
#include <pushradar/redactor.h>
#include <pushradar/wire.h>

#include <QObject>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace RadarDesk::privatechannels {

/// An answer as it came over a connection.
struct WireAnswer
{
    int status = 0;
    QList<PushRadar::HttpHeader> headers;
    QByteArray body;
};

/// The final answer in \a bytes, the informational ones (1xx) before it left out; nothing while it
/// isn't whole. \a isEnd: no more bytes will come.
[[nodiscard]] std::optional<WireAnswer> finalAnswerIn(const QByteArray &bytes, bool isEnd);

/// Whether the chunks in \a bytes are none: a length that isn't a number, or not that of the chunk.
[[nodiscard]] bool hasBrokenChunk(const QByteArray &bytes);

/// Whether Qt took an informational answer, 102 to 199, for the final one, as Qt 6.4 does.
[[nodiscard]] bool isInterim(const PushRadar::Exchange &answer);

/// Whether \a answer is a success in chunks that came to an end. Where the connection ends at the
/// same moment as the bytes come, Qt 6.4 takes such an answer for whole although chunks are
/// missing, and of a wrong length it tells only that the connection was lost.
[[nodiscard]] bool mayLackChunks(const PushRadar::Exchange &answer);

/// Whether \a answer to a GET is none for Qt, although bytes may have come.
[[nodiscard]] bool mayLackHead(const PushRadar::Exchange &answer);

/// Whether \a answer to a GET has fewer headers for Qt than came: it leaves out all where one is
/// very long, and one with a space before its colon, which a page of another origin may need.
[[nodiscard]] bool mayLackHeaders(const PushRadar::Exchange &answer);

/// Sends one request over a connection of its own, and reads past informational answers and to the
/// last chunk, with each header as it came.
class InterimReader : public QObject
{
    Q_OBJECT

public:
    /// How an answer ended.
    enum class Ending {
        Whole,
        Missing, ///< There is none, or it isn't complete.
        Broken, ///< Its chunks aren't valid.
        NoHttp, ///< There is no status line: the body of the record is all that came.
    };
    using Got = std::function<void(const PushRadar::Exchange &answer, Ending ending)>;

    InterimReader(const std::optional<QSslConfiguration> &ssl, const PushRadar::Redactor &redactor);

    /// Connects to \a address, a number, instead of where the name of the host leads; if it isn't
    /// empty.
    void setAddress(const QString &address) { m_address = address; }

    /// Sends \a request, which \a interim is the record of so far; \a got is called once, from the
    /// event loop, with the record of the final answer, or of \a interim where none comes in time.
    void read(const PushRadar::Request &request, const PushRadar::Exchange &interim,
              std::chrono::milliseconds limit, const Got &got);

private:
    void send(const PushRadar::Request &request);
    void take(bool isEnd);
    [[nodiscard]] bool takeOther();
    void finish(const PushRadar::Exchange &record, Ending ending);

    QSslSocket m_socket;
    QString m_address;
    QTimer m_limit;
    PushRadar::Redactor m_redactor;
    PushRadar::Exchange m_record;
    QByteArray m_bytes;
    Got m_got;
};

} // namespace RadarDesk::privatechannels
