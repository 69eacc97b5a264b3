// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/presence/presencechannel.h>

#include <pushradar/channelname.h>

#include <QCoreApplication>
#include <QRegularExpression>

namespace RadarDesk::privatechannels {

using PushRadar::ApiVersion;
using PushRadar::ChannelKind;
using PushRadar::ChannelName;

namespace {

struct PresenceChannelText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::privatechannels::PresenceChannelCheck)
};

/// With the prefix in place of what nearly is one, and of the other kind's.
QString withPresencePrefix(const QString &name)
{
    static const QRegularExpression Nearly(
        QStringLiteral("^(?:pres[ea]n[cs]e|private)(?:[-_.:]+|$)"),
        QRegularExpression::CaseInsensitiveOption);
    QString rest = name;
    rest.remove(Nearly);
    return rest.isEmpty() ? QString() : QStringLiteral("presence-") + rest;
}

} // namespace

PresenceChannelCheck checkPresenceChannel(const QString &typed, ApiVersion version)
{
    const auto made = ChannelName::make(typed, version);
    const bool isPresence = ChannelName::kindOf(typed.trimmed()) == ChannelKind::Presence;
    if (made && made->kind() == ChannelKind::Presence)
        return {.name = made->toString()};
    PresenceChannelCheck check;
    check.fault = made ? PresenceChannelText::tr(
                      "Only channels that start with “presence-” have presence. Enter one of them.")
                       : made.error().message;
    const QString offered = isPresence ? typed.trimmed() : withPresencePrefix(typed.trimmed());
    if (const auto better = ChannelName::make(offered, version); better && offered != typed)
        check.offered = better->toString();
    return check;
}

} // namespace RadarDesk::privatechannels
