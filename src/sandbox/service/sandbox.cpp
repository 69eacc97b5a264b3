// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/service/sandbox.h>

#include <base/platform/portowner.h>
#include <sandbox/service/credentials.h>
#include <sandbox/service/observationqueue.h>
#include <sandbox/service/server.h>

#include <QUrlQuery>

#include <atomic>
#include <thread>

namespace RadarDesk::sandbox {

using namespace base;

/// The server and its thread.
class Sandbox::Service
{
public:
    explicit Service(Sandbox &sandbox)
        : m_sandbox(sandbox)
        , m_server(serviceOptions(sandbox),
                   {[this](qsizetype count) { notify(static_cast<int>(count)); },
                    sandbox.m_options.log,
                    [this](const QList<HeldMessage> &held) { tellHeld(held); }})
    {
    }
    Service(const Service &) = delete;
    Service &operator=(const Service &) = delete;
    ~Service()
    {
        if (m_thread.joinable())
            m_server.stop();
    }

    NetworkError listen()
    {
        const SandboxOptions &options = m_sandbox.m_options;
        if (options.listeningSocket)
            return m_server.adopt(*options.listeningSocket);
        const QByteArray address = options.address.toString().toLatin1();
        const NetworkError error = m_server.listen(address, options.port);
        return error && options.port != 0 && options.anyPortIfTaken ? m_server.listen(address, 0)
                                                                    : error;
    }
    void serve()
    {
        m_thread = std::jthread([this] { m_server.run(); });
    }
    [[nodiscard]] quint16 port() const { return m_server.port(); }
    [[nodiscard]] QByteArray address() const { return m_server.address(); }
    [[nodiscard]] Server &server() { return m_server; }

    /// The count to tell now; from then on, a change is told again.
    int takeCount()
    {
        m_told = false;
        return m_count;
    }

private:
    static ServiceOptions serviceOptions(const Sandbox &sandbox)
    {
        const SandboxOptions &given = sandbox.m_options;
        ServiceOptions options;
        options.limits = given.limits;
        options.credentials = {given.secret.toLatin1(), given.publicKey.toLatin1()};
        options.clock = given.clock;
        for (const QString &host : given.hosts) {
            QUrl url; // as the Host header is read
            url.setHost(host);
            if (!url.host().isEmpty())
                options.callers.hosts.append(url.host(QUrl::FullyEncoded).toLatin1().toLower());
        }
        for (const QString &origin : given.origins)
            options.callers.origins.append(origin.toLatin1().toLower());
        options.proxies = given.proxies;
        options.callers.isPublic = !given.address.isLoopback() || given.listeningSocket;
        options.lenient = given.lenient;
        options.servesObservers = given.servesObservers;
        options.faults = given.faults;
        options.observing = {sandbox.m_observations.get(), given.observed};
        return options;
    }

    void notify(int count)
    {
        m_count = count;
        if (!m_told.exchange(true))
            QMetaObject::invokeMethod(&m_sandbox, &Sandbox::updateSubscriberCount,
                                      Qt::QueuedConnection);
    }

    void tellHeld(const QList<HeldMessage> &held)
    {
        QMetaObject::invokeMethod(
            &m_sandbox, [sandbox = &m_sandbox, held] { Q_EMIT sandbox->heldChanged(held); },
            Qt::QueuedConnection);
    }

