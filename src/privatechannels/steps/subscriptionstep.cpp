// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/steps/subscriptionstep.h>

#include <privatechannels/judges/channeljudge.h>
#include <privatechannels/judges/tokenanswer.h>
#include <privatechannels/judges/tokenjudge.h>
#include <privatechannels/steps/latercall.h>
#include <session/sending/runmark.h>

#include <pushradar/call.h>
#include <pushradar/channelname.h>
#include <pushradar/jsonvalue.h>

#include <QPointer>
#include <QRandomGenerator>

#include <utility>

namespace RadarDesk::privatechannels {

using namespace sandbox;
using namespace session;

using PushRadar::ApiVersion;

namespace {

constexpr std::chrono::seconds SocketLimit{5};

QString newMark()
{
    return QString::number(QRandomGenerator::system()->generate(), 36);
}

} // namespace

SubscriptionStep::SubscriptionStep(CheckContext &context)
    : CheckStep(context)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(SocketLimit);
    connect(&m_limit, &QTimer::timeout, this, &SubscriptionStep::onTooLate);
    SandboxSubscriber &socket = context.socket;
    connect(&socket, &SandboxSubscriber::tokenNeeded, this, &SubscriptionStep::onTokenNeeded);
    connect(&socket, &SandboxSubscriber::subscribed, this, &SubscriptionStep::onSubscribed);
    connect(&socket, &SandboxSubscriber::refused, this, &SubscriptionStep::onRefused);
    connect(&socket, &SandboxSubscriber::messageArrived, this,
            [this](const QString &channel, const QString &, const QByteArray &data) {
                onArrival(channel, data);
            });
}

void SubscriptionStep::run()
{
    if (input().service.webSocketUrl.isEmpty() && context().laterFault) {
        over(*context().laterFault);
        return;
    }
    if (input().service.webSocketUrl.isEmpty()) {
        skipOptional(
            tr("The protocol between subscribers and this service is not published. Open a "
               "subscriber page for the channel to test the subscription there."));
        return;
    }
    if (context().socket.state() != SandboxSubscriber::State::Connected) {
        over(findingOf(Fault::SocketRefused,
                       //: %1: a URL
                       {tr("There is no connection to %1.")
                            .arg(input().service.webSocketUrl.toString(QUrl::RemoveQuery))}));
        return;
    }
    m_limit.start();
    context().socket.subscribe(settings().channel);
}

void SubscriptionStep::onTokenNeeded(const QString &channel)
{
    if (m_phase == Phase::Subscribing)
        context().socket.presentToken(channel, context().token);
}

void SubscriptionStep::onRefused(const QString &channel, int code, const QString &message)
{
    if (m_phase != Phase::Subscribing || channel != settings().channel)
        return;
    m_limit.stop();
    if (code != 403) {
        over(findingOf(Fault::SubscriptionRefused, {QString::number(code), message}));
        return;
    }
    m_said = message;
    const QString &service = context().serviceToken;
    if (isCutOff(context().token, service)) {
        over(findingOf(Fault::TokenCutOff,
                       {QString::number(context().token.size()), QString::number(service.size())}));
        return;
    }
    // A v3 token is for one socket, and both calls were for the same one.
    if (settings().version == ApiVersion::V2 && context().secondToken == context().token)
        over(findingOf(Fault::TokenRepeated));
    else if (settings().triesOtherProfiles)
        tryOtherProfiles(0);
    else
        over(unknownToken());
}

Finding SubscriptionStep::unknownToken() const
{
    const QString &token = context().token;
    const QString &service = context().serviceToken;
    // The sandbox's v3 tokens are known by their shape.
    return settings().version == ApiVersion::V3 && readSandboxToken(service)
            && !readSandboxToken(token)
        ? findingOf(Fault::TokenForeign,
                    {QString::number(token.size()), QString::number(service.size()), m_said})
        : findingOf(Fault::TokenUnknown, {m_said});
}

