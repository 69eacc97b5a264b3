// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/endpoint/endpointcall.h>

#include <QCoreApplication>

namespace RadarDesk::privatechannels {

namespace {

struct CallText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::privatechannels::EndpointCall)
};

} // namespace

QString EndpointCall::toText() const
{
    switch (verdict) {
    case Verdict::LetIn:
        return CallText::tr("RadarDesk's endpoint let a page in: %1.").arg(who);
    case Verdict::Wrong:
        return CallText::tr("RadarDesk's endpoint was wrong on purpose: %1").arg(answered);
    case Verdict::Preflight:
        return CallText::tr("RadarDesk's endpoint answered a preflight.");
    case Verdict::Failed:
        return CallText::tr("RadarDesk's endpoint had no token to give: %1").arg(answered);
    case Verdict::Refused:
        break;
    }
    return CallText::tr("RadarDesk's endpoint refused a page: %1").arg(answered);
}

} // namespace RadarDesk::privatechannels
