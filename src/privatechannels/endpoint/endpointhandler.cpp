// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/endpoint/endpointhandler.h>

#include <privatechannels/endpoint/endpointanswer.h>
#include <privatechannels/endpoint/endpointcors.h>
#include <privatechannels/endpoint/endpointexchange.h>
#include <privatechannels/endpoint/endpointrulesmodel.h>
#include <privatechannels/endpoint/endpointtokens.h>

#include <base/redaction/hiddenvalue.h>
#include <sandbox/service/observation.h>
#include <workbench/core/visibletext.h>
#include <workbench/profiles/endpointheaders.h>

#include <QTimer>

#include <utility>

using PushRadar::ApiVersion;
using PushRadar::Result;
using Verdict = RadarDesk::privatechannels::EndpointCall::Verdict;

namespace RadarDesk::privatechannels {

using namespace base;
using namespace sandbox;
using namespace workbench;

namespace {

/// Of a socket's ID, as a stranger sent it.
constexpr qsizetype KeptOfSocketId = 64;

/// What a request brings by which its caller could be known, without any value.
QString broughtBy(const HttpRequest &request)
{
    QStringList brought;
    const auto cookies = cookiesOf(request);
    for (const auto &[name, value] : cookies)
        brought.append(EndpointHandler::tr("cookie %1").arg(QString::fromUtf8(name)));
    if (!request.authorization.isEmpty())
        brought.append(QStringLiteral("Authorization"));
    return brought.isEmpty() ? EndpointHandler::tr("unknown caller")
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

/// Why a call is none of a page of this machine; nothing where it may be one.
std::optional<EndpointRefusal> refusalOfStranger(const HttpRequest &request)
{
    if (!request.isForThisMachine()) {
        return EndpointRefusal{
            400,
            EndpointHandler::tr("The mock endpoint was called by a host name that "
                                "doesn't belong to this machine.")};
    }
    if (!request.origin.isEmpty() && !isLocalOrigin(request.origin)) {
        return EndpointRefusal{
            403,
            EndpointHandler::tr(
                "Only local pages may call the mock endpoint. This page is from “%1”.")
                .arg(QString::fromUtf8(request.origin.left(100)))};
    }
    if (isOfOtherSite(request)) {
        return EndpointRefusal{
            403,
            EndpointHandler::tr(
                "Only local pages may call the mock endpoint. This call is from another site.")};
    }
    return std::nullopt;
}

} // namespace

EndpointHandler::EndpointHandler(EndpointRulesModel &rules, KnownChannels knownChannels,
                                 QObject *parent)
    : QObject(parent)
    , m_rules(rules)
    , m_knownChannels(std::move(knownChannels))
{
    connect(&rules, &EndpointRulesModel::rulesChanged, this, &EndpointHandler::forget);
}

void EndpointHandler::begin(const QUrl &url)
{
    m_origin = url.adjusted(QUrl::RemovePath);
    m_path = url.path().toUtf8();
    forget();
}

void EndpointHandler::forget()
{
    m_firstTokens.clear();
    m_firstSockets.clear();
}

void EndpointHandler::answer(EndpointPending pending)
{
    if (const auto refusal = refusalOfStranger(pending.request)) {
        pending.who = tr("website");
        refuseStranger(pending, *refusal);
        return;
    }
    const HttpRequest &request = pending.request;
    pending.query = EndpointQuery::guess(request);
    pending.who = broughtBy(request);
    const QByteArray path = QByteArray::fromPercentEncoding(request.path);
    const bool isMoved = path == m_path + MovedSuffix.toByteArray();
    if (path == m_path + LoginSuffix.toByteArray()) {
        // A browser that asked before the redirect asks again before it follows.
        if (isPreflight(request))
            answerPreflight(pending);
        else
            finish(pending, loginPage(), loginPage(), Verdict::Wrong, tr("Login page"));
        return;
    }
    if (!isMoved && path != m_path) {
        refuseStranger(pending,
                       {404,
                        tr("There is nothing at this path. The endpoint is at %1.")
                            .arg(QString::fromUtf8(m_path))});
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

void EndpointHandler::answerPreflight(const EndpointPending &pending)
{
    const auto answer = preflightAnswer(pending.request, pending.fault);
    const bool isWrong = pending.fault && concernsPreflight(*pending.fault);
    const Verdict verdict = isWrong ? Verdict::Wrong : Verdict::Preflight;
    const QString said = isWrong ? nameOf(*pending.fault) : tr("preflight answered");
    record(pending, answer ? &*answer : nullptr, verdict, said);
    if (answer)
        pending.reply(*answer);
}

void EndpointHandler::carryOut(const EndpointPending &pending, const EndpointAction &action)
{
    const auto query = EndpointQuery::read(pending.request);
    if (!query) {
        refuse(pending, query.error(), Verdict::Refused);
        return;
    }
    EndpointPending read = pending;
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

void EndpointHandler::answerWrong(EndpointPending pending, EndpointFault fault)
{
    if (const auto answer = answerWithoutToken(fault, pending.request, m_path)) {
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

void EndpointHandler::giveToken(const EndpointPending &pending)
{
    if (pending.isGone())
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
            if (pending.isGone())
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

void EndpointHandler::handOver(EndpointPending pending, const QString &token)
{
    pending.tokenDigest = digestOf(token.toUtf8());
    const ApiVersion version = pending.query.version;
    finish(pending, tokenAnswer(version, token, pending.fault),
           tokenAnswer(version, lengthInsteadOf(token), pending.fault),
           pending.fault ? Verdict::Wrong : Verdict::LetIn,
           pending.fault ? nameOf(*pending.fault) : tr("token issued"));
}

void EndpointHandler::refuse(EndpointPending pending, const EndpointRefusal &refusal,
                             EndpointCall::Verdict verdict)
{
    if (verdict != Verdict::Wrong)
        limitRecords(pending);
    const HttpAnswer answer = refusalAnswer(refusal);
    finish(pending, answer, answer, verdict,
           tr("%1: %2", "status and sentence").arg(refusal.status).arg(refusal.sentence));
}

void EndpointHandler::refuseStranger(EndpointPending pending, const EndpointRefusal &refusal)
{
    pending.isForOthers = true;
    pending.request = shortened(pending.request, KeptOfStranger);
    pending.who.truncate(KeptOfStranger);
    pending.query.channel.truncate(KeptOfStranger);
    refuse(pending, refusal, Verdict::Refused);
}

void EndpointHandler::limitRecords(EndpointPending &pending)
{
    using namespace std::chrono_literals;
    Refused &refused = pending.isForOthers ? m_refusedOfOthers : m_refused;
    if (pending.began - refused.since >= 1s)
        refused = {pending.began, 0};
    pending.isRecorded = ++refused.count <= MostRefused;
    if (!pending.isRecorded && ++m_untold == 1)
        QTimer::singleShot(1s, this, &EndpointHandler::notifyRefused);
}

void EndpointHandler::notifyRefused()
{
    PushRadar::Exchange exchange;
    exchange.url = m_origin.resolved(QUrl(QString::fromUtf8(m_path)));
    exchange.timing.started = QDateTime::currentDateTimeUtc();
    Q_EMIT called(
        {.verdict = Verdict::Refused,
         .answered = tr("Further refused calls, not listed: %1.").arg(std::exchange(m_untold, 0)),
         .exchange = std::make_shared<const PushRadar::Exchange>(exchange)});
}

void EndpointHandler::finish(const EndpointPending &pending, HttpAnswer answer, HttpAnswer recorded,
                             EndpointCall::Verdict verdict, const QString &said)
{
    if (pending.isGone())
        return;
    const HttpRequest &request = pending.request;
    if (request.origin.isEmpty() || isLocalOrigin(request.origin)) {
        addCors(answer, request, pending.fault);
        addCors(recorded, request, pending.fault);
    }
    pending.reply(answer);
    record(pending, &recorded, verdict, said);
}

void EndpointHandler::record(const EndpointPending &pending, const HttpAnswer *recorded,
                             EndpointCall::Verdict verdict, const QString &said)
{
    if (!pending.isRecorded)
        return;
    PushRadar::Exchange exchange =
        recordedRequest(pending.request, m_origin, headersOfRules(m_rules.rules()));
    exchange.timing.started = pending.time;
    if (recorded) {
        addAnswer(exchange, *recorded);
        exchange.timing.finished = std::chrono::duration_cast<std::chrono::microseconds>(
            std::chrono::steady_clock::now() - pending.began);
    }
    Q_EMIT called({.verdict = verdict,
                   .version = pending.query.version,
                   .channel = pending.query.channel,
                   .socketId = visibleText(pending.query.socketId, KeptOfSocketId),
                   .tokenDigest = pending.tokenDigest,
                   .who = pending.who,
                   .rule = pending.rule,
                   .answered = said,
                   .exchange = std::make_shared<const PushRadar::Exchange>(exchange)});
}

} // namespace RadarDesk::privatechannels

#include "moc_endpointhandler.cpp"
