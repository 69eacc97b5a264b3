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
        return CallText::tr("The mock endpoint issued a token to a page: %1.").arg(who);
    case Verdict::Wrong:
        return CallText::tr("The mock endpoint simulated a fault: %1").arg(answered);
    case Verdict::Preflight:
        return CallText::tr("The mock endpoint answered a preflight.");
    case Verdict::Failed:
        return CallText::tr("The mock endpoint couldn't issue a token: %1").arg(answered);
    case Verdict::Refused:
        break;
    }
    return CallText::tr("The mock endpoint refused a page: %1").arg(answered);
}

} // namespace RadarDesk::privatechannels
