// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/service/server.h>

#include <sandbox/service/sandboxtext.h>
#include <sandbox/service/websocketsession.h>
#include <sandbox/web/websocketupgrade.h>

#include <boost/asio/post.hpp>

namespace RadarDesk::sandbox {

namespace {

/// For subscribers to take the goodbye.
constexpr std::chrono::milliseconds GoodbyeTime{150};

HttpAnswer withUsualHeaders(HttpAnswer answer)
{
    answer.headers.emplaceBack("Server", "RadarDesk sandbox");
    answer.headers.emplaceBack("Cache-Control", "no-store");
    return answer;
}

} // namespace

Server::Server(const Limits &limits, Credentials credentials, Clock clock, Listeners listeners)
    : m_limits(limits)
    , m_listeners(std::move(listeners))
    , m_hub(limits,
            [this](std::chrono::milliseconds delay) {
                m_presenceTimer.expires_after(delay);
                m_presenceTimer.async_wait(Expired([this](NetworkError error) {
                    if (!error)
                        m_hub.sendPresence();
                }));
            })
    , m_tokens(limits, std::move(clock))
    , m_api(limits, std::move(credentials), m_hub, m_tokens)
    , m_commands(limits, m_hub, m_tokens)
{
}

Server::~Server() = default;

NetworkError Server::listen(quint16 port)
{
    return m_listener.listen("127.0.0.1", port);
}

void Server::run()
{
    m_context.run();
}

void Server::stop()
{
    net::post(m_context, [this] {
        m_stopping = true;
        m_listener.close();
        for (WebSocketSession *session : m_webSocketSessions)
            session->goAway();
        m_presenceTimer.expires_after(GoodbyeTime);
        m_presenceTimer.async_wait(Expired([this](NetworkError) { m_context.stop(); }));
        endIfStopped();
    });
}

void Server::endIfStopped()
{
    if (m_stopping && m_webSocketSessions.empty())
        m_context.stop();
}

void Server::handle(const HttpRequest &request, const HttpReply &reply)
{
    HttpAnswer answer = m_api.handle(request);
    log(QStringLiteral("%1 %2 %3")
            .arg(QString::fromLatin1(request.method),
                 QString::fromLatin1(Api::loggedPath(request.path)))
            .arg(answer.status));
    reply(withUsualHeaders(std::move(answer)));
}

QString Server::sentenceFor(HttpProblem problem) const
{
    switch (problem) {
    case HttpProblem::NotHttp:
        break;
    case HttpProblem::HeaderTooLong:
        return SandboxText::tr("The header is longer than %1 bytes.").arg(m_limits.headerBytes);
    case HttpProblem::BodyTooLong:
        return SandboxText::tr("The body is longer than %1 bytes.").arg(m_limits.bodyBytes);
    case HttpProblem::ChunkHeaderTooLong:
        return SandboxText::tr("The chunk headers are too long.");
    case HttpProblem::Trailer:
        return SandboxText::tr("Trailer fields aren't supported.");
    case HttpProblem::EncodedBody:
        return SandboxText::tr("This Content-Encoding isn't supported. Send the body unencoded.");
    case HttpProblem::UnmetExpectation:
        return SandboxText::tr("The only supported expectation is 100-continue.");
    }
    return SandboxText::tr("The request is not HTTP/1.1.");
}

HttpAnswer Server::answerTo(HttpProblem problem)
{
    const Refusal refusal{statusOf(problem), sentenceFor(problem)};
    log(QStringLiteral("(unreadable request) %1").arg(refusal.status));
    return withUsualHeaders(Api::refused(refusal));
}

void Server::takeOver(WebSocketUpgrade &&upgrade)
{
    std::make_shared<WebSocketSession>(std::move(upgrade.socket), *this)->start(upgrade.handshake);
}

void Server::log(const QString &line) const
{
    if (m_listeners.log)
        m_listeners.log(line);
}

void Server::add(WebSocketSession &session)
{
    m_webSocketSessions.insert(&session);
    if (m_stopping)
        session.goAway();
    m_listeners.subscriberCount(m_hub.subscriberCount());
}

void Server::remove(WebSocketSession &session)
{
    m_webSocketSessions.erase(&session);
    m_listeners.subscriberCount(m_hub.subscriberCount());
    endIfStopped();
}

} // namespace RadarDesk::sandbox
