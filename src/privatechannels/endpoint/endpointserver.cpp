// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/endpoint/endpointserver.h>

#include <sandbox/web/httpserver.h>

#include <algorithm>

using PushRadar::Result;

namespace RadarDesk::privatechannels {

using namespace sandbox;

namespace {

constexpr quint16 PortsToTry = 50;

/// What an endpoint needs of the network, and time for the longest delay.
HttpLimits endpointLimits()
{
    HttpLimits limits;
    limits.bodyBytes = qsizetype{64} * 1024;
    limits.handlingTime = EndpointAction::LongestDelay + std::chrono::seconds(30);
    return limits;
}

quint16 freePortAfter(HttpHandler &handler, quint16 port)
{
    HttpServer trial(handler);
    for (quint16 next = port; next - port < PortsToTry && next < 65535;) {
        if (const auto free = trial.start("127.0.0.1", ++next))
            return *free;
    }
    const auto any = trial.start();
    return any ? *any : 0;
}

} // namespace

/// What listens, and hands each request over to the server's thread.
class EndpointServer::Serving : public HttpHandler, public std::enable_shared_from_this<Serving>
{
public:
    explicit Serving(EndpointHandler &endpointHandler)
        : m_endpointHandler(endpointHandler)
    {
    }

    [[nodiscard]] Result<quint16, std::error_code> start(quint16 port)
    {
        return m_server.start("127.0.0.1", port);
    }
    void handle(const HttpRequest &request, const HttpReply &reply) override;

private:
    EndpointHandler &m_endpointHandler;
    HttpServer m_server{*this, endpointLimits()}; // ends before the rest goes
};

void EndpointServer::Serving::handle(const HttpRequest &request, const HttpReply &reply)
{
    const std::weak_ptr<Serving> weak = weak_from_this();
    const auto answer = [weak, reply](const HttpAnswer &said) {
        if (const auto self = weak.lock())
            self->m_server.post([reply, said] { reply(said); });
    };
    const EndpointPending pending{.request = request,
                                  .reply = answer,
                                  .line = weak,
                                  .time = QDateTime::currentDateTimeUtc(),
                                  .began = std::chrono::steady_clock::now()};
    QMetaObject::invokeMethod(
        &m_endpointHandler,
        [this, weak, pending] {
            if (const auto self = weak.lock())
                m_endpointHandler.answer(pending);
        },
        Qt::QueuedConnection);
}

EndpointServer::EndpointServer(EndpointRulesModel &rules,
                               EndpointHandler::KnownChannels knownChannels, QObject *parent)
    : QObject(parent)
    , m_endpointHandler(rules, std::move(knownChannels))
{
    connect(&m_endpointHandler, &EndpointHandler::tokenNeeded, this, &EndpointServer::tokenNeeded);
    connect(&m_endpointHandler, &EndpointHandler::called, this, &EndpointServer::called);
}

EndpointServer::~EndpointServer() = default;

void EndpointServer::setPort(quint16 port)
{
    if (m_port == port)
        return;
    m_port = port;
    Q_EMIT stateChanged();
}

void EndpointServer::setPath(const QString &path)
{
    if (m_path == path)
        return;
    m_path = path;
    Q_EMIT stateChanged();
}

QString EndpointServer::pathFault(const QString &path)
{
    // What every framework takes for itself, too.
    const auto isPlain = [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || QStringView(u"/-_.").contains(c));
    };
    const bool isPath = path.startsWith(u'/') && path.size() > 1 && !path.endsWith(u'/')
        && std::all_of(path.begin(), path.end(), isPlain);
    return isPath ? QString()
                  : tr("Enter a path of letters, digits and “/ - _ .”, such as “/auth”.");
}

Result<quint16, EndpointStartFault> EndpointServer::start()
{
    if (isServing())
        return m_servedPort;
    if (const QString fault = pathFault(m_path); !fault.isEmpty())
        return EndpointStartFault{fault};
    auto port = listen();
    if (!port)
        return port;
    m_servedPort = *port;
    m_servedPath = m_path;
    if (m_port == 0)
        m_lastPort = *port;
    m_endpointHandler.begin(url());
    Q_EMIT servingChanged(true);
    Q_EMIT stateChanged();
    return port;
}

Result<quint16, EndpointStartFault> EndpointServer::listen()
{
    const auto serving = std::make_shared<Serving>(m_endpointHandler);
    auto port = serving->start(m_port == 0 ? m_lastPort : m_port);
    if (!port && m_port == 0)
        port = serving->start(0);
    if (port) {
        m_serving = serving;
        return *port;
    }
    const QString reason = QString::fromStdString(port.error().message());
    if (port.error() != std::errc::address_in_use && port.error() != std::errc::permission_denied)
        return EndpointStartFault{
            tr("The system doesn't let RadarDesk listen on the port: %1.").arg(reason)};
    const quint16 free = freePortAfter(*serving, qMax<quint16>(m_port, 1023));
    if (port.error() == std::errc::permission_denied)
        return EndpointStartFault{
            tr("Port %1 is reserved by the system. Port %2 is free.").arg(m_port).arg(free), free};
    return EndpointStartFault{
        tr("Another program uses port %1. Port %2 is free.").arg(m_port).arg(free), free};
}

void EndpointServer::stop()
{
    m_wasServing = false;
    if (!isServing())
        return;
    m_serving.reset();
    m_servedPort = 0;
    Q_EMIT servingChanged(false);
    Q_EMIT stateChanged();
}

QUrl EndpointServer::url() const
{
    if (!isServing())
        return {};
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_servedPort);
    url.setPath(m_servedPath);
    return url;
}

QJsonObject EndpointServer::toState() const
{
    return {{QStringLiteral("port"), m_port},
            {QStringLiteral("lastPort"), m_lastPort},
            {QStringLiteral("path"), m_path},
            {QStringLiteral("on"), isServing() || m_wasServing}};
}

void EndpointServer::restore(const QJsonObject &state)
{
    const auto portIn = [&state](QStringView key) {
        const int port = state.value(key).toInt();
        return static_cast<quint16>(port > 0 && port <= 65535 ? port : 0);
    };
    m_port = portIn(u"port");
    m_lastPort = portIn(u"lastPort");
    const QString path = state.value(u"path").toString();
    if (pathFault(path).isEmpty())
        m_path = path;
    m_wasServing = state.value(u"on").toBool();
    Q_EMIT stateChanged();
}

std::optional<EndpointStartFault> EndpointServer::resume()
{
    if (!m_wasServing || isServing())
        return std::nullopt;
    const auto port = start();
    // What is in the way may be gone when it is tried again.
    m_wasServing = !port;
    return port ? std::nullopt : std::optional(port.error());
}

} // namespace RadarDesk::privatechannels

#include "moc_endpointserver.cpp"