    Sandbox &m_sandbox;
    std::atomic<int> m_count = 0;
    std::atomic<bool> m_told = false;
    Server m_server;
    std::jthread m_thread; // joined before the server goes
};

Sandbox::Sandbox(SandboxOptions options, QObject *parent)
    : ObservationSource(parent)
    , m_options(std::move(options))
    , m_observations(
          m_options.observe ? std::make_unique<ObservationQueue>(
              m_options.observed,
              [this] { QMetaObject::invokeMethod(this, &Sandbox::observed, Qt::QueuedConnection); })
                            : nullptr)
{
    if (m_options.secret.isEmpty())
        m_options.secret = QString::fromLatin1(randomCredential("sk_"));
    if (m_options.publicKey.isEmpty())
        m_options.publicKey = QString::fromLatin1(randomCredential("pk_"));
}

Sandbox::~Sandbox() = default;

void Sandbox::setPort(quint16 port, bool anyIfTaken)
{
    m_options.port = port;
    m_options.anyPortIfTaken = anyIfTaken;
}

void Sandbox::setCredentials(const QString &secret, const QString &publicKey)
{
    m_options.secret = secret;
    m_options.publicKey = publicKey;
}

PushRadar::Result<QUrl, SandboxFault> Sandbox::start()
{
    if (m_service)
        return url();
    if (!isCredential(m_options.secret.toUtf8(), "sk_")) {
        return fault(SandboxProblem::InvalidSecret,
                     tr("The secret must start with “sk_”, followed by visible ASCII characters."));
    }
    if (!isCredential(m_options.publicKey.toUtf8(), "pk_")) {
        return fault(
            SandboxProblem::InvalidPublicKey,
            tr("The public key must start with “pk_”, followed by visible ASCII characters."));
    }

    auto service = std::make_unique<Service>(*this);
    if (!m_options.certificate.isEmpty()) {
        const auto tls = TlsContext::fromFiles(m_options.certificate, m_options.certificateKey);
        if (!tls)
            return fault(SandboxProblem::CertificateRefused, tls.error());
        service->server().setTls(*tls);
    }
    if (const NetworkError error = service->listen())
        return listenFault(error);
    m_service = std::move(service);
    m_service->serve();
    Q_EMIT started();
    return url();
}

SandboxFault Sandbox::listenFault(const std::error_code &error)
{
    if (error == std::errc::address_in_use) {
        const QString program = programAtPort(m_options.port);
        return fault(
            SandboxProblem::PortTaken,
            program.isEmpty()
                ? tr("Port %1 is taken by another program. Close that program, or choose another "
                     "port.")
                      .arg(m_options.port)
                : tr("Port %1 is taken by “%2”. Close that program, or choose another port.",
                     "%2 is the name of a program")
                      .arg(m_options.port)
                      .arg(program));
    }
    return fault(SandboxProblem::SystemRefused,
                 tr("The sandbox can't listen at port %1: %2.")
                     .arg(m_options.port)
                     .arg(QString::fromLocal8Bit(error.message().c_str())));
}

PushRadar::Result<void, QString> Sandbox::reloadCertificate()
{
    if (m_options.certificate.isEmpty() || !m_service)
        return {};
    return TlsContext::fromFiles(m_options.certificate, m_options.certificateKey)
        .map([this](const TlsContext &tls) {
            m_service->server().setTls(tls);
            return true;
        })
        .withoutValue();
}

SandboxFault Sandbox::fault(SandboxProblem problem, const QString &message)
{
    Q_EMIT failed(message);
    return {problem, message};
}

void Sandbox::stop()
{
    m_service.reset();
    updateSubscriberCount();
    Q_EMIT heldChanged({}); // they went with it
}

bool Sandbox::isRunning() const
{
    return m_service != nullptr;
}

QUrl Sandbox::url() const
{
    return urlOf(QStringLiteral("http"));
}

QUrl Sandbox::urlOf(const QString &scheme) const
{
    if (!m_service)
        return {};
    const QHostAddress address(QString::fromLatin1(m_service->address()));
    const bool isAny = address == QHostAddress(QHostAddress::AnyIPv4)
        || address == QHostAddress(QHostAddress::AnyIPv6);
    QUrl url;
    url.setScheme(m_options.certificate.isEmpty() ? scheme : scheme + u's');
    // Every address of this machine is this one, too.
    url.setHost(isAny ? QStringLiteral("127.0.0.1") : address.toString());
    url.setPort(m_service->port());
    return url;
}

QUrl Sandbox::webSocketUrl() const
{
    QUrl url = urlOf(QStringLiteral("ws"));
    if (url.isEmpty())
        return {};
    url.setPath(QStringLiteral("/subscribe"));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("key"),
                       QString::fromLatin1(QUrl::toPercentEncoding(m_options.publicKey)));
    url.setQuery(query);
    return url;
}

QString Sandbox::secret() const
{
    return m_options.secret;
}

QString Sandbox::publicKey() const
{
    return m_options.publicKey;
}

int Sandbox::subscriberCount() const
{
    return m_subscriberCount;
}

void Sandbox::setFaults(const FaultRules &rules)
{
    m_options.faults = rules;
    if (m_service)
        m_service->server().setFaults(rules);
}

void Sandbox::releaseHeld(quint64 number, const QByteArray &data)
{
    if (m_service)
        m_service->server().releaseHeld(number, data);
}

void Sandbox::discardHeld(quint64 number)
{
    if (m_service)
        m_service->server().discardHeld(number);
}

Observations Sandbox::takeObservations()
{
    return m_observations ? m_observations->take() : Observations();
}

void Sandbox::requestConnections()
{
    if (m_service && m_observations)
        m_service->server().reportConnections(*m_observations);
}

void Sandbox::requestConnectionStates()
{
    if (!m_service)
        return;
    m_service->server().askForStates([this](const QList<ConnectionState> &states) {
        QMetaObject::invokeMethod(
            this, [this, states] { Q_EMIT connectionStates(states); }, Qt::QueuedConnection);
    });
}

void Sandbox::sendTo(const QString &socketId, const QString &channel, const QByteArray &json)
{
    if (m_service)
        m_service->server().sendTo(socketId, channel, json);
}

void Sandbox::closeConnection(const QString &socketId)
{
    if (m_service)
        m_service->server().close(socketId);
}

void Sandbox::cutConnection(const QString &socketId)
{
    if (m_service)
        m_service->server().cut(socketId);
}

void Sandbox::refuseConnections(const QByteArray &origin, const QByteArray &userAgent,
                                std::chrono::milliseconds time)
{
    if (m_service)
        m_service->server().refuse(origin, userAgent, time);
}

void Sandbox::updateSubscriberCount()
{
    const int count = m_service ? m_service->takeCount() : 0;
    if (count == m_subscriberCount)
        return;
    m_subscriberCount = count;
    Q_EMIT subscriberCountChanged(count);
}

} // namespace RadarDesk::sandbox

#include "moc_sandbox.cpp"
