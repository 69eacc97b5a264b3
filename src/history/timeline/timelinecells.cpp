// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/timeline/timelinecells.h>

#include <history/timeline/timelinemodel.h>
#include <workbench/core/eventtext.h>
#include <workbench/core/tiptext.h>

namespace RadarDesk::history {

using namespace workbench;

namespace {

QString textOf(const Event &event, int column)
{
    switch (column) {
    case TimelineModel::TimeColumn:
        return event.time.toLocalTime().toString(QStringLiteral("HH:mm:ss.zzz"));
    case TimelineModel::ChannelColumn:
        return event.channel;
    case TimelineModel::ContentColumn:
        return event.data.isEmpty() ? event.note : shortData(event.data);
    case TimelineModel::ResultColumn:
        return resultText(event);
    case TimelineModel::DurationColumn:
        return durationText(event);
    default:
        return {};
    }
}

QVariant toolTipOf(const Event &event)
{
    QStringList lines;
    for (const QString &line : {event.note, callerText(event)}) {
        if (!line.isEmpty())
            lines.append(line);
    }
    return lines.isEmpty() ? QVariant() : tipText(lines.join(u'\n'));
}

/// What a reader gets: also what is shown by a symbol or a color alone.
QString spokenText(const Event &event, int column)
{
    if (column == TimelineModel::KindColumn)
        return kindText(event);
    const QString text = textOf(event, column);
    if (column != TimelineModel::ResultColumn || event.outcome == Outcome::Done)
        return text;
    const QString outcome = event.outcome == Outcome::Failed ? TimelineModel::tr("failed")
                                                             : TimelineModel::tr("pending");
    return text.isEmpty() ? outcome
                          : TimelineModel::tr("%1, %2", "a status, an outcome").arg(text, outcome);
}

} // namespace

QVariant timelineCell(const Event &event, int column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return textOf(event, column);
    case Qt::ToolTipRole:
        return toolTipOf(event);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            (column == TimelineModel::DurationColumn ? Qt::AlignTrailing : Qt::AlignLeading)
            | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return spokenText(event, column);
    case TimelineModel::KindRole:
        return QVariant::fromValue(event.kind);
    case TimelineModel::SourceRole:
        return QVariant::fromValue(event.source);
    case TimelineModel::OutcomeRole:
        return QVariant::fromValue(event.outcome);
    case TimelineModel::ChannelRole:
        return event.channel;
    case TimelineModel::ProfileRole:
        return event.profileId;
    default:
        return {};
    }
}

QVariant timelineHeader(int column, int role)
{
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            (column == TimelineModel::DurationColumn ? Qt::AlignTrailing : Qt::AlignLeading)
            | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole && column == TimelineModel::KindColumn)
        return TimelineModel::tr("Kind");
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case TimelineModel::TimeColumn:
        return TimelineModel::tr("Time");
    case TimelineModel::ChannelColumn:
        return TimelineModel::tr("Channel");
    case TimelineModel::ContentColumn:
        return TimelineModel::tr("Data");
    case TimelineModel::ResultColumn:
        return TimelineModel::tr("Result");
    case TimelineModel::DurationColumn:
        return TimelineModel::tr("Took");
    default:
        return {};
    }
}

} // namespace RadarDesk::history