void SubscriptionStep::tryOtherProfiles(qsizetype next)
{
    const QList<CheckedService> &others = input().others;
    while (next < others.size() && others.at(next).webSocketUrl.isEmpty())
        ++next;
    if (next >= others.size()) {
        over(unknownToken());
        return;
    }
    const CheckedService other = others.at(next);
    m_second.disconnect(this);
    m_second.close();
    const auto goOn = [this, next] { tryOtherProfiles(next + 1); };
    connect(&m_second, &SandboxSubscriber::tokenNeeded, this, &SubscriptionStep::presentElsewhere);
    connect(&m_second, &SandboxSubscriber::subscribed, this, [this, other] {
        over(findingOf(Fault::TokenOfOtherProfile, {other.name, input().service.name}));
    });
    connect(&m_second, &SandboxSubscriber::refused, this, goOn);
    connect(&m_second, &SandboxSubscriber::stateChanged, this,
            [goOn](SandboxSubscriber::State state) {
                if (state == SandboxSubscriber::State::Disconnected)
                    goOn();
            });
    m_second.open(other.webSocketUrl, other.publicKey, runMark());
    m_second.subscribe(settings().channel);
}

void SubscriptionStep::presentElsewhere(const QString &channel, const QString &socketId)
{
    if (settings().version == ApiVersion::V2) {
        m_second.presentToken(channel, context().token);
        return;
    }
    // A v3 token is for one socket, so another one is needed for the socket there.
    EndpointQuestion question = context().question;
    question.socketId = socketId;
    context().caller.ask(question, context().asPage, [this, channel](const EndpointAnswer &answer) {
        recordAsked(channel, tr("Token for another profile's socket"), answer.last());
        const auto token = readTokenAnswer(answer.last(), settings().version);
        m_second.presentToken(channel, token ? *token : QString());
    });
}

void SubscriptionStep::onSubscribed(const QString &channel)
{
    if (m_phase != Phase::Subscribing || channel != settings().channel)
        return;
    m_limit.stop();
    m_phase = Phase::Broadcasting;
    const QString to =
        settings().broadcastTo.isEmpty() ? settings().channel : settings().broadcastTo;
    const auto name = PushRadar::ChannelName::make(to, settings().version);
    if (!name || name->toString() != settings().channel.trimmed()) {
        const QString how = nameDifference(to, settings().channel);
        over(findingOf(Fault::NameDiffers, {to, settings().channel, how}));
        return;
    }
    if (!settings().broadcasts || !input().service.mayBroadcast) {
        note(settings().broadcasts
                 ? tr("Nothing was broadcast: the profile is for production, or sending is locked.")
                 : tr("Nothing was broadcast because the check's settings say so."));
        trySecondSocket();
        return;
    }
    broadcast();
}

void SubscriptionStep::broadcast()
{
    m_mark = newMark();
    m_limit.start();
    PushRadar::Call *call = context().client.broadcast(
        settings().broadcastTo.isEmpty() ? settings().channel : settings().broadcastTo,
        PushRadar::DataItems().add(QStringLiteral("radardesk-check"), m_mark));
    connect(call, &PushRadar::Call::finished, this,
            [this](const PushRadar::Call *finished) { onBroadcast(*finished); });
}

void SubscriptionStep::onBroadcast(const PushRadar::Call &call)
{
    record(tr("Test broadcast"), call.exchange());
    if (m_phase != Phase::Broadcasting)
        return;
    if (!call.ok())
        over(findingOf(Fault::BroadcastRefused, {call.error()->message}));
    else if (call.subscribers() == 0 && !m_hasArrived)
        over(findingOf(Fault::NobodyReached, {settings().channel}));
}

void SubscriptionStep::onArrival(const QString &channel, const QByteArray &data)
{
    if (m_phase != Phase::Broadcasting || channel != settings().channel
        || !data.contains(m_mark.toLatin1()))
        return;
    m_hasArrived = true;
    m_limit.stop();
    trySecondSocket();
}

