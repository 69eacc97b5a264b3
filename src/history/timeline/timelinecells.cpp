// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/timeline/timelinecells.h>

#include <history/timeline/timelinemodel.h>
#include <workbench/core/tiptext.h>
#include <workbench/core/visibletext.h>
#include <workbench/events/eventtext.h>

namespace RadarDesk::history {

using namespace workbench;

namespace {

// The channel; of a call that is of none, such as that of a connection endpoint, its address.
QString subjectOf(const Event &event)
{
    const bool isCall = event.kind == EventKind::Authentication && event.exchange;
    return event.channel.isEmpty() && isCall ? visibleText(event.exchange->url.toString(
               QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo))
                                             : event.channel;
}

QString textOf(const Event &event, int column)
{
    switch (column) {
    case TimelineModel::TimeColumn:
        return event.time.toLocalTime().toString(QStringLiteral("HH:mm:ss.zzz"));
    case TimelineModel::ChannelColumn:
        return subjectOf(event);
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

/// What became of it, in a few words.
QString summaryOf(const TimelineRow &row)
{
    const ConversationSummary &conversation = row.conversation;
    if (row.event.kind != EventKind::Broadcast)
        return conversation.members == 0
            ? QString()
            : TimelineModel::tr("%Ln event(s)", "in a conversation", conversation.members);
    QStringList parts;
    if (row.event.subscribers)
        parts.append(TimelineModel::tr("%Ln subscriber(s)", "subscribers", *row.event.subscribers));
    if (conversation.firstArrival)
        parts.append(TimelineModel::tr("received after %1", "a duration")
                         .arg(shortDuration(*conversation.firstArrival)));
    else if (conversation.arrivals > 0)
        parts.append(TimelineModel::tr("received here"));
    return parts.join(QStringLiteral(" · "));
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

/// What a person wrote of it, and what became of it.
QString asideOf(const TimelineRow &row)
{
    QStringList parts{row.event.annotation.note,
                      row.conversation.members > 0 ? summaryOf(row) : QString()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

/// The kind, and whether the conversation is open.
QString spokenKind(const TimelineRow &row)
{
    QString kind = kindText(row.event);
    if (const QString mark = markText(row.event.annotation.mark); !mark.isEmpty())
        kind = TimelineModel::tr("%1, marked %2", "a kind of event, a color")
                   .arg(kind, mark.toLower());
    if (row.depth > 0)
        kind = TimelineModel::tr("%1, part of the conversation above", "a kind of event").arg(kind);
    if (row.conversation.members == 0)
        return kind;
    return row.isOpen ? TimelineModel::tr("%1, expanded", "a kind of event").arg(kind)
                      : TimelineModel::tr("%1, collapsed", "a kind of event").arg(kind);
}

/// What a reader gets: also what is shown by a symbol or a color alone.
QString spokenText(const TimelineRow &row, int column)
{
    const Event &event = row.event;
    if (column == TimelineModel::KindColumn)
        return spokenKind(row);
    QString text = textOf(event, column);
    if (const QString aside = asideOf(row);
        column == TimelineModel::ContentColumn && !aside.isEmpty())
        return text.isEmpty() ? aside : QStringLiteral("%1. %2").arg(text, aside);
    if (column != TimelineModel::ResultColumn || event.outcome == Outcome::Done)
        return text;
    const QString outcome = event.outcome == Outcome::Failed ? TimelineModel::tr("failed")
                                                             : TimelineModel::tr("pending");
    return text.isEmpty() ? outcome
                          : TimelineModel::tr("%1, %2", "a status, an outcome").arg(text, outcome);
}

} // namespace

namespace {

QVariant eventCell(const TimelineRow &row, int column, int role)
{
    const Event &event = row.event;
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
        return spokenText(row, column);
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
    case TimelineModel::DepthRole:
        return row.depth;
    case TimelineModel::MembersRole:
        return row.conversation.members;
    case TimelineModel::IsOpenRole:
        return row.isOpen;
    case TimelineModel::SummaryRole:
        return asideOf(row);
    case TimelineModel::MarkRole:
        return QVariant::fromValue(event.annotation.mark);
    default:
        return {};
    }
}

/// What stands over all columns.
QString lineText(const TimelineRow &row)
{
    return row.isDay() ? dayText(row.day, QDate::currentDate())
                       : TimelineModel::tr("%Ln earlier event(s) aren't shown. Search for them, or "
                                           "show one channel only.",
                                           "of a conversation", row.left);
}

} // namespace

QVariant timelineCell(const TimelineRow &row, int column, int role, const QString &profile)
{
    if (role == TimelineModel::KeyRole)
        return row.key;
    if (role == TimelineModel::IsDayRole)
        return !row.isEvent();
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (!row.isEvent())
        return column == TimelineModel::TimeColumn && isText ? lineText(row) : QVariant();
    const QVariant shown = eventCell(row, column, role);
    return column == TimelineModel::ChannelColumn && isText && !profile.isEmpty()
        ? TimelineModel::tr("%1 · %2").arg(profile, shown.toString())
        : shown;
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
        return TimelineModel::tr("Duration");
    default:
        return {};
    }
}

} // namespace RadarDesk::history
