// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/presence/presencemodel.h>

#include <workbench/core/tiptext.h>

#include <QHash>

#include <algorithm>

#include <QLocale>

namespace RadarDesk::privatechannels {

namespace {

// Long enough to be seen, and short enough to mean "just now".
constexpr std::chrono::seconds MarkTime{6};

} // namespace

PresenceModel::PresenceModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_markTime(MarkTime)
{
    m_markEnd.setSingleShot(true);
    connect(&m_markEnd, &QTimer::timeout, this, &PresenceModel::unmark);
}

QList<QByteArray> PresenceModel::keysOf(const QList<PresenceUser> &users)
{
    QList<QByteArray> keys;
    QHash<QByteArray, int> alike;
    for (const PresenceUser &user : users) {
        const QByteArray key = user.id.isEmpty() ? "data " + user.data : "id " + user.id;
        keys.append(QByteArray::number(alike[key]++) + ' ' + key);
    }
    return keys;
}

QList<PresenceUser> PresenceModel::users() const
{
    QList<PresenceUser> users;
    for (const Row &row : m_rows)
        users.append(row.user);
    return users;
}

void PresenceModel::show(int count, const QByteArray &clientData)
{
    const bool isFirst = !m_count;
    const QList<PresenceUser> now =
        PresenceUser::listFrom(clientData, QDateTime::currentDateTimeUtc());
    const QList<QByteArray> keys = keysOf(now);
    QList<PresenceChange> changes;
    removeGone({keys.cbegin(), keys.cend()}, changes);
    const QList<QByteArray> known = keysOf(users());
    for (qsizetype i = 0; i < now.size(); ++i) {
        const PresenceUser &user = now.at(i);
        const auto row = static_cast<int>(known.indexOf(keys.at(i)));
        if (row < 0) {
            const auto last = static_cast<int>(m_rows.size());
            beginInsertRows({}, last, last);
            m_rows.append({user, Mark::None, {}});
            endInsertRows();
            changes.append({PresenceChange::Kind::Came, user});
            if (!isFirst)
                mark(last, Mark::Came);
        } else if (m_rows.at(row).user.data != user.data) {
            m_rows[row].user.data = user.data;
            changes.append({PresenceChange::Kind::Changed, m_rows.at(row).user});
            mark(row, Mark::Changed);
        }
    }
    m_count = count;
    Q_EMIT countChanged();
    if (!changes.isEmpty() && !isFirst)
        Q_EMIT eventRecorded(changes);
}

void PresenceModel::removeGone(const QSet<QByteArray> &present, QList<PresenceChange> &changes)
{
    const QList<QByteArray> known = keysOf(users());
    for (int row = static_cast<int>(known.size()) - 1; row >= 0; --row) {
        if (present.contains(known.at(row)))
            continue;
        beginRemoveRows({}, row, row);
        changes.prepend({PresenceChange::Kind::Left, m_rows.takeAt(row).user});
        endRemoveRows();
    }
}

void PresenceModel::clear()
{
    if (!m_count)
        return;
    beginResetModel();
    m_rows.clear();
    m_count.reset();
    endResetModel();
    Q_EMIT countChanged();
}

void PresenceModel::setOurs(const QSet<QByteArray> &ids)
{
    if (m_ours == ids)
        return;
    m_ours = ids;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {OursRole});
}

int PresenceModel::unnamed() const
{
    return std::max(0, m_count.value_or(0) - rowCount());
}

void PresenceModel::mark(int row, Mark mark)
{
    m_rows[row].mark = mark;
    m_rows[row].markEnds = QDeadlineTimer(m_markTime);
    if (!m_markEnd.isActive())
        m_markEnd.start(m_markTime);
    Q_EMIT dataChanged(index(row), index(row));
}

void PresenceModel::unmark()
{
    qint64 next = -1;
    for (int row = 0; row < rowCount(); ++row) {
        Row &each = m_rows[row];
        if (each.mark == Mark::None)
            continue;
        if (!each.markEnds.hasExpired()) {
            next = std::max(next, each.markEnds.remainingTime());
            continue;
        }
        each.mark = Mark::None;
        Q_EMIT dataChanged(index(row), index(row), {MarkRole});
    }
    if (next >= 0)
        m_markEnd.start(static_cast<int>(next) + 1);
}

int PresenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString PresenceModel::spokenText(const Row &row) const
{
    QStringList parts{row.user.name()};
    if (row.mark == Mark::Came)
        parts.append(tr("joined"));
    else if (row.mark == Mark::Changed)
        parts.append(tr("changed"));
    else if (!row.user.id.isEmpty() && m_ours.contains(row.user.id))
        parts.append(tr("test user"));
    if (const QByteArray rest = row.user.rest(); !rest.isEmpty())
        parts.append(QString::fromUtf8(rest));
    parts.append(
        tr("since %1", "a time of day")
            .arg(QLocale().toString(row.user.since.toLocalTime().time(), QLocale::ShortFormat)));
    return parts.join(QStringLiteral(", "));
}

QVariant PresenceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.user.name();
    case Qt::AccessibleTextRole:
        return spokenText(row);
    case Qt::AccessibleDescriptionRole:
        return QString::fromUtf8(row.user.rest());
    case Qt::ToolTipRole:
        return workbench::tipText(QString::fromUtf8(row.user.data));
    case IdRole:
        return row.user.id;
    case DataRole:
        return row.user.data;
    case RestRole:
        return row.user.rest();
    case SinceRole:
        return row.user.since;
    case OursRole:
        return !row.user.id.isEmpty() && m_ours.contains(row.user.id);
    case MarkRole:
        return QVariant::fromValue(row.mark);
    default:
        return {};
    }
}

} // namespace RadarDesk::privatechannels

#include "moc_presencemodel.cpp"
