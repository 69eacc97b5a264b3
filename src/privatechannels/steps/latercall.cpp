// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/steps/latercall.h>

#include <privatechannels/judges/otherside.h>
#include <privatechannels/judges/tokenanswer.h>

#include <QCoreApplication>

namespace RadarDesk::privatechannels {

namespace {

struct LaterCallText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::privatechannels::LaterCall)
};

} // namespace

LaterCall judgeLaterCall(const EndpointAnswer &answer, PushRadar::ApiVersion version)
{
    const PushRadar::Exchange &last = answer.last();
    if (!last.status)
        return {{}, false, false, last.error ? last.error->message : QString()};
    const int status = *last.status;
    if (!isSuccess(status))
        return {{},
                status == 429,
                status == 503,
                //: %1: a status
                QString(LaterCallText::tr("The later call gets status %1.").arg(status) + u' '
                        + saidBy(last))
                    .trimmed()};
    const auto token = readTokenAnswer(last, version);
    return token ? LaterCall{*token, false, false, {}}
                 : LaterCall{{}, false, false, token.error().sentence};
}

} // namespace RadarDesk::privatechannels
