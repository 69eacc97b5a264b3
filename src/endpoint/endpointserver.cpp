// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <endpoint/endpointserver.h>

#include <endpoint/endpointanswer.h>
#include <endpoint/endpointcors.h>
#include <endpoint/endpointexchange.h>
#include <endpoint/endpointrulesmodel.h>
#include <endpoint/endpointtokens.h>

#include <profiles/endpointheaders.h>
#include <web/httpserver.h>

#include <QTimer>

#include <algorithm>

using PushRadar::ApiVersion;
using PushRadar::Result;
using Verdict = RadarDesk::EndpointCall::Verdict;

namespace RadarDesk {

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

/// What a request brings by which its caller could be known, without any value.
QString broughtBy(const HttpRequest &request)
{
    QStringList brought;
    const auto cookies = cookiesOf(request);
    for (const auto &[name, value] : cookies)
        brought.append(EndpointServer::tr("cookie %1").arg(QString::fromUtf8(name)));
    if (!request.authorization.isEmpty())
        brought.append(QStringLiteral("Authorization"));
    return brought.isEmpty() ? EndpointServer::tr("nobody known")
                             : brought.join(QStringLiteral(", "));
}

/// The names of the headers that rules know users by, in small letters.
QSet<QByteArray> headersOfRules(const QList<EndpointRule> &rules)
{
    QSet<QByteArray> names;
    for (const EndpointRule &rule : rules) {
        if (rule.user.by != EndpointProof::Header)
            continue;
        const QList<EndpointHeader> headers = headersFromText(rule.user.proof);
        for (const EndpointHeader &header : headers)
            names.insert(header.name.toLower().toLatin1());
    }
    return names;
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
    explicit Serving(EndpointServer &owner)
        : m_owner(owner)
    {
    }

    [[nodiscard]] Result<quint16, std::error_code> start(quint16 port)
    {
        return m_server.start("127.0.0.1", port);
    }
    void handle(const HttpRequest &request, const HttpReply &reply) override;
    void reply(const HttpReply &reply, const HttpAnswer &answer)
    {
        m_server.post([reply, answer] { reply(answer); });
    }

private:
    EndpointServer &m_owner;
    HttpServer m_server{*this, endpointLimits()}; // ends before the rest goes
};

/// A call that is not answered yet.
struct EndpointServer::Pending
{
    HttpRequest request;
    HttpReply reply;
    std::weak_ptr<Serving> serving;
    QDateTime time; // UTC
    std::chrono::steady_clock::time_point began;
    EndpointQuery query;
    QString who;
    QString rule;
    std::optional<EndpointFault> fault;
};

void EndpointServer::Serving::handle(const HttpRequest &request, const HttpReply &reply)
{
    Pending pending{.request = request,
                    .reply = reply,
                    .serving = weak_from_this(),
                    .time = QDateTime::currentDateTimeUtc(),
                    .began = std::chrono::steady_clock::now()};
    QMetaObject::invokeMethod(
        &m_owner,
        [arrived = std::move(pending)] {
            if (const auto self = arrived.serving.lock())
                self->m_owner.answer(arrived);
        },
        Qt::QueuedConnection);
}

EndpointServer::EndpointServer(EndpointRulesModel &rules, QObject *parent)
    : QObject(parent)
    , m_rules(rules)
{
    connect(&rules, &EndpointRulesModel::rulesChanged, this, [this] {
        m_firstTokens.clear();
        m_firstSockets.clear();
    });
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
                  : tr("Write a path of letters, digits and “/ - _ .”, such as “/auth”.");
}

void EndpointServer::setKnownChannels(std::function<QStringList()> channels)
{
    m_knownChannels = std::move(channels);
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
    m_servedPath = m_path.toUtf8();
    if (m_port == 0)
        m_lastPort = *port;
    m_firstTokens.clear();
    m_firstSockets.clear();
    Q_EMIT servingChanged(true);
    Q_EMIT stateChanged();
    return port;
}

Result<quint16, EndpointStartFault> EndpointServer::listen()
{
    const auto serving = std::make_shared<Serving>(*this);
    auto port = serving->start(m_port == 0 ? m_lastPort : m_port);
    if (!port && m_port == 0)
        port = serving->start(0);
    if (port) {
        m_serving = serving;
        return *port;
    }
    const QString reason = QString::fromStdString(port.error().message());
    if (port.error() != std::errc::address_in_use && port.error() != std::errc::permission_denied)
        return EndpointStartFault{tr("The system does not let it be served: %1.").arg(reason)};
    const quint16 free = freePortAfter(*serving, qMax<quint16>(m_port, 1023));
    if (port.error() == std::errc::permission_denied)
        return EndpointStartFault{
            tr("The system keeps port %1 for itself. Port %2 is free.").arg(m_port).arg(free),
            free};
    return EndpointStartFault{
        tr("Another program uses port %1. Port %2 is free.").arg(m_port).arg(free), free};
}

void EndpointServer::stop()
{
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
    url.setPath(QString::fromUtf8(m_servedPath));
    return url;
}

QJsonObject EndpointServer::toState() const
{
    return {{QStringLiteral("port"), m_port},
            {QStringLiteral("lastPort"), m_lastPort},
            {QStringLiteral("path"), m_path},
            {QStringLiteral("on"), isServing()}};
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
    if (!std::exchange(m_wasServing, false))
        return std::nullopt;
    const auto port = start();
    return port ? std::nullopt : std::optional(port.error());
}

void EndpointServer::answer(Pending pending)
{
    const HttpRequest &request = pending.request;
    pending.query = EndpointQuery::guess(request);
    pending.who = broughtBy(request);
    if (!isLocalHost(request.host)) {
        refuse(pending, {400, tr("It is called by a name that is not of this machine.")},
               Verdict::Refused);
        return;
    }
    if (!request.origin.isEmpty() && !isLocalOrigin(request.origin)) {
        refuse(pending,
               {403,
                tr("Only pages of this machine may call it, and this one is of “%1”.")
                    .arg(QString::fromUtf8(request.origin))},
               Verdict::Refused);
        return;
    }
    const QByteArray path = QByteArray::fromPercentEncoding(request.path);
    const bool isMoved = path == m_servedPath + MovedSuffix.toByteArray();
    if (path == m_servedPath + LoginSuffix.toByteArray()) {
        // A browser that asked before the redirect asks again before it follows.
        if (isPreflight(request))
            answerPreflight(pending);
        else
            finish(pending, loginPage(), loginPage(), Verdict::Wrong, tr("Login page"));
        return;
    }
    if (!isMoved && path != m_servedPath) {
        refuse(pending,
               {404,
                tr("Nothing is here. The endpoint is at %1.").arg(QString::fromUtf8(m_servedPath))},
               Verdict::Refused);
        return;
    }
    const QList<EndpointRule> &rules = m_rules.rules();
    const bool preflight = isPreflight(request);
    const qsizetype number = matchingRule(rules, request, pending.query.channel, preflight);
    const EndpointRule &rule = rules.at(number);
    const bool isLast = number == rules.size() - 1;
    pending.rule = isLast ? tr("otherwise")
                          : tr("%1 · %2", "number and pattern of a rule")
                                .arg(number + 1)
                                .arg(rule.channels.trimmed());
    if (!preflight && (rule.user.by != EndpointProof::None || !rule.user.name.trimmed().isEmpty()))
        pending.who = rule.userText();
    // Where it has moved to, it answers.
    if (rule.action.isWrong() && !(isMoved && isRedirect(rule.action.fault)))
        pending.fault = rule.action.fault;
    if (preflight)
        answerPreflight(pending);
    else if (pending.fault)
        answerWrong(pending, *pending.fault);
    else
        carryOut(pending, rule.action);
}

void EndpointServer::answerPreflight(const Pending &pending)
{
    const auto answer = preflightAnswer(pending.request, pending.fault);
    const bool isWrong = pending.fault && concernsPreflight(*pending.fault);
    const Verdict verdict = isWrong ? Verdict::Wrong : Verdict::Preflight;
    const QString said = isWrong ? nameOf(*pending.fault) : tr("preflight answered");
    record(pending, answer ? &*answer : nullptr, verdict, said);
    const auto serving = pending.serving.lock();
    if (answer && serving)
        serving->reply(pending.reply, *answer);
}

void EndpointServer::carryOut(const Pending &pending, const EndpointAction &action)
{
    const auto query = EndpointQuery::read(pending.request);
    if (!query) {
        refuse(pending, query.error(), Verdict::Refused);
        return;
    }
    Pending read = pending;
    read.query = *query;
    if (action.kind == EndpointAction::Kind::Deny) {
        refuse(read,
               {action.status,
                action.status == 401 ? tr("Sign in first.") : tr("You may not join this channel.")},
               Verdict::Refused);
    } else if (action.kind == EndpointAction::Kind::Delay) {
        QTimer::singleShot(action.delay, this, [this, read] { giveToken(read); });
    } else {
        giveToken(read);
    }
}

void EndpointServer::answerWrong(Pending pending, EndpointFault fault)
{
    if (const auto answer = answerWithoutToken(fault, pending.request, m_servedPath)) {
        finish(pending, *answer, *answer, Verdict::Wrong, nameOf(fault));
        return;
    }
    const auto query = EndpointQuery::read(pending.request, fault);
    if (!query) {
        const bool isOnPurpose = groupOf(fault) == EndpointFaultGroup::Request;
        refuse(pending, query.error(), isOnPurpose ? Verdict::Wrong : Verdict::Refused);
        return;
    }
    pending.query = *query;
    if (fault == EndpointFault::TooSlow)
        QTimer::singleShot(m_slowness, this, [this, pending] { giveToken(pending); });
    else
        giveToken(pending);
}

void EndpointServer::giveToken(const Pending &pending)
{
    if (pending.serving.expired())
        return;
    const EndpointQuery &query = pending.query;
    const QString key =
        query.version == ApiVersion::V2 ? query.channel : QStringLiteral("v3 ") + query.channel;
    TokenPlan plan =
        planToken(query, pending.fault, m_knownChannels ? m_knownChannels() : QStringList());
    if (pending.fault == EndpointFault::SameToken && m_firstTokens.contains(key)) {
        handOver(pending, m_firstTokens.value(key));
        return;
    }
    if (pending.fault == EndpointFault::OldSocket) {
        if (!m_firstSockets.contains(key))
            m_firstSockets.insert(key, query.socketId);
        plan.query.socketId = m_firstSockets.value(key);
    }
    if (plan.source == TokenPlan::Source::Crafted) {
        handOver(pending, plan.token);
        return;
    }
    const bool isAltered = plan.source == TokenPlan::Source::Altered;
    Q_EMIT tokenNeeded(
        plan.query, [this, pending, key, isAltered](const Result<QString, EndpointRefusal> &token) {
            if (pending.serving.expired())
                return;
            if (!token) {
                refuse(pending, token.error(), Verdict::Failed);
                return;
            }
            if (pending.fault == EndpointFault::SameToken)
                m_firstTokens.insert(key, *token);
            handOver(pending, isAltered ? alteredToken(*token) : *token);
        });
}

void EndpointServer::handOver(const Pending &pending, const QString &token)
{
    const ApiVersion version = pending.query.version;
    finish(pending, tokenAnswer(version, token, pending.fault),
           tokenAnswer(version, cutShort(token), pending.fault),
           pending.fault ? Verdict::Wrong : Verdict::LetIn,
           pending.fault ? nameOf(*pending.fault) : tr("token given"));
}

void EndpointServer::refuse(const Pending &pending, const EndpointRefusal &refusal,
                            EndpointCall::Verdict verdict)
{
    const HttpAnswer answer = refusalAnswer(refusal);
    finish(pending, answer, answer, verdict,
           tr("%1: %2", "status and sentence").arg(refusal.status).arg(refusal.sentence));
}

void EndpointServer::finish(const Pending &pending, HttpAnswer answer, HttpAnswer recorded,
                            EndpointCall::Verdict verdict, const QString &said)
{
    const auto serving = pending.serving.lock();
    if (!serving)
        return;
    const HttpRequest &request = pending.request;
    if (request.origin.isEmpty() || isLocalOrigin(request.origin)) {
        addCors(answer, request, pending.fault);
        addCors(recorded, request, pending.fault);
    }
    serving->reply(pending.reply, answer);
    record(pending, &recorded, verdict, said);
}

void EndpointServer::record(const Pending &pending, const HttpAnswer *recorded,
                            EndpointCall::Verdict verdict, const QString &said)
{
    PushRadar::Exchange exchange = recordedRequest(
        pending.request, url().adjusted(QUrl::RemovePath), headersOfRules(m_rules.rules()));
    exchange.timing.started = pending.time;
    if (recorded) {
        addAnswer(exchange, *recorded);
        exchange.timing.finished = std::chrono::duration_cast<std::chrono::microseconds>(
            std::chrono::steady_clock::now() - pending.began);
    }
    Q_EMIT called({.verdict = verdict,
                   .version = pending.query.version,
                   .channel = pending.query.channel,
                   .who = pending.who,
                   .rule = pending.rule,
                   .answered = said,
                   .exchange = std::make_shared<const PushRadar::Exchange>(exchange)});
}

} // namespace RadarDesk

#include "moc_endpointserver.cpp"
