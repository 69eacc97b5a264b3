// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: MIT

#include <pushradar/call.h>

#include <pushradar/jsonvalue.h>
#include <pushradar/serviceaddress.h>
#include <pushradar/transfer.h>

#include <QCoreApplication>

namespace PushRadar {

Call::Call(QObject *parent)
    : QObject(parent)
{
    m_exchange.timing.started = QDateTime::currentDateTimeUtc();
}

Call::~Call() = default;

void Call::refuse(const Error &error)
{
    m_exchange.error = error;
    m_exchange.timing.finished = std::chrono::microseconds(0);
    finishLater();
}

void Call::send(const Request &request, const TransferSettings &settings, Answer expected,
                const QString &ownToken)
{
    m_expected = expected;
    m_ownToken = ownToken;
    m_transfer = std::make_unique<Transfer>(request, settings, m_exchange);
    connect(m_transfer.get(), &Transfer::finished, this, &Call::conclude);
}

void Call::cancel()
{
    if (m_transfer)
        m_transfer->cancel();
}

void Call::conclude()
{
    if (!m_exchange.error)
        readAnswer();
    finishLater();
}

void Call::readAnswer()
{
    const auto json = JsonValue::fromJson(m_exchange.responseBody);
    if (m_expected == Answer::Broadcast && json) {
        m_broadcastId = json->member(u"id").toString();
        if (json->member(u"id").type() == JsonValue::Type::Null)
            m_broadcastId.clear();
        bool isNumber = false;
        const int count = json->member(u"subscribers").toJson().toInt(&isNumber);
        if (isNumber)
            m_subscribers = count;
    }
    if (m_expected != Answer::Token)
        return;
    if (!m_ownToken.isEmpty()) {
        m_token = m_ownToken;
        return;
    }
    const QString where = hostAndPort(m_exchange.url);
    if (m_exchange.responseCut) {
        m_exchange.error = Error{ErrorCode::ResponseTooLarge,
                                 tr("The response of %1 is incomplete, so its token can't be read. "
                                    "Check the service address.")
                                     .arg(where)};
        return;
    }
    if (!json) {
        m_exchange.error = Error{ErrorCode::NotJson,
                                 tr("%1 responded, but not with JSON. Check that the service "
                                    "address belongs to a PushRadar service.")
                                     .arg(where)};
        return;
    }
    const JsonValue token = json->member(u"token");
    if (token.type() == JsonValue::Type::String)
        m_token = token.toString();
    if (m_token.isEmpty())
        m_exchange.error = Error{ErrorCode::TokenMissing,
                                 tr("%1 responded without a token. Check that the service address "
                                    "belongs to a PushRadar service.")
                                     .arg(where)};
}

void Call::finishLater()
{
    // Queued, so that a caller can connect to finished() first, and cancel() never calls back.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_finished = true;
            if (m_autoDelete)
                deleteLater();
            Q_EMIT finished(this);
        },
        Qt::QueuedConnection);
}

} // namespace PushRadar

#include "moc_call.cpp"
