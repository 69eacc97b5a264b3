// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/result.h>
#include <sandbox/faults/faultrules.h>
#include <sandbox/faults/heldmessage.h>
#include <sandbox/hosting/logentry.h>
#include <sandbox/hosting/trustedproxies.h>
#include <sandbox/service/limits.h>
#include <sandbox/service/observationsource.h>
#include <sandbox/service/observer.h>

#include <QHostAddress>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <system_error>

namespace RadarDesk::sandbox {

/// How a sandbox is to be started.
struct SandboxOptions
{
    QHostAddress address{QHostAddress::LocalHost}; ///< Where it listens.
    quint16 port = 0; ///< 0: any free port.
    /// A socket that listens already, in place of both; it becomes the sandbox's.
    std::optional<int> listeningSocket;
    /// PEM files for TLS; without a certificate it speaks plain HTTP.
    QString certificate;
    QString certificateKey;
    TrustedProxies proxies; ///< Whose word is taken for where a call came from.
    QStringList origins; ///< Of pages that may subscribe, such as "https://app.test"; empty: any.
    bool anyPortIfTaken = false; ///< Rather another port than none.
    QString secret; ///< Starts with "sk_"; empty: a random one.
    QString publicKey; ///< Starts with "pk_"; empty: a random one.
    QStringList hosts; ///< Names that it answers to besides 127.0.0.1 and localhost.
    bool lenient = false; ///< Takes tokens and client data for sockets that it doesn't know.
    bool observe = false; ///< Tells what happens; see Sandbox::takeObservations().
    bool servesObservers = false; ///< Lets other programs that have the secret observe it, too.
    ObserverLimits observed; ///< For that.
    Limits limits;
    FaultRules faults; ///< Simulated from the start.
    /// By which tokens expire; empty: the system's. Called on the sandbox's own thread.
    std::function<std::chrono::system_clock::time_point()> clock;
    /// Gets an entry for each request, without secret or token; empty: none. Called on the
    /// sandbox's own thread.
    std::function<void(const LogEntry &entry)> log;
};

enum class SandboxProblem {
    InvalidSecret, ///< The secret does not start with "sk_", or holds other than visible ASCII.
    InvalidPublicKey, ///< Likewise with "pk_".
    CertificateRefused, ///< The certificate or its key can't be used; the sentence says why.
    PortTaken, ///< Another program listens at the port.
    SystemRefused, ///< The system does not let it listen; the sentence says why.
};

/// Why a sandbox could not start.
struct SandboxFault
{
    SandboxProblem problem;
    QString message; ///< One or two whole sentences, translated.
};

class ObservationQueue;

/// The service that speaks PushRadar's protocol, by default on 127.0.0.1, in a thread of its own
/// (protocol: ours where nothing is published).
class Sandbox : public ObservationSource
{
    Q_OBJECT

public:
    explicit Sandbox(SandboxOptions options = {}, QObject *parent = nullptr);
    /// Stops.
    ~Sandbox() override;

    /// With what it starts the next time: a port, and whether rather another one than none.
    void setPort(quint16 port, bool anyIfTaken);
    /// Likewise the credentials.
    void setCredentials(const QString &secret, const QString &publicKey);

    /// Starts to serve and returns url(); the connection can be used at once. Started already,
    /// it does nothing. Emits started() or failed() as well.
    PushRadar::Result<QUrl, SandboxFault> start();
    /// Says goodbye to the subscribers, ends all connections and waits for the thread: at most
    /// a moment. start() starts it again, with the same credentials, and at the same port only
    /// when that is set in the options. Tokens do not outlive it.
    void stop();

    /// Reads the certificate and its key again, for connections from now on; those before keep
    /// theirs. What can't be used changes nothing, and a sentence says why.
    PushRadar::Result<void, QString> reloadCertificate();

    [[nodiscard]] bool isRunning() const;
    /// "http://127.0.0.1:PORT"; "https:" where it speaks TLS. Empty unless running.
    [[nodiscard]] QUrl url() const;
    /// "ws://127.0.0.1:PORT/subscribe?key=pk_..."; empty unless running.
    [[nodiscard]] QUrl webSocketUrl() const;
    [[nodiscard]] QString secret() const;
    [[nodiscard]] QString publicKey() const;
    /// How many subscribers are connected, as of the last subscriberCountChanged().
    [[nodiscard]] int subscriberCount() const;

    /// Simulates these faults from now on, and those of before no more: with none, what they kept
    /// back is sent.
    void setFaults(const FaultRules &rules);
    [[nodiscard]] const FaultRules &faults() const { return m_options.faults; }
    /// Lets a held message go, with other \a data, JSON, unless that is empty.
    void releaseHeld(quint64 number, const QByteArray &data = {});
    void discardHeld(quint64 number);

    /// Empty unless the options say to observe.
    [[nodiscard]] Observations takeObservations() override;
    void requestConnections() override;
    void requestConnectionStates() override;
    void sendTo(const QString &socketId, const QString &channel, const QByteArray &json) override;
    void closeConnection(const QString &socketId) override;
    void cutConnection(const QString &socketId) override;
    void refuseConnections(const QByteArray &origin, const QByteArray &userAgent,
                           std::chrono::milliseconds time) override;

Q_SIGNALS:
    void started();
    void failed(const QString &message);
    /// Many changes at once make one signal.
    void subscriberCountChanged(int count);
    /// All messages that wait until a person lets them go.
    void heldChanged(const QList<RadarDesk::sandbox::HeldMessage> &held);

private:
    class Service;

    /// Why it can't listen.
    [[nodiscard]] SandboxFault listenFault(const std::error_code &error);
    [[nodiscard]] QUrl urlOf(const QString &scheme) const;
    [[nodiscard]] SandboxFault fault(SandboxProblem problem, const QString &message);
    void updateSubscriberCount();

    SandboxOptions m_options;
    const std::unique_ptr<ObservationQueue> m_observations; ///< Null unless it observes.
    std::unique_ptr<Service> m_service;
    int m_subscriberCount = 0;
};

} // namespace RadarDesk::sandbox
