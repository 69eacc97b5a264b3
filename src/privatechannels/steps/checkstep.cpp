// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/steps/checkstep.h>

#include <session/sending/runmark.h>

#include <QLocale>

namespace RadarDesk::privatechannels {

using namespace session;

namespace {

PushRadar::Client clientFor(const CheckInput &input)
{
    const auto version = input.settings.version;
    return input.service.secret ? PushRadar::Client(*input.service.secret, version)
                                : PushRadar::Client(QString(), version);
}

} // namespace

CheckContext::CheckContext(CheckInput given)
    : input(std::move(given))
    , client(clientFor(input))
{
    client.setBaseUrl(input.service.baseUrl);
    client.setInsecureHttpAllowed(input.service.insecureHttpAllowed);
    markAsOwn(client, input.service.webSocketUrl);
    caller.setSecret(input.service.secret);
    caller.setLimit(input.patience);
    if (input.sslConfiguration) {
        caller.setSslConfiguration(*input.sslConfiguration);
        client.setSslConfiguration(*input.sslConfiguration);
    }
}

EndpointCredentials CheckContext::allGiven() const
{
    return {input.credentials.cookies, input.usualHeaders + input.credentials.headers};
}

CheckStep::CheckStep(CheckContext &context)
    : m_context(context)
{
}

void CheckStep::start()
{
    m_result.verdict = StepVerdict::Running;
    m_clock.start();
    run();
}

void CheckStep::record(const QString &purpose, const PushRadar::Exchange &exchange)
{
    m_result.calls.append({purpose, exchange});
}

void CheckStep::recordAsked(const QString &channel, const QString &purpose,
                            const PushRadar::Exchange &exchange)
{
    record(purpose, exchange);
    Q_EMIT asked(channel, purpose, exchange);
}

void CheckStep::pass(const QString &summary)
{
    end(StepVerdict::Passed, summary);
}

void CheckStep::fail(const Finding &finding)
{
    m_result.findings.append(finding);
    end(StepVerdict::Failed, finding.sentence);
}

void CheckStep::skip(const QString &why)
{
    end(StepVerdict::Skipped, why);
}

void CheckStep::skipOptional(const QString &why)
{
    m_result.isOptional = true;
    skip(why);
}

void CheckStep::end(StepVerdict verdict, const QString &summary)
{
    m_result.verdict = verdict;
    m_result.summary = summary;
    m_result.took = std::chrono::duration_cast<std::chrono::microseconds>(
        std::chrono::nanoseconds(m_clock.nsecsElapsed()));
    Q_EMIT finished();
}

QString spanText(std::chrono::microseconds span)
{
    const double ms = static_cast<double>(span.count()) / 1000.0;
    return ms < 1000.0 ? CheckStep::tr("%1 ms").arg(QLocale().toString(ms, 'f', ms < 10.0 ? 1 : 0))
                       : CheckStep::tr("%1 s").arg(QLocale().toString(ms / 1000.0, 'f', 1));
}

} // namespace RadarDesk::privatechannels

#include "moc_checkstep.cpp"
