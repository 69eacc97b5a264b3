// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/timelinemodel.h>

#include <QLocale>

#include <algorithm>

namespace RadarDesk {

TimelineModel::TimelineModel(qsizetype capacity, QObject *parent)
    : QAbstractTableModel(parent)
    , m_capacity(capacity)
{
}

quint64 TimelineModel::append(Event event)
{
    if (m_events.size() >= m_capacity) {
        // Several at once, so that a full timeline does not pay for a removal at every event.
        const int excess = static_cast<int>(std::max<qsizetype>(1, m_capacity / 20));
        beginRemoveRows({}, 0, excess - 1);
        m_events.remove(0, excess);
        endRemoveRows();
    }
    const int row = static_cast<int>(m_events.size());
    beginInsertRows({}, row, row);
    event.number = m_next++;
    m_events.append(std::move(event));
    endInsertRows();
    return m_events.last().number;
}

const Event *TimelineModel::find(quint64 number) const
{
    const int row = rowOf(number);
    return row < 0 ? nullptr : &m_events.at(row);
}

const Event *TimelineModel::findArrival(const QString &broadcastId) const
{
    constexpr qsizetype Searched = 300;
    if (broadcastId.isEmpty())
        return nullptr;
    const auto end = m_events.crbegin() + std::min(Searched, m_events.size());
    const auto found = std::find_if(m_events.crbegin(), end, [&broadcastId](const Event &event) {
        return event.kind == EventKind::Arrival && event.broadcastId == broadcastId;
    });
    return found == end ? nullptr : &*found;
}

void TimelineModel::update(quint64 number, Event event)
{
    const int row = rowOf(number);
    if (row < 0)
        return;
    event.number = number;
    m_events[row] = std::move(event);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int TimelineModel::rowOf(quint64 number) const
{
    // Numbers have no gaps: events are only ever added at the end and dropped from the start.
    if (m_events.isEmpty() || number < m_events.first().number || number > m_events.last().number)
        return -1;
    return static_cast<int>(number - m_events.first().number);
}

void TimelineModel::clear()
{
    beginResetModel();
    m_events.clear();
    endResetModel();
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Event &event = m_events.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shownText(event, index.column());
    case Qt::ToolTipRole:
        return event.note.isEmpty() ? QVariant() : event.note;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            (index.column() == DurationColumn ? Qt::AlignTrailing : Qt::AlignLeading)
            | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return index.column() == KindColumn ? kindText(event.kind)
                                            : shownText(event, index.column());
    case NumberRole:
        return event.number;
    case KindRole:
        return QVariant::fromValue(event.kind);
    case OutcomeRole:
        return QVariant::fromValue(event.outcome);
    case ChannelRole:
        return event.channel;
    case ProfileRole:
        return event.profileId;
    case SearchRole:
        return QString(event.channel + u'\n' + QString::fromUtf8(event.data) + u'\n' + event.note
                       + u'\n' + resultText(event));
    default:
        return {};
    }
}

QString TimelineModel::shownText(const Event &event, int column) const
{
    switch (column) {
    case TimeColumn:
        return event.time.toLocalTime().toString(QStringLiteral("HH:mm:ss.zzz"));
    case ChannelColumn:
        return event.channel;
    case ContentColumn:
        return event.data.isEmpty() ? event.note : QString::fromUtf8(event.data).simplified();
    case ResultColumn:
        return resultText(event);
    case DurationColumn:
        return durationText(event);
    default:
        return {};
    }
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            (section == DurationColumn ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole && section == KindColumn)
        return tr("Kind");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case ChannelColumn:
        return tr("Channel");
    case ContentColumn:
        return tr("Data");
    case ResultColumn:
        return tr("Result");
    case DurationColumn:
        return tr("Took");
    default:
        return {};
    }
}

QString TimelineModel::kindText(EventKind kind)
{
    switch (kind) {
    case EventKind::Broadcast:
        return tr("Sent");
    case EventKind::Arrival:
        return tr("Received");
    case EventKind::Authentication:
        return tr("Authentication");
    case EventKind::Connection:
        return tr("Connection");
    }
    return {};
}

QString TimelineModel::resultText(const Event &event)
{
    if (event.outcome == Outcome::Pending)
        return tr("sending…");
    if (event.exchange && event.exchange->status)
        return QString::number(*event.exchange->status);
    if (event.outcome == Outcome::Failed)
        return tr("failed");
    return event.kind == EventKind::Arrival ? tr("arrived") : QString();
}

QString TimelineModel::durationText(const Event &event)
{
    if (!event.duration)
        return {};
    const QString text = shortDuration(*event.duration);
    return event.kind == EventKind::Arrival ? u'+' + text : text;
}

QString shortDuration(std::chrono::microseconds duration)
{
    const double ms = static_cast<double>(duration.count()) / 1000.0;
    const QLocale locale;
    if (ms < 10)
        return TimelineModel::tr("%1 ms").arg(locale.toString(ms, 'f', 1));
    if (ms < 1000)
        return TimelineModel::tr("%1 ms").arg(locale.toString(ms, 'f', 0));
    return TimelineModel::tr("%1 s").arg(locale.toString(ms / 1000, 'f', 1));
}

} // namespace RadarDesk

#include "moc_timelinemodel.cpp"
