// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/delivery/deliveryremedies.h>

#include <QCoreApplication>

namespace RadarDesk::session {

namespace {

struct RemedyText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::session::DeliveryRemedy)
};

using Act = DeliveryRemedy::Act;

QString labelOf(Act act)
{
    switch (act) {
    case Act::ConnectApp:
        return RemedyText::tr("Connect your app…");
    case Act::EditProfile:
        return RemedyText::tr("Edit the profile…");
    case Act::OpenFaults:
        return RemedyText::tr("Simulated faults…");
    case Act::CheckAccess:
        return RemedyText::tr("Check access");
    case Act::ShowConnection:
        return RemedyText::tr("Show the connection");
    case Act::OpenPage:
        return RemedyText::tr("Open a subscriber page");
    case Act::SendAgain:
        return RemedyText::tr("Send again");
    case Act::CopyName:
        return RemedyText::tr("Copy the name");
    }
    Q_UNREACHABLE();
}

std::optional<Act> actOf(const DeliveryFinding &finding)
{
    using enum DeliveryCause;
    switch (finding.cause) {
    case NeverCalled:
    case NotCalledLately:
    case OldAddress:
    case SecretMissing:
    case OtherSecret:
    case WrongPath:
    case Redirected:
    case NotTheService:
        return Act::ConnectApp;
    case OtherProfile:
    case StillWaiting:
    case HostNotFound:
    case NothingListens:
    case NotEncrypted:
        return Act::EditProfile;
    case SimulatedAnswer:
    case SimulatedLoss:
    case SimulatedDelay:
    case Held:
        return Act::OpenFaults;
    case TokenMissing:
    case TokenRefused:
    case TokenExpired:
        return Act::CheckAccess;
    case NobodyConnected:
    case OnlyRadarDesk:
    case NotOnChannel:
    case ReachedNobody:
    case KeyRefused:
    case NotSeenByPage:
        return Act::OpenPage;
    case NamesDiffer:
    case CaseDiffers:
    case SpaceDiffers:
    case PrefixDiffers:
    case EncodingDiffers:
    case LetterLooksAlike:
    case SeparatorDiffers:
    case EnvironmentDiffers:
        return Act::CopyName;
    case CameLate:
    case Reconnecting:
    case ClosedHere:
    case NetworkFailed:
    case ServiceFailed:
        return Act::SendAgain;
    default:
        break;
    }
    return finding.socketId.isEmpty() ? std::nullopt : std::optional(Act::ShowConnection);
}

} // namespace

std::optional<DeliveryRemedy> remedyOf(const DeliveryFinding &finding, const DeliveryCase &what)
{
    const auto act = actOf(finding);
    const bool hasData = what.subject() && !what.subject()->data.isEmpty();
    // What was refused wasn't recorded with its data.
    if (!act || (*act == Act::SendAgain && !hasData))
        return std::nullopt;
    QString text;
    if (*act == Act::ShowConnection)
        text = finding.socketId;
    else if (*act == Act::CopyName)
        text = finding.channel;
    return DeliveryRemedy{*act, labelOf(*act), text};
}

std::optional<DeliveryRemedy> remedyForMore(const DeliveryCase &what)
{
    if (what.evidence().view != ServiceView::Hosted || what.arrival())
        return std::nullopt;
    const Act act = what.subject() ? Act::OpenPage : Act::ConnectApp; // where the relay is started
    return DeliveryRemedy{act, labelOf(act), {}};
}

} // namespace RadarDesk::session
