// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/faults/faultrule.h>

#include <QCoreApplication>
#include <QLocale>

namespace RadarDesk::sandbox {

namespace {

struct FaultRuleText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::sandbox::FaultRule)
};

QString timeFault(const FaultRule &rule)
{
    if (rule.delay.count() >= 0 && rule.jitter.count() >= 0
        && rule.delay + rule.jitter <= FaultRule::LongestDelay)
        return {};
    return FaultRuleText::tr("Delay and jitter together must be from 0 to %1 milliseconds.")
        .arg(QLocale().toString(static_cast<qlonglong>(FaultRule::LongestDelay.count())));
}

QString callsText(const FaultRule &rule)
{
    if (groupOf(rule.effect) != FaultGroup::Call)
        return nameOf(groupOf(rule.effect));
    switch (rule.calls) {
    case FaultedCalls::All:
        return FaultRuleText::tr("All calls");
    case FaultedCalls::Broadcasts:
        return FaultRuleText::tr("Broadcasts");
    case FaultedCalls::Tokens:
        return FaultRuleText::tr("Requests for tokens");
    case FaultedCalls::ClientData:
        return FaultRuleText::tr("Client data");
    }
    return {};
}

} // namespace

QString FaultRule::fault() const
{
    if (hasChannel(effect) && channels.trimmed().isEmpty())
        return FaultRuleText::tr("Enter a channel, or * for all of them.");
    if (channels.size() > LongestPattern || page.size() > LongestPattern
        || connection.size() > LongestPattern)
        return FaultRuleText::tr("The pattern is too long.");
    if (effect == FaultEffect::ConnectionRefused && !connection.trimmed().isEmpty())
        return FaultRuleText::tr("A refused connection has no socket ID yet. Enter its page.");
    if (groupOf(effect) == FaultGroup::Presence
        && !(connection.trimmed().isEmpty() && page.trimmed().isEmpty()))
        return FaultRuleText::tr(
            "Presence applies to a whole channel. Leave connection and page empty.");
    if (frequency.kind == FaultFrequency::Kind::EveryNth
        && (frequency.times < 1 || frequency.times > FaultFrequency::MostTimes))
        return FaultRuleText::tr("Enter a whole number of at least 1 for the frequency.");
    if (frequency.kind == FaultFrequency::Kind::ByChance
        && (frequency.percent < 0 || frequency.percent > 100))
        return FaultRuleText::tr("Enter a probability from 0 to 100 percent.");
    return hasTime(effect) ? timeFault(*this) : QString();
}

QString FaultRule::subjectText() const
{
    QStringList parts{callsText(*this)};
    if (hasChannel(effect) && channels.trimmed() != u'*')
        parts.append(channels.trimmed());
    if (!connection.trimmed().isEmpty())
        parts.append(connection.trimmed());
    if (!page.trimmed().isEmpty())
        parts.append(page.trimmed());
    return parts.join(QStringLiteral(" · "));
}

QString FaultRule::frequencyText() const
{
    switch (frequency.kind) {
    case FaultFrequency::Kind::Always:
        break;
    case FaultFrequency::Kind::EveryNth:
        return FaultRuleText::tr("1 in %1 times").arg(frequency.times);
    case FaultFrequency::Kind::ByChance:
        return FaultRuleText::tr("%1%", "a probability").arg(frequency.percent);
    }
    return FaultRuleText::tr("Always");
}

QString FaultRule::effectText() const
{
    if (!hasTime(effect))
        return nameOf(effect);
    if (jitter.count() == 0)
        //: %1 is a fault, %2 a number
        return FaultRuleText::tr("%1 (%2 ms)").arg(nameOf(effect)).arg(delay.count());
    //: %1 is a fault, %2 and %3 are numbers
    return FaultRuleText::tr("%1 (%2 to %3 ms)")
        .arg(nameOf(effect))
        .arg(delay.count())
        .arg((delay + jitter).count());
}

} // namespace RadarDesk::sandbox
