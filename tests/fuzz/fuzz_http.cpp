// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <fuzz/fuzzing.h>

#include <sandbox/web/httpsession.h>

#include <boost/asio/connect.hpp>
#include <boost/asio/ip/address_v4.hpp>
#include <boost/asio/write.hpp>

#include <array>

using namespace RadarDesk;
using namespace RadarDesk::sandbox;

namespace {

/// Reads all that there is to read of a request.
class ReadingHandler : public HttpHandler
{
public:
    void handle(const HttpRequest &request, const HttpReply &reply) override
    {
        Fuzzing::mustHold(request.body.size() <= HttpLimits().bodyBytes, "a body has a limit");
        Fuzzing::mustHold(request.headers.size() <= 2 * HttpLimits().headerBytes,
                          "headers have a limit");
        reply({request.wantsWebSocket ? HttpAnswer::SwitchingProtocols : 200,
               request.header("x-echo") + request.path + request.query});
    }
};

/// A peer that sends bytes, takes what it is answered, and hangs up.
class SendingPeer
{
public:
    SendingPeer(net::io_context &context, const Tcp::endpoint &server, const QByteArray &bytes)
        : m_socket(context)
    {
        m_socket.connect(server);
        // Thousands of connections a second would use up all ports if each had to linger.
        m_socket.set_option(net::socket_base::linger(true, 0));
        net::async_write(m_socket,
                         net::buffer(bytes.constData(), static_cast<std::size_t>(bytes.size())),
                         Transferred([this](NetworkError, std::size_t) {
                             NetworkError ignored;
                             m_socket.shutdown(Tcp::socket::shutdown_send, ignored);
                         }));
        read();
    }

    [[nodiscard]] const QByteArray &received() const { return m_received; }

private:
    void read()
    {
        m_socket.async_read_some(net::buffer(m_chunk),
                                 Transferred([this](NetworkError error, std::size_t n) {
                                     m_received.append(m_chunk.data(), static_cast<qsizetype>(n));
                                     NetworkError ignored;
                                     if (error)
                                         m_socket.close(ignored);
                                     else
                                         read();
                                 }));
    }

    Socket m_socket;
    std::array<char, 4096> m_chunk{};
    QByteArray m_received;
};

} // namespace

// A session reads from a socket and nothing else, so it gets one: of the loopback.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static net::io_context context;
    static Acceptor acceptor(context, Tcp::endpoint(net::ip::address_v4::loopback(), 0));

    const QByteArray input = Fuzzing::inputOf(data, size);
    ReadingHandler handler;
    const SendingPeer peer(context, acceptor.local_endpoint(), input);
    auto connections = std::make_shared<HttpConnections>(HttpLimits(), handler);
    std::make_shared<HttpSession>(ServedSocket(acceptor.accept()), connections)->start();
    context.restart();
    context.run();
    Fuzzing::mustHold(connections.use_count() == 1, "a session ends when its peer hangs up");
    Fuzzing::mustHold(peer.received().isEmpty() || peer.received().startsWith("HTTP/1.1 "),
                      "what is answered is HTTP");
    return 0;
}
