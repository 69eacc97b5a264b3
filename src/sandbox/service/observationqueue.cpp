// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/service/observationqueue.h>

#include <utility>

namespace RadarDesk::sandbox {

namespace {

qsizetype bytesOf(const QString &text)
{
    return text.size() * qsizetype{sizeof(QChar)};
}

struct ObservedBytes
{
    qsizetype operator()(const ObservedCall &call) const
    {
        return call.peer.size() + call.run.size() + call.method.size() + call.target.size()
            + call.requestHeaders.size() + call.requestBody.size() + call.responseHeaders.size()
            + call.responseBody.size() + call.data.size() + bytesOf(call.reason)
            + bytesOf(call.channel) + bytesOf(call.socketId);
    }
    qsizetype operator()(const ObservedConnection &connection) const
    {
        return connection.run.size() + connection.origin.size() + connection.page.size()
            + connection.userAgent.size() + bytesOf(connection.onlyChannel);
    }
    qsizetype operator()(const ObservedClosing &closing) const { return bytesOf(closing.reason); }
    qsizetype operator()(const ObservedSubscription &subscription) const
    {
        return bytesOf(subscription.channel) + bytesOf(subscription.reason);
    }
    qsizetype operator()(const ObservedDelivery &delivery) const
    {
        qsizetype bytes = bytesOf(delivery.channel)
            + delivery.socketIds.size() * qsizetype{2 * sizeof(QString)}
            + delivery.absences.size() * qsizetype{2 * sizeof(ObservedDelivery::Absence)};
        for (const auto &lookAlike : delivery.lookAlikes)
            bytes += bytesOf(lookAlike.channel) + qsizetype{sizeof lookAlike};
        return bytes;
    }
    qsizetype operator()(const ObservedCallback &callback) const
    {
        return bytesOf(callback.channel) + bytesOf(callback.message) + bytesOf(callback.file);
    }
    qsizetype operator()(const ObservedFault &fault) const
    {
        return bytesOf(fault.channel) + bytesOf(fault.socketId) + fault.data.size();
    }
};

} // namespace

ObservationQueue::ObservationQueue(const ObserverLimits &limits, std::function<void()> filled)
    : m_most(limits.observations)
    , m_mostBytes(limits.bytes)
    , m_filled(std::move(filled))
{
}

void ObservationQueue::observed(Observation &&observation)
{
    const qsizetype bytes =
        qsizetype{sizeof observation} + std::visit(ObservedBytes(), observation);
    {
        const std::scoped_lock lock(m_mutex);
        if (m_waiting.list.size() >= m_most || m_bytes + bytes > m_mostBytes) {
            ++m_waiting.leftOut;
        } else {
            m_bytes += bytes;
            m_waiting.list.push_back(std::move(observation));
        }
        if (std::exchange(m_told, true))
            return;
    }
    m_filled();
}

void ObservationQueue::leaveOut(qint64 count)
{
    if (count <= 0)
        return;
    {
        const std::scoped_lock lock(m_mutex);
        m_waiting.leftOut += count;
        if (std::exchange(m_told, true))
            return;
    }
    m_filled();
}

Observations ObservationQueue::take()
{
    const std::scoped_lock lock(m_mutex);
    m_told = false;
    m_bytes = 0;
    return std::exchange(m_waiting, {});
}

} // namespace RadarDesk::sandbox
