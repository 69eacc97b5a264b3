// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/scenarios/expectation.h>

#include <workbench/placeholders/variablename.h>
#include <workbench/scenarios/timerange.h>

#include <pushradar/channelname.h>

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using PushRadar::Result;

namespace RadarDesk::workbench {

namespace {

struct ExpectationText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::workbench::Scenario)
};

/// Why the channel isn't one.
QString channelFault(const QString &channel)
{
    // What v3 allows is part of what v2 does.
    const auto name = PushRadar::ChannelName::make(channel, PushRadar::ApiVersion::V2);
    return name ? QString() : name.error().message;
}

/// Why nothing can be expected within that time.
QString timeFault(std::chrono::milliseconds time)
{
    const auto range = TimeRange::make(time);
    if (!range)
        return range.error();
    return time.count() > 0 ? QString()
                            : ExpectationText::tr("Enter a time such as “500 ms” or “2 s”.");
}

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control;
}

} // namespace

QString RefusalExpectation::fault() const
{
    if (QString reason = channelFault(channel); !reason.isEmpty())
        return reason;
    const auto named = PushRadar::ChannelName::make(channel, PushRadar::ApiVersion::V2);
    if (!named->needsToken())
        return ExpectationText::tr("Anyone may join a public channel. Enter one that begins with "
                                   "“private-” or “presence-”.");
    if (identity.size() > LongestIdentity
        || std::any_of(identity.begin(), identity.end(), isControl))
        return ExpectationText::tr("A name is a single line of at most %1 characters.")
            .arg(LongestIdentity);
    return timeFault(time);
}

QString Expectation::fault() const
{
    if (QString reason = channelFault(channel); !reason.isEmpty())
        return reason;
    if (times < 1 || times > MostMessages)
        return ExpectationText::tr("1 to %1 messages can be expected.").arg(MostMessages);
    if (conditions.size() > MostConditions)
        return ExpectationText::tr("There can be at most %1 conditions.").arg(MostConditions);
    return timeFault(time);
}

QString Capture::fault() const
{
    if (QString reason = channelFault(channel); !reason.isEmpty())
        return reason;
    return variableNameFault(name);
}

QString conditionLines(const QList<FieldCondition> &conditions)
{
    QStringList lines;
    for (const FieldCondition &each : conditions)
        lines.append(each.text());
    return lines.join(u'\n');
}

Result<QList<FieldCondition>, QString> conditionsFromLines(const QString &lines)
{
    QList<FieldCondition> conditions;
    const QStringList all = lines.split(u'\n');
    for (const QString &line : all) {
        if (line.trimmed().isEmpty())
            continue;
        const auto read = parseFieldCondition(line);
        if (!read)
            return read.error();
        conditions.append(*read);
    }
    return conditions;
}

} // namespace RadarDesk::workbench
