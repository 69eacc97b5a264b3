// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: MIT

#pragma once

#include <pushradar/exchange.h>

#include <QObject>

#include <memory>

namespace PushRadar {

class Client;
class Transfer;
struct Request;
class TransferSettings;

/// One call to the service. Belongs to its Client, and deletes itself after finished() unless told
/// otherwise. Destroying it, or its Client, ends the call without a word.
class Call : public QObject
{
    Q_OBJECT

public:
    ~Call() override;

    /// Ends the call with the error Cancelled, unless it has ended; finished() follows.
    void cancel();
    /// Whether the call deletes itself after finished(). True at first.
    void setAutoDelete(bool autoDelete) { m_autoDelete = autoDelete; }

    [[nodiscard]] bool isFinished() const { return m_finished; }
    /// Whether the call is finished and the service answered as it should.
    [[nodiscard]] bool ok() const { return m_finished && !m_exchange.error; }
    [[nodiscard]] std::optional<Error> error() const { return m_exchange.error; }
    /// All that is known of the call; complete once finished.
    [[nodiscard]] const Exchange &exchange() const { return m_exchange; }

    /// After authenticate(): the token to hand to the subscriber. Empty unless ok().
    [[nodiscard]] QString token() const { return m_token; }
    /// After broadcast(): the message's ID; only this project's sandbox tells it, else empty.
    [[nodiscard]] QString broadcastId() const { return m_broadcastId; }
    /// After broadcast(): how many subscribers it reached; only this project's sandbox tells it.
    [[nodiscard]] std::optional<int> subscribers() const { return m_subscribers; }

Q_SIGNALS:
    /// Emitted once, from the event loop, also for a call refused before anything was sent.
    void finished(PushRadar::Call *call);

private:
    friend class Client;

    enum class Answer { Ignored, Broadcast, Token };

    explicit Call(QObject *parent);
    /// Ends the call before anything is sent.
    void refuse(const Error &error);
    /// Sends \a request. \a ownToken becomes token() once the service accepts it.
    void send(const Request &request, const TransferSettings &settings, Answer expected,
              const QString &ownToken = {});
    void conclude();
    void readAnswer();
    void finishLater();

    Exchange m_exchange;
    std::unique_ptr<Transfer> m_transfer;
    Answer m_expected = Answer::Ignored;
    QString m_ownToken;
    QString m_token;
    QString m_broadcastId;
    std::optional<int> m_subscribers;
    bool m_finished = false;
    bool m_autoDelete = true;
};

} // namespace PushRadar
