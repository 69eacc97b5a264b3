// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/access/accessmodel.h>

#include <privatechannels/identities/identitiesmodel.h>
#include <workbench/core/tiptext.h>

#include <algorithm>

namespace RadarDesk::privatechannels {

AccessModel::AccessModel(const IdentitiesModel &identities, QObject *parent)
    : QAbstractTableModel(parent)
    , m_identities(identities)
{
    reset(newAccessPlan());
    connect(&identities, &QAbstractItemModel::rowsInserted, this, &AccessModel::updateIdentities);
    connect(&identities, &QAbstractItemModel::rowsRemoved, this, &AccessModel::updateIdentities);
    connect(&identities, &QAbstractItemModel::modelReset, this, &AccessModel::updateIdentities);
    connect(&identities, &QAbstractItemModel::dataChanged, this, [this] {
        if (!m_rows.isEmpty())
            Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    });
}

void AccessModel::setPlan(const AccessPlan &plan)
{
    if (m_plan == plan)
        return;
    reset(plan);
    Q_EMIT planChanged();
}

AccessModel::Counts AccessModel::counts() const
{
    Counts counts;
    const QList<AccessKey> all = keys();
    for (const AccessKey &key : all) {
        const AccessCell cell = m_plan.cell(key);
        ++counts.cells;
        counts.found += cell.last ? 1 : 0;
        counts.unexpected += cell.differsFromExpected() ? 1 : 0;
        counts.changed += cell.differsFromBefore() ? 1 : 0;
        const bool isUnjudged = cell.last && cell.expected == AccessExpectation::NoOpinion;
        counts.unjudged += isUnjudged ? 1 : 0;
    }
    return counts;
}

QString AccessModel::summary() const
{
    const Counts counts = this->counts();
    if (counts.cells == 0)
        return {};
    if (counts.found == 0)
        return tr("%n cell(s) without results.", nullptr, counts.cells);
    QStringList parts;
    if (counts.unexpected > 0)
        parts.append(tr("%n of %1 differ(s) from the expectation", nullptr, counts.unexpected)
                         .arg(counts.cells));
    else if (counts.unjudged < counts.found)
        parts.append(tr("No differences in %n cell(s)", nullptr, counts.cells));
    if (counts.unjudged > 0)
        parts.append(tr("%n without an expectation", nullptr, counts.unjudged));
    if (counts.changed > 0)
        parts.append(tr("%n differ(s) from the last run", nullptr, counts.changed));
    if (counts.found < counts.cells)
        parts.append(tr("%n without a result", nullptr, counts.cells - counts.found));
    return parts.join(QStringLiteral("; ")) + u'.';
}

void AccessModel::addIdentity(const QString &id)
{
    if (m_plan.identities.contains(id))
        return;
    AccessPlan plan = m_plan;
    plan.identities.append(id);
    setPlan(plan);
}

int AccessModel::addChannels(const QStringList &channels)
{
    AccessPlan plan = m_plan;
    plan.channels += channels;
    plan.channels.removeDuplicates();
    const auto added = static_cast<int>(plan.channels.size() - m_plan.channels.size());
    setPlan(plan);
    return added;
}

void AccessModel::removeIdentity(const QString &id)
{
    AccessPlan plan = m_plan;
    plan.removeIdentity(id);
    setPlan(plan);
}

void AccessModel::removeChannel(const QString &channel)
{
    AccessPlan plan = m_plan;
    plan.removeChannel(channel);
    setPlan(plan);
}

AccessKey AccessModel::keyAt(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return {m_rows.at(index.row()), m_plan.channels.at(index.column())};
}

QModelIndex AccessModel::indexOf(const AccessKey &key) const
{
    const auto row = static_cast<int>(m_rows.indexOf(key.first));
    const auto column = static_cast<int>(m_plan.channels.indexOf(key.second));
    return row < 0 || column < 0 ? QModelIndex() : index(row, column);
}

QList<AccessKey> AccessModel::keys(int row, int column) const
{
    QList<AccessKey> keys;
    for (int r = 0; r < rowCount(); ++r) {
        for (int c = 0; c < columnCount(); ++c) {
            if ((row < 0 || row == r) && (column < 0 || column == c))
                keys.append({m_rows.at(r), m_plan.channels.at(c)});
        }
    }
    return keys;
}

void AccessModel::setExpected(const AccessKey &key, AccessExpectation expected)
{
    AccessCell cell = m_plan.cell(key);
    if (!indexOf(key).isValid() || cell.expected == expected)
        return;
    cell.expected = expected;
    m_plan.setCell(key, cell);
    notifyChanged(key);
    Q_EMIT planChanged();
}

void AccessModel::cycleExpected(const AccessKey &key)
{
    setExpected(key, next(m_plan.cell(key).expected));
}

void AccessModel::acceptFound(const QList<AccessKey> &keys)
{
    for (const AccessKey &key : keys) {
        const auto last = m_plan.cell(key).last;
        if (last && last->outcome != AccessOutcome::Faulty)
            setExpected(key,
                        last->outcome == AccessOutcome::Allowed ? AccessExpectation::Allowed
                                                                : AccessExpectation::Refused);
    }
}

void AccessModel::setRunning(const AccessKey &key, bool running)
{
    if (m_running.contains(key) == running)
        return;
    if (running)
        m_running.insert(key);
    else
        m_running.remove(key);
    notifyChanged(key);
}

void AccessModel::setResult(const AccessKey &key, const AccessResult &result)
{
    m_running.remove(key);
    if (!m_plan.identities.contains(key.first) || !m_plan.channels.contains(key.second))
        return; // taken out while it was asked
    AccessCell cell = m_plan.cell(key);
    cell.setResult(result);
    m_plan.setCell(key, cell);
    notifyChanged(key);
    Q_EMIT planChanged();
}

int AccessModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AccessModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_plan.channels.size());
}

