// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/checks/checksmodel.h>

#include <QUuid>

#include <algorithm>
#include <utility>

namespace RadarDesk::privatechannels {

namespace {

bool comesBefore(const SavedCheck &one, const SavedCheck &other)
{
    return QString::localeAwareCompare(one.settings.name, other.settings.name) < 0;
}

} // namespace

void ChecksModel::setChecks(const QList<SavedCheck> &checks)
{
    beginResetModel();
    m_checks = checks;
    std::sort(m_checks.begin(), m_checks.end(), comesBefore);
    endResetModel();
    Q_EMIT checksChanged();
}

int ChecksModel::rowOf(const QString &id) const
{
    const auto found = std::find_if(m_checks.begin(), m_checks.end(), [&](const SavedCheck &check) {
        return check.settings.id == id;
    });
    return found == m_checks.end() ? -1 : static_cast<int>(found - m_checks.begin());
}

const SavedCheck *ChecksModel::find(const QString &id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_checks.at(row);
}

const SavedCheck *ChecksModel::named(const QString &name) const
{
    const auto found = std::find_if(m_checks.begin(), m_checks.end(), [&](const SavedCheck &check) {
        return check.settings.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0;
    });
    return found == m_checks.end() ? nullptr : &*found;
}

QString ChecksModel::setCheck(SavedCheck check)
{
    if (check.settings.id.isEmpty()) {
        const SavedCheck *same = named(check.settings.name);
        check.settings.id =
            same ? same->settings.id : QUuid::createUuid().toString(QUuid::WithoutBraces);
    }
    if (const int row = rowOf(check.settings.id); row >= 0) {
        beginRemoveRows({}, row, row);
        m_checks.removeAt(row);
        endRemoveRows();
    }
    const auto place = std::upper_bound(m_checks.begin(), m_checks.end(), check, comesBefore);
    const auto row = static_cast<int>(place - m_checks.begin());
    beginInsertRows({}, row, row);
    m_checks.insert(place, check);
    endInsertRows();
    Q_EMIT checksChanged();
    return check.settings.id;
}

QString ChecksModel::saveAs(CheckSettings settings, const QString &name, const QString &profile,
                            const std::optional<CheckRecord> &last)
{
    const SavedCheck *const same = named(name);
    SavedCheck check = same ? *same : SavedCheck();
    settings.id = check.settings.id;
    settings.name = name;
    settings.otherEndpoint.clear();
    if (check.settings.target != settings.target) { // what it came to was of another endpoint
        check.last.reset();
        check.lastGood.reset();
    }
    check.settings = std::move(settings);
    check.profile = profile;
    if (last)
        check.last = last;
    if (last && last->isGood)
        check.lastGood = last;
    return setCheck(check);
}

void ChecksModel::addRecord(const QString &id, const CheckRecord &record)
{
    const int row = rowOf(id);
    if (row < 0 || m_checks.at(row).settings.target != record.target)
        return;
    m_checks[row].last = record;
    if (record.isGood)
        m_checks[row].lastGood = record;
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT checksChanged();
}

std::optional<SavedCheck> ChecksModel::remove(const QString &id)
{
    const int row = rowOf(id);
    if (row < 0)
        return std::nullopt;
    beginRemoveRows({}, row, row);
    SavedCheck removed = m_checks.takeAt(row);
    endRemoveRows();
    Q_EMIT checksChanged();
    return removed;
}

int ChecksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_checks.size());
}

QVariant ChecksModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_checks.size())
        return {};
    const SavedCheck &check = m_checks.at(index.row());
    if (role == Qt::DisplayRole)
        return check.settings.name;
    if (role == IdRole)
        return check.settings.id;
    return {};
}

} // namespace RadarDesk::privatechannels

#include "moc_checksmodel.cpp"
