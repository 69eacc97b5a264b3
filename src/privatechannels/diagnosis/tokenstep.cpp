// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/diagnosis/tokenstep.h>

#include <privatechannels/diagnosis/tokenanswer.h>
#include <privatechannels/diagnosis/tokenjudge.h>

namespace RadarDesk::privatechannels {

namespace {

TokenUse useOf(const CheckContext &context)
{
    return {context.input.settings.version, context.input.settings.channel, context.socketId,
            context.input.knownChannels, QDateTime::currentDateTimeUtc()};
}

} // namespace

void TokenStep::run()
{
    if (const auto fault = judgeToken(context().token, useOf(context()))) {
        fail(*fault);
        return;
    }
    // With what a browser sends where that is enough, else with all that was given.
    context().caller.ask(
        context().question, context().allGiven(), [this](const EndpointAnswer &answer) {
            recordAsked(settings().channel, tr("It is called once more, to compare"),
                        answer.last());
            if (const auto token = readTokenAnswer(answer.last(), settings().version))
                context().secondToken = *token;
            compare();
        });
}

void TokenStep::compare()
{
    const QString &token = context().token;
    const QString &service = context().serviceToken;
    if (context().secondToken == token && !readSandboxToken(token))
        note(tr(
            "Called twice, the endpoint gives the same token both times. That is well as long as "
            "the service takes it."));
    if (!service.isEmpty() && settings().version == PushRadar::ApiVersion::V3
        && readSandboxToken(service) && !readSandboxToken(token))
        note(tr("It does not look like the one that the service gave in the second step."));
    pass(describeToken(token, useOf(context())));
}

} // namespace RadarDesk::privatechannels

#include "moc_tokenstep.cpp"
