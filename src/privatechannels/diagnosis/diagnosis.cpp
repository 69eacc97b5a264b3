// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/diagnosis/diagnosis.h>

#include <privatechannels/judges/channeljudge.h>
#include <privatechannels/steps/endpointstep.h>
#include <privatechannels/steps/refusalstep.h>
#include <privatechannels/steps/servicetokenstep.h>
#include <privatechannels/steps/subscriptionstep.h>
#include <privatechannels/steps/tokenstep.h>
#include <session/sending/runmark.h>

#include <pushradar/channelname.h>

#include <QRandomGenerator>

namespace RadarDesk::privatechannels {

using namespace sandbox;
using namespace session;

using PushRadar::ApiVersion;
using PushRadar::ChannelKind;
using PushRadar::ChannelName;

namespace {

constexpr std::chrono::seconds ConnectionLimit{5};

// Of the form that the documentation shows, "12.34"; no socket has it.
QString madeUpSocketId()
{
    auto *random = QRandomGenerator::global();
    return QStringLiteral("%1.%2").arg(random->bounded(100, 1000)).arg(random->bounded(100, 1000));
}

} // namespace

Diagnosis::Diagnosis(CheckInput input, QObject *parent)
    : RunningCheck(parent)
    , m_context(std::make_unique<CheckContext>(std::move(input)))
{
    connect(&m_context->caller, &EndpointCaller::waiting, this,
            [this](std::chrono::milliseconds waited, std::chrono::milliseconds limit) {
                Q_EMIT waiting({m_running, waited, limit});
            });
}

Diagnosis::~Diagnosis() = default;

const CheckInput &Diagnosis::input() const
{
    return m_context->input;
}

void Diagnosis::start()
{
    m_report.started = QDateTime::currentDateTimeUtc();
    const CheckSettings &settings = input().settings;
    StepResult &channel = m_report.at(Step::Channel);
    if (const auto fault = judgeChannel(settings.channel, settings.version)) {
        channel.verdict = StepVerdict::Failed;
        channel.summary = fault->sentence;
        channel.findings = {*fault};
        Q_EMIT stepChanged(Step::Channel);
        for (int i = 1; i < StepCount; ++i)
            skip(static_cast<Step>(i), tr("Fix the channel name first."));
        m_isOver = true;
        QMetaObject::invokeMethod(this, &Diagnosis::finished, Qt::QueuedConnection);
        return;
    }
    channel.verdict = StepVerdict::Passed;
    channel.summary = ChannelName::kindOf(settings.channel) == ChannelKind::Presence
        ? tr("The name is valid for a presence channel in %1.", "a version, v2 or v3")
        : tr("The name is valid for a private channel in %1.", "a version, v2 or v3");
    channel.summary = channel.summary.arg(
        settings.version == ApiVersion::V2 ? QStringLiteral("v2") : QStringLiteral("v3"));
    Q_EMIT stepChanged(Step::Channel);
    connectSocket();
}

void Diagnosis::connectSocket()
{
    const CheckedService &service = input().service;
    if (service.webSocketUrl.isEmpty()) {
        QMetaObject::invokeMethod(this, &Diagnosis::beginSteps, Qt::QueuedConnection);
        return;
    }
    // The first success, the first failure or the limit, whichever comes first.
    auto *once = new QObject(this);
    const auto goOn = [this, once] {
        once->deleteLater();
        once->disconnect();
        disconnect(&m_context->socket, nullptr, once, nullptr);
        beginSteps();
    };
    connect(&m_context->socket, &SandboxSubscriber::stateChanged, once,
            [goOn](SandboxSubscriber::State state) {
                if (state != SandboxSubscriber::State::Connecting)
                    goOn();
            });
    QTimer::singleShot(ConnectionLimit, once, goOn);
    m_context->socket.open(service.webSocketUrl, service.publicKey, runMark());
}

void Diagnosis::beginSteps()
{
    if (input().settings.version == ApiVersion::V3) {
        const QString real = m_context->socket.socketId();
        const QString given = input().settings.socketId.trimmed();
        m_context->socketId = !real.isEmpty() ? real : !given.isEmpty() ? given : madeUpSocketId();
    }
    begin(Step::ServiceToken, std::make_unique<ServiceTokenStep>(*m_context));
}

void Diagnosis::begin(Step step, std::unique_ptr<CheckStep> run)
{
    // The one before is within its own signal.
    if (m_step)
        m_step.release()->deleteLater();
    m_step = std::move(run);
    connect(m_step.get(), &CheckStep::asked, this, &Diagnosis::asked);
    connect(m_step.get(), &CheckStep::finished, this, [this, step] { finish(step); });
    m_running = step;
    m_report.at(step).verdict = StepVerdict::Running;
    Q_EMIT stepChanged(step);
    m_step->start();
}

void Diagnosis::skip(Step step, const QString &why)
{
    StepResult &result = m_report.at(step);
    result.verdict = StepVerdict::Skipped;
    result.summary = why;
    Q_EMIT stepChanged(step);
}

void Diagnosis::finish(Step step)
{
    m_report.at(step) = m_step->result();
    Q_EMIT stepChanged(step);
    next(step);
}

void Diagnosis::next(Step step)
{
    const bool hasToken = !m_context->token.isEmpty();
    switch (step) {
    case Step::Channel:
        return;
    case Step::ServiceToken:
        begin(Step::Endpoint, std::make_unique<EndpointStep>(*m_context));
        return;
    case Step::Endpoint:
        if (m_context->isTooSlow) {
            for (const Step later : {Step::Token, Step::Subscription, Step::Refusal})
                skip(later, tr("The endpoint is too slow for further calls."));
            break;
        }
        if (hasToken) {
            begin(Step::Token, std::make_unique<TokenStep>(*m_context));
            return;
        }
        skip(Step::Token, tr("The endpoint issued no token to check."));
        skip(Step::Subscription, tr("The endpoint issued no token to subscribe with."));
        skip(Step::Refusal, tr("The endpoint has to issue a token first."));
        break;
    case Step::Token:
        if (m_report.at(Step::Token).verdict == StepVerdict::Passed) {
            begin(Step::Subscription, std::make_unique<SubscriptionStep>(*m_context));
            return;
        }
        skip(Step::Subscription, tr("The service would reject this token."));
        [[fallthrough]];
    case Step::Subscription:
        begin(Step::Refusal, std::make_unique<RefusalStep>(*m_context));
        return;
    case Step::Refusal:
    case Step::ConnectionCall: // and below: of the other check
    case Step::ClientData:
    case Step::SameUser:
        break;
    }
    if (m_isOver)
        return;
    m_isOver = true;
    m_context->socket.close();
    Q_EMIT finished();
}

} // namespace RadarDesk::privatechannels

#include "moc_diagnosis.cpp"
