// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "../service/sandboxprogram.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <memory>

namespace hosting {

using Environment = QList<std::pair<QString, QString>>;

/// Credentials that are known, as a sandbox on the network needs them.
inline const Environment Known{{"RADARDESK_SANDBOX_SECRET", "sk_known"},
                               {"RADARDESK_SANDBOX_KEY", "pk_known"}};

struct Answer
{
    int status = 0;
    QByteArray body;
    QSslCertificate certificate;
};

/// Waits until the program has written \a text to its standard error.
inline bool hasSaid(Program &program, const char *text)
{
    QByteArray said;
    return QTest::qWaitFor(
        [&] {
            said += program.readAllStandardError();
            return said.contains(text);
        },
        30'000);
}

/// Calls a sandbox, whatever its certificate.
class HostingClient
{
public:
    Answer get(const QUrl &url, const QList<std::pair<QByteArray, QByteArray>> &headers = {})
    {
        QNetworkRequest request(url);
        for (const auto &[name, value] : headers)
            request.setRawHeader(name, value);
        return answerTo(m_manager.get(request));
    }
    Answer broadcast(const QUrl &base, const QByteArray &channel, const QByteArray &data)
    {
        QNetworkRequest request(base.resolved(QUrl("/v3/broadcasts")));
        request.setRawHeader("Authorization", "Bearer sk_known");
        request.setHeader(QNetworkRequest::ContentTypeHeader, "application/x-www-form-urlencoded");
        return answerTo(
            m_manager.post(request, "channel=" + channel + "&data=" + data.toPercentEncoding()));
    }
    /// So that the next call shakes hands again.
    void forgetConnections() { m_manager.clearConnectionCache(); }

private:
    static Answer answerTo(QNetworkReply *reply)
    {
        reply->ignoreSslErrors();
        const std::unique_ptr<QNetworkReply> owned(reply);
        QSignalSpy finished(reply, &QNetworkReply::finished);
        if (!reply->isFinished())
            finished.wait(30'000);
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                reply->readAll(), reply->sslConfiguration().peerCertificate()};
    }

    QNetworkAccessManager m_manager;
};

} // namespace hosting
