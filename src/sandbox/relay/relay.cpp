// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/relay/relay.h>

#include <pushradar/serviceaddress.h>
#include <sandbox/relay/relayserver.h>
#include <sandbox/service/observationqueue.h>

namespace RadarDesk::sandbox {

Relay::Relay(RelayOptions options, QObject *parent)
    : ObservationSource(parent)
    , m_options(std::move(options))
    , m_observations(std::make_unique<ObservationQueue>(m_options.observed, [this] {
        QMetaObject::invokeMethod(this, &Relay::observed, Qt::QueuedConnection);
    }))
{
}

Relay::~Relay()
{
    stop();
}

PushRadar::Result<QUrl, QString> Relay::start(const RelayTarget &target, quint16 port)
{
    stop();
    auto server = std::make_unique<RelayServer>(RelayServer::Setup{
        target, m_options.authorities, m_options.limits,
        Observing{m_observations.get(), m_options.observed}, m_options.interceptor});
    NetworkError error = server->listen(port);
    if (error && port != 0)
        error = server->listen(0);
    if (error)
        return tr("The relay can't listen on this machine: %1.", "%1 is the system's reason")
            .arg(QString::fromLocal8Bit(error.message().c_str()));
    const bool isItself =
        target.port() == server->port() && PushRadar::isLoopbackHost(target.url().host());
    if (isItself)
        return tr("The service address is that of the relay itself. Enter that of the service.");
    m_server = std::move(server);
    m_server->serve();
    return url();
}

void Relay::stop()
{
    if (!m_server)
        return;
    m_server->stop();
    std::erase_if(m_ended, [](const std::future<void> &ended) {
        return ended.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
    });
    // What a resolver still waits for is waited for elsewhere.
    m_ended.push_back(std::async(
        std::launch::async, [server = std::shared_ptr<RelayServer>(std::move(m_server))]() mutable {
            server.reset();
        }));
}

QUrl Relay::url() const
{
    if (!m_server)
        return {};
    QUrl url(QStringLiteral("http://127.0.0.1"));
    url.setPort(m_server->port());
    return url;
}

Observations Relay::takeObservations()
{
    return m_observations->take();
}

} // namespace RadarDesk::sandbox

#include "moc_relay.cpp"
