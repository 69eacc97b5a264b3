// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/steps/tokenstep.h>

#include <privatechannels/judges/tokenjudge.h>
#include <privatechannels/steps/latercall.h>

#include <QTimer>

namespace RadarDesk::privatechannels {

namespace {

TokenUse useOf(const CheckContext &context)
{
    return {context.input.settings.version, context.input.settings.channel,  context.socketId,
            context.input.knownChannels,    QDateTime::currentDateTimeUtc(), context.serviceToken,
            context.input.service.publicKey};
}

bool hasTimedOut(const EndpointAnswer &answer)
{
    const auto &error = answer.last().error;
    return error && error->code == PushRadar::ErrorCode::TimedOut;
}

} // namespace

void TokenStep::run()
{
    if (const auto fault = judgeToken(context().token, useOf(context()))) {
        fail(*fault);
        return;
    }
    askAgain(false);
}

void TokenStep::askAgain(bool isRetry)
{
    context().caller.ask(
        context().question, context().asPage, [this, isRetry](const EndpointAnswer &answer) {
            context().keepCookies(answer);
            recordAsked(settings().channel, tr("Second call, to compare"), answer.last());
            const LaterCall later = judgeLaterCall(answer, settings().version);
            context().secondToken = later.token;
            if (later.isLimited)
                note(
                    tr("Called again, the endpoint answers with status 429, so no second token was "
                       "checked. Each channel and each reconnection is one call."));
            else if (later.token.isEmpty() && !isRetry && !hasTimedOut(answer)) {
                // It may have been chance; silence has taken long enough.
                QTimer::singleShot(later.isBusy ? BusyPause : std::chrono::milliseconds{0}, this,
                                   [this] { askAgain(true); });
                return;
            } else if (later.token.isEmpty())
                context().laterFault = findingOf(
                    Fault::LaterCallFails,
                    {tr("The first call gets a token, but a later call doesn't."), later.said});
            else if (isRetry)
                note(tr("One of three calls failed; the others got a token."));
            compare();
        });
}

void TokenStep::compare()
{
    if (const QString remark = clockRemark(useOf(context())); !remark.isEmpty())
        note(remark);
    const QString &token = context().token;
    const QString &service = context().serviceToken;
    if (context().secondToken == token && !readSandboxToken(token))
        note(tr("The endpoint returned the same token for both calls. That works as long as the "
                "service "
                "accepts it."));
    if (!service.isEmpty() && settings().version == PushRadar::ApiVersion::V3
        && readSandboxToken(service) && !readSandboxToken(token))
        note(tr("The token looks different from the service's own token in the second step."));
    pass(describeToken(token, useOf(context())));
}

} // namespace RadarDesk::privatechannels

#include "moc_tokenstep.cpp"