QVariant AccessModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AccessKey key = keyAt(index);
    const AccessCell cell = m_plan.cell(key);
    switch (role) {
    case Qt::DisplayRole:
        if (m_running.contains(key))
            return tr("Running…");
        return cell.last ? nameOf(cell.last->outcome) : tr("No result");
    case Qt::AccessibleTextRole:
        return spokenText(key);
    case CellRole:
        return QVariant::fromValue(cell);
    case RunningRole:
        return m_running.contains(key);
    case DiffersRole:
        return cell.differs();
    case IdentityRole:
        return key.first;
    case ChannelRole:
        return key.second;
    default:
        return {};
    }
}

QVariant AccessModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool across = orientation == Qt::Horizontal;
    if (section < 0 || section >= (across ? columnCount() : rowCount()))
        return {};
    const bool isText =
        role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    const auto shown = [role](const QString &text) {
        return QVariant(role == Qt::ToolTipRole ? workbench::tipText(text) : text);
    };
    if (across)
        return isText || role == ChannelRole ? shown(m_plan.channels.at(section)) : QVariant();
    if (role == IdentityRole)
        return m_rows.at(section);
    const IdentityEntry *entry = m_identities.find(m_rows.at(section));
    return isText && entry ? shown(entry->identity.name) : QVariant();
}

void AccessModel::reset(const AccessPlan &plan)
{
    beginResetModel();
    m_plan = plan;
    m_rows = shownIdentities();
    m_running.removeIf([this](const AccessKey &key) {
        return !m_plan.identities.contains(key.first) || !m_plan.channels.contains(key.second);
    });
    endResetModel();
}

void AccessModel::updateIdentities()
{
    if (shownIdentities() != m_rows)
        reset(AccessPlan(m_plan));
}

QStringList AccessModel::shownIdentities() const
{
    QStringList shown = m_plan.identities;
    shown.removeIf([this](const QString &id) { return m_identities.rowOf(id) < 0; });
    return shown;
}

QString AccessModel::spokenText(const AccessKey &key) const
{
    const QModelIndex place = indexOf(key);
    QStringList parts{headerData(place.row(), Qt::Vertical).toString(), key.second,
                      data(place).toString()};
    if (const QString remark = remarkOf(m_plan.cell(key)); !remark.isEmpty())
        parts.append(remark);
    if (m_plan.cell(key).differs())
        parts.append(tr("differs"));
    return parts.join(QStringLiteral(", "));
}

void AccessModel::notifyChanged(const AccessKey &key)
{
    if (const QModelIndex place = indexOf(key); place.isValid())
        Q_EMIT dataChanged(place, place);
}

} // namespace RadarDesk::privatechannels

#include "moc_accessmodel.cpp"
