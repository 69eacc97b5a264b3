// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/relay/relayfault.h>
#include <sandbox/relay/relaytls.h>

#include <QSslCertificate>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace RadarDesk::sandbox {

/// One connection to the service, encrypted where its address says so. Each operation keeps it.
class ServiceConnection : public std::enable_shared_from_this<ServiceConnection>
{
public:
    /// Called with nothing when the connection can be used.
    using Opened = std::function<void(const std::optional<RelayFault> &)>;
    using Clock = std::chrono::steady_clock;

    /// \a tls must outlive it.
    ServiceConnection(net::io_context &context, RelayTls &tls,
                      std::shared_ptr<const RelayTarget> target);
    ServiceConnection(const ServiceConnection &) = delete;
    ServiceConnection &operator=(const ServiceConnection &) = delete;
    ~ServiceConnection();

    /// Finds the service, connects to it and encrypts.
    void open(Opened opened);
    /// Reads some more into buffer(), one at a time.
    void read(Transferred done);
    void write(net::const_buffer buffer, Transferred done);
    /// Ends all operations, with an error.
    void close();
    /// Has the next connection begin with a short handshake, once the service has answered here.
    void keepSession();

    [[nodiscard]] const QByteArray &buffer() const { return m_buffer; }
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] const RelayTarget &target() const { return *m_target; }
    /// When open() began, when the service was connected, and when it was ready to be used.
    [[nodiscard]] Clock::time_point began() const { return m_began; }
    [[nodiscard]] Clock::time_point ready() const { return m_ready; }

private:
    using Resolver = net::ip::basic_resolver<Tcp, Executor>;

    void connect(const Resolver::results_type &places);
    void encrypt();
    void finish();
    void fail(const RelayFault &fault);
    [[nodiscard]] RelayFault networkFault(PushRadar::ErrorCode code, NetworkError error) const;
    [[nodiscard]] RelayFault tlsFault(NetworkError error) const;

    RelayTls &m_tls;
    const std::shared_ptr<const RelayTarget> m_target;
    Resolver m_resolver;
    Socket m_socket;
    std::optional<TlsStream> m_stream;
    QByteArray m_buffer;
    bool m_isSessionKept = false;
    QList<QSslError> m_errors;
    QSslCertificate m_shown;
    Opened m_opened;
    bool m_isOpen = false;
    bool m_isClosed = false;
    Clock::time_point m_began;
    Clock::time_point m_ready;
};

} // namespace RadarDesk::sandbox
