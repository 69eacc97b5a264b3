// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <support/pageserver.h>

namespace RadarDesk {

using namespace sandbox;

PageServer::PageServer() = default;

bool PageServer::start()
{
    const auto port = m_server.start();
    if (port)
        m_port = *port;
    return port.ok();
}

QUrl PageServer::url(const QString &path) const
{
    return QUrl(QString::fromLatin1(origin()) + path);
}

QByteArray PageServer::origin() const
{
    return "http://127.0.0.1:" + QByteArray::number(m_port);
}

void PageServer::setPage(const QByteArray &path, const QString &html)
{
    setEndpoint(path, [html](const HttpRequest &, const HttpReply &reply) {
        reply({200, html.toUtf8(), "text/html; charset=utf-8"});
    });
}

void PageServer::setEndpoint(const QByteArray &path, const Endpoint &endpoint)
{
    m_endpoints.insert(path, endpoint);
}

QList<HttpRequest> PageServer::requests(const QByteArray &path) const
{
    QList<HttpRequest> found;
    std::copy_if(m_requests.begin(), m_requests.end(), std::back_inserter(found),
                 [&](const HttpRequest &request) { return request.path == path; });
    return found;
}

void PageServer::handle(const HttpRequest &request, const HttpReply &reply)
{
    QMetaObject::invokeMethod(
        this, [this, request, reply] { answer(request, reply); }, Qt::QueuedConnection);
}

void PageServer::answer(const HttpRequest &request, const HttpReply &reply)
{
    m_requests.append(request);
    const HttpReply replyThere = [this, reply](const HttpAnswer &said) {
        m_server.post([reply, said] { reply(said); });
    };
    if (const Endpoint endpoint = m_endpoints.value(request.path))
        endpoint(request, replyThere);
    else
        replyThere({404, "Nothing is here.", "text/plain"});
}

} // namespace RadarDesk

#include "moc_pageserver.cpp"
