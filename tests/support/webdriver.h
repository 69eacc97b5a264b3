// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QNetworkAccessManager>
#include <QUrl>

namespace RadarDesk {

/// Speaks W3C WebDriver: each command waits for its answer.
class WebDriver
{
public:
    /// With the address of the driver, or of one session of it.
    void setUrl(const QUrl &url) { m_url = url; }

    /// The value that the driver answers, undefined when it refuses; then a warning says why.
    QJsonValue get(const QString &path) { return send("GET", path); }
    QJsonValue post(const QString &path, const QJsonObject &parameters = {});
    QJsonValue remove(const QString &path) { return send("DELETE", path); }

private:
    QJsonValue send(const QByteArray &method, const QString &path, const QByteArray &body = {});

    QNetworkAccessManager m_network;
    QUrl m_url;
};

} // namespace RadarDesk
