// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/web/httpserver.h>

#include <QHash>
#include <QObject>
#include <QUrl>

#include <functional>

namespace RadarDesk {

/// A web server of a test's own: pages, and endpoints that the test answers on its own thread.
class PageServer : public QObject, private sandbox::HttpHandler
{
    Q_OBJECT

public:
    /// Answers by its second argument, at once or later, on the test's thread.
    using Endpoint =
        std::function<void(const sandbox::HttpRequest &request, const sandbox::HttpReply &reply)>;

    PageServer();

    /// At any free port of 127.0.0.1; whether it listens.
    [[nodiscard]] bool start();
    [[nodiscard]] QUrl url(const QString &path = {}) const;
    /// "http://127.0.0.1:PORT", as it is in the Origin header of its pages.
    [[nodiscard]] QByteArray origin() const;

    void setPage(const QByteArray &path, const QString &html);
    void setEndpoint(const QByteArray &path, const Endpoint &endpoint);
    /// The requests for \a path so far, in their order.
    [[nodiscard]] QList<sandbox::HttpRequest> requests(const QByteArray &path) const;

private:
    void handle(const sandbox::HttpRequest &request, const sandbox::HttpReply &reply) override;
    void answer(const sandbox::HttpRequest &request, const sandbox::HttpReply &reply);

    QHash<QByteArray, Endpoint> m_endpoints;
    QList<sandbox::HttpRequest> m_requests;
    quint16 m_port = 0;
    sandbox::HttpServer m_server{*this}; ///< Stops before the rest goes.
};

} // namespace RadarDesk
