// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/hosting/logentry.h>

#include <pushradar/jsonvalue.h>

#include <QDateTime>

namespace RadarDesk::sandbox {

QByteArray LogEntry::toText() const
{
    if (method.isEmpty())
        return status > 0 ? message.toUtf8() + ' ' + QByteArray::number(status) : message.toUtf8();
    return method + ' ' + path + ' ' + QByteArray::number(status)
        + (isSimulated ? " (simulated)" : "");
}

QByteArray LogEntry::toJson(std::chrono::system_clock::time_point time) const
{
    const auto milliseconds =
        std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch());
    const QString moment =
        QDateTime::fromMSecsSinceEpoch(milliseconds.count()).toUTC().toString(Qt::ISODateWithMs);
    QByteArray json = "{\"time\":" + PushRadar::toJsonString(moment);
    if (!method.isEmpty()) {
        json += ",\"method\":" + PushRadar::toJsonString(QString::fromLatin1(method))
            + ",\"path\":" + PushRadar::toJsonString(QString::fromLatin1(path));
    }
    if (status > 0)
        json += ",\"status\":" + QByteArray::number(status);
    if (!peer.isEmpty())
        json += ",\"client\":" + PushRadar::toJsonString(QString::fromLatin1(peer));
    if (took.count() > 0)
        json += ",\"microseconds\":" + QByteArray::number(qint64{took.count()});
    if (isSimulated)
        json += ",\"simulated\":true";
    if (!message.isEmpty())
        json += ",\"message\":" + PushRadar::toJsonString(message);
    return json + '}';
}

} // namespace RadarDesk::sandbox