void SubscriptionStep::onTooLate()
{
    switch (m_phase) {
    case Phase::Subscribing:
        over(findingOf(Fault::SocketRefused,
                       //: %1: a time span
                       {tr("The service didn't answer the subscription within %1.")
                            .arg(spanText(SocketLimit))}));
        break;
    case Phase::Broadcasting:
        over(findingOf(Fault::NothingArrived, {settings().channel, spanText(SocketLimit)}));
        break;
    case Phase::Reconnected:
        //: %1: a time span
        note(tr("A second socket couldn't be tried: it got no answer within %1.")
                 .arg(spanText(SocketLimit)));
        succeed();
        break;
    case Phase::Over:
        break;
    }
}

void SubscriptionStep::trySecondSocket()
{
    if (settings().version == ApiVersion::V2) {
        succeed();
        return;
    }
    m_phase = Phase::Reconnected;
    m_limit.start();
    connect(&m_second, &SandboxSubscriber::stateChanged, this,
            [this](SandboxSubscriber::State state) {
                if (state == SandboxSubscriber::State::Connected && m_secondSocketsToken.isEmpty())
                    onSecondSocket();
            });
    connect(&m_second, &SandboxSubscriber::tokenNeeded, this, [this](const QString &channel) {
        m_second.presentToken(channel, m_secondSocketsToken);
    });
    connect(&m_second, &SandboxSubscriber::subscribed, this, &SubscriptionStep::succeed);
    connect(&m_second, &SandboxSubscriber::refused, this,
            [this](const QString &, int, const QString &) {
                const auto read = readSandboxToken(m_secondSocketsToken);
                over(findingOf(
                    Fault::TokenForOtherSocket,
                    {read ? read->socketId : context().socketId, m_second.socketId(),
                     m_secondSocketsToken == context().token
                         ? tr("The first socket got the same token: the endpoint stores tokens.")
                         : tr("The first socket got in, a second one didn't.")}));
            });
    m_second.open(input().service.webSocketUrl, input().service.publicKey, runMark());
}

void SubscriptionStep::onSecondSocket()
{
    EndpointQuestion question = context().question;
    question.socketId = m_second.socketId();
    // The endpoint has the caller's patience, which may be longer than the socket's limit.
    m_limit.stop();
    const QPointer<SubscriptionStep> self(this);
    context().caller.ask(question, context().asPage, [this, self](const EndpointAnswer &answer) {
        // A socket that was lost and came back asks twice, and the first answer may end the step.
        if (!self)
            return;
        context().keepCookies(answer);
        recordAsked(settings().channel, tr("Token for a second socket"), answer.last());
        if (m_phase != Phase::Reconnected)
            return;
        const LaterCall later = judgeLaterCall(answer, settings().version);
        if (later.isLimited) {
            note(tr("Called for a second socket, the endpoint answers with status 429, so a "
                    "reconnection couldn't be tried."));
            succeed();
            return;
        }
        if (later.isBusy && !std::exchange(m_hasPaused, true)) {
            QTimer::singleShot(BusyPause, this, &SubscriptionStep::onSecondSocket);
            return;
        }
        if (later.token.isEmpty()) {
            over(findingOf(Fault::LaterCallFails,
                           {tr("The first call gets a token, but the call for a second socket "
                               "doesn't."),
                            later.said}));
            return;
        }
        m_secondSocketsToken = later.token;
        m_limit.start();
        m_second.subscribe(settings().channel);
    });
}

void SubscriptionStep::succeed()
{
    if (m_phase == Phase::Over)
        return;
    m_phase = Phase::Over;
    m_limit.stop();
    m_second.disconnect(this);
    m_second.close();
    if (context().laterFault) {
        fail(*context().laterFault);
        return;
    }
    pass(m_hasArrived ? tr("The service accepts the token, and a broadcast arrives.")
                      : tr("The service accepts the token."));
}

void SubscriptionStep::over(const Finding &finding)
{
    if (m_phase == Phase::Over)
        return;
    m_phase = Phase::Over;
    m_limit.stop();
    m_second.disconnect(this);
    m_second.close();
    fail(finding);
}

} // namespace RadarDesk::privatechannels

#include "moc_subscriptionstep.cpp"
