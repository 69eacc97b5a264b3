// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <support/webdriver.h>

#include <QJsonDocument>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSignalSpy>

namespace RadarDesk {

namespace {

/// For a browser to start on a busy machine.
constexpr int DriverPatience = 60'000;

} // namespace

QJsonValue WebDriver::post(const QString &path, const QJsonObject &parameters)
{
    return send("POST", path, QJsonDocument(parameters).toJson(QJsonDocument::Compact));
}

QJsonValue WebDriver::send(const QByteArray &method, const QString &path, const QByteArray &body)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    QNetworkRequest request(QUrl(m_url.toString() + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!finished.wait(DriverPatience)) {
        qWarning("The browser's driver does not answer.");
        return QJsonValue::Undefined;
    }
    QJsonValue value =
        QJsonDocument::fromJson(reply->readAll()).object().value(QLatin1String("value"));
    if (reply->error() != QNetworkReply::NoError) {
        const QString said = value[QLatin1String("message")].toString();
        qWarning("The browser's driver: %s",
                 qUtf8Printable(said.isEmpty() ? reply->errorString() : said));
        return QJsonValue::Undefined;
    }
    return value;
}

} // namespace RadarDesk
