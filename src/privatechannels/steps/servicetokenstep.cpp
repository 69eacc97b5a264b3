// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/steps/servicetokenstep.h>

#include <pushradar/call.h>

namespace RadarDesk::privatechannels {

using PushRadar::ApiVersion;
using PushRadar::ErrorCode;

namespace {

Finding serviceFinding(const PushRadar::Call &call, const QString &profile)
{
    const PushRadar::Error error = call.error().value_or(PushRadar::Error());
    const int status = call.exchange().status.value_or(0);
    if (error.code == ErrorCode::InvalidAddress || error.code == ErrorCode::InsecureAddress)
        return findingOf(Fault::ServiceAddress, {error.message});
    if (status == 401 || status == 403)
        return findingOf(Fault::SecretRefused, {profile, error.message});
    if (status == 0)
        return findingOf(Fault::ServiceUnreachable, {error.message});
    return findingOf(Fault::ServiceRefused, {error.message});
}

} // namespace

void ServiceTokenStep::run()
{
    if (!input().service.secret) {
        fail(findingOf(Fault::SecretMissing, {input().service.name, input().service.whyNoSecret}));
        return;
    }
    PushRadar::Call *call = context().client.authenticate(settings().channel, context().socketId);
    connect(call, &PushRadar::Call::finished, this,
            [this](const PushRadar::Call *finished) { onFinished(*finished); });
}

void ServiceTokenStep::onFinished(const PushRadar::Call &call)
{
    const QString purpose =
        settings().version == ApiVersion::V2 ? tr("Register token") : tr("Request token");
    record(purpose, call.exchange());
    if (!call.exchange().method.isEmpty())
        Q_EMIT asked(settings().channel, purpose, call.exchange());
    if (!call.ok()) {
        fail(serviceFinding(call, input().service.name));
        return;
    }
    context().serviceToken = call.token();
    pass(tr("The secret and the service address are valid: the service issues a token for this "
            "channel."));
}

} // namespace RadarDesk::privatechannels

#include "moc_servicetokenstep.cpp"
