// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/relay/serviceconnection.h>

#include <base/platform/descriptors.h>

#include <pushradar/faults.h>

#include <boost/asio/connect.hpp>
#include <boost/asio/write.hpp>

#include <utility>

using PushRadar::ErrorCode;

namespace RadarDesk::sandbox {

using namespace base;

namespace {

constexpr qsizetype ReadAtOnce = qsizetype{64} * 1024;

ErrorCode codeOf(NetworkError error)
{
    if (error == net::error::connection_refused)
        return ErrorCode::ConnectionRefused;
    if (error == net::error::network_unreachable || error == net::error::host_unreachable)
        return ErrorCode::NetworkUnreachable;
    if (error == net::error::timed_out)
        return ErrorCode::TimedOut;
    return ErrorCode::NetworkFault;
}

} // namespace

ServiceConnection::ServiceConnection(net::io_context &context, RelayTls &tls,
                                     std::shared_ptr<const RelayTarget> target)
    : m_tls(tls)
    , m_target(std::move(target))
    , m_resolver(context.get_executor())
    , m_socket(context.get_executor())
{
}

ServiceConnection::~ServiceConnection() = default;

void ServiceConnection::open(Opened opened)
{
    m_opened = std::move(opened);
    m_began = Clock::now();
    NetworkError error;
    const net::ip::address address = net::ip::make_address(m_target->host().constData(), error);
    if (!error) { // nobody need be asked
        connect(Resolver::results_type::create(Tcp::endpoint(address, m_target->port()), "", ""));
        return;
    }
    m_resolver.async_resolve(
        m_target->host().toStdString(), std::to_string(m_target->port()),
        [self = shared_from_this()](NetworkError fault, const Resolver::results_type &places) {
            if (fault)
                self->fail(self->networkFault(ErrorCode::HostNotFound, fault));
            else
                self->connect(places);
        });
}

void ServiceConnection::connect(const Resolver::results_type &places)
{
    if (m_isClosed)
        return;
    net::async_connect(m_socket, places,
                       [self = shared_from_this()](NetworkError error, const Tcp::endpoint &) {
                           if (self->m_isClosed)
                               return;
                           if (error) {
                               self->fail(self->networkFault(codeOf(error), error));
                               return;
                           }
                           keepFromChildren(self->m_socket.native_handle());
                           NetworkError ignored;
                           self->m_socket.set_option(Tcp::no_delay(true), ignored);
                           if (self->m_target->isEncrypted())
                               self->encrypt();
                           else
                               self->finish();
                       });
}

void ServiceConnection::encrypt()
{
    m_stream.emplace(m_socket, m_tls.context());
    m_tls.prepare(*m_stream, *m_target, m_errors, m_shown);
    m_stream->async_handshake(net::ssl::stream_base::client,
                              Expired([self = shared_from_this()](NetworkError error) {
                                  if (error)
                                      self->fail(self->tlsFault(error));
                                  else
                                      self->finish();
                              }));
}

void ServiceConnection::finish()
{
    if (m_isClosed)
        return;
    m_isOpen = true;
    m_ready = Clock::now();
    std::exchange(m_opened, nullptr)(std::nullopt);
}

void ServiceConnection::fail(const RelayFault &fault)
{
    if (m_isClosed)
        return;
    const Opened opened = std::exchange(m_opened, nullptr);
    close();
    if (opened)
        opened(fault);
}

void ServiceConnection::read(Transferred done)
{
    m_buffer.resize(ReadAtOnce);
    const net::mutable_buffer buffer =
        net::buffer(m_buffer.data(), static_cast<std::size_t>(m_buffer.size()));
    if (m_stream)
        m_stream->async_read_some(buffer, std::move(done));
    else
        m_socket.async_read_some(buffer, std::move(done));
}

void ServiceConnection::write(net::const_buffer buffer, Transferred done)
{
    if (m_stream)
        net::async_write(*m_stream, buffer, std::move(done));
    else
        net::async_write(m_socket, buffer, std::move(done));
}

void ServiceConnection::close()
{
    m_isClosed = true;
    m_isOpen = false;
    m_opened = nullptr; // who waited may hold this connection
    m_resolver.cancel();
    NetworkError ignored;
    m_socket.close(ignored);
}

void ServiceConnection::keepSession()
{
    if (m_stream && m_isOpen && !std::exchange(m_isSessionKept, true))
        m_tls.keepSession(*m_stream);
}

RelayFault ServiceConnection::networkFault(ErrorCode code, NetworkError error) const
{
    return {BadGateway,
            PushRadar::networkFault(code, m_target->url(),
                                    QString::fromLocal8Bit(error.message().c_str())),
            std::nullopt};
}

RelayFault ServiceConnection::tlsFault(NetworkError error) const
{
    PushRadar::TlsFaultDetails details;
    if (m_errors.isEmpty())
        details.reason = QString::fromLocal8Bit(error.message().c_str()) + u'.';
    else
        details = PushRadar::tlsFaultDetails(m_target->url(), m_shown, m_errors);
    return {BadGateway,
            PushRadar::networkFault(ErrorCode::TlsFault, m_target->url(), details.reason), details};
}

} // namespace RadarDesk::sandbox
