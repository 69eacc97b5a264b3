// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/hosting/servicemetrics.h>

namespace RadarDesk::sandbox {

namespace {

using Operation = ServiceMetrics::Operation;

constexpr int FirstRefusal = 400;

QByteArray nameOf(Operation operation)
{
    switch (operation) {
    case Operation::Broadcast:
        return "broadcast";
    case Operation::Token:
        return "token";
    case Operation::ClientData:
        return "client-data";
    case Operation::Subscribe:
        return "subscribe";
    default:
        return "other";
    }
}

void append(QByteArray &text, const char *name, const char *type, const char *help,
            const QByteArray &value)
{
    text.append("# HELP ").append(name).append(' ').append(help).append('\n');
    text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
    text.append(name).append(' ').append(value).append('\n');
}

QByteArray seconds(std::chrono::microseconds time)
{
    return QByteArray::number(static_cast<double>(time.count()) / 1e6, 'f', 6);
}

} // namespace

void ServiceMetrics::noteCall(Operation operation, int status, qsizetype requestBytes,
                              qsizetype answerBytes, std::chrono::microseconds took)
{
    Calls &calls = m_calls[{operation, status}];
    ++calls.count;
    calls.time += took;
    m_requestBytes += static_cast<quint64>(requestBytes);
    m_answerBytes += static_cast<quint64>(answerBytes);
}

void ServiceMetrics::noteBroadcast(qsizetype subscribers)
{
    ++m_broadcasts;
    m_deliveries += static_cast<quint64>(subscribers);
}

QByteArray ServiceMetrics::toText(const ServiceGauges &now) const
{
    QByteArray text;
    append(text, "radardesk_connections", "gauge", "WebSocket connections of subscribers.",
           QByteArray::number(now.connections));
    append(text, "radardesk_subscriptions", "gauge", "Subscriptions of all connections.",
           QByteArray::number(now.subscriptions));
    append(text, "radardesk_channels", "gauge", "Channels with at least one subscriber.",
           QByteArray::number(now.channels));
    append(text, "radardesk_observers", "gauge", "Programs that observe the service.",
           QByteArray::number(now.observers));
    append(text, "radardesk_waiting_bytes", "gauge", "Bytes queued for subscribers to read.",
           QByteArray::number(now.waitingBytes));
    append(text, "radardesk_connections_opened_total", "counter",
           "Connections opened since the start.", QByteArray::number(m_opened));
    append(text, "radardesk_slow_connections_dropped_total", "counter",
           "Connections ended because too much was waiting.", QByteArray::number(m_tooSlow));
    append(text, "radardesk_broadcasts_total", "counter", "Broadcasts accepted.",
           QByteArray::number(m_broadcasts));
    append(text, "radardesk_deliveries_total", "counter",
           "Messages queued for subscribers, one for each of them.",
           QByteArray::number(m_deliveries));
    append(text, "radardesk_unreadable_requests_total", "counter",
           "Requests that weren't HTTP, or passed a limit.", QByteArray::number(m_unreadable));
    append(text, "radardesk_request_body_bytes_total", "counter", "Bytes of request bodies.",
           QByteArray::number(m_requestBytes));
    append(text, "radardesk_answer_body_bytes_total", "counter", "Bytes of answers' bodies.",
           QByteArray::number(m_answerBytes));

    text += "# HELP radardesk_calls_total Calls answered, by what was asked for and status.\n"
            "# TYPE radardesk_calls_total counter\n";
    QByteArray times = "# HELP radardesk_call_seconds_total Time spent on these calls.\n"
                       "# TYPE radardesk_call_seconds_total counter\n";
    QByteArray refused = "# HELP radardesk_refused_total Calls refused, by status.\n"
                         "# TYPE radardesk_refused_total counter\n";
    for (const auto &[key, calls] : m_calls) {
        const QByteArray labels = "{call=\"" + nameOf(key.first) + "\",status=\""
            + QByteArray::number(key.second) + "\"} ";
        text += "radardesk_calls_total" + labels + QByteArray::number(calls.count) + '\n';
        times += "radardesk_call_seconds_total" + labels + seconds(calls.time) + '\n';
        if (key.second >= FirstRefusal)
            refused += "radardesk_refused_total" + labels + QByteArray::number(calls.count) + '\n';
    }
    text += times + refused;
    append(text, "process_start_time_seconds", "gauge", "Start time, in seconds of Unix time.",
           seconds(std::chrono::duration_cast<std::chrono::microseconds>(
               m_started.time_since_epoch())));
    return text;
}

} // namespace RadarDesk::sandbox
